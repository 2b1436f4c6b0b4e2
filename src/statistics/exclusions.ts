/** Numbers that are no statistics: dates, times, ranks, labels, names. Each rule has a name and an example. */
import type { NameIndex } from "../names/name-index.ts";
import { hashWord } from "../text/hash.ts";
import { numberWord } from "../text/number-words.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { isNumeralAt } from "./numerals.ts";
import type { Quantity } from "./quantities.ts";
import {
  isCapital,
  isDash,
  isGlued,
  isIn,
  isJoint,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  sameSentence,
  unitAt,
  wordSet,
} from "./token-tests.ts";

/** What a rule looks at: the quantity and whether a counted noun stands behind it. */
export interface Case {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  readonly quantity: Quantity;
  /** The unit of the noun behind the number, null where none is. */
  readonly counted: string | null;
  readonly hasModifier: boolean;
}

interface Exclusion {
  readonly name: string;
  readonly example: string;
  readonly excludes: (found: Case) => boolean;
}

const months = wordSet(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`);
const weekdays = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
const dayParts = wordSet("morning afternoon evening night noon midnight tonight today tomorrow yesterday");
const clocks = wordSet(
  "am pm a.m. p.m. a.m p.m gmt est edt pst pdt bst utc cet et hrs o'clock oclock ist hkt a p",
);
const yearWords =
  wordSet(`in since by until till during from before after of through circa spring summer autumn fall
  winter early late mid year fy ending ended between to and or for election class season the a an its their his
  's around about january february march april may june july august september october november december
  jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. back dated vintage than over q1 q2 q3 q4 quarter`);

function isBareNumber({ kind, compound, per }: Quantity): boolean {
  return kind === "bare" && !compound && per === null;
}

function isPlainInteger({ numeral, low }: Quantity): boolean {
  return numeral.form === "digits" && numeral.plain && Number.isInteger(low);
}

/** 1900–2099 nearly always, 1000–1899 behind a word that leads to a year. */
function isYear({ tokens, quantity, counted, hasModifier }: Case): boolean {
  if (quantity.kind !== "bare" || !isPlainInteger(quantity) || quantity.score !== null) return false;
  const { low, high, first } = quantity;
  if (low < 1000 || high > 2199) return false;
  const led =
    isIn(tokens, first - 1, yearWords) || isMark(tokens, first - 1, ",") || isMark(tokens, first - 1, "(");
  if (low < 1900) return led && counted === null;
  if (hasModifier) return counted === null || low % 10 !== 0;
  return !(counted !== null && low % 50 === 0 && !led);
}

/** "nineteen ninety-six", "nine thirty", "in two thousand and fifteen": numbers spoken side by side. */
function isSpokenYear({ tokens, quantity, counted }: Case): boolean {
  if (quantity.numeral.form !== "words" || !isBareNumber(quantity)) return false;
  const { low, first, last } = quantity;
  const next = isJoint(tokens, last + 1) ? last + 2 : last + 1;
  if (sameSentence(tokens, first, next) && isSmallNumber(tokens, next)) return true;
  if (isSmallNumber(tokens, first - 1) && sameSentence(tokens, first - 1, first)) return true;
  return low > 1100 && low < 2100 && low % 1000 > 0 && counted === null;
}

function isSmallNumber(tokens: Tokens, index: number): boolean {
  const word = isWordToken(tokens, index) ? numberWord(tokens.hash[index]!) : undefined;
  return word?.kind === "unit" || word?.kind === "tens";
}

/** "Nov. 8", "8 November", "May twenty-nine", "Friday 31", "8 to 10 June". */
function isDate({ tokens, quantity }: Case): boolean {
  if (quantity.kind !== "bare" || quantity.low > 31 || quantity.low < 1 || quantity.numeral.decimals > 0)
    return false;
  const { first, last } = quantity;
  if (isMonth(tokens, last + 1) && !isIn(tokens, last + 2, wordSet("be have"))) return true;
  if (isWord(tokens, last + 1, of) && isMonth(tokens, last + 2)) return true;
  const before = isIn(tokens, first - 1, articles) ? first - 2 : first - 1;
  if (isMonth(tokens, before) || (isMark(tokens, before, ".") && isMonth(tokens, before - 1))) return true;
  if (isIn(tokens, first - 1, weekdays)) return true;
  if (isMark(tokens, last + 1, ",") && isPlainYear(tokens, last + 2) && quantity.score === null) return true;
  return continuesDate(tokens, first);
}
const of = hashWord("of");
const articles = wordSet("the");

function isPlainYear(tokens: Tokens, index: number): boolean {
  if (!isNumberToken(tokens, index) || tokens.end[index]! - tokens.start[index]! !== 4) return false;
  const century = tokens.text.slice(tokens.start[index], tokens.start[index]! + 2);
  return century === "19" || century === "20";
}

/** "April 9 and 12", "Nov. 8-10": a further day behind a date. */
function continuesDate(tokens: Tokens, first: number): boolean {
  const joiner = first - 1;
  const isJoined = isIn(tokens, joiner, dateJoiners) || isDash(tokens, joiner) || isMark(tokens, joiner, ",");
  return (
    isJoined &&
    isNumberToken(tokens, joiner - 1) &&
    (isMonth(tokens, joiner - 2) || (isMark(tokens, joiner - 2, ".") && isMonth(tokens, joiner - 3)))
  );
}
const dateJoiners = wordSet("and or to through until till thru");

function isMonth(tokens: Tokens, index: number): boolean {
  if (!isIn(tokens, index, months)) return false;
  return isCapital(tokens, index) || !isIn(tokens, index, wordSet("may march mar dec sep jan"));
}

/** "5/12/2018", "2020-07-01", "22/Jan/2019", "17:30", "13.45.10", "24/7". */
function isFormatted({ tokens, quantity }: Case): boolean {
  const { first, last, numeral } = quantity;
  if (numeral.form !== "digits") return false;
  const slashes = (i: number) => isMark(tokens, i, "/") || isMark(tokens, i, ":");
  if (slashes(last + 1) && isGlued(tokens, last + 1) && isGlued(tokens, last + 2) && quantity.per === null) {
    if (isNumberToken(tokens, last + 2) || isMonth(tokens, last + 2)) return true;
  }
  if (slashes(first - 1) && isGlued(tokens, first) && isGlued(tokens, first - 1))
    return isNumberToken(tokens, first - 2) || isMonth(tokens, first - 2);
  return false;
}

/** "8am", "1750 GMT", "eight o'clock", "half past six", "at 9:00", "0930". */
function isTime(found: Case): boolean {
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
  if (isIn(tokens, last + 1, past) && isIn(tokens, last + 2, hours)) return true;
  if (isIn(tokens, first - 1, past) && isIn(tokens, first - 2, fractionsOfHours) && isHour(found))
    return true;
  return (
    numeral.form === "digits" && quantity.kind === "bare" && numeral.plain && startsWithZero(tokens, first)
  );
}
const shortClocks = wordSet("a p et est");
const past = wordSet("past to");
const fractionsOfHours = wordSet("half quarter minutes ten twenty five");
const hours = wordSet("one two three four five six seven eight nine ten eleven twelve noon midnight");

function isHour({ quantity, counted }: Case): boolean {
  return quantity.kind === "bare" && quantity.low <= 12 && counted === null;
}

function startsWithZero(tokens: Tokens, index: number): boolean {
  return unitAt(tokens, index) === 0x30 && tokens.end[index]! - tokens.start[index]! > 1;
}

/** "at eight", "tonight around 7", "from 9 to 5 on Monday", "at 2.30", "10 past 9". */
function isBareTime({ tokens, quantity, counted }: Case): boolean {
  const { kind, low, high, first, last, score } = quantity;
  if (kind !== "bare" || counted !== null || high > 24 || !isClockLike(quantity)) return false;
  if (isIn(tokens, last + 1, weekdays) || isIn(tokens, last + 1, dayParts)) return true;
  if (isWord(tokens, first - 1, pastWord) && isNumeralAt(tokens, first - 2)) return true;
  if (isWord(tokens, last + 1, inWord) && isIn(tokens, last + 3, dayParts)) return true;
  if (isWord(tokens, first - 1, at) && low <= 12 && score === null) return !isIn(tokens, first - 2, stood);
  const isLed = isIn(tokens, first - 1, timeLeads) || isIn(tokens, first, timeLeads) || score !== null;
  return isLed && namesDay(tokens, first, last);
}
const at = hashWord("at");
const inWord = hashWord("in");
const pastWord = hashWord("past");
const stood = wordSet("stood stands closed close ended trading traded remained");
const timeLeads = wordSet("at around about from between by before after until to till");

/** Whole hours, or hours and minutes with a full stop. */
function isClockLike({ low, numeral }: Quantity): boolean {
  const minutes = Math.round((low % 1) * 100);
  return numeral.decimals === 0 || (numeral.decimals === 2 && minutes < 60);
}

/** Whether a day or a part of one is named within a few words. */
function namesDay(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first - 6; i <= last + 4; i++) {
    if (i < 0 || !sameSentence(tokens, Math.min(i, first), Math.max(i, first))) continue;
    if (isIn(tokens, i, weekdays) || isIn(tokens, i, dayParts)) return true;
  }
  return false;
}

/** "20200701". */
function isRunDate({ tokens, quantity }: Case): boolean {
  const { numeral } = quantity;
  if (numeral.form !== "digits" || !numeral.plain || quantity.kind !== "bare") return false;
  const digits = tokens.text.slice(tokens.start[numeral.first], tokens.end[numeral.last]);
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits);
}

/** "Precinct 519", "Article 50", "Boeing 747", "No. 2", "#3", "day five", "posts 542 and 543". */
function isLabelled({ tokens, quantity, counted, hasModifier }: Case): boolean {
  const { first, numeral } = quantity;
  if (!isBareNumber(quantity) || hasModifier || quantity.score !== null) return false;
  if (isMark(tokens, first - 1, "#") || isMark(tokens, first - 1, "№")) return true;
  const label = isJoint(tokens, first - 1) ? first - 2 : first - 1;
  if (isIn(tokens, label, labels))
    return counted === null || isCapital(tokens, label) || isIn(tokens, label, strongLabels);
  const isVersion = numeral.decimals === 1 && quantity.high < 50 && counted === null;
  if (numeral.form !== "digits" || !(numeral.plain || isVersion) || numeral.scale !== 1) return false;
  return isCapitalLabel(tokens, label, counted) || continuesLabel(tokens, first, counted);
}
const strongLabels = wordSet("no no. nos. number numbers nr nrs");
const labels =
  wordSet(`no no. nos nos. number numbers nr nrs nr. day days week page pages chapter chapters section sections
  article articles act room rooms route routes highway interstate exit gate flight channel precinct precincts district
  districts ward wards zone zones area level levels seat seats stage stages phase phases step steps grade grades type types category
  class title titles volume volumes vol vol. issue issues item items rule rules resolution proposition prop question table
  figure fig fig. episode episodes season seasons round rounds game games set heat lap race apollo mark version versions
  part parts paragraph paragraphs line lines platform terminal post posts unit lane row seat bus train case option options
  psalm verse verses group groups world war wars super bowl measure amendment tier tiers ranked rank ranking seed seeded
  division league apartment apt apt. suite box building block sector camp formula windows iphone model series bill order
  directive regulation annex schedule clause magnitude agenda pier bay berth juror defendant plaintiff victim exhibit
  count counts top under-`);

const prepositions = wordSet("in on at by from for to of");

/** A capitalised word in the middle of a sentence right before the number, and no noun it could count. */
function isCapitalLabel(tokens: Tokens, label: number, counted: string | null): boolean {
  if (!isWordToken(tokens, label)) return false;
  if (hasFlag(tokens, label, TokenFlag.innerCapital) && !isIn(tokens, label - 1, prepositions)) return true;
  if (!isCapital(tokens, label)) return false;
  if (hasFlag(tokens, label, TokenFlag.sentenceStart) || isIn(tokens, label, notLabels)) return false;
  return counted === null || isCapital(tokens, label - 1) || /^[A-Z]/.test(counted);
}
const notLabels =
  wordSet(`only just about around nearly almost over some at least than the a an and or but in of on by for
  with to from is are was were has have had all these those most other another his her its their our my your says said
  more fewer less up total plus another after before while when as that`);

/** "posts 542 and 543", "seats 36, 39 and 40": a number in a row that has a label. */
function continuesLabel(tokens: Tokens, first: number, counted: string | null): boolean {
  if (counted !== null) return false;
  let start = first;
  while (start > first - 8 && isRow(tokens, start)) start -= 2;
  return start < first && isIn(tokens, start - 1, labels);
}

/** Whether a joiner and another number stand before the number. */
function isRow(tokens: Tokens, index: number): boolean {
  const isJoined = isIn(tokens, index - 1, dateJoiners) || isMark(tokens, index - 1, ",");
  return isJoined && isNumberToken(tokens, index - 2);
}

/** "EB-5", "F-16", "COVID-19", "SCP-173", "pre-1990", "555-1234": a dash joins the number to what is before it. */
function isJoinedBefore({ tokens, quantity }: Case): boolean {
  const { first } = quantity;
  if (!isGlued(tokens, first)) return false;
  if (isIn(tokens, first - 1, apostrophes)) return tokens.end[quantity.last]! - tokens.start[first]! === 2;
  if (isMark(tokens, first - 1, "_") || isMark(tokens, first - 1, "@")) return true;
  const joins = isDash(tokens, first - 1) || isMark(tokens, first - 1, "/") || isMark(tokens, first - 1, ".");
  if (!isGlued(tokens, first - 1) || !joins) return false;
  return isNumberToken(tokens, first - 2) || isWordToken(tokens, first - 2);
}

const apostrophes = wordSet("' ’ ‘ `");

/** "555-1234", "1-800-5550", "2013-14", "10-12" of what the text does not say. */
function isUnreadablePair({ tokens, quantity }: Case): boolean {
  const { score, rule, first, last } = quantity;
  if (score === null || rule !== "pair") return false;
  if (isJoint(tokens, last + 1) || isJoint(tokens, first - 1)) return true;
  if (score.some((side) => side >= 1000 || !Number.isInteger(side))) return true;
  return startsWithZero(tokens, first) || startsWithZero(tokens, last) || isPercentLike(score);
}

/** "9-11" and "24-7" are names, "50-50" is a saying. */
function isPercentLike([left, right]: readonly [number, number]): boolean {
  return (left === 9 && right === 11) || (left === 24 && right === 7) || (left === 50 && right === 50);
}

/** "10 Downing Street", "1600 Pennsylvania Avenue". */
function isAddress({ tokens, quantity }: Case): boolean {
  if (!isBareNumber(quantity) || !isPlainInteger(quantity)) return false;
  const { last } = quantity;
  if (!isCapital(tokens, last + 1)) return false;
  for (let i = last + 1; i < last + 5 && isCapital(tokens, i); i++)
    if (isIn(tokens, i, streets)) return i > last + 1;
  return false;
}
const streets = wordSet(
  "street st st. avenue ave ave. road rd rd. lane drive boulevard blvd blvd. square place court terrace parkway highway crescent row way",
);

/** The number is in a name: "Group of Seven", "Three Mile Island", "S&P 500". */
function isInName({ tokens, names, quantity }: Case): boolean {
  const { first, last, kind, numeral } = quantity;
  if (kind === "money" || kind === "percent") return false;
  const name = names.at(numeral.first);
  if (name !== undefined && (name.first < numeral.first || name.last > last) && name.last >= numeral.last)
    return true;
  return numeral.form === "words" && isCapitalInside(tokens, first);
}

/** A number word with a capital between other capitals, outside a headline: "the Big Four firms". */
function isCapitalInside(tokens: Tokens, first: number): boolean {
  if (!isCapital(tokens, first) || hasFlag(tokens, first, TokenFlag.sentenceStart)) return false;
  return isWordToken(tokens, first - 1) && !isHeadline(tokens, first);
}

/** Whether most words of the sentence have capitals: then a capital says nothing. */
function isHeadline(tokens: Tokens, index: number): boolean {
  const sentence = tokens.sentenceOf[index]!;
  let capitals = 0;
  let words = 0;
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++) {
    if (!isWordToken(tokens, i)) continue;
    words++;
    if (isCapital(tokens, i)) capitals++;
  }
  return capitals > words * 0.6;
}

