import { beforeAll, describe, expect, it } from "vitest";
import { createLanguage } from "../../src/language/compromise.ts";
import type { Language } from "../../src/language/language.ts";
import type { Comparison, Statistic } from "../../src/model/result.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { findComparisons } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";

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

/** Each pair as "earlier > later" in the words of the text. */
function pairs(text: string): readonly string[] {
  const { statistics, comparisons } = read(text);
  const textOf = (id: string) => statistics.find((statistic) => statistic.id === id)?.text;
  return comparisons.map(({ left, right }) => `${textOf(left)} > ${textOf(right)}`);
}

/** Each figure as "words: kind value unit". */
function figures(text: string): readonly string[] {
  return read(text).statistics.map(
    ({ text: words, kind, value, low, high, score, unit }) =>
      `${words}: ${[kind, value ?? score?.join(":") ?? `${low}..${high}`, unit].filter((part) => part !== null).join(" ")}`,
  );
}

/** Each figure with its direction: "5% up". */
function directions(text: string): readonly string[] {
  return read(text).statistics.map(({ text: words, direction }) => `${words} ${direction ?? "-"}`);
}

describe("a change from one figure to another", () => {
  it.each([
    [
      "Milk output fell from 8.2 million litres in May to 7.9 million litres in June.",
      ["8.2 million litres > 7.9 million litres"],
    ],
    ["Rents went from 900 euros a month in 2015 to 1,400 euros last year.", ["900 euros > 1,400 euros"]],
    [
      "Turnover rose 9% to 2.3 billion yen ($15 million) in the six months to March, from 2.1 billion yen a year before.",
      ["2.1 billion yen > 2.3 billion yen"],
    ],
    ["Landings rose from 310 boxes at Ulla Quay to 420 boxes.", ["310 > 420"]],
    ["Catches fell from 310 in May to 240 tonnes in June.", ["310 > 240 tonnes"]],
    ["Seats cost from $15 for pupils to $40 for adults.", []],
  ])("%s", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});

describe("the direction of a figure", () => {
  it.each([
    ["Landings fell from 310 tonnes in May to 240 tonnes in June.", ["310 tonnes down", "240 tonnes down"]],
    ["Fares are from 310 kroner in winter to 340 kroner.", ["310 kroner -", "340 kroner -"]],
  ])("%s", (text, expected) => {
    expect(directions(text)).toEqual(expected);
  });
});

describe("what a figure measures", () => {
  it.each([
    [
      "Turnover grew a third to $9bn.",
      ["a third: fraction 0.3333333333333333", "$9bn: money 9000000000 USD"],
    ],
    [
      "Output fell by half to 6 million pounds.",
      ["half: fraction 0.5", "6 million pounds: money 6000000 GBP"],
    ],
    ["The plank is a quarter to 2 inches thick.", ["a quarter to 2 inches: measure 0.25..2 inch"]],
    ["The crowd grew to 9,000 last week.", ["9,000: count 9000"]],
    ["Rain fell in the 12 last months.", ["12 last months: duration 12 month"]],
    ["Police had put the number of dead at 37.", ["37: count 37"]],
    ["Rescuers put the toll at 9.", ["9: count 9"]],
    ["The shop opens at 9.", []],
    ["The singer was found dead at 37.", ["37: age 37 year"]],
    [
      "The bank cut its rate by half a percentage point.",
      ["half a percentage point: points 0.5 percentage point"],
    ],
    ["The bank cut its rate by a quarter of a point.", ["a quarter of a point: points 0.25 point"]],
  ])("%s", (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ["The mill earned $4m a year earlier.", undefined],
    ["The stall sold 40 loaves a day before the fire.", undefined],
    ["The mill earns $4m a year.", "year"],
  ])("%s is counted per %s", (text, per) => {
    expect(read(text).statistics[0]?.per).toBe(per);
  });
});
