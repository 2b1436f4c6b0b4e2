/**
 * What part a word plays in its clause, as far as its letters tell: a table for the closed classes, compromise's
 * lexicon and endings for the others. Good enough to find noun phrases and the way from a subject to its verb,
 * at the price of one look-up a token.
 */
import type { Language } from "../../english/english.ts";
import { createLexemeMemo, type LexemeMemo, recall } from "../../english/lexeme-memo.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { type WordMap, wordMap, wordSet } from "../../text/word-table.ts";
import type { CueLexicon } from "../cues/cue-lexicon.ts";
import { tagInPlace } from "./classes-in-place.ts";
import { tagPredicates } from "./predicates.ts";
import { tagVerbsInPlace } from "./verbs-in-place.ts";
import { byEnding, byTag, closed, markClasses, WordClass } from "./word-tables.ts";

export { WordClass } from "./word-tables.ts";

/** What is known of a word's letters: its class in the lower bits, and these. */
const CLASS = 31;
/** Neither table nor lexicon nor ending knows it: a capital makes it a name. */
const GUESSED = 32;
const CLOSED = 64;
const CUE = 128;

/** What is known of words, made once for all stories. */
export interface ClassCache {
  /** Words of the closed classes: every second token. */
  readonly closed: WordMap<number>;
  /** All others. */
  readonly open: LexemeMemo;
}

const BITS = 8;

export function createClassCache(lexicon: CueLexicon, language: Language): ClassCache {
  const cue = (hash: number) => (lexicon.has(hash) ? CUE : 0);
  const entries = [...closed].map(([hash, found]) => [hash, found | CLOSED | cue(hash)] as const);
  const open = createLexemeMemo(BITS, (letters, hash) => classOfWord(letters, language) | cue(hash));
  return { closed: wordMap(entries), open };
}

/** The classes of a story's words. */
export interface ClassifiedWords {
  /** A `WordClass` for each token. */
  readonly classes: Uint8Array;
  /** The tokens that are forms of cue verbs, in order. */
  readonly cueWords: readonly number[];
}

/** Classifies every token of a story. */
export function classifyWords(
  tokens: Tokens,
  names: NameIndex,
  language: Language,
  lexicon: CueLexicon,
  cache: ClassCache,
): ClassifiedWords {
  const classes = new Uint8Array(tokens.count);
  const cueWords: number[] = [];
  let titleCase = false;
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i]!;
    if ((tokens.flags[i]! & TokenFlag.sentenceStart) !== 0) titleCase = isTitleCase(tokens, i);
    if (kind !== TokenKind.word) classes[i] = classOfOther(tokens, i, kind);
    else if ((tokens.flags[i]! & TokenFlag.clitic) !== 0) classes[i] = classOfClitic(tokens, i);
    else {
      const known = closedAt(tokens, i, cache) ?? recall(cache.open, tokens, i);
      const isPlain = titleCase && (known & GUESSED) === 0 && names.at(i) === undefined;
      const found = isPlain ? known & CLASS : inPlace(tokens, i, known);
      classes[i] = found;
      if ((known & CUE) !== 0 && found !== WordClass.name) cueWords.push(i);
    }
  }
  tagInPlace(tokens, classes, names, language);
  tagVerbsInPlace(tokens, classes, language, lexicon);
  tagPredicates(tokens, classes, names, language, lexicon);
  return { classes, cueWords };
}

/** "sat", "the sun", "they march": in small letters no days and no month. */
const smallTimes = wordSet("mon wed sat sun march");

/** What is known of a word of the closed classes. */
function closedAt({ hash, flags }: Tokens, i: number, { closed }: ClassCache): number | undefined {
  const isTime = (flags[i]! & TokenFlag.capital) !== 0 || !smallTimes.has(hash[i]!);
  return isTime ? closed.get(hash[i]!) : undefined;
}

/** By tag, else by ending, else a noun. */
function classOfWord(word: string, language: Language): number {
  const tags = language.lexicon(word);
  const tagged = byTag.find(([tag]) => tags.includes(tag));
  if (tagged !== undefined) return tagged[1];
  if (tags.length > 0 || (word.length <= 4 && !/[^e]ed$/.test(word))) return WordClass.noun | GUESSED;
  return byEnding.find(([ending]) => ending.test(word))?.[1] ?? WordClass.noun | GUESSED;
}

