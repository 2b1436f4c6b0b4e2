/** Noun phrases in short: "the Icelandic fleet", "people of the delta", without what stands behind to describe them. */
import type { Language } from "../../../english/english.ts";
import { Word } from "../../../english/words.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { classifyWord, modifiesNext, type WordClass } from "../../nouns/word-classes.ts";
import {
  isCapital,
  isIn,
  isJoint,
  isNumberToken,
  isWord,
  isWordToken,
  sameSentence,
} from "../../token-tests.ts";
import { isStance, isThinkTank } from "../stances.ts";

/** Its first and its last token. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const MAX_TOKENS = 9;
export const determiners = wordSet(
  "the a an its their his her our my your this these those that both all some other another",
);
export const owning = wordSet("'s ’s '");

/** The phrase that begins at the token `from` and ends before `to`; null where none does. */
export function phraseFrom(tokens: Tokens, from: number, to: number, language: Language): Phrase | null {
  if (isIn(tokens, from, those)) return thoseFrom(tokens, from, to, language);
  let last: number | null = null;
  const start = behindDeterminers(tokens, from);
  const end = Math.min(to, start + MAX_TOKENS);
  for (let i = start; i < end && sameSentence(tokens, from, i); i++) {
    if (last !== null && isOwnerAlone(tokens, i)) return { first: from, last: i };
    if (last !== null && isLink(tokens, i)) {
      while (isIn(tokens, i + 1, determiners)) i++;
      continue;
    }
    // "The top 1 percent", "the 14 states": a figure of its own.
    if (isNumberToken(tokens, i) && last === i - 1) return null;
    if (endsBefore(tokens, i, start, to, start === from, language)) break;
    last = i;
  }
  return last === null ? null : { first: from, last };
}

/** Where the words begin that say what it is: "the no side" is of a side. */
function behindDeterminers(tokens: Tokens, from: number): number {
  let start = from;
  while (isIn(tokens, start, determiners)) start++;
  return start > from && isIn(tokens, start, answers) ? start + 1 : start;
}
const answers = wordSet("yes no");

/** "Spain's 12 percent", "At St Bede's the wait is": what he owns is not said. */
function isOwnerAlone(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, owning) && (!isWordToken(tokens, index + 1) || isArticle(tokens, index + 1));
}

/** "of", an owner's 's, or a hyphen, with a word behind it. */
function isLink(tokens: Tokens, index: number): boolean {
  if (!isWordToken(tokens, index + 1)) return false;
  return isWord(tokens, index, Word.of) || isIn(tokens, index, owning) || isJoint(tokens, index);
}

/** "those left out", "those among the rapeseed": with what says which. */
function thoseFrom(tokens: Tokens, from: number, to: number, language: Language): Phrase | null {
  if (!isWordToken(tokens, from + 1)) return null;
  const inner = phraseFrom(tokens, from + 2, to, language);
  if (isIn(tokens, from + 1, prepositions)) return inner === null ? null : { first: from, last: inner.last };
  let last = from + 1;
  if (!/(?:ed|ing|left|born)$/.test(wordAt(tokens, last))) return null;
  while (isIn(tokens, last + 1, particles)) last++;
  return { first: from, last };
}
const those = wordSet("those");
const particles = wordSet("out up off in down on over");
const prepositions = wordSet("in of at on for with without among from under over aged between");

/** Whether the phrase is over before the token; a name's word goes on with it. */
function endsBefore(
  tokens: Tokens,
  index: number,
  start: number,
  to: number,
  isBare: boolean,
  language: Language,
): boolean {
  if (!isWordToken(tokens, index)) return true;
  if (isCapital(tokens, index) && !hasFlag(tokens, index, TokenFlag.sentenceStart)) return false;
  const part = partAt(tokens, index, language);
  if (endsForSure(tokens, index)) return true;
  // "those among the under-fives", "its previous forecast was"
  if (isJoint(tokens, index + 1)) return false;
  if (part === "verb" && index > start && isIn(tokens, index + 1, being)) return false;
  if (part === "closed" || part === "verb" || isIn(tokens, index, noNouns)) return true;
  const isFirst = index === start || isLink(tokens, index - 1);
  // "declined slightly from 58 percent", "That surpasses 800"
  if (isFirst && part === "adverb" && !isCapital(tokens, index))
    return isBare || !isNounPart(tokens, index + 1, language);
  if (index === start && isIn(tokens, index - 1, singular) && !isBare) return endsInS(tokens, index);
  // "compares with", but "for nurses it is"
  const mayBeFinite = isBare && !isCapital(tokens, index) && !isIn(tokens, index - 1, prepositions);
  if (isFirst) return mayBeFinite && isVerbOnly(tokens, index, language);
  return part === "adverb" || mayBeVerb(tokens, index, to, language);
}

