/** `newsx check` in a newsroom's repository: baseline, changed lines, folders, known names. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runInProcess } from "./run.ts";

const wrong = "Monday, March 5, 2024, was wet.";
const alsoWrong = "Monday, June 4, 2024, was dry.";

let cwd: string;
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
const check = (...args: readonly string[]) => runInProcess(["check", ...args], { cwd });

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsx-"));
  mkdirSync(join(cwd, "opinion"));
  write("a.txt", `${wrong}\n`);
});

test("--rules lists them with severity, words and address", async () => {
  const { stdout, code } = await check("--rules");
  expect(code).toBe(0);
  expect(stdout).toMatch(/^open-quote\terror\tA quotation without .*\thttps:\/\/\S+\/rules\.md#open-quote$/m);
});

describe("a baseline", () => {
  test("holds what is there, and lets only what is new through, wherever lines move", async () => {
    const updated = await check(
      "a.txt",
      "--baseline",
      "known.json",
      "--update-baseline",
      "--max-warnings",
      "0",
    );
    expect(updated).toMatchObject({
      code: 0,
      stderr: "newsx: known.json: 1 problems are known from now on\n",
    });
    write("a.txt", `Rain fell.\n\n${wrong}\n\n${alsoWrong}\n\n${wrong}\n`);
    const { stdout, code } = await check("a.txt", "--baseline", "known.json", "--max-warnings", "2");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^a\.txt:5:1: .*\na\.txt:7:1: .*\n\n0 errors and 2 warnings in 1 file \(1 more in the baseline\)\n$/,
    );
    expect(readFileSync(join(cwd, "known.json"), "utf8")).not.toContain("March");
  });

  test("says it where nothing is new", async () => {
    await check("a.txt", "--baseline", "known.json", "--update-baseline", "--quiet");
    const { stdout } = await check("a.txt", "--baseline", "known.json");
    expect(stdout).toBe("No new problems found. (1 more in the baseline)\n");
  });

  test.each([
    { args: ["--update-baseline"], stderr: /--update-baseline needs --baseline FILE/ },
    {
      args: ["--baseline", "none.json"],
      stderr: /cannot read the baseline none\.json: no such file.*--update-baseline writes one/,
    },
    { args: ["--baseline", "a.txt"], stderr: /a\.txt: not valid JSON/ },
  ])("$args is refused in words", async ({ args, stderr }) => {
    const outcome = await check("a.txt", ...args);
    expect([outcome.code, outcome.stdout]).toEqual([2, ""]);
    expect(outcome.stderr).toMatch(stderr);
  });
});

describe("--since", () => {
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], {
      cwd,
      stdio: "pipe",
    });

  beforeEach(() => {
    git("init", "-q");
    write("old.txt", `${wrong}\n`);
    git("add", ".");
    git("commit", "-qm", "first");
  });

  test("reports what stands on changed lines and in new files", async () => {
    write("a.txt", `${wrong}\n\n${alsoWrong}\n`);
    write("né w.txt", `${wrong}\n`);
    const { stdout } = await check("*.txt", "--since", "HEAD");
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      expect.stringMatching(/^a\.txt:3:1: /),
      "",
      expect.stringMatching(/^né w\.txt:1:1: /),
    ]);
  });

  test("is content where nothing changed", async () => {
    expect(await check("*.txt", "--since", "HEAD")).toMatchObject({
      code: 0,
      stdout: "No problems found.\n",
    });
  });

  test.each(["no-such-branch", "--all"])("refuses %s", async (revision) => {
    const { code, stderr } = await check("a.txt", `--since=${revision}`);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`newsx: --since ${revision}: `)]);
  });
});

test("severities by folder and known names, by flags and in the config file", async () => {
  write("opinion/b.txt", `${wrong}\n\nHalvorsen said the ferry would sail.\n`);
  write("names.txt", "# ours\nHalvorsen\n");
  const rule = ["--rule", "surname-only=warning"];
  const flags = [...rule, "--folder", "opinion:wrong-weekday=off", "--vocabulary", "names.txt"];
  expect((await check("opinion/b.txt", ...rule)).stdout).toMatch(/2 warnings/);
  expect((await check("opinion/b.txt", ...flags)).stdout).toBe("No problems found.\n");
  const folders = { opinion: { "wrong-weekday": "off", "surname-only": "error" } };
  write("newsx.config.json", JSON.stringify({ folders, vocabulary: "names.txt" }));
  expect((await check("opinion/b.txt")).stdout).toBe("No problems found.\n");
  expect((await check("opinion/b.txt", "--folder", "opinion")).stderr).toMatch(
    /as in opinion:open-quote=off/,
  );
});
