import { spawnSync } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runInProcess, runSpawned } from "../cli/run.ts";

describe("what is answered without the program is what the program says", () => {
  test.each(["--help", "-h", "--version", "-V"])("%s", async (flag) => {
    const alone = await runSpawned([flag]);
    expect(alone).toEqual(await runInProcess([flag]));
    expect(alone.stdout).not.toBe("");
  });

  test.each([["--version", "extract"], ["--help", "extract"], ["extract", "--help"], ["--helpme"], []])(
    "%s %s",
    async (...args) => {
      expect(await runSpawned(args)).toEqual(await runInProcess(args));
    },
  );
});

test.skipIf(process.platform !== "linux")("help that cannot be written is an error in one line", () => {
  const full = openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, ["bin/newsx.js", "--help"], {
    stdio: ["ignore", full, "pipe"],
    encoding: "utf8",
  });
  closeSync(full);
  expect(stderr).toMatch(/^newsx: cannot write standard output: .*\n$/);
  expect(status).toBe(2);
});
