import { beforeAll, describe, expect, it } from "vitest";
import { createLanguage } from "../../src/language/compromise.ts";
import type { Language } from "../../src/language/language.ts";
import type { Comparison, Statistic } from "../../src/model/result.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { findComparisons } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { readRows } from "./read-rows.ts";

interface Row {
  readonly text: string;
  readonly pairs: readonly { readonly left: string; readonly right: string; readonly type: string }[];
}

const rows: readonly Row[] = readRows<Row>("comparisons.jsonl");

let language: Language;
beforeAll(() => {
  language = createLanguage();
});

function read(text: string): {
  readonly statistics: readonly Statistic[];
  readonly comparisons: readonly Comparison[];
} {
  const tokens = scan(text);
  const names = indexNames(tokens, { people: [], places: [], organizations: [] });
  const statistics = findStatistics(tokens, names, language);
  return { statistics, comparisons: findComparisons(tokens, statistics) };
}

describe("figures set against each other", () => {
  it.each(rows)("$text", ({ text, pairs }) => {
    const { statistics, comparisons } = read(text);
    const textOf = (id: string) => statistics.find((statistic) => statistic.id === id)?.text;
    const found = comparisons.map(({ left, right, type }) => ({
      left: textOf(left),
      right: textOf(right),
      type,
    }));
    expect(found).toEqual(pairs);
  });

  it("says how far apart exact and approximate figures are", () => {
    const [comparison] = read("By noon 23 towns had signed, while about 54 towns did not.").comparisons;
    expect(comparison).toMatchObject({ difference: 31, ratio: 2.35, unit: "town", cue: "while" });
  });

  it("gives no difference where a figure is only a bound", () => {
    const [comparison] = read("More than 12 boats left, while 9 boats stayed.").comparisons;
    expect(comparison).toMatchObject({ difference: null, ratio: null });
  });
});
