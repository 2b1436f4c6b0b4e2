/** Times of day. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isChange } from "../context/change-words.ts";
import { isNumeralAt } from "../numbers/numerals.ts";
import type { Quantity } from "../quantities/quantity.ts";
import { hasScoreCue, hasVoteCue } from "../quantities/scores.ts";
import { isCapital, isGlued, isIn, isJoint, isWord, sameSentence } from "../token-tests.ts";
import { dayParts, isMonth, weekdays } from "./calendar.ts";
import { type Case, startsWithZero } from "./case.ts";

const clocks = wordSet(
  "am pm a.m. p.m. a.m p.m gmt est edt pst pdt bst utc cet et hrs o'clock oclock ist hkt a p",
);

/** "8am", "1750 GMT", "eight o'clock", "half past six", "at 9:00", "0930". */
export function isTime(found: Case): boolean {
  const { tokens, quantity } = found;
  const { first, last, numeral, low } = quantity;
  const next = isJoint(tokens, last + 1) ? last + 2 : last + 1;
  if (
    quantity.kind === "bare" &&
    isIn(tokens, next, clocks) &&
    (low <= 24 || (low < 2400 && numeral.plain))
  ) {
    const isMinutes = numeral.decimals === 0 || numeral.decimals === 2;
    return isMinutes && (!isIn(tokens, next, shortClocks) || isGlued(tokens, next));
  }
  if (isIn(tokens, last + 1, past) && isIn(tokens, last + 2, hours))
    // "drop from six to four"
    return !isWord(tokens, first - 1, fromWord);
  if (isIn(tokens, first - 1, past) && isIn(tokens, first - 2, fractionsOfHours) && isHour(found))
    return true;
  return quantity.kind === "bare" && numeral.plain && startsWithZero(tokens, first);
}
const shortClocks = wordSet("a p et est");
const past = wordSet("past to");
const fractionsOfHours = wordSet("half quarter minutes ten twenty five");
const hours = wordSet("one two three four five six seven eight nine ten eleven twelve noon midnight");

function isHour({ quantity, counted }: Case): boolean {
  return quantity.kind === "bare" && quantity.low <= 12 && counted === null;
}

/** "at eight", "tonight around 7", "from 9 to 5 on Monday", "at 2.30", "10 past 9". */
export function isBareTime(found: Case): boolean {
  const { tokens, quantity, counted } = found;
  const { kind, low, high, first, last, score } = quantity;
  if (isMinutesTo(found) || isDeparture(found)) return true;
  if (isResult(tokens, quantity)) return false;
  if (quantity.rule === "pair" && low > high && low <= 12 && isIn(tokens, first - 1, opening)) return true;
  if (kind !== "bare" || counted !== null || high > 24 || !isClockLike(quantity)) return false;
  if (isIn(tokens, last + 1, weekdays) || isIn(tokens, last + 1, dayParts)) return true;
  if (isWord(tokens, first - 1, pastWord) && isNumeralAt(tokens, first - 2)) return true;
  if (isWord(tokens, last + 1, inWord) && isIn(tokens, last + 3, dayParts)) return true;
  // "at 11 of them"
  if (isWord(tokens, last + 1, of)) return false;
  if (isWord(tokens, first - 1, at) && low <= 12 && score === null) return !isPut(tokens, first - 2);
  // "climbed to 31 from 23 on Monday"
  if (isFromNumber(tokens, first) || isLevel(tokens, first)) return false;
  const isLed = isIn(tokens, first - 1, timeLeads) || isIn(tokens, first, timeLeads) || score !== null;
  return isLed && namesDay(tokens, first, last);
}
/** "the 6.45 from Cork", "the 17.35 train", "the 2.30 at Kempton": what leaves or runs then, by its time. */
function isDeparture({ tokens, quantity }: Case): boolean {
  const { kind, numeral, first, last, high } = quantity;
  if (kind !== "bare" || numeral.decimals !== 2 || high >= 24 || !isClockLike(quantity)) return false;
  if (!isWord(tokens, first - 1, Word.the)) return false;
  if (isIn(tokens, last + 1, services) || (isCapital(tokens, last + 1) && isIn(tokens, last + 2, services)))
    return true;
  return isIn(tokens, last + 1, ways) && isCapital(tokens, last + 2) && !isMonth(tokens, last + 2);
}
const services = wordSet("train ferry bus coach tram boat flight sailing service departure express shuttle");
const ways = wordSet("from to at into");

/** "at ten to six", which is read as two numbers with "to" between them. */
function isMinutesTo({ tokens, quantity, counted }: Case): boolean {
  const { first, rule, kind, numeral, high } = quantity;
  const isTo = counted === null && kind === "bare" && (rule === "pair-to" || rule === "range");
  return isTo && isWord(tokens, first - 1, at) && MINUTES.has(numeral.low) && high <= 12;
}
const MINUTES: ReadonlySet<number> = new Set([5, 10, 20, 25]);

/** "31 from 23", "drops from six to four" */
function isFromNumber(tokens: Tokens, first: number): boolean {
  if (!isWord(tokens, first - 1, fromWord)) return false;
  return isNumeralAt(tokens, first - 2) || isChange(tokens, first - 2);
}

/** "The toll rose to 14 on Tuesday", "brought the number of dead to 14" */
function isLevel(tokens: Tokens, first: number): boolean {
  return isWord(tokens, first - 1, to) && (isChange(tokens, first - 2) || isPut(tokens, first - 2));
}
const to = hashWord("to");

/** "upheld the ban 6-3 on Monday", "voted by 24 to 19 on Tuesday", "came from 2-0 down" */
function isResult(tokens: Tokens, { rule, score, low, high, first, last }: Quantity): boolean {
  if (score === null || low < high || (rule !== "pair" && rule !== "pair-to")) return false;
  // More than a clock shows: "went 24-19 on Tuesday".
  if (low > 12 || hasScoreCue(tokens, first, last) || isIn(tokens, last + 1, standing)) return true;
  return rule === "pair-to" && hasVoteCue(tokens, first, last);
}
const standing = wordSet("down up behind ahead");
/** "open from 9-5" */
const opening = wordSet("from open opens hours daily weekdays");
const fromWord = hashWord("from");
const at = hashWord("at");
const inWord = hashWord("in");
const of = hashWord("of");
const pastWord = hashWord("past");
const stood = wordSet("stood stands closed close ended trading traded remained");
/** "stood at 9", "put the number of dead at 9": the verb that gives a figure its value. */
function isPut(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index, stood)) return true;
  for (let i = index; i > index - MAX_PUT && sameSentence(tokens, i, index); i--)
    if (isIn(tokens, i, put)) return true;
  return false;
}
/** How far before "at 9" its "put" may stand. */
const MAX_PUT = 14;
const put = wordSet("put puts putting estimated estimates toll number death");
const timeLeads = wordSet("at around about from between by before after until to till");

/** Whole hours, or hours and minutes with a full stop. */
function isClockLike({ low, numeral }: Quantity): boolean {
  const minutes = Math.round((low % 1) * 100);
  return low >= 0 && (numeral.decimals === 0 || (numeral.decimals === 2 && minutes < 60));
}

/** Whether a day or a part of one is named within a few words. */
function namesDay(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first - 6; i <= last + 4; i++) {
    if (!sameSentence(tokens, Math.min(i, first), Math.max(i, first))) continue;
    if (isIn(tokens, i, weekdays) || isIn(tokens, i, dayParts)) return true;
  }
  return false;
}
