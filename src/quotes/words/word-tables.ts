/** Tables of word classes: the closed classes word by word, the open ones by tag and ending. */
import { monthNames, weekdayNames } from "../../english/calendar.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  contractions,
  determiners,
  indefinitePronouns,
  independentPossessives,
  negations,
  objectPronouns,
  participialPrepositions,
  possessives,
  prepositions,
  pronouns,
  quantities,
  reflexivePronouns,
  relativePronouns,
  subordinators,
} from "../../english/function-words.ts";
import { hashWord } from "../../text/hash.ts";
import { wordMap, wordsOf } from "../../text/word-table.ts";

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

/** Of several classes that list a word the first counts. The models were trained on just these. */
const closedClasses: readonly (readonly [number, readonly string[]])[] = [
  [WordClass.determiner, [determiners, quantities]],
  [WordClass.possessive, [possessives]],
  [WordClass.pronoun, [pronouns, indefinitePronouns]],
  [WordClass.objectPronoun, [objectPronouns, reflexivePronouns, independentPossessives]],
  [WordClass.preposition, [prepositions, participialPrepositions, "alongside beside"]],
  [WordClass.conjunction, [conjunctions, "plus"]],
  [WordClass.subordinator, [subordinators]],
  [WordClass.relative, [relativePronouns]],
  [WordClass.auxiliary, [auxiliaries, contractions, "gets got"]],
  [WordClass.negation, [negations]],
  [WordClass.adverb, [adverbs]],
  [WordClass.to, ["to"]],
  [
    WordClass.time,
    [
      weekdayNames.join(" ").toLowerCase(),
      monthNames,
      "mon tue wed thu fri sat sun mon. tues. wed. thurs. fri. sat. sun. jan. feb. aug. sept. oct. nov. dec.",
    ],
  ],
  [
    WordClass.timeNoun,
    [
      "day days week weeks month months year years decade decades century hour hours minute minutes moment morning afternoon evening evenings night nights weekend yesterday today tomorrow tonight point",
    ],
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
    .flatMap(([found, lists]) => lists.flatMap(wordsOf).map((word) => [hashWord(word), found] as const)),
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
  [/^(?:assemb|homi)ly$/, WordClass.noun],
  [/ly$/, WordClass.adverb],
  [/ing$/, WordClass.gerund],
  [/ed$/, WordClass.past],
  [/(?:al|ous|ive|ful|less|able|ible|ic|ish|ian|ary)$/, WordClass.adjective],
  [/(?:[^s]ize|ify|ise)$/, WordClass.verb],
];
