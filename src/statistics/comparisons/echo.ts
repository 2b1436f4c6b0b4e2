/** A noun that takes up what was said, of another place: "It spends 2,160 a child. Spending in Jharkhand was 3,850." */
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { firstIn, isIn, isMark, isWordToken } from "../token-tests.ts";
import { turnBetween } from "./clauses.ts";
import { type Figure, isComparable, type Reason } from "./figure.ts";
import { copulas } from "./stances.ts";

const passed = wordSet("just only about around some nearly almost roughly at over under");
const places = wordSet("in at for across among elsewhere");
const APART = 40;
const SUBJECT = 8;
/** A noun and a verb of one root share their first letters: "waits", "the wait". */
const STEM = 4;

export function reasonByEcho(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (!isComparable(left.statistic, right.statistic) || right.first - left.last > APART) return null;
  const turn = turnBetween(tokens, left, right);
  if (turn === null) return null;
  let verb = right.first - 1;
  while (isIn(tokens, verb, passed)) verb--;
  if (!isIn(tokens, verb, copulas) || verb - turn > SUBJECT) return null;
  if (firstIn(tokens, turn + 1, verb, places) === null) return null;
  const noun = echoIn(tokens, turn + 1, verb, left);
  return noun === null ? null : { rule: "echo", type: "contrast", cue: wordAt(tokens, noun), swapped: false };
}

/** The word of the second clause's subject whose root stands before the first figure. */
function echoIn(tokens: Tokens, from: number, to: number, left: Figure): number | null {
  const start = tokens.sentences[left.sentence]!;
  for (let i = from; i < to; i++) {
    if (!isWordToken(tokens, i) || isMark(tokens, i, ",")) continue;
    const root = wordAt(tokens, i).toLowerCase().slice(0, STEM);
    if (root.length < STEM) continue;
    for (let at = start; at < left.first; at++)
      if (isWordToken(tokens, at) && wordAt(tokens, at).toLowerCase().startsWith(root)) return i;
  }
  return null;
}
