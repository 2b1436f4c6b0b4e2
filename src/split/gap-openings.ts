/** Features of how the paragraphs at a gap begin and end: cut off, long, opened by a pronoun or a time of day. */
import { always, type Group, leaning } from "./gap-feature.ts";
import {
  hasTrait,
  isBlock,
  isLong,
  isOneLongSentence,
  isText,
  isTiny,
  relativeLength,
} from "./paragraph-features.ts";
import { Trait } from "./traits.ts";

const anyCut = Trait.cutOpen | Trait.cutMarked;

/** Teasers: paragraphs cut off, and long ones of several sentences. */
export const teasers: readonly Group[] = [
  {
    when: ({ doc, before, after }) => hasTrait(doc, before, anyCut) || hasTrait(doc, after, anyCut),
    features: [
      ["cut-open-before", ({ doc, before }) => hasTrait(doc, before, Trait.cutOpen)],
      ["cut-marked-before", ({ doc, before }) => hasTrait(doc, before, Trait.cutMarked)],
      ["cut-block-before", ({ doc, before }) => hasTrait(doc, before, anyCut) && isBlock(doc, before)],
      ["cut-open", ({ doc, after }) => hasTrait(doc, after, Trait.cutOpen)],
      ["cut-marked", ({ doc, after }) => hasTrait(doc, after, Trait.cutMarked)],
      ["cut-block", ({ doc, after }) => hasTrait(doc, after, anyCut) && isBlock(doc, after)],
      ["cut-teaser-before", ({ doc, before }) => doc.teasers.at[before] === 1],
      ["cut-both", ({ doc, before, after }) => hasTrait(doc, before, anyCut) && hasTrait(doc, after, anyCut)],
    ],
  },
  {
    when: ({ doc, after }) => after >= doc.layout.briefsFrom,
    features: [
      ["brief", () => 1],
      ["first-brief", ({ doc, after }) => after === doc.layout.briefsFrom],
      ["briefs", ({ doc }) => Math.min(5, doc.body.count - doc.layout.briefsFrom)],
    ],
  },
  {
    when: ({ doc, before, after }) => isBlock(doc, after) || isBlock(doc, before),
    features: [
      ["block", ({ doc, after }) => isBlock(doc, after)],
      ["block-both", ({ doc, before, after }) => isBlock(doc, after) && isBlock(doc, before)],
      ["block-after-short", ({ doc, before, after }) => isBlock(doc, after) && !isLong(doc, before)],
      ["block-before", ({ doc, before }) => isBlock(doc, before)],
    ],
  },
];

const anyEnd = Trait.endsColon | Trait.endsQuote | Trait.endsOpen;
const anyOpener =
  leaning |
  Trait.lowerCase |
  Trait.indefinite |
  Trait.definite |
  Trait.titledName |
  Trait.timeWord |
  Trait.pronounSpeaker;

/** Lengths, and how paragraphs begin and end. */
export const openings: readonly Group[] = [
  {
    when: always,
    features: [
      ["length", ({ doc, after }) => relativeLength(doc, after)],
      ["length-before", ({ doc, before }) => relativeLength(doc, before)],
      ["one-long-sentence", ({ doc, after }) => isOneLongSentence(doc, after)],
    ],
  },
  {
    when: ({ doc, before, after }) => isTiny(doc, before) || isTiny(doc, after),
    features: [
      ["few-words", ({ doc, after }) => isTiny(doc, after)],
      ["few-words-before", ({ doc, before }) => isTiny(doc, before)],
    ],
  },
  {
    when: ({ doc, after }) => hasTrait(doc, after, anyOpener),
    features: [
      ["quote", ({ doc, after }) => hasTrait(doc, after, Trait.quote)],
      ["lower-case", ({ doc, after }) => hasTrait(doc, after, Trait.lowerCase)],
      ["pronoun", ({ doc, after }) => hasTrait(doc, after, Trait.pronoun)],
      ["connective", ({ doc, after }) => hasTrait(doc, after, Trait.connective)],
      ["indefinite", ({ doc, after }) => hasTrait(doc, after, Trait.indefinite)],
      ["definite", ({ doc, after }) => hasTrait(doc, after, Trait.definite)],
      ["titled-name", ({ doc, after }) => hasTrait(doc, after, Trait.titledName)],
      ["time-word", ({ doc, after }) => hasTrait(doc, after, Trait.timeWord)],
      ["pronoun-speaker", ({ doc, after }) => hasTrait(doc, after, Trait.pronounSpeaker)],
    ],
  },
  { when: always, features: [["next-pronoun-or-quote", ({ doc, next }) => hasTrait(doc, next, leaning)]] },
  {
    when: ({ doc, before, after }) =>
      hasTrait(doc, after, Trait.clock) || hasTrait(doc, before, anyEnd | Trait.clock),
    features: [
      ["clock", ({ doc, after }) => hasTrait(doc, after, Trait.clock)],
      ["clock-before", ({ doc, before }) => hasTrait(doc, before, Trait.clock) && !isLong(doc, before)],
      ["colon-before", ({ doc, before }) => hasTrait(doc, before, Trait.endsColon)],
      ["quote-end-before", ({ doc, before }) => hasTrait(doc, before, Trait.endsQuote)],
      ["open-end-before", ({ doc, before }) => hasTrait(doc, before, Trait.endsOpen) && isText(doc, before)],
    ],
  },
];