/** "one of the", "no one", "the one who", "one another": a pronoun; "one lawmaker" a determiner. */
function isPronoun({ tokens, quantity }: Case): boolean {
  const { numeral, low, high, first, last } = quantity;
  if (numeral.form !== "words" || numeral.first !== numeral.last || low !== 1 || high !== 1) return false;
  if (quantity.kind === "points") return isWord(tokens, first - 1, at);
  if (quantity.kind !== "bare") return quantity.kind === "duration" && isIdiom(tokens, first, last);
  return quantity.score === null;
}

/** "one day", "at one time", "one night". */
function isIdiom(tokens: Tokens, first: number, last: number): boolean {
  return isIn(tokens, last, idiomTimes) && !isIn(tokens, first - 1, wordSet("for in least than about"));
}
const idiomTimes = wordSet("day night second minute days");

/** "two-way", "one-sided", "seven-figure", "three-way": a number in a word nobody counts. */
function isWordPart({ tokens, quantity }: Case): boolean {
  const { compound, kind, low, last } = quantity;
  if (!compound || kind !== "bare") return false;
  return low <= 1 || isIn(tokens, isJoint(tokens, last + 1) ? last + 2 : last, partsOfWords);
}
const partsOfWords =
  wordSet(`way ways sided time timer faced handed fold star starred wheel wheeler wheeled figure figures digit digits
  piece ply pronged prong step man on one tone track by up in off down minded state century century's party thirds and g d k`);

