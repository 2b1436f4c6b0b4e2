/** Numbers that name a thing instead of counting things. */

import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
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
} from "../token-tests.ts";
import { dateJoiners, isMonth, weekdays } from "./calendar.ts";
import { type Case, isBareNumber, startsWithZero } from "./case.ts";

/** "Precinct 519", "Article 50", "Boeing 747", "No. 2", "#3", "day five", "posts 542 and 543". */
export function isLabelled({ tokens, names, quantity, counted, hasModifier }: Case): boolean {
  const { first, numeral } = quantity;
  if (!isBareNumber(quantity) || hasModifier || quantity.score !== null) return false;
  if (numeral.form === "multiple") return false;
  if (isMark(tokens, first - 1, "#") || isMark(tokens, first - 1, "№")) return true;
  const isCircle = isWord(tokens, first - 1, of) && isIn(tokens, first - 2, circles);
  if (counted === null && isCircle && !isIn(tokens, first - 3, articles)) return true;
  const label = isJoint(tokens, first - 1) ? first - 2 : first - 1;
  if (isVerbHere(tokens, label, quantity)) return false;
  if (isIn(tokens, label, labels)) {
    const isNamed =
      isCapital(tokens, label) || isIn(tokens, label, strongLabels) || isKind(tokens, label, quantity.last);
    return counted === null || isNamed;
  }
  const isLong = numeral.plain && quantity.low >= 10_000;
  if (!isLong && isGapped(tokens, names, label, quantity.last)) return false;
  const isVersion = numeral.decimals === 1 && quantity.high < 50 && counted === null;
  if (!numeral.plain && !isVersion) return false;
  return (
    isModelName(tokens, label, quantity.last) ||
    isCapitalLabel(tokens, label, counted) ||
    continuesLabel(tokens, first, counted)
  );
}

/** "Set 240 to win", "we count 4 lakh": the label is a verb. */
function isVerbHere(tokens: Tokens, label: number, { last, numeral }: Case["quantity"]): boolean {
  if (!isIn(tokens, label, verbsToo)) return false;
  // "The ministry counts 2,900 such judges": no charge sheet is as long.
  if (numeral.low > MAX_COUNT && !isIn(tokens, label, sets)) return true;
  // "The agency counts 31", not "guilty on counts 31 and 32"
  if (isIn(tokens, label, counts) && isSubjectEnd(tokens, label - 1)) return true;
  return isWord(tokens, last + 1, to) || (isIn(tokens, label - 1, pronouns) && !numeral.plain);
}
const verbsToo = wordSet("set count counts seat seats");
const counts = wordSet("counts counted");
/** A name, what ends an apposition, or another word where no second number follows, as behind the plural of a charge sheet. */
function isSubjectEnd(tokens: Tokens, index: number): boolean {
  if (isMark(tokens, index, ")") || isMark(tokens, index, ",")) return true;
  if (!isWordToken(tokens, index)) return false;
  return isCapital(tokens, index) || !(isIn(tokens, index, openers) || isNumberToken(tokens, index + 4));
}
const sets = wordSet("set");
/** Counts of a charge sheet. */
const MAX_COUNT = 200;
const pronouns = wordSet("we they i you");
const to = hashWord("to");

const of = hashWord("of");
/** "the Group of 20". */
const circles = wordSet("group gang club council committee band");
const articles = wordSet("a an");
const strongLabels = wordSet("no no. nos. number numbers nr nrs");
const kinds = wordSet("type stage grade level category class phase tier");
const notPlural = wordSet("diabetes rabies measles status virus");

/** "stage 3 cancer", "type 2 diabetes": what stands behind is of that kind; "they stage 3 concerts". */
function isKind(tokens: Tokens, label: number, last: number): boolean {
  if (!isIn(tokens, label, kinds)) return false;
  return isIn(tokens, last + 1, notPlural) || !isPluralAt(tokens, last + 1);
}

/** "a pump of the type Maruka 50", "the Corvus 400 design"; "gave the Tories 40 seats" counts them. */
function isModelName(tokens: Tokens, label: number, last: number): boolean {
  if (!isNameWord(tokens, label)) return false;
  if (isIn(tokens, label - 1, makes)) return true;
  return isIn(tokens, label - 1, definite) && isWordToken(tokens, last + 1) && !isPluralAt(tokens, last + 1);
}
/** A capitalised word in the middle of a sentence that may be a name; "on Monday 91 lay there". */
function isNameWord(tokens: Tokens, index: number): boolean {
  if (!isCapital(tokens, index) || hasFlag(tokens, index, TokenFlag.sentenceStart)) return false;
  return !isIn(tokens, index, notLabels) && !isMonth(tokens, index) && !isIn(tokens, index, weekdays);
}

