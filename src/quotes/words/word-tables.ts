/** Tables of word classes: the closed classes word by word, the open ones by tag and ending. */
import { hashWord } from "../../text/hash.ts";
import { wordMap } from "../../text/word-table.ts";

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
  /** Days and months: nobody. */
  time: 30,
  /** Stretches and points of time: phrases with such a head are nobody either. */
  timeNoun: 31,
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
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue wed thu fri sat sun mon. tues. wed. thurs. fri. sat. sun. jan. feb. aug. sept. oct. nov. dec.",
  ],
  [
    WordClass.timeNoun,
    "day days week weeks month months year years decade decades century hour hours minute minutes moment morning afternoon evening evenings night nights weekend yesterday today tomorrow tonight point",
  ],
];

export const markClasses = wordMap(
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

export const closed: ReadonlyMap<number, number> = new Map(
  closedClasses
    .toReversed()
    .flatMap(([found, words]) => words.split(" ").map((word) => [hashWord(word), found] as const)),
);

/** Tags of compromise's lexicon in the order in which they decide. */
export const byTag: readonly (readonly [string, number])[] = [
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

export const byEnding: readonly (readonly [RegExp, number])[] = [
  [/ly$/, WordClass.adverb],
  [/ing$/, WordClass.gerund],
  [/ed$/, WordClass.past],
  [/(?:al|ous|ive|ful|less|able|ible|ic|ish|ian|ary)$/, WordClass.adjective],
  [/(?:[^s]ize|ify|ise)$/, WordClass.verb],
];
