import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { storyOf } from "../story-of.ts";
import { runInProcess } from "./run.ts";

const text = "Ferries stopped for the day, and 40 people stayed on the island.";

function newFolder(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-merge-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
  return cwd;
}

async function extractTo(cwd: string, output: string, ...inputs: readonly string[]): Promise<void> {
  expect((await runInProcess(["extract", ...inputs, "-o", output], { cwd })).code).toBe(0);
}

test("two papers' copies of a text both stay, with one content id, and each names the other", async () => {
  const cwd = newFolder({ "a.txt": text, "b.txt": text });
  await extractTo(cwd, "a.ndjson", "a.txt");
  await extractTo(cwd, "b.ndjson", "b.txt");
  // Each run is merged twice: what a run gives again is one story.
  const { stdout } = await runInProcess(["merge", "b.ndjson", "a.ndjson", "./a.ndjson"], { cwd });
  writeFileSync(join(cwd, "ab.ndjson"), stdout);
  const stories = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(stories.map(({ source }) => source)).toEqual(["a.txt", "b.txt"]);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(2);
  expect(new Set(stories.map(({ contentId }) => contentId)).size).toBe(1);
  expect(stories.map(({ notices }) => notices)).toEqual([
    [{ code: "same-text", message: "the same text: b.txt" }],
    [{ code: "same-text", message: "the same text: a.txt" }],
  ]);
  const again = await runInProcess(["merge", "ab.ndjson", "a.ndjson"], { cwd });
  expect(again.stdout).toBe(stdout);
});

test("records of one file without ids stay apart by what came with them, and a repeated run is kept once", async () => {
  const records = ["A", "B"].map((outlet) => `${JSON.stringify({ outlet, text })}\n`).join("");
  const cwd = newFolder({ "all.ndjson": records });
  await extractTo(cwd, "one.ndjson", "all.ndjson");
  await extractTo(cwd, "two.ndjson", "all.ndjson");
  const { stdout } = await runInProcess(["merge", "one.ndjson", "two.ndjson"], { cwd });
  expect(stdout.trimEnd().split("\n")).toHaveLength(2);
});

const story = storyOf("About 40 people left.", {});

test.each<readonly [string, Record<string, unknown>, string]>([
  ["people that are none", { people: [null, 5] }, '"people.0": '],
  ["an end before the start", { start: 2 ** 53 - 1 }, '"end": is before start'],
  ["lines that are no numbers", { lines: ["x", {}] }, '"lines.0": '],
  ["quotes of another shape", { quotes: [[]] }, '"quotes.0": '],
  ["an id that is too short", { id: "08842f7f993194" }, '"id": '],
])("a record with %s is not written through", async (_, wrong, problem) => {
  const stdin = [story, { ...story, ...wrong }].map((each) => `${JSON.stringify(each)}\n`).join("");
  const { code, stdout, stderr } = await runInProcess(["merge", "-", "--input-format", "ndjson"], { stdin });
  expect([code, stdout.trimEnd().split("\n").length]).toEqual([3, 1]);
  expect(stderr.startsWith(`newsx: -:2: is no record of newsx extract: ${problem}`)).toBe(true);
});

test("no lone surrogate is written", async () => {
  const odd = { ...story, document: "\udc00", notices: [{ code: "x", message: "X\ud800Y" }] };
  const { code, stdout } = await runInProcess(["merge", "-", "--input-format", "ndjson"], {
    stdin: JSON.stringify(odd),
  });
  expect([code, JSON.parse(stdout).document, JSON.parse(stdout).notices[0].message]).toEqual([
    0,
    "\ufffd",
    "X\ufffdY",
  ]);
});

test("records of another version are told", async () => {
  const stdin = JSON.stringify({ ...story, schema: "newsx/1" });
  const { code, stderr } = await runInProcess(["merge", "-", "--input-format", "ndjson"], { stdin });
  expect([code, stderr]).toEqual([
    2,
    "newsx: -:1: is a record of newsx/1 and not of newsx/1.1; newsx extract makes it anew\n",
  ]);
  expect(readFileSync("src/model/schema-version.ts", "utf8")).toContain("newsx/1.1");
});