const makes = wordSet("type model");
const definite = wordSet("the a an its his her their this that 's ’s");

function isPluralAt(tokens: Tokens, index: number): boolean {
  return tokens.text.startsWith("s", tokens.end[index]! - 1);
}

/** How far before "France 20" the figure may stand whose noun it shares. */
const MAX_GAP = 25;

/** "Germany gave 30 tents, France 20": the verb and the noun are left out, the name is no label. */
function isGapped(tokens: Tokens, names: NameIndex, label: number, last: number): boolean {
  const name = names.at(label);
  if ((name !== undefined && name.last !== label) || !endsGap(tokens, last + 1, name)) return false;
  const before = (name?.first ?? label) - 1;
  if (!isMark(tokens, before, ",") && !isIn(tokens, before, gapJoiners)) return false;
  for (let i = before - 1; i > before - MAX_GAP && sameSentence(tokens, i, before); i--)
    if (isNumberToken(tokens, i)) return name !== undefined || isIn(tokens, i + 1, percents);
  return false;
}
/** Nothing behind the number, or "and" behind that of a place: "Uganda 22 and Rwanda six", not "Airbus 320 and Boeing 737". */
function endsGap(tokens: Tokens, next: number, name: ReturnType<NameIndex["at"]>): boolean {
  return !isWordToken(tokens, next) || (name?.kind === "place" && isIn(tokens, next, gapJoiners));
}
/** Of shares no name need be known: "Okello had 52 per cent and Banda 47". */
const percents = wordSet("per percent % pct");
const gapJoiners = wordSet("and but");
const labels =
  wordSet(`no no. nos nos. number numbers nr nrs nr. day days week page pages chapter chapters section sections
  article articles act room rooms route routes highway buses trams flights interstate exit gate flight channel precinct precincts district
  districts ward wards zone zones area level levels seat seats stage stages phase phases step steps grade grades type types category
  class title titles volume volumes vol vol. issue issues item items rule rules resolution proposition prop question table
  figure fig fig. episode episodes season seasons round rounds game games set heat lap race apollo mark version versions
  part parts paragraph paragraphs line lines lot lots code zip postcode platform terminal post posts unit lane row bus train case option options
  psalm verse verses group groups world war wars super bowl measure amendment tier tiers ranked rank ranking seed seeded
  division league apartment apt apt. suite box building block sector camp formula windows iphone model series bill order
  directive regulation annex schedule clause magnitude agenda pier bay berth juror defendant plaintiff victim exhibit
  studio runway taxiway warehouse cafe
  count counts top under- calle carrera avenida ruta autoroute autopista`);

const openers = wordSet(
  "in on at by from for to of off near around outside inside across since after before during under with",
);
const prepositions = wordSet("in on at by from for to of");

/** A capitalised word in the middle of a sentence right before the number, and no noun it could count. */
function isCapitalLabel(tokens: Tokens, label: number, counted: string | null): boolean {
  if (hasFlag(tokens, label, TokenFlag.innerCapital) && !isIn(tokens, label - 1, prepositions)) return true;
  if (!isCapital(tokens, label)) return false;
  // "Voyager 2 is now far away": what is counted would be several.
  if (counted === null && isIn(tokens, label + 2, singularVerbs) && !isIn(tokens, label, notLabels))
    return true;
  if (hasFlag(tokens, label, TokenFlag.sentenceStart) || isIn(tokens, label, notLabels)) return false;
  if (isMonth(tokens, label) || isIn(tokens, label, weekdays)) return false; // "on Monday 91 lay there"
  // "In Bamenda 31 died", "In Bamenda 31 people left": they are counted.
  if (counted === null && isAfterOpener(tokens, label - 1) && isIn(tokens, label + 2, pluralVerbs))
    return false;
  const isName = isCapital(tokens, label - 1) && !isAfterOpener(tokens, label - 1);
  return counted === null || isName || /^[A-Z]/.test(counted);
}

