import { describe, expect, it } from "vitest";
import { runSpawned } from "./run.ts";

const dump = "fixtures/stories/river-dam-dump/input.txt";

describe("newsx why", () => {
  it("explains every finding of a line, each where it stands", async () => {
    const { stdout, stderr, code } = await runSpawned(["why", `${dump}:13`]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("12:11  comparison  ≈ 40 is 23 more than 17");
    expect(stdout).toContain("    “However” opens the later sentence\n");
    expect(stdout).toContain("13:104  figure  nearly 40 = ≈ 40 provinces\n    a count: ");
    expect(stdout).toMatch(/ {2}quote {2}“steady hand in years of drought\.”\n {4}said by an open letter: /);
  });

  it("explains what stands at a column, or holds a word", async () => {
    expect((await runSpawned(["why", `${dump}:13:106`])).stdout).toMatch(/ {2}figure {2}nearly 40/);
    const { stdout } = await runSpawned(["why", `${dump}:6`, "chann"]);
    expect(stdout).toMatch(/ {2}person {2}Sokha Chann\n {4}a person: “said” after it\n {4}role: /);
    expect(stdout).not.toContain("figure");
  });

  it("says of a later mention where the person is named first", async () => {
    const { stdout } = await runSpawned(["why", "-:3"], {
      stdin: "Mayor Ana Ruiz left Oslo.\n\nIt was late, Ruiz said.\n",
    });
    expect(stdout).toContain("person  Ruiz = Ana Ruiz\n");
    expect(stdout).toContain("    the surname of Ana Ruiz\n    named first at 1:7:\n");
    expect(stdout).toContain("      role: right before the name\n");
  });

  it("asks which text of a file is meant", async () => {
    const records = [1, 2].map((id) =>
      JSON.stringify({ id: `a${id}`, text: `Ana Ruiz left Oslo at ${id}.` }),
    );
    const stdin = records.join("\n");
    const { code, stderr } = await runSpawned(["why", "-:1", "--input-format", "ndjson"], { stdin });
    expect([code, stderr]).toEqual([2, "newsx: - holds 2 texts; say which with --document ID (a1, a2)\n"]);
    const one = await runSpawned(["why", "-:1", "--input-format", "ndjson", "--document", "a2"], { stdin });
    expect(one.stdout).toContain("person  Ana Ruiz\n");
  });

  it.each([
    [[dump], `newsx: “${dump}” names no line: newsx why FILE:LINE\n`],
    [[`${dump}:900`], `newsx: ${dump}:900: no story has this line; the last one ends at line 17\n`],
    [[`${dump}:6`, "zebra"], `newsx: ${dump}:6: nothing with “zebra” was found there\n`],
  ])("%j is answered in one line", async (args, message) => {
    expect((await runSpawned(["why", ...args])).stderr).toBe(message);
  });
});
