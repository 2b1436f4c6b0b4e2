import { describe, expect, it } from "vitest";
import type { Statistic } from "../../src/model/result.ts";
import { readFigures } from "./read-figures.ts";
import { readRows } from "./read-rows.ts";

interface Row {
  readonly text: string;
  /** What must be found, field by field; nothing else may be. */
  readonly statistics: readonly Partial<Statistic>[];
}

const rows: readonly Row[] = readRows<Row>("notation.jsonl");

describe("the notations of news", () => {
  it.each(rows)("$text", ({ text, statistics }) => {
    const found = readFigures(text).statistics;
    expect(found.map((statistic) => statistic.text)).toEqual(statistics.map((statistic) => statistic.text));
    statistics.forEach((expected, index) => {
      const { value, ...rest } = expected;
      expect(found[index]).toMatchObject(rest);
      if (typeof value === "number") expect(found[index]?.value).toBeCloseTo(value, 5);
    });
  });
});
