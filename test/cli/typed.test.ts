/** What newcomers type, and what becomes of it. */
import { describe, expect, it } from "vitest";
import { runInProcess } from "./run.ts";

const dump = "fixtures/stories/river-dam-dump/input.txt";

describe("what people type", () => {
  it.each([
    [
      ["quotes", dump],
      ["extract", dump, "--only", "quotes"],
    ],
    [
      ["extract", dump, "--people", "--json"],
      ["extract", dump, "--only", "people", "--format", "json"],
    ],
    [
      ["extract", dump, "-only", "quotes"],
      ["extract", dump, "--only", "quotes"],
    ],
    [
      ["extract", dump, "–only", "quotes"],
      ["extract", dump, "--only", "quotes"],
    ],
  ])("%j is %j", async (typed, meant) => {
    const [first, second] = [await runInProcess(typed), await runInProcess(meant)];
    expect(first.code).toBe(0);
    expect(first).toEqual(second);
  });

  it.each([
    [["extract", dump, "-f", "jsonl"], "(jsonl is ndjson)\n"],
    [["check", dump, "--disable", "open-quote"], "(--rule NAME=off switches a rule off)\n"],
    [["extract", dump, "--min-confidence", "80"], "It must be a number from 0 to 1, such as 0.8.\n"],
  ])("%j is answered", async (typed, answer) => {
    const { code, stderr } = await runInProcess(typed);
    expect(code).toBe(2);
    expect(stderr.endsWith(answer)).toBe(true);
  });

  it("keeps quotes that are as likely right as --min-confidence says", async () => {
    const confidences = async (...flags: string[]) => {
      const { stdout } = await runInProcess(["extract", dump, "-f", "json", ...flags]);
      const { stories } = JSON.parse(stdout) as { stories: { quotes: { confidence: number }[] }[] };
      return stories.flatMap(({ quotes }) => quotes.map(({ confidence }) => confidence));
    };
    const all = await confidences();
    expect(await confidences("--min-confidence", "0.9")).toEqual(all.filter((each) => each >= 0.9));
    expect(all.some((each) => each < 0.9)).toBe(true);
  });
});
