import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type RunOptions, runInProcess, runSpawned } from "./run.ts";

/** A folder with one text that is fine, one with a warning, one with an error. */
let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsx-"));
  writeFileSync(join(cwd, "fine.txt"), "The council of the town met on Monday. It will meet again.\n");
  writeFileSync(join(cwd, "warning.txt"), "Monday, March 5, 2024, was wet.\n");
  writeFileSync(join(cwd, "error.txt"), "The captain said: “We sail on Monday.\n\nThe crew went home.\n");
  writeFileSync(
    join(cwd, "records.ndjson"),
    `${JSON.stringify({ id: "r1", text: "Monday, March 5, 2024, was wet." })}\n`,
  );
});

const cases: readonly {
  readonly name: string;
  readonly args: readonly string[];
  readonly options?: RunOptions;
  readonly code: number;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
}[] = [
  { name: "nothing to report", args: ["fine.txt"], code: 0, stdout: /^No problems found\.\n$/ },
  {
    name: "a warning",
    args: ["warning.txt"],
    code: 0,
    stdout:
      /^warning\.txt:1:1: warning: March 5, 2024 was a Tuesday \[wrong-weekday\]\n\n0 errors and 1 warning in 1 file\n$/,
  },
  { name: "an error", args: ["error.txt"], code: 1, stdout: /^error\.txt:1:20: error: / },
  {
    name: "all of them, by a pattern",
    args: ["*.txt"],
    code: 1,
    stdout: /^error\.txt.*\n\nwarning\.txt.*\n\n1 error and 1 warning in 2 files\n$/,
  },
  { name: "no warning allowed", args: ["warning.txt", "--max-warnings", "0"], code: 1 },
  { name: "one warning allowed", args: ["warning.txt", "--max-warnings", "1"], code: 0 },
  { name: "a rule off", args: ["error.txt", "--rule", "open-quote=off"], code: 0, stdout: /^No problems/ },
  {
    name: "a rule stricter, another off",
    args: ["warning.txt", "error.txt", "--rule", "wrong-weekday=error", "--rule", "open-quote=off"],
    code: 1,
    stdout: /wrong-weekday\]\n\n1 error and 0 warnings/,
  },
  {
    name: "an unknown rule",
    args: ["warning.txt", "--rule", "surname=off"],
    code: 2,
    stderr: /There is no rule "surname"/,
  },
  {
    name: "a slip in a rule's name",
    args: ["warning.txt", "--rule", "wrong-weekda=off"],
    code: 2,
    stderr: /did you mean wrong-weekday\?/,
  },
  {
    name: "an unknown severity",
    args: ["warning.txt", "--rule", "wrong-weekday=fatal"],
    code: 2,
    stderr: /one of error, warning, off, as in wrong-weekday=error/,
  },
  {
    name: "standard input",
    args: ["-"],
    options: { stdin: "Monday, March 5, 2024, was wet." },
    code: 0,
    stdout: /^-:1:1: warning/,
  },
  { name: "records", args: ["records.ndjson"], code: 0, stdout: /^records\.ndjson \(r1\):1:1: warning/ },
  {
    name: "json",
    args: ["warning.txt", "--format", "json"],
    code: 0,
    stdout: /^\{\n {2}"schema": "newsx-check\/1",\n {2}"errors": 0,\n {2}"warnings": 1,/,
  },
  {
    name: "github",
    args: ["warning.txt", "-f", "github"],
    code: 0,
    stdout:
      /^::warning file=warning\.txt,line=1,endLine=1,col=1,endColumn=2[12],title=newsx%3A wrong-weekday::/,
  },
  { name: "sarif", args: ["warning.txt", "-f", "sarif"], code: 0, stdout: /"version": "2\.1\.0"/ },
  {
    name: "an input that cannot be read, among others",
    args: ["none.txt", "fine.txt"],
    code: 3,
    stdout: /^No problems/,
    stderr: /^newsx: none\.txt: no such file or directory\n$/,
  },
  { name: "no input that can be read", args: ["none.txt"], code: 2 },
  { name: "findings and an input that cannot be read", args: ["none.txt", "error.txt"], code: 1 },
  {
    name: "nothing that can be read",
    args: ["none.txt"],
    code: 2,
    stdout: /^$/,
    stderr: /^newsx: none\.txt: no such file or directory\n$/,
  },
  {
    name: "nothing that can be read, in a format for programs",
    args: ["none.txt", "-f", "github"],
    code: 2,
    stdout: /^::error::none\.txt: no such file or directory\n$/,
  },
  {
    name: "colour and links where they are forced",
    args: ["warning.txt"],
    options: { env: { FORCE_COLOR: "1", FORCE_HYPERLINK: "1" } },
    code: 0,
    stdout: /^\u001b\]8;;file:\/\/\/.*\/warning\.txt#1\u001b\\\u001b\[1mwarning\.txt:1:1/,
  },
  {
    name: "help",
    args: ["--help"],
    code: 0,
    stdout: /^Examples:\n {2}newsx check[\s\S]*Rules:\n {2}unattributed-quote +warning/,
  },
];

describe.each([
  { name: "in process", run: runInProcess },
  { name: "spawned", run: runSpawned },
])("$name", ({ run }) => {
  test.each(cases)("$name", async ({ args, options, code, stdout, stderr }) => {
    const outcome = await run(["check", ...args], { cwd, ...options });
    expect(outcome.stderr).toMatch(stderr ?? /^/);
    expect(outcome.stdout).toMatch(stdout ?? /^/);
    expect(outcome.code).toBe(code);
  });
});

test("any number of workers reports the same", async () => {
  const args = (jobs: string) => ["check", "error.txt", "warning.txt", "fine.txt", "--jobs", jobs];
  const [one, two] = await Promise.all(["1", "2"].map((jobs) => runSpawned(args(jobs), { cwd })));
  expect(two).toEqual(one);
});
