/** Years and dates. */

import { periodArticles } from "../../english/calendar.ts";
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isChange } from "../context/change-words.ts";
import { isUnitOrTens } from "../numbers/cardinals.ts";
import { readDigits } from "../numbers/digits.ts";
import {
  isCapital,
  isDash,
  isGlued,
  isIn,
  isMark,
  isNumberToken,
  isWord,
  sameSentence,
} from "../token-tests.ts";
import { dateJoiners, isDating, isMonth, weekdays } from "./calendar.ts";
import { type Case, isBareNumber, isPlainInteger } from "./case.ts";

/** Words that lead to a year more than to a number. */
const leads = `in since by until till during from before after through circa spring summer autumn fall winter early
  late mid year fy ending ended between to for election class season the its their his 's back dated vintage q1 q2 q3 q4 quarter
  january february march april may june july august september october november december`;
const firmLeads = wordSet(`${leads} last next this`);
/** These, and those that join and modify. */
const yearWords = wordSet(`${leads} of and or a an around about than over
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`);

/** 1900–2099 nearly always, 1000–1899 after a word that leads to a year. */
export function isYear({ tokens, quantity, counted, hasModifier }: Case): boolean {
  if (quantity.kind !== "bare" || !isPlainInteger(quantity) || quantity.score !== null) return false;
  const { low, high, first } = quantity;
  if (isEra(tokens, first, quantity.last)) return true;
  if (low < 1000 || high > 2199) return false;
  if (counted !== null && isYearLikeCount(tokens, first, quantity.last, counted)) return false;
  if (counted === null && (isComparedCount(tokens, first, quantity.last) || isReachedCount(tokens, first)))
    return false;
  const led =
    isIn(tokens, first - 1, yearWords) || isMark(tokens, first - 1, ",") || isMark(tokens, first - 1, "(");
  if (low < 1900) return led && counted === null;
  if (hasModifier) return counted === null || low % 10 !== 0;
  return !(counted !== null && low % 50 === 0 && !led);
}

const eras = wordSet("bc bce ce ad b.c. a.d.");

/** "480 BC", "AD 79". */
function isEra(tokens: Tokens, first: number, last: number): boolean {
  const isWritten = (index: number) => isIn(tokens, index, eras) && hasFlag(tokens, index, TokenFlag.allCaps);
  return isWritten(last + 1) || isWritten(first - 1);
}

const groups = wordSet(
  "convoy crowd herd flock total fleet list group collection pile army force team audience batch",
);
const joiners = wordSet("and or of");
/** What is named by its year: "2016 elections", "2008 prices". */
const yearly: ReadonlySet<string> = new Set(
  `election olympic game protest talk riot war campaign season result figure level price sale earning budget model version
  sanction attack bombing poll primary caucus convention reform rule law cut bond note final championship award hearing
  flood fire crash trial datum estimate forecast target goal accord agreement deal treaty debate statement return tax rate
  record uprising massacre killing murder standard vintage report survey census winner champion finalist nominee`.split(
    /\s+/,
  ),
);

/** "logged 2019 complaints", "2,000 people and 1900 sheep": a plural right after it, that is no event, and nothing leads to a year. */
function isYearLikeCount(tokens: Tokens, first: number, last: number, counted: string): boolean {
  if (yearly.has(counted.toLowerCase()) || isIn(tokens, first - 1, firmLeads) || isCapital(tokens, last + 1))
    return false;
  if (isMark(tokens, first - 1, ",") || isMark(tokens, first - 1, "(")) return false;
  if (
    isIn(tokens, first - 1, joiners) &&
    (isNumberToken(tokens, first - 2) || !isJoinedCount(tokens, first - 1))
  )
    return false;
  return isPluralAt(tokens, last + 1);
}
const plurals = wordSet("people men women children sheep cattle troops police");

/**
 * "1850 cattle in May, against 2100 in April": compared with a count of like size earlier in the sentence, and a time of its own
 * behind it. "Against 2019" alone is a year.
 */
