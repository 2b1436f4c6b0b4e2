/**
 * What part a word plays in its clause, as far as its letters tell: a table for the closed classes, compromise's
 * lexicon and endings for the others. Good enough to find noun phrases and the way from a subject to its verb,
 * at the price of one look-up a token.
 */
import type { Language } from "../language/language.ts";
import { hashWord } from "../text/hash.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens, wordAt } from "../text/tokens.ts";

export const WordClass = {
  other: 0,
  determiner: 1,
  possessive: 2,
  pronoun: 3,
  objectPronoun: 4,
  preposition: 5,
  conjunction: 6,
  subordinator: 7,
  auxiliary: 8,
  negation: 9,
  adverb: 10,
  number: 11,
  noun: 12,
  name: 13,
  adjective: 14,
  past: 15,
  verb: 16,
  gerund: 17,
  to: 18,
  comma: 19,
  stop: 20,
  colon: 21,
  dash: 22,
  openBracket: 23,
  closeBracket: 24,
  mark: 25,
  genitive: 26,
  relative: 27,
  quoted: 28,
  hyphen: 29,
  /** Days, months and stretches of time: phrases with such a head are nobody. */
  time: 30,
} as const;

const closedClasses: readonly (readonly [number, string])[] = [
  [
    WordClass.determiner,
    "the a an this that these those some any each every another no both either neither all many most several few other such one two three four five six seven eight nine ten dozens hundreds thousands millions half much more less",
  ],
  [WordClass.possessive, "his her its their my our your whose"],
  [WordClass.pronoun, "he she they we i you it someone somebody everyone nobody anyone others"],
  [
    WordClass.objectPronoun,
    "him them me us himself herself themselves itself myself ourselves yourself mine hers theirs",
  ],
  [
    WordClass.preposition,
    "of in on at by for with from about against into onto over under between through during without within among amid toward towards upon despite via per like near behind beyond across along around outside inside regarding concerning throughout including alongside off up down out as",
  ],
  [WordClass.conjunction, "and or but nor yet plus"],
  [
    WordClass.subordinator,
    "because if when while after before since until unless although though whether where why how what once whereas than so",
  ],
  [WordClass.relative, "who which whom"],
  [
    WordClass.auxiliary,
    "is are was were be been being am has have had having do does did will would can could may might must shall should don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't hasn't haven't hadn't shouldn't gets got 's 're 've 'll 'd 'm",
  ],
  [WordClass.negation, "not never n't"],
  [
    WordClass.adverb,
    "also then later now again still just even only ever often already soon too very once twice recently earlier here there ago instead meanwhile however perhaps maybe indeed back away together almost nearly about first last next",
  ],
  [WordClass.to, "to"],
  [
    WordClass.time,
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed thu fri sat sun mon. tues. wed. thurs. fri. sat. sun. jan. feb. aug. sept. oct. nov. dec. day days week weeks month months year years decade decades century hour hours minute minutes moment morning afternoon evening evenings night nights weekend yesterday today tomorrow tonight",
  ],
];

const marks = new Map<number, number>(
  (
    [
      [",", WordClass.comma],
      [".!?…", WordClass.stop],
      [":;", WordClass.colon],
      ["—–―‒⸺~", WordClass.dash],
      ["([{", WordClass.openBracket],
      [")]}", WordClass.closeBracket],
      ["\"“”„«»'‘’`", WordClass.mark],
      ["-‑/", WordClass.hyphen],
    ] as const
  ).flatMap(([characters, found]) => [...characters].map((c) => [c.charCodeAt(0), found] as const)),
);

const closed: ReadonlyMap<number, number> = new Map(
  closedClasses
    .toReversed()
    .flatMap(([found, words]) => words.split(" ").map((word) => [hashWord(word), found] as const)),
);

/** Tags of compromise's lexicon in the order in which they decide. */
const byTag: readonly (readonly [string, number])[] = [
  ["Adverb", WordClass.adverb],
  ["Preposition", WordClass.preposition],
  ["Conjunction", WordClass.conjunction],
  ["Determiner", WordClass.determiner],
  ["Auxiliary", WordClass.auxiliary],
  ["Modal", WordClass.auxiliary],
  ["Copula", WordClass.auxiliary],
  ["PastTense", WordClass.past],
  ["Participle", WordClass.past],
  ["Gerund", WordClass.gerund],
  ["Adjective", WordClass.adjective],
  ["Comparative", WordClass.adjective],
  ["Superlative", WordClass.adjective],
  ["Actor", WordClass.noun],
  ["Noun", WordClass.noun],
  ["Singular", WordClass.noun],
  ["Plural", WordClass.noun],
  ["Uncountable", WordClass.noun],
  ["PresentTense", WordClass.verb],
  ["Infinitive", WordClass.verb],
  ["Verb", WordClass.verb],
];

