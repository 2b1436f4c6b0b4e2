/**
 * Verbs that look like nouns or adjectives, known because their clause has no other: "The log shows that …", "His
 * passengers laugh.", "the captain pointed out". A lexicon knows "points" and "pointed" as a noun and an adjective.
 */
import type { Language } from "../../english/english.ts";
import { irregularPlurals } from "../../english/function-words.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import type { CueLexicon } from "../cues/cue-lexicon.ts";
import { classAt } from "./at.ts";
import { classSet } from "./class-set.ts";
import { WordClass } from "./word-tables.ts";

/** What is read of a story. */
interface Words {
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  readonly names: NameIndex;
  readonly language: Language;
  readonly lexicon: CueLexicon;
}

/** Longer clauses have a verb that is known. */
const MAX_TOKENS = 40;

/** Gives each clause without a verb the word that may be its verb. */
export function tagPredicates(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
  language: Language,
  lexicon: CueLexicon,
): void {
  const words = { tokens, classes, names, language, lexicon };
  let begin = 0;
  for (let i = 0; i <= tokens.count; i++) {
    if (i < tokens.count && !isBoundary(words, i)) continue;
    if (i - begin > 1 && i - begin <= MAX_TOKENS) tagClauses(words, begin, i);
    begin = i < tokens.count && clauseMarks.has(classes[i]!) ? i + 1 : i;
  }
}

/** The clause between two tokens, and those in it that a conjunction opens. */
function tagClauses(words: Words, begin: number, end: number): void {
  tagClause(words, begin, end);
  for (let i = begin + 1; i + 2 < end; i++)
    if (openers.has(words.tokens.hash[i]!) && !isFiniteVerb(words.classes, i + 1))
      tagClause(words, i + 1, end);
}

/** Words before a clause of its own; "before" and "after" stand before nouns as well. */
const openers = wordSet("that because if when while although though whether where unless how what why");

const clauseMarks = classSet([WordClass.stop, WordClass.colon, WordClass.dash, WordClass.mark]);

function isBoundary({ tokens, classes }: Words, i: number): boolean {
  return clauseMarks.has(classes[i]!) || hasFlag(tokens, i, TokenFlag.sentenceStart);
}

const THAT = hashWord("that");

/** What a clause's subject begins with, besides a noun for people. */
const subjects = classSet([WordClass.determiner, WordClass.possessive, WordClass.name, WordClass.pronoun]);

/** Where a clause may end behind its verb. */
const endings = classSet([
  WordClass.comma,
  WordClass.conjunction,
  WordClass.subordinator,
  WordClass.relative,
]);

/** Tags the verb of the clause, if only one word can be it. */
function tagClause(words: Words, from: number, end: number): void {
  const { tokens, classes, language } = words;
  let begin = from;
  while (begin < end && classes[begin] === WordClass.adverb) begin++;
  if (!subjects.has(classes[begin]!) && !maySpeak(tokens, begin, language) && !isDescribed(words, begin))
    return;
  const verb = firstVerb(words, begin, end);
  if (verb === undefined) return;
  for (let i = verb.at + 1; i < end && !endings.has(classes[i]!) && tokens.hash[i] !== THAT; i++)
    if (isFiniteVerb(classes, i) && !(i === verb.at + 1 && isObject(words, i))) return;
  classes[verb.at] = verb.found;
}

/** "Retired miner Ivo Lund points at the wall": a word for a person that another describes. */
function isDescribed({ tokens, classes, language }: Words, begin: number): boolean {
  const isDescribing = classes[begin] === WordClass.past || classes[begin] === WordClass.adjective;
  return isDescribing && begin + 1 < tokens.count && maySpeak(tokens, begin + 1, language);
}

/** The first word of a clause that may be its verb; undefined where a known verb comes before, or another clause. */
function firstVerb(
  words: Words,
  begin: number,
  end: number,
): { readonly at: number; readonly found: number } | undefined {
  const { classes } = words;
  let commas = 0;
  for (let i = begin; i < end; i++) {
    const here = classes[i]!;
    if (here === WordClass.relative || here === WordClass.subordinator || isFiniteVerb(classes, i))
      return undefined;
    if (here === WordClass.comma) commas++;
    if (i === begin || isLast(words, i, end)) continue;
    const found = verbHere(words, i, commas === 2);
    if (found > 0) return { at: i, found };
  }
  return undefined;
}