function isComparedCount(tokens: Tokens, first: number, last: number): boolean {
  const isJoined = isIn(tokens, first - 1, comparing);
  if (!isJoined && !isWord(tokens, first - 1, Word.and)) return false;
  const next = last + 1;
  const isDated =
    (isWord(tokens, next, Word.in) && isMonth(tokens, next + 1)) ||
    (isWord(tokens, next, on) && isIn(tokens, next + 1, weekdays));
  if (!isDated && !(isJoined && isTimeAt(tokens, next))) return false;
  for (let i = first - 2; i > first - FAR && sameSentence(tokens, i, first); i--)
    if (isNumberToken(tokens, i) && isLikeCount(tokens, i, first)) return true;
  return false;
}
/** "Admissions reached 2024", "The toll hit 1985": what is counted comes to a number, not to a year. */
function isReachedCount(tokens: Tokens, first: number): boolean {
  if (!isIn(tokens, first - 1, reaching) && !isReachedByChange(tokens, first)) return false;
  for (let i = first - 2; i > first - REACH && sameSentence(tokens, i, first); i--)
    if (isIn(tokens, i, totals)) return true;
  return false;
}
/** "rose to 2024", but "from 2019 to 2024" */
function isReachedByChange(tokens: Tokens, first: number): boolean {
  return isWord(tokens, first - 1, Word.to) && isChange(tokens, first - 2);
}
const REACH = 9;
const reaching = wordSet("reached reaches hit hits topped totalled totaled numbered");
const totals = wordSet(
  "toll number total tally headcount attendance membership enrolment enrollment admissions cases deaths infections arrivals arrests complaints",
);

const comparing = wordSet("against versus from with than to");
const on = hashWord("on");
const FAR = 24;

/** "last year", "a week earlier", "the year before", "in the same week", "before the fire". */
function isTimeAt(tokens: Tokens, index: number): boolean {
  if (isDating(tokens, index) || isIn(tokens, index, timeLeads)) return true;
  if (isWord(tokens, index, Word.in)) return isIn(tokens, index + 1, timeArticles);
  return isIn(tokens, index, timeArticles) && isIn(tokens, index + 2, timeLeads);
}
const timeLeads = wordSet("before earlier ago previously prior");
const timeArticles = wordSet(periodArticles);

/** A number in front of a plural that nothing makes a year, and that is no more than twice or half the other. */
function isLikeCount(tokens: Tokens, index: number, other: number): boolean {
  const [a, b] = [index, other].map(
    (i) => readDigits(tokens.text, tokens.start[i]!, tokens.end[i]!)?.value ?? 0,
  );
  if (a! * 2 < b! || b! * 2 < a! || isIn(tokens, index - 1, firmLeads)) return false;
  return isPluralAt(tokens, index + 1) || isReachedCount(tokens, index);
}

function isPluralAt(tokens: Tokens, index: number): boolean {
  const noun = tokens.text.slice(tokens.start[index], tokens.end[index]);
  return /[^su]s$/.test(noun) || isIn(tokens, index, plurals);
}

/** "and" after a noun, "of" after a word for a group. */
function isJoinedCount(tokens: Tokens, joiner: number): boolean {
  return isWord(tokens, joiner, of) ? isIn(tokens, joiner - 1, groups) : !isIn(tokens, joiner - 1, yearWords);
}

/** "nineteen ninety-six", "nine thirty", "in two thousand and fifteen": numbers spoken side by side. */
export function isSpokenYear({ tokens, quantity, counted }: Case): boolean {
  if (quantity.numeral.form !== "words" || !isBareNumber(quantity)) return false;
  const { low, first, last } = quantity;
  const next = last + 1;
  if (sameSentence(tokens, first, next) && isUnitOrTens(tokens, next)) return true;
  if (isUnitOrTens(tokens, first - 1) && sameSentence(tokens, first - 1, first)) return true;
  return low > 1100 && low < 2100 && low % 1000 > 0 && counted === null;
}