const byEnding: readonly (readonly [RegExp, number])[] = [
  [/ly$/, WordClass.adverb],
  [/ing$/, WordClass.gerund],
  [/ed$/, WordClass.past],
  [/(?:al|ous|ive|ful|less|able|ible|ic|ish|ian|ary)$/, WordClass.adjective],
  [/(?:[^s]ize|ify|ise)$/, WordClass.verb],
];

/** Open classes already asked for, by word hash: filled as words are met, forgotten when full. */
export type ClassCache = Map<number, number>;

const CACHED = 30_000;

/** The class of every token of a story. */
export function classifyWords(tokens: Tokens, language: Language, cache: ClassCache): Uint8Array {
  const classes = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) classes[i] = classOfToken(tokens, i, language, cache);
  return classes;
}

function classOfToken(tokens: Tokens, i: number, language: Language, cache: ClassCache): number {
  const kind = tokens.kind[i];
  if (kind === TokenKind.number) return WordClass.number;
  if (kind === TokenKind.ideograph || kind === TokenKind.link) return WordClass.name;
  if (kind !== TokenKind.word) return classOfMark(tokens, i);
  if (hasFlag(tokens, i, TokenFlag.clitic)) return classOfClitic(tokens, i);
  const hash = tokens.hash[i]!;
  const known = closed.get(hash);
  const capital = hasFlag(tokens, i, TokenFlag.capital | TokenFlag.innerCapital);
  if (known === WordClass.time && capital) return known;
  if (known !== undefined && !(capital && isNameLike(tokens, i))) return known;
  if (capital && !hasFlag(tokens, i, TokenFlag.sentenceStart)) return WordClass.name;
  const cached = cache.get(hash);
  if (cached !== undefined) return cached;
  const found = classOfWord(wordAt(tokens, i), language, capital);
  if (cache.size >= CACHED) cache.clear();
  cache.set(hash, found);
  return found;
}

/** "US", "IT" in capitals are no pronouns; "Will", "May", "May" inside a sentence are names or months. */
function isNameLike(tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, TokenFlag.allCaps)) return !hasFlag(tokens, i + 1, TokenFlag.allCaps);
  const length = tokens.end[i]! - tokens.start[i]!;
  return length > 2 && !hasFlag(tokens, i, TokenFlag.sentenceStart);
}

function classOfMark(tokens: Tokens, i: number): number {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  if (unit === 0x2d && tokens.end[i]! - tokens.start[i]! > 1) return WordClass.dash;
  const found = marks.get(unit) ?? WordClass.other;
  if (found === WordClass.mark && isPluralGenitive(tokens, i)) return WordClass.genitive;
  if (found === WordClass.hyphen && hasFlag(tokens, i, TokenFlag.spaceBefore)) return WordClass.dash;
  return found;
}

/** The apostrophe of "players’ union". */
function isPluralGenitive(tokens: Tokens, i: number): boolean {
  if (hasFlag(tokens, i, TokenFlag.spaceBefore) || !hasFlag(tokens, i + 1, TokenFlag.spaceBefore))
    return false;
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  const before = tokens.text.charCodeAt(tokens.start[i]! - 1) | 0x20;
  return (unit === 0x27 || unit === 0x2019) && before === 0x73 && tokens.kind[i + 1] === TokenKind.word;
}

function classOfClitic(tokens: Tokens, i: number): number {
  const isS = (tokens.text.charCodeAt(tokens.end[i]! - 1) | 0x20) === 0x73;
  return isS ? WordClass.genitive : WordClass.auxiliary;
}

function classOfWord(word: string, language: Language, capital: boolean): number {
  const lower = word.toLowerCase();
  const tags = language.lexicon(lower);
  const tagged = byTag.find(([tag]) => tags.includes(tag));
  if (tagged !== undefined) return tagged[1];
  if (capital && tags.length > 0) return WordClass.name;
  const ended = byEnding.find(([ending]) => ending.test(lower));
  if (ended !== undefined && lower.length > 4) return ended[1];
  return capital ? WordClass.name : WordClass.noun;
}