/** "double standard", "twice" for two times: words that only sometimes compare. */
function isNoMultiple({ tokens, quantity }: Case): boolean {
  if (quantity.numeral.form !== "multiple") return false;
  const { first, last } = quantity;
  if (isWord(tokens, last + 1, down)) return true;
  if (!isIn(tokens, first, doubtful)) return false;
  if (isIn(tokens, last + 1, multipleFollowers)) return false;
  return (
    isWord(tokens, first, twice) ||
    isIn(tokens, last + 1, doubledNouns) ||
    !isIn(tokens, first - 1, multipleLeaders)
  );
}
const twice = hashWord("twice");
const down = hashWord("down");
const doubtful = wordSet("twice thrice double doubles triple treble quadruple");
const multipleFollowers = wordSet("the that what as its their his her last those more");
/** "double digits" are no multiple of anything. */
const doubledNouns = wordSet("digit digits figure figures standard standards jeopardy murder");
const multipleLeaders = wordSet("to will could would may might than nearly almost about roughly");

/** "half-hour", "the first half", "second half", "a quarter" of a year: parts that are no fractions. */
function isNoFraction({ tokens, quantity }: Case): boolean {
  const { numeral, first, last, kind } = quantity;
  if (numeral.form !== "fraction" || numeral.first === -1 || isNumberToken(tokens, numeral.first))
    return false;
  if (kind !== "bare") return false;
  const isHalf = isIn(tokens, last, wordSet("half"));
  if (quantity.compound && isHalf && numeral.first === numeral.last) return true;
  if (isHalf && (isIn(tokens, first - 1, halfLabels) || isIn(tokens, last + 1, halfNouns))) return true;
  if (isHalf || numeral.high === 1 / 2) return false;
  if (!isIn(tokens, numeral.first, wordSet("a an"))) return false;
  if (isIn(tokens, last + 1, fractionFollowers) || !isWordToken(tokens, last + 1)) return false;
  return !/(?:ing|ed)$/.test(tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1]));
}
const halfLabels = wordSet(
  "first second other better latter third this that next last final opening and upper lower each either top bottom front back northern southern eastern western",
);
const halfNouns = wordSet("time brother sister way past mast hour back empty full century later");
const fractionFollowers = wordSet(
  "of in to from by at since this last over on for compared were was are is have had has more less larger smaller and or but as who which that during between",
);

