/** What was planned, promised or expected against what came: "asked for 12 tents and got four". */
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isMark, isWord } from "../token-tests.ts";
import { opensWithPronoun } from "./clauses.ts";
import {
  afterNoun,
  areAlike,
  type Figure,
  isComparable,
  isElided,
  type Reason,
  timesApart,
} from "./figure.ts";
import { isPeopleUnit } from "./topics.ts";

const planning =
  wordSet(`planned planning promised pledged budgeted expected forecast forecasted predicted targeted aimed ordered
  requested asked sought hoped wanted assumed projected anticipated to earmarked vowed estimated catered prepared supposed set
  meant designed built licensed allowed permitted authorised authorized cleared intended expects expecting hopes`);
const to = hashWord("to");
/** "was to cost €80 million" */
const auxiliaries = wordSet("was were had is are");
const coming =
  wordSet(`got received built spent cost costs turned came arrived delivered averaged reached attended showed sold hired
  raised has have had found gained won appeared took used completed hit ended signed earned made planted opened collected costing spending being drew produced holds held houses housed carries carried
  hosts hosted serves served vaccinated issued recruited managed secured carrying holding weighed weighing employing`);
const joiners = wordSet("and but while whereas yet only");
const forWords = wordSet("for");
const REACH = 7;
const APART = 14;
/** What came is of the size of what was planned. */
const MAX_TIMES = 50;

export function reasonByPlan(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const { statistic: a } = left;
  const { statistic: b } = right;
  const isLike = isComparable(a, b) || (areAlike(a, b) && isElided(b));
  if (!isLike || right.first - left.last > APART || timesApart(a, b) > MAX_TIMES) return null;
  if (!isPlan(tokens, left)) return null;
  const joiner = joinerBetween(tokens, left, right);
  if (joiner === null || !hasCome(tokens, joiner, right)) return null;
  return { rule: "plan", type: "contrast", cue: wordAt(tokens, joiner), swapped: false };
}

function isPlan(tokens: Tokens, { first, sentence }: Figure): boolean {
  const start = Math.max(first - REACH, tokens.sentences[sentence]!);
  for (let i = first - 1; i >= start; i--) {
    if (isMark(tokens, i, ";")) return false;
    if (!isIn(tokens, i, planning)) continue;
    if (!isWord(tokens, i, to) || isIn(tokens, i - 1, auxiliaries)) return true;
  }
  return false;
}

function joinerBetween(tokens: Tokens, left: Figure, right: Figure): number | null {
  // "A ferry licensed to carry 150 people had 317 on board"
  const behind = afterNoun(tokens, left);
  if (behind < right.first && isIn(tokens, behind, coming)) return behind;
  const isSet = isMark(tokens, left.first - 2, ",") || isIn(tokens, left.first - 1, forWords);
  for (let i = left.last + 1; i < right.first; i++) {
    if (isIn(tokens, i, joiners) || isMark(tokens, i, ";")) return i;
    // "The prison, built for 600 men, holds 2,350", "expected 300. It drew 520."
    if (isSet && isMark(tokens, i, ",")) return i;
    if (tokens.sentenceOf[i + 1] !== left.sentence && opensWithPronoun(tokens, i + 1)) return i + 1;
  }
  return null;
}

/** Whether the word says that something came about: it joins no clauses. */
export function isOutcome(word: string): boolean {
  return coming.has(hashWord(word.toLowerCase()));
}

/** A verb of what came about from the joiner on, before the figure or right behind it. */
function hasCome(tokens: Tokens, joiner: number, { first, last, sentence }: Figure): boolean {
  const end = Math.min(last + 4, tokens.sentences[sentence + 1]!);
  for (let i = joiner; i < end; i++) if ((i < first || i > last) && isIn(tokens, i, coming)) return true;
  // "forecast up to 25 mm; 61 mm fell"
  return isIn(tokens, last + 1, falling) && !isIn(tokens, last + 2, changeLinks);
}
const falling = wordSet("fell came lay");
const changeLinks = wordSet("by to from");

const had = wordSet("had were was");
const ahead = wordSet(
  "planned promised pledged hoped expected forecast predicted estimated targeted budgeted aimed projected",
);
const FORMER = 6;

/** "… 14 hubs … . Ministers had planned for 22 hubs by now.": the same noun again, and it had been planned. */
export function reasonByFormerPlan(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (b.kind !== "count" || isElided(b) || isPeopleUnit(b.unit) || !isComparable(a, b)) return null;
  if (timesApart(a, b) > MAX_TIMES) return null;
  const start = Math.max(right.first - FORMER, tokens.sentences[right.sentence]! + 1);
  for (let i = right.first - 1; i >= start; i--)
    if (isIn(tokens, i, ahead) && isIn(tokens, i - 1, had))
      return { rule: "plan", type: "contrast", cue: wordAt(tokens, i), swapped: false };
  return null;
}
