import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { comparisonFormatNames } from "../../src/output/comparisons/comparison-formats.ts";
import { formatNames } from "../../src/output/formats.ts";
import { problemFormatNames } from "../../src/output/problems/problem-formats.ts";
import { type HostileInput, hostileInputs, hostileRuns } from "./hostile-inputs.ts";
import { runInProcess, runSpawned } from "./run.ts";

/** What must never reach a terminal: C0 but the line end, DEL, C1, bidirectional controls, tag characters. */
const steering =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/u;

function write({ file, content }: Pick<HostileInput, "file" | "content">): string {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-hostile-"));
  writeFileSync(join(cwd, file), content());
  return cwd;
}

function check(input: HostileInput, stderr: string, code: number | null): void {
  expect(stderr).toMatch(input.stderr ?? /^$/);
  expect(stderr).not.toMatch(/\n {4}at |internal error|unexpected error/);
  expect(stderr).not.toMatch(steering);
  expect(code).toBe(input.code);
}

describe("hostile inputs, in process", () => {
  test.each(hostileInputs)("$name", async (input) => {
    const cwd = write(input);
    const table = await runInProcess(["extract", input.file], { cwd });
    check(input, table.stderr, table.code);
    expect(table.stdout).not.toMatch(steering);
    const json = await runInProcess(["extract", input.file, "-f", "json", "--with-text"], { cwd });
    check(input, json.stderr, json.code);
    expect(json.stdout).not.toMatch(steering);
    if (input.code !== 2) checkStories(JSON.parse(json.stdout));
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Every span slices its text; `text` of a story is its document's from `start`. */
function checkStories({ stories }: { readonly stories: readonly (Found & Record<string, unknown>)[] }): void {
  for (const story of stories) {
    const points = [...story.text];
    const visit = (node: unknown): void => {
      if (typeof node === "string") expect(node.isWellFormed()).toBe(true);
      if (typeof node !== "object" || node === null) return;
      if (isFound(node) && node !== story)
        expect(points.slice(node.start - story.start, node.end - story.start).join("")).toBe(node.text);
      for (const value of Object.values(node)) visit(value);
    };
    visit(story);
  }
}

function isFound(node: object): node is Found {
  return "start" in node && "end" in node && "text" in node;
}

test("runs of one mark, all in one folder", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-hostile-"));
  for (const [i, mark] of hostileRuns.entries())
    writeFileSync(join(cwd, `${String(i).padStart(3, "0")}.txt`), `Bob said “no”.\n${mark.repeat(2000)}\n`);
  const table = await runInProcess(["extract", "."], { cwd });
  expect(table).toMatchObject({ code: 0, stderr: "" });
  expect(table.stdout).not.toMatch(steering);
  const { stdout, code } = await runInProcess(["extract", ".", "-f", "json", "--with-text"], { cwd });
  expect(code).toBe(0);
  expect(stdout).not.toMatch(steering);
  const result = JSON.parse(stdout);
  checkStories(result);
  expect(new Set(result.stories.map(({ source }: { source: string }) => source)).size).toBe(
    hostileRuns.length,
  );
});

test("characters of two units stay whole, wherever a large output is cut into pieces", async () => {
  for (const before of ["", "x"]) {
    const text = before + "😀".repeat(900_000);
    const args = ["extract", "-", "--input-format", "ndjson", "-f", "ndjson", "--with-text"];
    const { stdout } = await runInProcess(args, { stdin: JSON.stringify({ text }) });
    expect(JSON.parse(stdout).text === text).toBe(true);
  }
});

describe("hostile inputs in every format", () => {
  const worst = hostileInputs.filter(({ name }) =>
    /colours|direction|tags|controls|formulas|markup|id/.test(name),
  );
  test.each(formatNames.flatMap((format) => worst.map((input) => ({ format, input, name: input.name }))))(
    "$format, $name",
    async ({ format, input }) => {
      const { code, stdout, stderr } = await runInProcess(["extract", input.file, "-f", format], {
        cwd: write(input),
      });
      check(input, stderr, code);
      expect(stdout).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    },
  );
});

describe("hostile inputs in every format of check and compare", () => {
  const marks = "\u009b31m\u202e\u{e0041}";
  const story = (dead: number) =>
    `The bridge ${marks}fell.\n\nThe collapse in Lisbon has killed ${dead} people, the service said. Repairs rose to $9 million from $6 million last year. “We ${marks}wait, Halvorsen said.\n`;
  const file = `a\u001b[31m${marks}.ndjson`;
  const content = () =>
    [31, 33].map((dead) => `${JSON.stringify({ id: `${marks}${dead}`, text: story(dead) })}\n`).join("");
  const runs = [
    ...problemFormatNames.map((format) => ["check", format] as const),
    ...comparisonFormatNames.map((format) => ["compare", format] as const),
  ];
  test.each(runs)("%s -f %s", async (command, format) => {
    const { stdout } = await runInProcess([command, file, "-f", format], { cwd: write({ file, content }) });
    expect(stdout.length).toBeGreaterThan(100);
    expect(stdout).not.toMatch(steering);
  });
});

describe("hostile names", () => {
  test.each([
    ["colours", "a\u001b[31m.txt"],
    ["a line end", "a\nb.txt"],
    ["the other direction", "a\u202etxt.exe.txt"],
    ["an option", "-rf.txt"],
    ["a pattern", "[a]*.txt"],
  ])("%s", async (_, file) => {
    const cwd = write({ file, content: () => "Bob said “no”." });
    const good = await runInProcess(["extract", "--", file], { cwd });
    expect(good).toMatchObject({ code: 0, stderr: "" });
    expect(good.stdout).not.toMatch(steering);
    const missing = await runInProcess(["extract", "--", `none-${file}`], { cwd });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toMatch(/^newsx: none-[^\n]*: no [^\n]*\n$/);
    expect(missing.stderr).not.toMatch(steering);
  });

  test("options and commands that are none", async () => {
    for (const args of [
      ["extract", "--x\u001b[31m"],
      ["ex\u009btract"],
      ["extract", "-f", "\u001b]0;x\u0007"],
    ])
      expect((await runInProcess(args)).stderr).not.toMatch(steering);
  });
});

describe("hostile inputs, spawned", () => {
  const some = hostileInputs.filter(({ name }) => /bomb|5 MB|deep|picture|colours|prototypes/.test(name));
  test.each(some)("$name", async (input) => {
    const { code, stdout, stderr } = await runSpawned(["extract", input.file], { cwd: write(input) });
    check(input, stderr, code);
    expect(stdout).not.toMatch(steering);
  });
});