/** "The hospital next to the harbour", "the count stands at 12", "the people of the delta own 40 boats". */
function endsForSure(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  if (isIn(tokens, index, beforeTo)) return isWord(tokens, next, Word.to);
  if (isIn(tokens, index, standing)) return isIn(tokens, next, atWords);
  return isIn(tokens, index, ownWords) && isNumberToken(tokens, next);
}

/** "Next to", "due to": no joiner is the "to" behind them. */
export const beforeTo = wordSet("next close due thanks according");
const standing = wordSet("stands stood");
const atWords = wordSet("at");
const ownWords = wordSet("own");

/** "The family", "its own tally": no adverbs, though they end as those do. */
function partAt(tokens: Tokens, index: number, language: Language): WordClass {
  const part = isThinkTank(tokens, index) ? "modifier" : classifyWord(tokens, index, language);
  if (part !== "adverb") return part;
  const word = wordAt(tokens, index).toLowerCase();
  return language.lexicon(word).includes("Singular") || word === "assembly" ? "noun" : part;
}

const singular = wordSet("that this");

function endsInS(tokens: Tokens, index: number): boolean {
  return /[^s]s$/.test(wordAt(tokens, index));
}

/** The lexicon calls them nouns or names. */
const noNouns = wordSet("drew well instead here there as so once home");

/** "arrives", "compares" */
function isVerbOnly(tokens: Tokens, index: number, language: Language): boolean {
  const tags = language.lexicon(wordAt(tokens, index).toLowerCase());
  return tags.length > 0 && tags.every((tag) => verbTags.has(tag));
}
const verbTags: ReadonlySet<string> = new Set(["PresentTense", "PastTense", "Verb", "Infinitive"]);

/** Behind a noun: "the ministry listed", "a nurse waits", "the bench cost"; where a verb follows, it is a noun. */
function mayBeVerb(tokens: Tokens, index: number, to: number, language: Language): boolean {
  const word = wordAt(tokens, index).toLowerCase();
  // "the late retired judge", but "the mine aimed to"
  if (word.endsWith("ed"))
    return (
      classifyWord(tokens, index - 1, language) !== "modifier" || !isNounPart(tokens, index + 1, language)
    );
  const tags = language.lexicon(word);
  // "aid groups working in the north"
  if (word.endsWith("ing") && classifyWord(tokens, index - 1, language) === "plural") return true;
  // "men earn", "a tower costs"
  const isPlural = classifyWord(tokens, index - 1, language) === "plural";
  // "the bank expects prices", but "32 percent of Republican claims as"
  const isNoun = isCapital(tokens, index - 1) && isIn(tokens, index + 1, behindNouns);
  const isSaid = isStance(tokens, index) && isWordToken(tokens, index + 1) && !isNoun;
  const isPresent = word.endsWith("s") && (tags.includes("PresentTense") || isSaid);
  const isBase = isPlural && (tags.includes("Infinitive") || isSaid);
  const isVerb = isPresent || isBase || isIn(tokens, index, sameInPast);
  // "28 percent of Danes cycle to work", "31 percent of girls smoke, compared"
  if (isPlural && !modifiesNext(tokens, index - 1)) {
    const mayBeLast = !isWordToken(tokens, index + 1) && !isIn(tokens, index - 1, compounding);
    const isLast = mayBeLast && partAt(tokens, index, language) === "noun";
    if (isLast || isIn(tokens, index + 1, verbFollowers)) return true;
  }
  return isVerb && !hasVerb(tokens, index + 1, to, language);
}
/** Plurals that stand before other nouns. */
const compounding = wordSet("sports arms sales savings customs news jobs");

/** Whether a noun phrase may go on with the token. */
function isNounPart(tokens: Tokens, index: number, language: Language): boolean {
  const part = isWordToken(tokens, index) ? partAt(tokens, index, language) : "closed";
  return part === "noun" || part === "plural" || part === "modifier";
}

const behindNouns = wordSet("as of in on at by for with from and or to than were are was is had have");
const verbFollowers = wordSet("to the a an their his her its about only just more");
const sameInPast = wordSet(
  "cost costs put puts set sets hit hits let cut cuts read reads spread beat beats shut built waits trails leads claim",
);

/** Whether a verb that can be nothing else stands before the token `to`, with no comma between. */
function hasVerb(tokens: Tokens, from: number, to: number, language: Language): boolean {
  for (let i = from; i < Math.min(to, from + MAX_TOKENS); i++) {
    if (!isWordToken(tokens, i) || isIn(tokens, i, relatives)) return false;
    if (isIn(tokens, i, being)) return true;
    // "expects prices to rise" has no other verb.
    if (classifyWord(tokens, i, language) === "verb" && !isWord(tokens, i - 1, Word.to)) return true;
    if (!isCapital(tokens, i) && wordAt(tokens, i).endsWith("ed")) return true;
  }
  return false;
}
const relatives = wordSet("who which that when where while");
const being = wordSet("is are was were has have had will would can could may might do does did");

/** Whether an article, or a word that owns, stands there. */
export function isArticle(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, determiners);
}
