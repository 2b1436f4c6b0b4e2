import { beforeAll, describe, expect, it } from "vitest";
import { createLanguage } from "../../src/language/compromise.ts";
import type { Language } from "../../src/language/language.ts";
import type { Statistic } from "../../src/model/result.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { readRows } from "./read-rows.ts";

interface Row {
  readonly text: string;
  /** What must be found, field by field; nothing else may be. */
  readonly statistics: readonly Partial<Statistic>[];
}

const rows: readonly Row[] = readRows<Row>("notation.jsonl");

let language: Language;
beforeAll(() => {
  language = createLanguage();
});

function read(text: string): readonly Statistic[] {
  const tokens = scan(text);
  return findStatistics(tokens, indexNames(tokens, { people: [], places: [], organizations: [] }), language);
}

describe("the notations of news", () => {
  it.each(rows)("$text", ({ text, statistics }) => {
    const found = read(text);
    expect(found.map((statistic) => statistic.text)).toEqual(statistics.map((statistic) => statistic.text));
    statistics.forEach((expected, index) => {
      const { value, ...rest } = expected;
      expect(found[index]).toMatchObject(rest);
      if (typeof value === "number") expect(found[index]?.value).toBeCloseTo(value, 5);
    });
  });
});
