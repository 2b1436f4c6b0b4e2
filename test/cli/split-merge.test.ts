import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runInProcess } from "./run.ts";

const inputs = readdirSync("fixtures/stories").map((name) => `fixtures/stories/${name}/input.txt`);
const emoji =
  "🚀 Lift-off: Crews cheered in Kourou on Friday. “We flew, 😀” said Ana Ruiz of Oslo.\n---\n🚀 A second story, from Lima.\n";

async function stdoutOf(args: readonly string[], stdin = ""): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(args, { stdin });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("split lists the stories of a dump and why each begins", async () => {
  const table = await stdoutOf(["split", "fixtures/stories/river-dam-dump/input.txt"]);
  expect(table).toMatch(/Story +Lines +Words +Note +Begins +Why here/);
  expect(table.match(/ cut off /g)).toHaveLength(4);
});

test("what of a page is in no story is shown with the reasons", async () => {
  const said =
    "<p>The harbour of Osthaven gets a ferry at night, the council said on Tuesday after three hours.</p>";
  const page = `<!doctype html><title>Ferry at night</title><body><nav>Home Sport</nav><article><h1>Ferry at night</h1>${said}${said}</article>`;
  expect(await stdoutOf(["split", "-", "--why"], page)).toMatch(
    /Left out of the page \(2 words\):\n {2}Home Sport\n$/,
  );
  expect(await stdoutOf(["split", "-"], page)).not.toContain("Left out");
});

test("a teaser of a story that is there in full is told to repeat it", async () => {
  const story =
    "Divers look for a lost anchor in the harbour, which will be closed for nine days, the master said.";
  const more =
    "Ferries sail from the north pier until it is found, and fishermen ask for help with their loans.";
  const dump = `${story} ${more}\nThe council meets on Friday.\n---\n${story} ${more.slice(0, 30)}\n`;
  expect(await stdoutOf(["split", "-"], dump)).toMatch(/ repeats 1 /);
});

test("what split writes, extract reads with the same findings, ids and offsets", async () => {
  const whole = await stdoutOf(["extract", ...inputs, "-f", "ndjson"]);
  const records = await stdoutOf(["split", ...inputs, "-f", "ndjson"]);
  expect(await stdoutOf(["extract", "-", "-f", "ndjson"], records)).toBe(whole);
});

test("offsets stay right where characters take two UTF-16 units", async () => {
  for (const offsets of ["codepoints", "utf16"]) {
    const whole = await stdoutOf(["extract", "-", "-f", "ndjson", "--offsets", offsets], emoji);
    const records = await stdoutOf(["split", "-", "-f", "ndjson"], emoji);
    expect(await stdoutOf(["extract", "-", "-f", "ndjson", "--offsets", offsets], records)).toBe(whole);
  }
});

test("split writes one file a story, under names that stay in the folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "newsx-"));
  await stdoutOf(
    ["split", "-", "--out-dir", folder],
    "../../etc: A story.\n---\nCON\nAnother story, longer than a line.\n",
  );
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name).toMatch(/^\d{3}-[0-9a-f]{6}(?:-[a-z0-9-]*)?\.txt$/);
  expect(readFileSync(join(folder, names.sort()[0]!), "utf8")).toContain("A story.");
});

/** Its folder is there and takes nothing new: Node's recursive mkdir would try for ever. */
const inProc: readonly (readonly [string, string])[] =
  process.platform === "linux"
    ? [
        ["/proc/newsx", "no such file or directory"],
        ["/proc/newsx/stories", "no such file or directory"],
      ]
    : [];

test.each<readonly [string, string]>([
  ["package.json/stories", "a part of the path is not a directory"],
  ["package.json", "a file of that name is there already"],
  ...inProc,
])("a folder that cannot be made is one clear line: %s", async (folder, reason) => {
  const { code, stderr } = await runInProcess(["split", "-", "--out-dir", folder], { stdin: "A story." });
  expect([code, stderr]).toEqual([2, `newsx: cannot write ${folder}: ${reason}\n`]);
});

test("folders on the way are made, and may be there", async () => {
  const folder = join(mkdtempSync(join(tmpdir(), "newsx-")), "a/b/c");
  for (const story of ["A story.", "Another story."])
    await stdoutOf(["split", "-", "--out-dir", folder], story);
  expect(readdirSync(folder)).toHaveLength(2);
});

test("merge gives the same in any order and grouping, and each story once", async () => {
  const lines = (await stdoutOf(["extract", ...inputs, "-f", "ndjson"])).trimEnd().split("\n");
  const merge = (records: readonly string[]) => stdoutOf(["merge", "-"], `${records.join("\n")}\n`);
  const all = await merge(lines);
  expect(all.trimEnd().split("\n")).toHaveLength(lines.length);
  expect(await merge(lines.toReversed())).toBe(all);
  const [front, back] = [await merge(lines.slice(0, 4)), await merge(lines.slice(2))];
  expect(await merge([back.trimEnd(), front.trimEnd()])).toBe(all);
});

test.each([
  ["extract", /is extracted already; newsx merge reads it/],
  ["split", /is extracted already, there is no text to split/],
])("%s says what to do with records that hold findings", async (command, message) => {
  const records = await stdoutOf(["extract", "-", "-f", "ndjson"], "A short story.");
  const { code, stderr } = await runInProcess([command, "-", "-f", "ndjson"], { stdin: records });
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test("merge refuses what holds no findings, once an input, and leaves a file as it was", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-"));
  writeFileSync(join(cwd, "two.ndjson"), '{"text":"A story."}\n{"text":"Another."}\n');
  writeFileSync(join(cwd, "week.ndjson"), "before");
  const args = ["merge", "two.ndjson", "-o", "week.ndjson"];
  const refusal = "newsx: two.ndjson: holds no records of newsx extract --format ndjson\n";
  expect(await runInProcess(args, { cwd })).toEqual({ code: 2, stdout: "", stderr: refusal });
  expect(readFileSync(join(cwd, "week.ndjson"), "utf8")).toBe("before");
  writeFileSync(join(cwd, "good.ndjson"), await stdoutOf(["extract", "-", "-f", "ndjson"], "A short story."));
  const both = await runInProcess(["merge", "two.ndjson", "good.ndjson"], { cwd });
  expect(both).toMatchObject({ code: 3, stderr: refusal });
  expect(both.stdout).not.toBe("");
});

test("what is refused is named by the file it lies in, not by the text it was found in", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "newsx-"));
  const record = await stdoutOf(["extract", "-", "-f", "ndjson"], "A short story.");
  writeFileSync(join(cwd, "results.ndjson"), record.repeat(3));
  const { stderr } = await runInProcess(["extract", "results.ndjson"], { cwd });
  expect(stderr).toBe("newsx: results.ndjson: is extracted already; newsx merge reads it\n");
});

test("merge reads what --format json wrote, and extract says that it is extracted", async () => {
  const lines = await stdoutOf(["extract", ...inputs, "-f", "ndjson"]);
  const object = await stdoutOf(["extract", ...inputs, "-f", "json"]);
  expect(await stdoutOf(["merge", "-"], object)).toBe(await stdoutOf(["merge", "-"], lines));
  const { code, stderr } = await runInProcess(["extract", "-"], { stdin: object });
  expect(code).toBe(2);
  expect(stderr).toBe("newsx: -: is extracted already; newsx merge reads it\n");
});
