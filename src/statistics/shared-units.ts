/**
 * Carries a unit, a noun or a magnitude back to figures that share it with a later one: "from 4.9 to 5 percent",
 * "25, 50 and 75 basis points", "from 1.2 to 1.9 million barrels".
 */

import { Word } from "../english/words.ts";
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import type { Candidate } from "./candidates.ts";
import { isUnitKind } from "./ellipsis.ts";
import { isTimeOnly } from "./exclusions/calendar.ts";
import { times } from "./numbers/decimal.ts";
import { ELIDED } from "./quantities/quantity.ts";
import { sharedScale } from "./quantities/ranges.ts";
import { isCapital, isIn, isRow, isWord } from "./token-tests.ts";

const to = hashWord("to");
const from = hashWord("from");
const joiners = wordSet("to and or");

/** How many figures back a list is followed. */
const MAX_LIST = 8;

/** Gives the figures right before the candidate, in `candidates`, what they share with it. */
export function shareBackwards(tokens: Tokens, candidates: Candidate[], candidate: Candidate): void {
  let later = candidate;
  for (let i = candidates.length - 1; i >= Math.max(0, candidates.length - MAX_LIST); i--) {
    const before = candidates[i]!;
    const isNext = isRow(tokens, before.quantity.last, later.first) || isParallel(tokens, before, later);
    const isList = later !== candidate || isNext;
    if (later !== candidate && !isNext) return;
    const shared = shareWith(tokens, before, later, isList);
    if (shared === before) return;
    candidates[i] = shared;
    later = shared;
  }
}

/** "Labour on 29, the Greens on 24 and Reform on 22 per cent": a name between, and the same preposition. */
function isParallel(tokens: Tokens, before: Candidate, { first, kind }: Candidate): boolean {
  if (kind !== "percent" || first - before.last > MAX_PARALLEL || !isIn(tokens, first - 1, prepositions))
    return false;
  return isCapital(tokens, first - 2) && isWord(tokens, before.first - 1, tokens.hash[first - 1]!);
}
const MAX_PARALLEL = 7;
const prepositions = wordSet("on at");

/** The earlier figure with the unit and magnitude of the later; itself where it shares nothing. */
function shareWith(tokens: Tokens, before: Candidate, candidate: Candidate, isList: boolean): Candidate {
  // "A group of 14, aged 9 to 16": an age is said of somebody.
  if (candidate.rule === "aged" || before.isOne || !(isList || isJoined(tokens, before, candidate)))
    return before;
  const scaled = withSharedScale(tokens, before, candidate, isList);
  if (candidate.unit === null) return before.unit === null ? scaled : before;
  if (before.kind === "money" && before.unit === candidate.unit) return scaled;
  const isInherited = before.rule.endsWith(ELIDED);
  const isOpen =
    before.unit === null
      ? before.kind === "count" || before.kind === "index"
      : isInherited && before.unit !== candidate.unit;
  if (!isOpen || !(isUnitKind(candidate) || candidate.kind === "count")) return before;
  const rule = isInherited ? before.rule : before.rule + ELIDED;
  return { ...scaled, kind: candidate.kind, unit: candidate.unit, noun: candidate.noun, rule };
}

/** "from $1.1 to $1.4 billion", "10, 15 and 20 million": the magnitude belongs to both. */
function withSharedScale(
  tokens: Tokens,
  before: Candidate,
  candidate: Candidate,
  isList: boolean,
): Candidate {
  const [a, b] = [before.first - 1, candidate.first - 1];
  const isChange =
    (isWord(tokens, a, from) && isWord(tokens, b, to)) || (isWord(tokens, a, to) && isWord(tokens, b, from));
  const scale = isList || isChange ? sharedScale(before.quantity.numeral, candidate.quantity.numeral) : 1;
  if (scale === 1) return before;
  const { quantity } = before;
  const [low, high] = [times(quantity.low, scale), times(quantity.high, scale)];
  return {
    ...before,
    kind: before.kind === "index" ? "count" : before.kind,
    quantity: { ...quantity, numeral: { ...quantity.numeral, scale, low, high }, low, high },
  };
}

/** "4.9 to 5 percent", or "from 310 in May to 240 tonnes": nothing but a joiner, or a time and "to", between. */
function isJoined(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  const joiner = candidate.quantity.first - 1;
  const gap = joiner - before.quantity.last;
  // "144 from 161 balls"
  if (gap === 1 && isWord(tokens, joiner, from)) return isWord(tokens, before.first - 1, to);
  // "366 by 51 metres"
  if (gap === 1 && isWord(tokens, joiner, Word.by)) return candidate.kind === "measure";
  if (gap === 1) return isIn(tokens, joiner, joiners);
  const isChange = isWord(tokens, joiner, to) && isWord(tokens, before.first - 1, from);
  return isChange && gap <= 8 && isTimeOnly(tokens, before.quantity.last + 1, joiner);
}