/** "Nov. 8", "8 November", "May twenty-nine", "Friday 31", "8 to 10 June". */
export function isDate({ tokens, quantity }: Case): boolean {
  if (quantity.kind !== "bare" || quantity.low > 31 || quantity.low < 1 || quantity.numeral.decimals > 0)
    return false;
  const { first, last } = quantity;
  if (isMonth(tokens, last + 1)) return true;
  if (isWord(tokens, last + 1, of) && isMonth(tokens, last + 2)) return true;
  const before = isIn(tokens, first - 1, articles) ? first - 2 : first - 1;
  if (endsMonth(tokens, before)) return true;
  if (isIn(tokens, first - 1, weekdays)) return true;
  if (isMark(tokens, last + 1, ",") && isPlainYear(tokens, last + 2) && quantity.score === null) return true;
  return continuesDate(tokens, first) || leadsToDate(tokens, last);
}
const of = hashWord("of");
const articles = wordSet("the");

function isPlainYear(tokens: Tokens, index: number): boolean {
  if (!isNumberToken(tokens, index) || tokens.end[index]! - tokens.start[index]! !== 4) return false;
  const century = tokens.text.slice(tokens.start[index], tokens.start[index]! + 2);
  return century === "19" || century === "20";
}

/** A month, or the full stop of one that some agencies set apart: "Nov . 8". "In June. 8 boats" begins a sentence. */
function endsMonth(tokens: Tokens, index: number): boolean {
  if (isMark(tokens, index, ".") && !isGlued(tokens, index)) return isMonth(tokens, index - 1);
  return isMonth(tokens, index);
}

/** "3 and 4 February", "7, 8 and 9 June": a day with others between it and their month. */
function leadsToDate(tokens: Tokens, last: number): boolean {
  let day = last;
  for (let steps = 0; steps < MAX_DAYS && isDay(tokens, day + 2); steps++) {
    if (!isIn(tokens, day + 1, dateJoiners) && !isMark(tokens, day + 1, ",")) return false;
    day += 2;
  }
  return day > last && isMonth(tokens, day + 1);
}
/** How many days a row of dates may have. */
const MAX_DAYS = 5;

function isDay(tokens: Tokens, index: number): boolean {
  return isNumberToken(tokens, index) && tokens.end[index]! - tokens.start[index]! <= 2;
}

/** "April 9 and 12", "Nov. 8-10", "June 8, 12 and 14": further days after a date. */
function continuesDate(tokens: Tokens, first: number): boolean {
  for (let i = first; i > first - MAX_DAYS * 2; i -= 2) {
    const isJoined = isIn(tokens, i - 1, dateJoiners) || isDash(tokens, i - 1) || isMark(tokens, i - 1, ",");
    if (!isJoined || !isNumberToken(tokens, i - 2)) return false;
    if (endsMonth(tokens, i - 3)) return true;
  }
  return false;
}

/** "5/12/2018", "2020-07-01", "22/Jan/2019", "17:30", "13.45.10", "24/7". */
export function isFormatted({ tokens, quantity }: Case): boolean {
  const { first, last, numeral } = quantity;
  // "200C/180C", "40km/25 miles" are two measures.
  if (numeral.form !== "digits" || quantity.kind === "measure") return false;
  const slashes = (i: number) => isMark(tokens, i, "/") || isMark(tokens, i, ":");
  if (slashes(last + 1) && isGlued(tokens, last + 1) && isGlued(tokens, last + 2)) {
    if (isNumberToken(tokens, last + 2) || isMonth(tokens, last + 2)) return true;
  }
  // "€15/£13" are two sums.
  const mark = quantity.kind === "money" ? numeral.first - 1 : first - 1;
  if (slashes(mark) && isGlued(tokens, mark + 1) && isGlued(tokens, mark))
    return isNumberToken(tokens, mark - 1) || isMonth(tokens, mark - 1);
  return false;
}

/** "20200701". */
export function isRunDate({ tokens, quantity }: Case): boolean {
  const { numeral } = quantity;
  if (!numeral.plain || quantity.kind !== "bare") return false;
  const digits = tokens.text.slice(tokens.start[numeral.first], tokens.end[numeral.last]);
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}