/** The last word of a heading is no verb ("Police records"), unless it brings words in marks ("Iran vows ‘…’"). */
function isLast({ tokens, classes, lexicon }: Words, i: number, end: number): boolean {
  if (i < end - 1 || classAt(classes, end) === WordClass.stop) return false;
  return classAt(classes, end) !== WordClass.mark || !lexicon.has(tokens.hash[i]!);
}

/** "describes escape": after a verb of speech a word that looks like another verb's base form is what it is about. */
function isObject({ tokens, classes, lexicon }: Words, i: number): boolean {
  return classes[i] === WordClass.verb && !endsInS(tokens, i) && lexicon.has(tokens.hash[i - 1]!);
}

/** Whether the token is a verb that a clause can do with: no infinitive, and no participle before its noun. */
function isFiniteVerb(classes: Uint8Array, i: number): boolean {
  const found = classes[i]!;
  const before = classAt(classes, i - 1);
  if (found === WordClass.auxiliary) return true;
  if (found === WordClass.verb) return before !== WordClass.to;
  return found === WordClass.past && holders.has(before);
}

/** What a verb in the past may follow. */
const holders = classSet([
  WordClass.noun,
  WordClass.name,
  WordClass.pronoun,
  WordClass.adverb,
  WordClass.comma,
  WordClass.closeBracket,
  WordClass.conjunction,
]);

/** After a noun in the plural its verb's base form: "couriers walk out". */
const afterBase = classSet([
  WordClass.preposition,
  WordClass.to,
  WordClass.determiner,
  WordClass.possessive,
  WordClass.objectPronoun,
  WordClass.adverb,
  WordClass.stop,
]);

const singular = wordSet("he she it");
/** Plurals without an ending. */
const plurals = wordSet(irregularPlurals);

/** The class of the verb that the token may be where it stands; 0 where it is none. */
function verbHere(words: Words, i: number, isAfterAside: boolean): number {
  const { tokens, classes } = words;
  // "Her husband, Luc, starts at six"
  const isAside = isAfterAside && classes[i - 1] === WordClass.comma && endsInS(tokens, i);
  if (!mayBeVerb(words, i, isAside)) return 0;
  if (classes[i] === WordClass.adjective) return wordAt(tokens, i).endsWith("ed") ? WordClass.past : 0;
  const before = classAt(classes, i - 1);
  const next = classAt(classes, i + 1);
  const isPlural = before === WordClass.noun && (endsInS(tokens, i - 1) || plurals.has(tokens.hash[i - 1]!));
  if (endsInS(tokens, i)) return !isPlural && !isPeople(words, i) ? WordClass.verb : 0;
  if (before === WordClass.pronoun && singular.has(tokens.hash[i - 1]!))
    return afterBase.has(next) && next !== WordClass.stop ? WordClass.past : 0;
  return isPlural && afterBase.has(next) ? WordClass.verb : 0;
}

/** Whether the token is a noun or an adjective in small letters, right after a subject, that owns nothing. */
function mayBeVerb({ tokens, classes, names }: Words, i: number, isAside: boolean): boolean {
  const isOpen = classes[i] === WordClass.noun || classes[i] === WordClass.adjective;
  const isPlain = tokens.kind[i] === TokenKind.word && !hasFlag(tokens, i, TokenFlag.capital);
  if (!isOpen || !isPlain || names.at(i) !== undefined) return false;
  return (
    (isAside || holdersOfVerbs.has(classAt(classes, i - 1))) && !beyondVerbs.has(classAt(classes, i + 1))
  );
}

const holdersOfVerbs = classSet([WordClass.noun, WordClass.name, WordClass.pronoun]);

/** No verb stands before these. */
const beyondVerbs = classSet([WordClass.comma, WordClass.genitive, WordClass.hyphen]);

function endsInS({ text, end }: Tokens, i: number): boolean {
  const last = end[i]! - 1;
  return text[last] === "s" && !"siu".includes(text[last - 1]!);
}

/** "Lee supporters", "Lee aides": people, not what Lee does. */
function isPeople({ tokens, language }: Words, i: number): boolean {
  return maySpeak(tokens, i, language);
}
