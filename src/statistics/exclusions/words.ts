/** Number words that count nothing: pronouns, parts of words, sayings. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { Numeral } from "../numbers/numeral.ts";
import { isIn, isJoint, isNumberToken, isWord, isWordToken, numberWordAt } from "../token-tests.ts";
import type { Case } from "./case.ts";

const at = hashWord("at");

/** "one of the", "no one", "the one who", "one another": a pronoun; "one lawmaker" a determiner. */
export function isPronoun({ tokens, quantity }: Case): boolean {
  const { numeral, low, high, first, last } = quantity;
  if (numeral.form !== "words" || numeral.first !== numeral.last || low !== 1 || high !== 1) return false;
  if (quantity.kind === "points") return isWord(tokens, first - 1, at);
  if (quantity.unit === "bit") return true;
  if (quantity.kind !== "bare") return isIdiom(tokens, first, last);
  return quantity.score === null;
}

/** "one day", "at one time", "one night". */
function isIdiom(tokens: Tokens, first: number, last: number): boolean {
  return isIn(tokens, last, idiomTimes) && !isIn(tokens, first - 1, measuring);
}
const measuring = wordSet("for in least than about");
const idiomTimes = wordSet("day night second minute days");

/** "two-way", "one-sided", "seven-figure", "three-way": a number in a word nobody counts. */
export function isWordPart({ tokens, quantity }: Case): boolean {
  const { compound, kind, low, last } = quantity;
  if (!compound || kind !== "bare") return false;
  return low <= 1 || isIn(tokens, isJoint(tokens, last + 1) ? last + 2 : last, partsOfWords);
}
const partsOfWords =
  wordSet(`way ways sided time timer faced handed fold star starred wheel wheeler wheeled figure figures digit digits
  piece ply pronged prong step man on one tone track by up in off down minded state century century's party thirds and g d k`);

/** "double standard", "twice" for two times: words that only sometimes compare. */
export function isNoMultiple({ tokens, quantity }: Case): boolean {
  if (quantity.numeral.form !== "multiple") return false;
  const { first, last } = quantity;
  if (isWord(tokens, last + 1, down) || (isWord(tokens, first, doubles) && isWord(tokens, last + 1, as)))
    return true;
  if (!isIn(tokens, first, doubtful)) return false;
  if (isIn(tokens, last + 1, multipleFollowers)) return false;
  return (
    isWord(tokens, first, twice) ||
    isIn(tokens, last + 1, doubledNouns) ||
    !isIn(tokens, first - 1, multipleLeaders)
  );
}
const doubles = hashWord("doubles");
const as = hashWord("as");
const twice = hashWord("twice");
const down = hashWord("down");
const doubtful = wordSet("twice thrice double doubles triple treble quadruple");
const multipleFollowers = wordSet("the what as its their his her last those more");

/** "double digits" are no multiple of anything. */
const doubledNouns = wordSet("digit digits figure figures standard standards jeopardy murder");
const multipleLeaders = wordSet("to will could would may might than nearly almost about roughly");

/** "half-hour", "the first half", "second half", "a quarter" of a year: parts that are no fractions. */
export function isNoFraction({ tokens, quantity }: Case): boolean {
  const { numeral, first, last, kind } = quantity;
  if (numeral.form !== "fraction" || isNumberToken(tokens, numeral.first)) return false;
  if (kind !== "bare") return false;
  const isHalf = isWord(tokens, last, half);
  if (quantity.compound && isHalf && numeral.first === numeral.last) return true;
  if (isHalf && (isHalfLabel(tokens, first, last) || isIn(tokens, last + 1, halfNouns))) return true;
  if (isHalf) return false;
  if (isNextOne(tokens, numeral)) return true;
  if (!isIn(tokens, numeral.first, articles)) return false;
  if (isIn(tokens, last + 1, fractionFollowers) || !isWordToken(tokens, last + 1)) return false;
  return !/(?:ing|ed)$/.test(tokens.text.slice(tokens.start[last + 1], tokens.end[last + 1]));
}

/** "Two men died and a third was hurt": the one after as many. */
function isNextOne(tokens: Tokens, { first, last, low }: Numeral): boolean {
  const isLed = isIn(tokens, first - 1, clauseLeads) || hasFlag(tokens, first, TokenFlag.sentenceStart);
  if (!isLed || isWord(tokens, last + 1, Word.of)) return false;
  const before = Math.round(1 / low) - 1;
  for (let i = first - 1; i >= Math.max(0, first - FAR); i--) {
    if (tokens.sentenceOf[first]! - tokens.sentenceOf[i]! > 1) return false;
    if (isCountOf(tokens, i, before)) return true;
  }
  return false;
}
const FAR = 30;
const clauseLeads = wordSet("and but while , ;");

/** "two men", "the third man", but no "two percent" and no "two in five". */
function isCountOf(tokens: Tokens, index: number, count: number): boolean {
  if (!isWordToken(tokens, index + 1) || isIn(tokens, index + 1, partLeads)) return false;
  if (isNumberToken(tokens, index))
    return tokens.text.slice(tokens.start[index], tokens.end[index]) === String(count);
  const word = numberWordAt(tokens, index);
  if (word?.value !== count) return false;
  return (
    word.kind === "unit" || (word.kind === "denominator" && count > 2 && !isIn(tokens, index + 1, wholeLeads))
  );
}
const wholeLeads = wordSet("of quarter");
const partLeads = wordSet("in out per percent pct");

/** "the second half", but "the quay and half the harbour". */
function isHalfLabel(tokens: Tokens, first: number, last: number): boolean {
  if (!isIn(tokens, first - 1, halfLabels)) return false;
  return !(isWord(tokens, first - 1, and) && isIn(tokens, last + 1, wholes));
}
const and = hashWord("and");
const wholes = wordSet("of the its their his her our my your");
const half = hashWord("half");
const articles = wordSet("a an");
const halfLabels = wordSet(
  "first second other better latter third this that next last final opening and upper lower each either top bottom front back northern southern eastern western",
);
const halfNouns = wordSet("time brother sister way past mast hour back empty full century later");
const fractionFollowers = wordSet(
  "lower higher bigger cheaper shorter longer fewer faster slower full empty of in to from by at since this last over on for compared were was are is have had has more less larger smaller do does did would will could can and or but as who which that during between among amid across per under with without within before after because while when if than into",
);

/** "24/7", "100 percent sure", "Catch-22", "zero tolerance", "ground zero", "number zero". */
export function isProverbialZero({ tokens, quantity }: Case): boolean {
  const { low, high, first, last, kind } = quantity;
  if (low !== 0 || high !== 0 || kind !== "bare") return false;
  return quantity.compound || isIn(tokens, last + 1, zeroNouns) || isIn(tokens, first - 1, zeroLeaders);
}
const zeroLeaders = wordSet("ground patient");
const zeroNouns = wordSet("tolerance sum in interest hour chance gravity");

/** "12 cases per 100,000 people": what the rate is counted for. */
export function isRateBase({ tokens, quantity }: Case): boolean {
  return isWord(tokens, quantity.first - 1, per);
}
const per = hashWord("per");
