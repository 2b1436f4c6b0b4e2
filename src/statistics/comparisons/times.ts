/** Whether two figures are of different times. */
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn } from "../token-tests.ts";
import type { Figure } from "./figure.ts";

const past = wordSet("last previous earlier ago before then");
const present = wordSet("this now today current currently");
const periods = wordSet("year month week quarter season decade");

/** How far before the first figure and after the second a time is looked for. */
const BACK = 8;
const AHEAD = 6;

/** Whether one figure is of an earlier time and the other of now: "last year … and this year …". `joiner` is the "and". */
export function bothTimes(tokens: Tokens, left: Figure, joiner: number, right: Figure): boolean {
  const { sentence } = left;
  const from = Math.max(left.first - BACK, tokens.sentences[sentence]!);
  const to = Math.min(right.last + AHEAD, tokens.sentences[sentence + 1]! - 1);
  const a = timeIn(tokens, from, joiner);
  const b = timeIn(tokens, joiner, to);
  return a !== null && b !== null && a !== b;
}

/** The first time said between the tokens. */
function timeIn(tokens: Tokens, from: number, to: number): "past" | "present" | null {
  for (let i = from; i < to; i++) {
    if (!isIn(tokens, i + 1, periods)) continue;
    if (isIn(tokens, i, past)) return "past";
    if (isIn(tokens, i, present)) return "present";
  }
  return null;
}
