/**
 * The noun phrase that a number counts: read from the word after the number to the head, the last plural
 * before the clause goes on ("100 wealthy individuals", "1,902 likely voters surveyed").
 */
import type { Language } from "../../english/english.ts";
import { hashWord } from "../../text/hash.ts";
import { phraseText } from "../../text/phrase-text.ts";
import { hasFlag, TokenFlag, type Tokens, unitAt, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isDating } from "../exclusions/calendar.ts";
import { isUnitOrTens } from "../numbers/cardinals.ts";
import { isNumeralAt, readNumeral } from "../numbers/numerals.ts";
import { wholeAfterOf } from "../numbers/wholes.ts";
import { readUnit } from "../quantities/units.ts";
import {
  isCapital,
  isIn,
  isJoint,
  isMark,
  isNumberToken,
  isWord,
  isWordToken,
  startsParagraph,
} from "../token-tests.ts";
import { isForecaster } from "./forecasters.ts";
import { isVerbOfThose } from "./of-those.ts";
import { singularHead } from "./singular.ts";
import { classifyWord, modifiesNext, modifiesPlural, type WordClass } from "./word-classes.ts";

export interface CountedNoun {
  /** As it stands in the text, white space folded. */
  readonly noun: string;
  /** Its head, singular. */
  readonly unit: string;
  readonly last: number;
}

const MAX_TOKENS = 7;

const of = hashWord("of");
const and = hashWord("and");
const owner = hashWord("'s");
/** Between a number and what it counts: "23 of the nations", "54 other nations", "hundreds of millions of people". */
const passed = wordSet(
  "of the these those its their his her our my your such more other additional further extra",
);
const quantifiers = wordSet("more other others such additional further extra");

/** The noun after the token `from`; null where no noun stands there. */
export function countedNoun(
  tokens: Tokens,
  from: number,
  isOne: boolean,
  language: Language,
): CountedNoun | null {
  if (startsParagraph(tokens, from)) return null;
  const first = skipLinks(tokens, from);
  // "30,000 last month", "the 20 million of last year", "up from 38 four years ago"
  if (isDating(tokens, from) || isDating(tokens, first)) return null;
  if (first === from && isUnitOrTens(tokens, first) && !isJoint(tokens, first + 1)) return null;
  // "half of 1 percent"
  if (isNumberToken(tokens, first - 1) && first > from && readUnit(tokens, first) !== null) return null;
  const last = headOf(tokens, from, first, isOne, language);
  if (last === null || isForecaster(tokens, last) || isNumeralAt(tokens, last)) return null;
  if (isVerbOfThose(tokens, from, last, language)) return null;
  const end = coordinated(tokens, last, language) ?? last;
  return {
    noun: phraseText(tokens, first, end),
    unit: singularHead(tokens, last, language),
    last: end,
  };
}

/** After "of", and articles and possessives after that: where the noun itself begins. */
function skipLinks(tokens: Tokens, from: number): number {
  let first = from;
  if (isIn(tokens, first, quantifiers) && isWordToken(tokens, first + 1) && !isWord(tokens, first + 1, of))
    first++;
  if (!isWord(tokens, first, of)) return first;
  // "340 of the museum’s 410 guards": both count guards.
  const whole = wholeAfterOf(tokens, first);
  if (whole !== null) return whole.last + 1;
  first++;
  while (first < from + 4 && isIn(tokens, first, passed) && isWordToken(tokens, first + 1)) first++;
  // "five of the 2018 finals"
  if (isNumberToken(tokens, first) && isWordToken(tokens, first + 1)) return first + 1;
  // "two of the six boats"
  const count = isWordToken(tokens, first) && isNumeralAt(tokens, first) ? readNumeral(tokens, first) : null;
  return count === null ? first : count.last + 1;
}

/** The last token of the phrase that begins at `first`, after the number at `from`; null where there is none. */
function headOf(
  tokens: Tokens,
  from: number,
  first: number,
  isOne: boolean,
  language: Language,
): number | null {
  let noun: number | null = null;
  let demonym: number | null = null;
  let beforeAnd: number | null = null;
  for (let i = first; i < first + MAX_TOKENS && inPhrase(tokens, first, i); i++) {
    if (i > first && isInnerAnd(tokens, i, noun !== null)) {
      beforeAnd ??= noun;
      continue;
    }
    const part = partOfOne(
      tokens,
      i,
      isOne,
      partOf(tokens, i, i === first && first > from, language),
      language,
    );
    if (part === "joined") continue;
    if (endsPhrase(part, noun !== null)) break;
    if (isHead(tokens, i, part, isOne, language)) return i;
    if (part === "owner") noun = null;
    else if (part === "noun" || part === "plural") noun = i;
    else if (isCapital(tokens, i)) demonym ??= i;
  }
  return beforeAnd ?? noun ?? demonym;
}

/** "one boat": a verb to the lexicon, which one thing has none of. */
function partOfOne(tokens: Tokens, index: number, isOne: boolean, part: Part, language: Language): Part {
  if (!isOne || part !== "modifier") return part;
  return language.lexicon(wordAt(tokens, index).toLowerCase()).includes("Infinitive") ? "noun" : part;
}

/** "red and blue boats", "three big and two small towers": an "and" inside the phrase, but "19 failed and six", "nine men and more". */
function isInnerAnd(tokens: Tokens, index: number, hasNoun: boolean): boolean {
  if (!isIn(tokens, index, enders)) return false;
  if (isNumeralAt(tokens, index + 1)) return !hasNoun && !endsIn(tokens, index - 1, "ed");
  return !(hasNoun && isIn(tokens, index + 1, quantifiers));
}

