/** How many on: "last", "this", "following". */
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordMap } from "../../text/word-table.ts";
import { one, type Read } from "./element.ts";

const shiftWords: readonly (readonly [string, number])[] = [
  ["last", -1],
  ["this", 0],
  ["current", 0],
  ["next", 1],
  ["coming", 1],
];

const shifts = wordMap(shiftWords.map(([word, value]) => [hashWord(word), value] as const));

const whiches = wordMap(
  (
    [
      ["last", -1],
      ["this", 0],
      ["next", 1],
    ] as const
  ).map(([word, value]) => [hashWord(word), value] as const),
);

/** "last", "this", "next" before a weekday, a month, a season. */
export function whichWord(tokens: Tokens, index: number): Read | null {
  return one(index, whiches.get(hashAt(tokens, index)));
}

const textShiftWords: readonly (readonly [string, number])[] = [
  ["previous", -1],
  ["preceding", -1],
  ["following", 1],
  ["ensuing", 1],
  ["succeeding", 1],
];

const textShifts = wordMap(textShiftWords.map(([word, value]) => [hashWord(word), value] as const));

/** "previous", "following": how many on from the date that the text has given. */
export function textShift(tokens: Tokens, index: number): Read | null {
  return one(index, textShifts.get(hashAt(tokens, index)));
}

/** "last", "this", "next": how many on. */
export function shiftWord(tokens: Tokens, index: number): Read | null {
  return one(index, shifts.get(hashAt(tokens, index)));
}
