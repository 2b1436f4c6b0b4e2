/** Why a number is the figure that it is taken for, in words that a reader knows; for `--why`. */
import type { Statistic } from "../model/result.ts";
import { spanOf, type Tokens } from "../text/tokens.ts";
import type { Candidate } from "./candidates.ts";
import { ELIDED } from "./quantities/quantity.ts";

const kinds: Readonly<Record<Statistic["kind"], string>> = {
  count: "a count",
  percent: "a percentage",
  points: "percentage points",
  money: "an amount of money",
  measure: "a measure",
  duration: "a length of time",
  age: "an age",
  fraction: "a fraction",
  ratio: "a ratio",
  multiple: "how many times",
  score: "a vote or a score",
  index: "a number with decimals and without a unit",
};

/** What a rule saw that is more than a number with what stands beside it. */
const shapes: Readonly<Record<string, string>> = {
  range: "two ends of a range",
  pair: "two numbers joined by a dash",
  "pair-to": "two numbers joined by “to”",
  "ratio-to": "so many to so many",
  "share-of": "so many out of so many",
  magnitude: "“magnitude” beside it",
  "age-old": "“old” after a length of time",
  "age-of": "“age” beside it, or “a boy of” and the like before it",
  aged: "“aged” or the like before it",
  "age-apposition": "a number set off after a name",
  "age-at": "“at” before it and somebody after it",
  "age-limit": "“age” before it",
  "age-be": "“was”, “turned” or the like before it",
  "age-bound": "people before it, so many years or less or more",
};

const modifiers: Readonly<Record<Statistic["modifier"], string>> = {
  "=": "exactly that",
  "~": "about",
  ">": "more",
  ">=": "that or more",
  "<": "less",
  "<=": "that or less",
};

/** "an amount of money: “US$” before it, “an estimated” says about". */
export function figureReason(tokens: Tokens, candidate: Candidate): string {
  const { quantity, kind, modifier, modifierAt, rule, noun } = candidate;
  const words = (first: number, last: number) => {
    const { start, end } = spanOf(tokens, first, last);
    return `“${tokens.text.slice(start, end)}”`;
  };
  const isElided = rule.endsWith(ELIDED);
  const bare = isElided ? rule.slice(0, -ELIDED.length) : rule;
  // "pair-to" before "pair": the longest name that the rule begins with.
  const names = Object.keys(shapes).filter((name) => bare === name || bare.startsWith(`${name}-`));
  const shape = names.sort((a, b) => b.length - a.length)[0];
  const { numeral, first, last } = quantity;
  // Of two numbers the shape says what stands between and beside them.
  const isOne = shape === undefined;
  const clues = [
    shape === undefined ? null : shapes[shape],
    numeral.form === "vague" ? `${words(numeral.first, numeral.last)} says no certain number` : null,
    isOne && first < numeral.first ? `${words(first, numeral.first - 1)} before it` : null,
    isOne && last > numeral.last ? `${words(numeral.last + 1, last)} after it` : null,
    isElided ? "its unit or noun is that of a figure nearby" : null,
    noun !== null && !isElided ? `“${noun}” is what it counts` : null,
    modifierAt === null || modifier === "=" ? null : `${words(...modifierAt)} says ${modifiers[modifier]}`,
  ].filter((clue) => clue != null);
  return `${kinds[kind]}: ${clues.length === 0 ? "a number that is no date, code or time" : clues.join(", ")}`;
}
