/** Whether two figures are of different times. */
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn } from "../token-tests.ts";
import type { Figure } from "./figure.ts";

const past = wordSet("last previous earlier ago before then");
const present = wordSet("this now today current currently");
const periods = wordSet("year month week quarter season decade");

/** Whether one figure is of an earlier time and the other of now: "last year … and this year …". */
export function bothTimes(tokens: Tokens, left: Figure, right: Figure): boolean {
  const a = timeNear(
    tokens,
    left.first - 8,
    right.first - 8 > left.last ? left.last + 8 : right.first - 4,
    left.sentence,
  );
  const b = timeNear(tokens, Math.max(left.last + 2, right.first - 8), right.last + 6, left.sentence);
  return a !== null && b !== null && a !== b;
}

function timeNear(tokens: Tokens, from: number, to: number, sentence: number): "past" | "present" | null {
  const start = Math.max(from, tokens.sentences[sentence]!);
  const end = Math.min(to, tokens.sentences[sentence + 1]! - 1);
  for (let i = start; i < end; i++) {
    if (!isIn(tokens, i + 1, periods)) continue;
    if (isIn(tokens, i, past)) return "past";
    if (isIn(tokens, i, present)) return "present";
  }
  return null;
}