type Part = WordClass | "joined" | "owner";

/** What the token is in the phrase: its word class, unless a hyphen joins it to the next or it marks an owner. */
function partOf(tokens: Tokens, index: number, isAfterOf: boolean, language: Language): Part {
  if (isPossessive(tokens, index)) return "owner";
  if (isQuoteMark(tokens, index) || isMark(tokens, index, ",")) return "joined";
  if (isJoint(tokens, index) || isJoint(tokens, index + 1))
    return isIn(tokens, index, enders) ? "closed" : "joined";
  const wordClass = classifyWord(tokens, index, language);
  if (wordClass === "closed" && isJoint(tokens, index - 1)) return "joined";
  return wordClass === "verb" && isAfterOf && looksPlural(tokens, index) ? "plural" : wordClass;
}
const enders = wordSet("and or");

/** "Millions of those hits": after "of" a word that may be a verb is none. */
function looksPlural(tokens: Tokens, index: number): boolean {
  return endsIn(tokens, index, "s");
}

function endsPhrase(part: Part, hasNoun: boolean): boolean {
  return part === "closed" || part === "verb" || (part === "adverb" && hasNoun);
}

function isHead(tokens: Tokens, index: number, part: Part, isOne: boolean, language: Language): boolean {
  if (part === "plural" && !isOne) return !goesOn(tokens, index, language);
  return part === "noun" && isOne && !followsNoun(tokens, index + 1, language);
}

function inPhrase(tokens: Tokens, first: number, index: number): boolean {
  if (tokens.sentenceOf[index] !== tokens.sentenceOf[first]) return false;
  if (hasFlag(tokens, index, TokenFlag.clitic)) return isPossessive(tokens, index);
  if (isMark(tokens, index, ",")) return isListComma(tokens, first, index);
  return isWordToken(tokens, index) || isJoint(tokens, index) || isQuoteMark(tokens, index);
}

/** "54 small, poor nations": a comma between two words that describe. */
function isListComma(tokens: Tokens, first: number, index: number): boolean {
  return (
    index === first + 1 &&
    isIn(tokens, index - 1, adjectives) &&
    isWordToken(tokens, index + 1) &&
    !isCapital(tokens, index + 1)
  );
}

const adjectives = wordSet(
  "small large big poor rich young old new local armed angry loyal long short heavy light tall wealthy hungry strong weak",
);

/** "the 100 or so “unbound” delegates": marks around a word of the phrase. */
function isQuoteMark(tokens: Tokens, index: number): boolean {
  const unit = unitAt(tokens, index);
  return unit === 0x201c || unit === 0x201d || unit === 0x22;
}

/** The 's of an owner inside the phrase: "a third of the region's job growth". */
function isPossessive(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, owner) && isWordToken(tokens, index + 1);
}

/** Whether the phrase goes on after a plural: "human rights groups", "Los Angeles residents". */
function goesOn(tokens: Tokens, index: number, language: Language): boolean {
  const next = index + 1;
  if (!inPhrase(tokens, index, next) || isJoint(tokens, next)) return false;
  if (isIn(tokens, index, conditions)) return leadsToPlural(tokens, next, language);
  const nextClass = classifyWord(tokens, next, language);
  if (modifiesNext(tokens, index)) return nextClass === "plural" || nextClass === "noun";
  return modifiesPlural(tokens, index) && nextClass === "plural" && !isIn(tokens, next, states);
}
/** Adjectives that stand for people where no noun follows: "eight wounded", "eight wounded soldiers". */
const conditions = wordSet(
  "dead injured wounded missing homeless unemployed jobless elderly hungry displaced infected detained arrested",
);

function leadsToPlural(tokens: Tokens, from: number, language: Language): boolean {
  for (let i = from; i < from + 4 && inPhrase(tokens, from - 1, i); i++) {
    const part = partOf(tokens, i, false, language);
    if (part === "plural") return !isIn(tokens, i, states);
    if (endsPhrase(part, false) || isMark(tokens, i, ",")) return false;
  }
  return false;
}

/** Words that stand after a noun as its state: "31 people dead". */
const states = wordSet(
  "dead injured wounded missing killed hurt homeless arrested detained more others infected displaced",
);

function followsNoun(tokens: Tokens, index: number, language: Language): boolean {
  if (!inPhrase(tokens, index - 1, index) || isJoint(tokens, index)) return false;
  const next: WordClass = classifyWord(tokens, index, language);
  return next === "noun" || next === "plural";
}

/** "workers and volunteers", "individuals and labor unions": the second head, where it is a plural close by. */
function coordinated(tokens: Tokens, head: number, language: Language): number | null {
  if (!isWord(tokens, head + 1, and) || !inPhrase(tokens, head, head + 2)) return null;
  for (let i = head + 2; i < head + 5 && inPhrase(tokens, head, i); i++) {
    const wordClass = classifyWord(tokens, i, language);
    if (isIn(tokens, i, quantifiers) || isNumeralAt(tokens, i)) return null;
    if (wordClass === "plural") return i;
    if ((wordClass !== "noun" && wordClass !== "modifier") || endsIn(tokens, i, "ing")) return null;
  }
  return null;
}

function endsIn(tokens: Tokens, index: number, ending: string): boolean {
  return tokens.text.startsWith(ending, tokens.end[index]! - ending.length);
}
