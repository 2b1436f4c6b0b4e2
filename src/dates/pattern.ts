/** Patterns of rules: what stands for what, token by token. */
import { hashWord } from "../text/hash.ts";
import { hashAt, isGlued } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { type WordSet, wordSet, wordsOf } from "../text/word-table.ts";
import { clock } from "./clock.ts";
import * as calendar from "./elements/calendar-words.ts";
import * as codes from "./elements/codes.ts";
import type { Element } from "./elements/element.ts";
import * as numbers from "./elements/numbers.ts";
import * as relative from "./elements/relative-words.ts";
import type { Meaning } from "./meaning.ts";
import { readWhole } from "./wholes.ts";

/** The elements that give a number, by the name that patterns call them. */
const numeric = {
  month: calendar.month,
  weekday: calendar.weekday,
  "day-name": calendar.dayName,
  day: calendar.day,
  "ordinal-day": calendar.ordinalDay,
  "number-day": calendar.numberDay,
  "numeral-ordinal": calendar.numeralOrdinal,
  ordinal: calendar.ordinal,
  year: numbers.year,
  season: calendar.season,
  decade: calendar.decade,
  count: numbers.count,
  unit: calendar.unit,
  shift: relative.shiftWord,
  "text-shift": relative.textShift,
  which: relative.whichWord,
  "quarter-code": codes.quarterCode,
  "half-code": codes.halfCode,
  "fiscal-code": codes.fiscalCode,
  "two-digits": numbers.twoDigits,
  "dotted-day": codes.dottedDay,
  "run-day": codes.runDay,
  "eleventh-of-september": codes.eleventhOfSeptember,
  clock,
} as const satisfies Readonly<Record<string, Element>>;

export type NumericName = keyof typeof numeric;
export type ElementName = NumericName | "whole";

/** What a pattern has read: a list for each element that gives a number, in text order, and the whole. */
export interface Captures {
  readonly get: (name: NumericName, nth?: number) => number;
  /** What `<whole>` has read: the year of a month, the week of a day. */
  readonly whole: Meaning | null;
}

type Step =
  | {
      readonly kind: "words";
      readonly words: WordSet;
      readonly hashes: readonly number[];
      readonly glued: boolean;
      readonly optional: boolean;
    }
  | { readonly kind: "number"; readonly name: NumericName; readonly optional: boolean }
  | { readonly kind: "whole"; readonly optional: boolean };

/**
 * A pattern made ready: words, marks and <elements>, parted by blanks; alternatives parted by |, the optional with ?.
 * Before and after a mark with ~ no space may stand.
 */
export type Pattern = readonly Step[];

export function compilePattern(pattern: string): Pattern {
  return wordsOf(pattern).map((part) => {
    const optional = part.endsWith("?") && part.length > 1;
    const body = optional ? part.slice(0, -1) : part;
    if (body === "<whole>") return { kind: "whole", optional };
    if (body.startsWith("<")) return { kind: "number", name: body.slice(1, -1) as NumericName, optional };
    const glued = body.startsWith("~");
    const words = body.slice(glued ? 1 : 0).split("|");
    const list = words.map(withDashes).join(" ");
    return { kind: "words", words: wordSet(list), hashes: wordsOf(list).map(hashWord), glued, optional };
  });
}

/** A hyphen stands for all that are printed for it. */
function withDashes(word: string): string {
  return word === "-" ? "- \u2010 \u2011 \u2013 \u2212" : word;
}

/** What stands where a pattern matched. */
export interface Match {
  readonly next: number;
  readonly captures: Captures;
}

/** What can stand at a step: words, by their hashes, or an element by its name. */
export type Opening =
  | { readonly kind: "words"; readonly hashes: readonly number[] }
  | { readonly kind: "element"; readonly name: ElementName };

/** What a pattern begins with. */
export function openingOf(pattern: Pattern): Opening {
  return openingAt(pattern[0]!);
}

/** All that can stand after a pattern's first step; null among them where it may end there. */
export function continuationsOf(pattern: Pattern): readonly (Opening | null)[] {
  const found: Opening[] = [];
  for (const step of pattern.slice(1)) {
    found.push(openingAt(step));
    if (!step.optional) return found;
  }
  return [...found, null];
}

function openingAt(step: Step): Opening {
  switch (step.kind) {
    case "words":
      return { kind: "words", hashes: step.hashes };
    case "number":
      return { kind: "element", name: step.name };
    case "whole":
      return { kind: "element", name: "whole" };
  }
}

/** The token after the element that stands at a token; -1 where it cannot be read. */
export function endOfElement(name: ElementName, tokens: Tokens, index: number): number {
  return (name === "whole" ? readWhole : numeric[name])(tokens, index)?.next ?? -1;
}

/** Matches a pattern at a token: as long as it can, since what is optional is tried first. Null where it does not. */
export function matchPattern(pattern: Pattern, tokens: Tokens, index: number): Match | null {
  const numbers: [NumericName, number][] = [];
  let whole: Meaning | null = null;
  const from = (step: number, at: number): number => {
    if (step === pattern.length) return at;
    const { optional } = pattern[step]!;
    const depth = numbers.length;
    const next = take(pattern[step]!, at);
    if (next > at) {
      const end = from(step + 1, next);
      if (end >= 0) return end;
      numbers.length = depth;
    }
    return optional ? from(step + 1, at) : -1;
  };
  const take = (step: Step, at: number): number => {
    switch (step.kind) {
      case "words":
        if (step.glued && !(isGlued(tokens, at) && isGlued(tokens, at + 1))) return -1;
        return step.words.has(hashAt(tokens, at)) ? at + 1 : -1;
      case "number": {
        const read = numeric[step.name](tokens, at);
        if (read === null) return -1;
        numbers.push([step.name, read.value]);
        return read.next;
      }
      case "whole": {
        const read = readWhole(tokens, at);
        if (read === null) return -1;
        whole = read.meaning;
        return read.next;
      }
    }
  };
  const next = from(0, index);
  if (next < 0) return null;
  const get = (name: NumericName, nth = 0) => numbers.filter(([each]) => each === name)[nth]?.[1] ?? -1;
  return { next, captures: { get, whole } };
}
