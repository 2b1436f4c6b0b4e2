import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runSpawned } from "./run.ts";

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "newsx-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const dump = "fixtures/stories/river-dam-dump/input.txt";

describe("newsx why", () => {
  it("explains every finding of a line, each where it stands", async () => {
    const { stdout, stderr, code } = await runSpawned(["why", `${dump}:13`]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("12:11  comparison  ≈ 40 is 23 more than 17");
    expect(stdout).toContain("    “However” opens the later sentence\n");
    expect(stdout).toContain("13:104  figure  nearly 40 = ≈ 40 provinces\n    a count: ");
    expect(stdout).toMatch(/ {2}quote {2}“steady hand in years of drought\.”\n {4}said by [^:]+: /);
  });

  it("explains what stands at a column, or holds a word", async () => {
    expect((await runSpawned(["why", `${dump}:13:106`])).stdout).toMatch(/ {2}figure {2}nearly 40/);
    expect((await runSpawned(["why", dump, "13", "nearly"])).stdout).toMatch(/ {2}figure {2}nearly 40/);
    const { stdout } = await runSpawned(["why", `${dump}:6`, "chann"]);
    expect(stdout).toMatch(/ {2}person {2}Sokha Chann\n {4}a person: “said” after it\n {4}role: /);
    expect(stdout).not.toContain("figure");
  });

  it("says of a later mention where the person is named first", async () => {
    const cwd = folderWith({ "note.txt": "Mayor Ana Ruiz left Oslo.\n\nIt was late, Ruiz said.\n" });
    const { stdout } = await runSpawned(["why", "note.txt:3"], { cwd });
    expect(stdout).toContain("person  Ruiz = Ana Ruiz\n");
    expect(stdout).toContain("    the surname of Ana Ruiz\n    named first at 1:7:\n");
    expect(stdout).toContain("      role: right before the name\n");
  });

  it("asks which text of a file is meant", async () => {
    const records = [1, 2].map((id) =>
      JSON.stringify({ id: `a${id}`, text: `Ana Ruiz left Oslo at ${id}.` }),
    );
    const cwd = folderWith({ "all.ndjson": records.join("\n") });
    expect(await runSpawned(["why", "all.ndjson:1"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "newsx: all.ndjson holds 2 texts; say which with --document ID (a1, a2)\n",
    });
    const one = await runSpawned(["why", "all.ndjson:1", "--document", "a2"], { cwd });
    expect(one.stdout).toContain("person  Ana Ruiz\n");
  });

  it.each([
    [[dump], `newsx: “${dump}” names no line: newsx why ${dump}:6 asks for line 6\n`],
    [[`${dump}:900`], `newsx: ${dump}:900: no story has this line; the last one ends at line 17\n`],
    [[`${dump}:6`, "zebra"], `newsx: ${dump}:6: nothing with “zebra” was found there\n`],
  ])("%j is answered in one line", async (args, message) => {
    expect((await runSpawned(["why", ...args])).stderr).toBe(message);
  });
});