/** The class of a known word where it stands: capitals make names of most words inside a sentence. */
function inPlace(tokens: Tokens, i: number, known: number): number {
  const found = known & CLASS;
  const flags = tokens.flags[i]!;
  if ((flags & (TokenFlag.capital | TokenFlag.innerCapital)) === 0) return found;
  if ((known & CLOSED) !== 0)
    return found !== WordClass.time && isNameLike(tokens, i) ? WordClass.name : found;
  return opensSentence(tokens, i) && (known & GUESSED) === 0 ? found : WordClass.name;
}

/** Words of this length have capitals in a headline, whatever its style. */
const LONG = 4;
/** Where a headline can be told from a sentence that begins with a name. */
const MIN_CAPITALS = 4;

/** Whether the sentence beginning here is written like a headline: then capitals make no names. */
function isTitleCase(tokens: Tokens, first: number): boolean {
  const end = tokens.sentences[tokens.sentenceOf[first]! + 1]!;
  let capitals = 0;
  let small = 0;
  let short = 0;
  for (let i = first; i < end && small * 4 <= MIN_CAPITALS + capitals; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    const isLong = tokens.end[i]! - tokens.start[i]! >= LONG;
    if (!hasFlag(tokens, i, TokenFlag.capital)) small += isLong ? 1 : 0;
    else if (isLong) capitals++;
    else short++;
  }
  if (small === 0 && capitals === MIN_CAPITALS - 1 && isWholeLine(tokens, first, end))
    capitals += Math.min(short, 2);
  return capitals >= MIN_CAPITALS && small * 4 <= capitals;
}

/** Whether the sentence is a line of its own that no stop ends: "Fox Says War Is Over". */
function isWholeLine(tokens: Tokens, first: number, end: number): boolean {
  const isLine = hasFlag(tokens, first, TokenFlag.paragraphStart);
  const goesOn = end < tokens.count && !hasFlag(tokens, end, TokenFlag.paragraphStart);
  return isLine && !goesOn && tokens.kind[end - 1] === TokenKind.word;
}

/** "US", "IT" in capitals are no pronouns; "Will", "May" inside a sentence are names. */
function isNameLike(tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, TokenFlag.allCaps)) return !hasFlag(tokens, i + 1, TokenFlag.allCaps);
  const length = tokens.end[i]! - tokens.start[i]!;
  return length > 2 && !opensSentence(tokens, i);
}

/** Whether the word is the first of its sentence, a mark before it aside. */
function opensSentence(tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, TokenFlag.sentenceStart)) return true;
  return hasFlag(tokens, i - 1, TokenFlag.sentenceStart) && tokens.kind[i - 1] !== TokenKind.word;
}

function classOfOther(tokens: Tokens, i: number, kind: number): number {
  if (kind === TokenKind.number) return WordClass.number;
  if (kind === TokenKind.ideograph || kind === TokenKind.link) return WordClass.name;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (unit === 0x2d && tokens.end[i]! - tokens.start[i]! > 1) return WordClass.dash;
  const found = markClasses.get(unit) ?? WordClass.other;
  if ((unit === 0x27 || unit === 0x2019) && isPluralGenitive(tokens, i)) return WordClass.genitive;
  return found === WordClass.hyphen && hasFlag(tokens, i, TokenFlag.spaceBefore) ? WordClass.dash : found;
}

/** The apostrophe of "players’ union". */
function isPluralGenitive(tokens: Tokens, i: number): boolean {
  const before = tokens.text.charCodeAt(tokens.start[i]! - 1) | 0x20;
  const isBeforeWord = tokens.kind[i + 1] === TokenKind.word && hasFlag(tokens, i + 1, TokenFlag.spaceBefore);
  return before === 0x73 && isBeforeWord;
}

function classOfClitic(tokens: Tokens, i: number): number {
  const isS = (tokens.text.charCodeAt(tokens.end[i]! - 1) | 0x20) === 0x73;
  return isS ? WordClass.genitive : WordClass.auxiliary;
}
