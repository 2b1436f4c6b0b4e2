/** Two counts of different things that one sentence sets against each other: "450 nurses outnumbered 90 doctors". */
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { firstIn, isMark } from "../token-tests.ts";
import { areAlike, type Figure, type Reason } from "./figure.ts";

const outnumbering = wordSet(
  "outnumber outnumbers outnumbered outnumbering dwarf dwarfed dwarfs dwarfing outweigh outweighed",
);
const more = wordSet("more fewer less many much");
const than = wordSet("than as");
/** How far before the first count "more" or "as many" may stand, and how far apart the counts. */
const LEAD = 7;
const APART = 14;

export function reasonByNumber(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if ((a.kind !== "count" && a.kind !== "money") || !areAlike(a, b)) return null;
  if (right.first - left.last > APART) return null;
  const verb = firstIn(tokens, left.last + 1, right.first, outnumbering);
  if (verb !== null)
    return { rule: "outnumber", type: "contrast", cue: wordAt(tokens, verb), swapped: false };
  return asManyAs(tokens, left, right);
}

/** "Twice as many women (412) as men (206)", "sold more cars, 10.5 million, than its rival, which sold 8.3 million". */
function asManyAs(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (!isSetApart(tokens, left.first)) return null;
  const lead = firstIn(tokens, Math.max(0, left.first - LEAD), left.first, more);
  const link = firstIn(tokens, left.last + 1, right.first, than);
  if (lead === null || link === null || tokens.sentenceOf[lead] !== left.sentence) return null;
  return { rule: "as-many", type: "contrast", cue: wordAt(tokens, link), swapped: false };
}

/** Behind a bracket or a comma: the noun stands before. */
function isSetApart(tokens: Tokens, first: number): boolean {
  return isMark(tokens, first - 1, "(") || isMark(tokens, first - 1, ",");
}
