/** Which figure before one that leaves its noun or unit out it takes them from. */
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import type { Candidate } from "./candidates.ts";
import { isIn, isWord } from "./token-tests.ts";

/** How many figures back the antecedent is looked for. */
const MAX_BACK = 3;

/** The figure before, or the one before that where that only says how often, for how long or where. */
export function antecedentOf(
  tokens: Tokens,
  candidates: readonly Candidate[],
  candidate: Candidate,
): Candidate | undefined {
  const last = candidates.at(-1);
  if (last === undefined) return undefined;
  // "41 million phones, more than double the 20 million", "the new one costs 14 million": they count nothing.
  if (last.kind === "multiple" || last.isOne) return candidates.at(-2);
  if (candidate.unit !== null || candidate.kind !== "count") return last;
  for (let back = 1; back <= MAX_BACK; back++) {
    const one = candidates.at(-back);
    if (one === undefined || tokens.sentenceOf[one.first] !== tokens.sentenceOf[candidate.first]) return last;
    const isAside =
      isTimeSpan(tokens, one) || (isCompared(tokens, one, candidate) && !areOfOneSize(one, candidate));
    if (!isAside) return one.kind === "multiple" ? last : one;
  }
  return last;
}

const within = wordSet("in over for within during after throughout since of");
const passed = wordSet("the first opening final last past next previous a an its these those more than");
const dating = wordSet("ago earlier later before after");
const MAX_PASSED = 4;

/** "sold over the five days", "in the first ten months of the year": for how long, not how many. */
function isTimeSpan(tokens: Tokens, { kind, first, last }: Candidate): boolean {
  if (kind !== "duration") return false;
  // "five days ago"
  if (isIn(tokens, last + 1, dating)) return true;
  let at = first - 1;
  while (first - at <= MAX_PASSED && isIn(tokens, at, passed)) at--;
  return isIn(tokens, at, within) || isIn(tokens, first, within);
}

const comparing = wordSet("from against with to than capacity");
const of = hashWord("of");
/** How many times one figure may be the other that it is compared with. */
const MAX_TIMES = 30;

/** "3.2 lakh people in 412 camps, down from 5.7 lakh" */
function isCompared(tokens: Tokens, before: Candidate, { first, last }: Candidate): boolean {
  const lead = isWord(tokens, first - 1, of) ? first - 2 : first - 1;
  return isIn(tokens, lead, comparing) && before.kind === "count" && last > before.last;
}

function areOfOneSize(a: Candidate, b: Candidate): boolean {
  const [low, high] = [
    Math.min(a.quantity.high, b.quantity.high),
    Math.max(a.quantity.high, b.quantity.high),
  ];
  return high <= low * MAX_TIMES;
}