/** "24/7", "100 percent sure", "Catch-22", "zero tolerance", "ground zero", "number zero". */
function isSaying({ tokens, quantity }: Case): boolean {
  const { low, high, first, last, kind } = quantity;
  if (low !== 0 || high !== 0 || kind !== "bare") return false;
  return quantity.compound || isIn(tokens, last + 1, zeroNouns) || isIn(tokens, first - 1, zeroLeaders);
}
const zeroLeaders = wordSet("ground patient");
const zeroNouns = wordSet("tolerance sum in interest hour chance gravity");

/** "[1]", "(3)", "1." at a line's start: list and note numbers. */
function isListNumber({ tokens, quantity }: Case): boolean {
  const { first, last, numeral } = quantity;
  if (!isBareNumber(quantity) || numeral.form !== "digits" || !numeral.plain || quantity.low > 99)
    return false;
  if (isMark(tokens, first - 1, "[") && isMark(tokens, last + 1, "]")) return true;
  const closes = isMark(tokens, last + 1, ".") || isMark(tokens, last + 1, ")");
  return (
    hasFlag(tokens, first, TokenFlag.lineBefore) &&
    closes &&
    isWordToken(tokens, last + 2) &&
    sameSentence(tokens, first, last)
  );
}

/** "12 cases per 100,000 people": what the rate is counted for. */
function isRateBase({ tokens, quantity }: Case): boolean {
  return isWord(tokens, quantity.first - 1, per);
}
const per = hashWord("per");

