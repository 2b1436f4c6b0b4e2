/** Kinds of evidence, each with the features that weigh it and what they say for and against a border. */
import { gapFeatures } from "./gap-features.ts";

export interface EvidenceKind {
  readonly features: readonly string[];
  readonly for: string | null;
  readonly against: string | null;
}

export const evidenceKinds: readonly EvidenceKind[] = [
  {
    features: [
      "lead",
      "lead-unlike",
      "near-lead-unlike",
      "topic-lead",
      "lead-unlike-often",
      "lead-next",
      "lead-next-unlike-often",
      "lead-contrast",
      "best-lead",
      "head-lead",
    ],
    for: "it reads like the first paragraph of a story",
    against: "it does not read like the first paragraph of a story",
  },
  {
    features: ["time-word", "indefinite"],
    for: "it names a day or brings up something new",
    against: null,
  },
  { features: ["dateline", "wire-dateline"], for: "it begins with a place and a dash", against: null },
  { features: ["kicker", "kicker-long"], for: "it begins with a label in capitals", against: null },
  {
    features: [
      ...gapFeatures.map(([name]) => name).filter((name) => name.startsWith("headline")),
      "head-few-words",
      "head-many-words",
      "head-brief",
      "head-last",
      "head-leaning",
      "head-then-head",
      "head-question",
      "headed",
    ],
    for: "it looks like a headline",
    against: "it looks like a subhead",
  },
  {
    features: [
      "head-credit",
      "head-label",
      "head-dateline",
      "head-place",
      "head-as-first",
      "head-no-first",
      "head-others",
      "head-plain-others",
      "headed-both",
      "heads-alike",
    ],
    for: "it has a head such as stories of this document have",
    against: "other stories of this document have another head",
  },
  {
    features: ["headless", "headless-others", "headed-before", "headed-next"],
    for: null,
    against: "other stories of this document have a headline",
  },
  {
    features: ["spacing-wider", "spacing-narrower", "spacing-apart"],
    for: "blank lines stand otherwise below it than above",
    against: "blank lines stand below it as above",
  },
  { features: ["introduced"], for: "its people are given in full there", against: null },
  {
    features: ["after-headline", "after-credits"],
    for: null,
    against: "the line before is a headline or a byline",
  },
  {
    features: [
      "cut-open-before",
      "cut-marked-before",
      "cut-block-before",
      "cut-teaser-before",
      "cut-before",
      "colon-before",
      "open-end-before",
    ],
    for: "the line before breaks off",
    against: "the line before is not finished",
  },
  {
    features: ["cut-open", "cut-marked", "cut-block", "cut-after", "block", "block-both", "one-after"],
    for: "it is a whole teaser on one line",
    against: null,
  },
  {
    features: ["section-break", "furniture", "much-furniture", "wide-gap", "wide-gap-rare", "narrow-gap"],
    for: "more stands between it and the line before than elsewhere",
    against: "no more stands between it and the line before than inside stories",
  },
  {
    features: [
      "similarity",
      "near-similarity",
      "unlike",
      "unlike-share",
      "unlike-often",
      "depth",
      "near-depth",
      "lowest",
      "lowest-unlike-often",
      "near-lowest",
    ],
    for: "the words around it change",
    against: "the same words go on",
  },
  {
    features: ["contrast", "apart", "known-words", "known-often", "words-over", "words-over-relative"],
    for: "what follows has other words than what stands before",
    against: "what follows takes up words from before",
  },
  {
    features: [
      "topic",
      "topic-depth",
      "topic-lowest",
      "topic-near",
      "topic-near-depth",
      "topic-near-lowest",
      "topic-unlike-often",
      "topic-joins",
      "topic-leaves",
    ],
    for: "it is about something else than what stands before",
    against: "it is about the same as what stands before",
  },
  {
    features: [
      "known-names",
      "no-known-name",
      "no-name-known",
      "names-known",
      "names-over",
      "fresh-names",
      "head-fresh-names",
      "head-known-names",
    ],
    for: "its names are new",
    against: "its names stand before it too",
  },
  {
    features: ["name-again", "names-again", "name-anew", "next-name-anew", "names-anew"],
    for: "a full name is given in full again",
    against: null,
  },
  {
    features: ["bare-name", "bare-names", "bare-over", "next-bare-name", "head-bare-names"],
    for: null,
    against: "a surname stands alone whose full name stands before it",
  },
  {
    features: ["definite", "definite-over"],
    for: null,
    against: "it speaks of “the” things that stand before it",
  },
  {
    features: ["quote", "pronoun", "connective", "lower-case", "pronoun-speaker", "next-pronoun-or-quote"],
    for: null,
    against: "it begins with a quotation, a pronoun or a word that joins",
  },
  { features: ["clock", "clock-before"], for: null, against: "a time of day stands there, as in live logs" },
  {
    features: ["style-apart", "style-alike", "lengths-apart"],
    for: "marks, dashes or lengths of paragraphs differ",
    against: "marks, dashes and lengths of paragraphs are the same",
  },
  {
    features: ["short-before", "short-after", "near-start", "last", "few-words", "few-words-before"],
    for: null,
    against: "one of the two stories would be very short",
  },
];