/** Whether a preposition stands there, or opens the sentence before a name of more words: "In New Bamenda 31 people". */
function isAfterOpener(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index, openers)) return true;
  let i = index;
  while (i > index - 3 && isCapital(tokens, i) && !isIn(tokens, i, openers)) i--;
  return isIn(tokens, i, openers) && hasFlag(tokens, i, TokenFlag.sentenceStart);
}
const singularVerbs = wordSet("is was has");
const pluralVerbs = wordSet("are were have died drowned fled survived perished");
const notLabels =
  wordSet(`only just about around nearly almost over some at least than the a an and or but in of on by for
  with to from is are was were has have had all these those most other another his her its their our my your says said
  more fewer less up total plus after before while when as that`);

/** "posts 542 and 543", "seats 36, 39 and 40": a number in a row that has a label. */
function continuesLabel(tokens: Tokens, first: number, counted: string | null): boolean {
  // "Sections 9, 12(2) and 44 of the Labour Act"
  if (counted !== null && !/^[A-Z]/.test(counted)) return false;
  let start = first;
  for (
    let number: number | null = first;
    number !== null && number > first - 12;
    number = numberBefore(tokens, number)
  )
    start = number;
  return isIn(tokens, start - 1, labels);
}

/** The number that a joiner sets beside the one at the token; null where none stands before it. */
function numberBefore(tokens: Tokens, index: number): number | null {
  if (!isIn(tokens, index - 1, dateJoiners) && !isMark(tokens, index - 1, ",")) return null;
  let number = index - 2;
  while (number > index - 9 && isMark(tokens, number, ")") && isGlued(tokens, number)) number -= 3;
  return isNumberToken(tokens, number) ? number : null;
}

/** "200C/180C", "40km/25 miles": a measure with its number before the stroke as behind it. */
function isMeasuredTwice(tokens: Tokens, { kind, first }: Case["quantity"]): boolean {
  return kind === "measure" && isNumberToken(tokens, first - 3);
}

/** "EB-5", "F-16", "COVID-19", "SCP-173", "pre-1990", "555-1234": a dash joins the number to what is before it. */
export function isJoinedBefore({ tokens, quantity }: Case): boolean {
  const { first } = quantity;
  if (!isGlued(tokens, first)) return false;
  if (isIn(tokens, first - 1, apostrophes)) return tokens.end[quantity.last]! - tokens.start[first]! === 2;
  if (isMark(tokens, first - 1, "_") || isMark(tokens, first - 1, "@")) return true;
  const joins = isDash(tokens, first - 1) || isMark(tokens, first - 1, "/") || isMark(tokens, first - 1, ".");
  if (!isGlued(tokens, first - 1) || !joins) return false;
  // "€15/£13"
  if (isMark(tokens, first - 1, "/") && (quantity.kind === "money" || isMeasuredTwice(tokens, quantity)))
    return false;
  // "a then-14-year-old boy"
  if (quantity.kind === "age" && isIn(tokens, first - 2, timesOfAge)) return false;
  return isNumberToken(tokens, first - 2) || isWordToken(tokens, first - 2);
}

const timesOfAge = wordSet("then now");
const apostrophes = wordSet("' ’ ‘ `");

/** "555-1234", "1-800-5550", "2013-14", "10-12" of what the text does not say. */
export function isUnreadablePair({ tokens, quantity, counted }: Case): boolean {
  const { score, rule, first, last, numeral, low, high } = quantity;
  if (score === null || rule !== "pair") return false;
  if (isJoint(tokens, last + 1) || isJoint(tokens, first - 1)) return true;
  // "1,500 - 2,000 jobs"
  if (counted !== null && !numeral.plain && low < high) return false;
  if (score.some((side) => side >= 1000 || !Number.isInteger(side))) return true;
  return startsWithZero(tokens, first) || startsWithZero(tokens, last) || isPercentLike(score);
}

/** "9-11" and "24-7" are names, "50-50" is a saying. */
function isPercentLike([left, right]: readonly [number, number]): boolean {
  return (left === 9 && right === 11) || (left === 24 && right === 7) || (left === 50 && right === 50);
}

/** "the 777-300ER", "5G", "2Pac", "a 4x4": letters stuck to a number that are no unit. */
export function isStuck({ tokens, quantity }: Case): boolean {
  const { last, kind, compound, numeral } = quantity;
  if (kind !== "bare" || compound || numeral.decimals > 0 || !isGlued(tokens, last + 1)) return false;
  return /^(?:[A-Z]+|[A-Z][a-z]+|x\d.*)$/.test(
    tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1]),
  );
}
