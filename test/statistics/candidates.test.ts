import { describe, expect, it } from "vitest";
import type { Statistic } from "../../src/model/result.ts";
import { readFigures } from "./read-figures.ts";
import { readRows } from "./read-rows.ts";

interface Row {
  /** What of the sentence decides. */
  readonly why: string;
  readonly text: string;
  /** Each figure with the fields that say something. */
  readonly found: readonly string[];
}

/** "about 20, value 20, modifier ~, kind count, unit boat, noun boats, rule number": what is not there is left out. */
function show({ id, start, end, text, ...fields }: Statistic): string {
  const said = Object.entries(fields).filter(([, value]) => value != null && value !== "=");
  return [text, ...said.map(([name, value]) => `${name} ${showValue(value)}`)].join(", ");
}

function showValue(value: unknown): string {
  if (Array.isArray(value)) return value.join(":");
  return typeof value === "number" && !Number.isInteger(value) ? value.toFixed(2) : String(value);
}

describe.each([
  ["what a figure counts", "nouns.jsonl"],
  ["what is said around a figure", "context.jsonl"],
  ["what becomes of a number", "candidates.jsonl"],
])("%s", (_, file) => {
  it.each(readRows<Row>(file))("$why: $text", ({ text, found }) => {
    expect(readFigures(text).statistics.map(show)).toEqual(found);
  });
});

describe("known wrong answers", () => {
  // The lexicon knows these nouns as verbs only, and a verb right after a number ends the phrase.
  it.fails.each([
    ["Half the vote went to Osei.", "vote"],
    ["It had 30 live bands.", "bands"],
    ["He hired 30 highly paid guards.", "guards"],
  ])("%s", (text, noun) => {
    expect(readFigures(text).statistics[0]?.noun).toContain(noun);
  });
  it.fails.each([
    // An "and" is taken to open a clause.
    ["In the long and cold winter, the board raised $4 million.", "the board"],
    // A mark that opens is taken to open the clause; the one after the word is glued to it.
    ['The "board" raised $4 million.', 'The "board"'],
  ])("%s", (text, subject) => {
    expect(readFigures(text).statistics[0]?.subject).toBe(subject);
  });
});
