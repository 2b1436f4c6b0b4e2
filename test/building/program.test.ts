import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

/** On leaving, names the modules of Node that were loaded. */
const witness = `data:text/javascript,process.on("exit", () => process.stderr.write(process.moduleLoadList.join()))`;

it.each([
  ["--help", []],
  ["extract", ["-"]],
])("%s starts without modules of Node that take long to load", (command, args) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", witness, "bin/newsx.js", command, ...args],
    { input: "Two ferries sank off Lagos, said Ada Obi.", encoding: "utf8" },
  );
  expect(stdout).toContain(command === "extract" ? "Ada Obi" : "Usage");
  expect(stderr).toContain("NativeModule fs");
  for (const module of ["child_process", "worker_threads"])
    expect(stderr.split(",")).not.toContain(`NativeModule ${module}`);
});