/** "the 777-300ER", "5G": letters stuck to a number that are no unit. */
function isStuck({ tokens, quantity }: Case): boolean {
  const { last, kind, compound, numeral } = quantity;
  if (kind !== "bare" || compound || numeral.decimals > 0 || !isGlued(tokens, last + 1)) return false;
  return /^[A-Z]+$/.test(tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1]));
}

/** In the order of how often they apply in news. */
export const exclusions: readonly Exclusion[] = [
  { name: "year", example: "in 2014", excludes: isYear },
  { name: "pronoun", example: "one of the leaders", excludes: isPronoun },
  { name: "date", example: "Nov. 8", excludes: isDate },
  { name: "time", example: "at 5 p.m.", excludes: isTime },
  { name: "format", example: "5/12/2018", excludes: isFormatted },
  { name: "label", example: "Precinct 519", excludes: isLabelled },
  { name: "stuck", example: "a 5G network", excludes: isStuck },
  { name: "joined", example: "F-16, ’08", excludes: isJoinedBefore },
  { name: "name", example: "the Group of Seven", excludes: isInName },
  { name: "pair", example: "555-1234", excludes: isUnreadablePair },
  { name: "word-part", example: "a two-way street", excludes: isWordPart },
  { name: "no-multiple", example: "a double standard", excludes: isNoMultiple },
  { name: "no-fraction", example: "the first half", excludes: isNoFraction },
  { name: "bare-time", example: "at eight on Monday", excludes: isBareTime },
  { name: "spoken-year", example: "in nineteen ninety-six", excludes: isSpokenYear },
  { name: "address", example: "12 Green Street", excludes: isAddress },
  { name: "run-date", example: "20200701", excludes: isRunDate },
  { name: "saying", example: "zero tolerance", excludes: isSaying },
  { name: "rate-base", example: "per 100,000 people", excludes: isRateBase },
  { name: "list", example: "[3]", excludes: isListNumber },
];

/** The name of the rule by which the quantity is no statistic; null where it is one. */
export function exclusionOf(found: Case): string | null {
  return exclusions.find(({ excludes }) => excludes(found))?.name ?? null;
}
