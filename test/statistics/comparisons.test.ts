import { describe, expect, it } from "vitest";
import { readFigures } from "./read-figures.ts";
import { readRows } from "./read-rows.ts";

interface Row {
  readonly text: string;
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly type: string }[];
}

const rows: readonly Row[] = readRows<Row>("comparisons.jsonl");

describe("figures set against each other", () => {
  it.each(rows)("$text", ({ text, pairs }) => {
    const { statistics, comparisons } = readFigures(text);
    const textOf = (id: string) => statistics.find((statistic) => statistic.id === id)?.text;
    const found = comparisons.map(({ left, right, type }) => ({
      left: textOf(left),
      right: textOf(right),
      type,
    }));
    expect(found).toEqual(pairs);
  });

  it("says how far apart exact and approximate figures are", () => {
    const [comparison] = readFigures(
      "By noon 23 towns had signed, while about 54 towns did not.",
    ).comparisons;
    expect(comparison).toMatchObject({ difference: 31, ratio: 2.35, unit: "town", cue: "while" });
  });

  it("gives no difference where a figure is only a bound", () => {
    const [comparison] = readFigures("More than 12 boats left, while 9 boats stayed.").comparisons;
    expect(comparison).toMatchObject({ difference: null, ratio: null });
  });
});
