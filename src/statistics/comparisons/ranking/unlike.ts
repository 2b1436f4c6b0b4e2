/** Figures that no text sets against each other, whatever they count: a level and an amount, a difference and its base, the ends of a range. */
import { type Tokens, wordAt } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { ranging } from "../../quantities/ranging.ts";
import { firstIn, isIn, isMark, isWordToken } from "../../token-tests.ts";
import { turnBetween } from "../clauses.ts";
import { type Figure, isFurther } from "../figure.ts";

export function areUnlike(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (isFurther(tokens, left) !== isFurther(tokens, right)) return true;
  if (isLevelAndAmount(tokens, left, right) || isCountSoFar(tokens, left)) return true;
  if (left.sentence !== right.sentence) return false;
  return (
    isDimension(tokens, left, right) ||
    isDifference(tokens, left, right) ||
    areOfRange(tokens, left, right) ||
    areTwoPenalties(tokens, left, right) ||
    isServing(tokens, left, right) ||
    isAgain(tokens, left, right) ||
    areInBrackets(tokens, left, right)
  );
}

const from = wordSet("from");
const to = wordSet("to");
const by = wordSet("by");

/** "It rose to 29 points while the other fell by two", "there were 900 births, while the town shrank by 40". */
function isLevelAndAmount(tokens: Tokens, left: Figure, right: Figure): boolean {
  const before = ({ first }: Figure) => first - 1;
  const [l, r] = [before(left), before(right)];
  if (right.statistic.direction === null || isIn(tokens, l, from) || isIn(tokens, r, from)) return false;
  if (turnBetween(tokens, left, right) === null) return false;
  if (left.statistic.direction !== null) return isIn(tokens, l, to) !== isIn(tokens, r, to);
  return right.statistic.kind !== "percent" && isIn(tokens, r, by) && !isIn(tokens, l, by);
}

/** "with 60 percent of ballots counted": how far a count has come, not what somebody got. */
function isCountSoFar(tokens: Tokens, { first, last, statistic }: Figure): boolean {
  const isLed = isIn(tokens, first - 1, sofar) && statistic.kind === "percent";
  return isLed && firstIn(tokens, last + 1, last + SO_FAR, counted) !== null;
}
const SO_FAR = 7;
const sofar = wordSet("with after");
const counted = wordSet("counted reporting reported tallied processed declared");

/** "a slab of 2m by 1.5m" */
function isDimension(tokens: Tokens, { last }: Figure, { first }: Figure): boolean {
  return first === last + 2 && isIn(tokens, first - 1, by);
}

/** How far behind a difference it is said to be one. */
const BASE = 2;
const missing = wordSet("short shy more less");
const bases = wordSet("than of");

/** "12 metres taller than the old one at 80", "40 short of the 300": by how much the first differs from the second. */
function isDifference(tokens: Tokens, { last }: Figure, { first }: Figure): boolean {
  for (let i = last + 1; i <= last + BASE && i < first && isWordToken(tokens, i); i++) {
    const isLed = isIn(tokens, i, missing) || /[a-z]{2}er$/.test(wordAt(tokens, i));
    if (isLed && wordAt(tokens, i) !== "rather")
      if (isIn(tokens, i + 1, bases) || isIn(tokens, i + 2, bases)) return true;
  }
  return false;
}

/** "tickets range from 5 to 80 dollars", "21 percent on average, ranging from a low of 11". */
function areOfRange(tokens: Tokens, { first, last }: Figure, right: Figure): boolean {
  return isIn(tokens, first - 2, ranging) || firstIn(tokens, last + 1, right.first, ranging) !== null;
}

/** "jailed him for three years and banned him from driving for five": two penalties of one man. */
function areTwoPenalties(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (left.statistic.kind !== "duration" || right.statistic.kind !== "duration") return false;
  const verb = firstIn(tokens, left.last + 1, right.first, banning);
  return verb !== null && isIn(tokens, verb - 1, joiners);
}
const banning = wordSet(
  "banned bans barred bars disqualified disqualifies suspended suspends prohibited ordered",
);
const joiners = wordSet("and then also");

/** "Bake for 40 minutes; serves six": how long and for how many. */
function isServing(tokens: Tokens, left: Figure, { first, statistic }: Figure): boolean {
  return isIn(tokens, first - 1, serving) && left.statistic.kind !== statistic.kind;
}
const serving = wordSet("serves serve serving feeds sleeps seats");

/** "200C/180C fan": the same once more. */
function isAgain(tokens: Tokens, { last }: Figure, { first }: Figure): boolean {
  return first === last + 2 && isMark(tokens, last + 1, "/");
}

const turns = wordSet("while whereas but than against compared from versus as outnumber outnumbered");

const PARTS = 4;
const places = wordSet("in at from");

/** "voters over 60 (61 percent), women (67 percent) and the young (12 percent)": a list. */
function areInBrackets(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (!isMark(tokens, right.first - 1, "(")) return false;
  // "14 deaths (9 in the port, 3 in the hills)": parts
  if (right.first - left.last <= PARTS) return isIn(tokens, right.last + 1, places);
  if (!isMark(tokens, left.first - 1, "(")) return false;
  return firstIn(tokens, left.last + 1, right.first, turns) === null;
}
