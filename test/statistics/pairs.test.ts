import { describe, expect, it } from "vitest";
import { readByRules } from "./read-figures.ts";
import { readRows } from "./read-rows.ts";

interface Row {
  /** What of the sentence decides. */
  readonly why: string;
  readonly text: string;
  /** Of each pair its figures, type, unit, cue, difference, ratio and, of a change, by how many percent. */
  readonly pairs: readonly string[];
}

function pairsIn(text: string): readonly string[] {
  const { statistics, comparisons } = readByRules(text);
  const textOf = (id: string) => statistics.find((statistic) => statistic.id === id)?.text;
  return comparisons.map(({ id, left, right, subjects, when, from, to, percent, ...rest }) => {
    const grown = percent === null || percent === undefined ? [] : [`${percent} %`];
    return [textOf(left), textOf(right), ...Object.values(rest), ...grown].join(" | ");
  });
}

describe("why rules make figures a pair and why not", () => {
  it.each(readRows<Row>("pairs.jsonl"))("$why", ({ text, pairs }) => {
    expect(pairsIn(text)).toEqual(pairs);
  });

  it("a figure more than sixty words back is no partner", () => {
    const between = (words: number) =>
      `The port has 40 boats${" now".repeat(words)}, but its rival has 30 boats.`;
    expect(pairsIn(between(53))).toHaveLength(1);
    expect(pairsIn(between(54))).toHaveLength(0);
  });
});
