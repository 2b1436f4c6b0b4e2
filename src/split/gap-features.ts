/** What the first pass sees of a gap between two paragraphs: a row of numbers, each with a name. */
import { LayoutHint } from "./body.ts";
import type { DocumentFeatures } from "./document-features.ts";
import {
  bareNames,
  followsWideGap,
  freshNames,
  hasTrait,
  isBlock,
  isCredit,
  isDeck,
  isFresh,
  isHeadline,
  isLong,
  isOneLongSentence,
  isStyledAsFirst,
  isTail,
  isText,
  leadOdds,
  relativeLength,
  shareOfKnownNames,
  shareTakenUp,
} from "./paragraph-features.ts";
import { depthAt, isLowest } from "./similarity-curve.ts";
import { Trait } from "./traits.ts";

/** A gap: the paragraphs before and after it, and the one that follows. */
interface Gap {
  readonly doc: DocumentFeatures;
  readonly before: number;
  readonly after: number;
  readonly next: number;
}

type GapFeature = readonly [name: string, value: (gap: Gap) => number | boolean];

/** Features that are asked only at gaps of one sort: 0 at all others, which are most. */
interface Group {
  readonly when: (gap: Gap) => boolean;
  readonly features: readonly GapFeature[];
}

const always = () => true;
const anyCut = Trait.cutOpen | Trait.cutMarked;
const anyEnd = Trait.endsColon | Trait.endsQuote | Trait.endsOpen;
/** Openers that lean on what was said before. */
const leaning = Trait.pronoun | Trait.quote | Trait.connective;
const anyOpener =
  leaning |
  Trait.lowerCase |
  Trait.indefinite |
  Trait.definite |
  Trait.titledName |
  Trait.timeWord |
  Trait.pronounSpeaker;

/** What stands between the paragraphs. */
const between: readonly Group[] = [
  { when: always, features: [["bias", () => 1]] },
  {
    when: ({ doc, after }) => doc.body.hints[after] !== 0,
    features: [
      ["section-break", ({ doc, after }) => (doc.body.hints[after]! & LayoutHint.sectionBreak) !== 0],
      ["furniture", ({ doc, after }) => (doc.body.hints[after]! & LayoutHint.furniture) !== 0],
      ["much-furniture", ({ doc, after }) => (doc.body.hints[after]! & LayoutHint.muchFurniture) !== 0],
    ],
  },
  {
    when: ({ doc }) => doc.layout.wideShare > 0,
    features: [
      ["wide-gap", ({ doc, after }) => followsWideGap(doc, after)],
      ["wide-gap-rare", ({ doc, after }) => followsWideGap(doc, after) && hasRareWideGaps(doc)],
      ["narrow-gap", ({ doc, after }) => !followsWideGap(doc, after) && hasRareWideGaps(doc)],
    ],
  },
];

function hasRareWideGaps({ layout }: DocumentFeatures): boolean {
  return layout.wideShare < 0.3;
}

/** Headlines, bylines, dates, notes at the end, kickers and datelines. */
const parts: readonly Group[] = [
  {
    when: ({ doc, after }) => isHeadline(doc, after),
    features: [
      ["headline", () => 1],
      ["headline-byline", ({ doc, next }) => isCredit(doc, next)],
      ["headline-text", ({ doc, next }) => isText(doc, next)],
      ["headline-wide-gap", ({ doc, after }) => followsWideGap(doc, after)],
      ["headline-capitals", ({ doc, after }) => hasTrait(doc, after, Trait.capitals)],
      ["headline-title-case", ({ doc, after }) => hasTrait(doc, after, Trait.titleCase)],
      ["headline-as-first", ({ doc, after }) => isStyledAsFirst(doc, after)],
      [
        "headline-capitals-as-first",
        ({ doc, after }) => isStyledAsFirst(doc, after) && hasTrait(doc, after, Trait.capitals),
      ],
      ["headline-taken-up", ({ doc, after }) => shareTakenUp(doc, after)],
      ["headline-next-dateline", ({ doc, next }) => hasTrait(doc, next, Trait.dateline)],
      [
        "headline-next-lead",
        ({ doc, next }) => isOneLongSentence(doc, next) && !hasTrait(doc, next, leaning),
      ],
      ["headline-question-or-quote", ({ doc, after }) => hasTrait(doc, after, Trait.quote)],
    ],
  },
  {
    when: ({ doc, before, after }) => !isText(doc, after) || !isText(doc, before),
    features: [
      ["after-headline", ({ doc, before }) => isHeadline(doc, before)],
      ["after-credits", ({ doc, before }) => isCredit(doc, before)],
      ["credits", ({ doc, after }) => isCredit(doc, after)],
      ["credits-after-text", ({ doc, before, after }) => isCredit(doc, after) && isText(doc, before)],
      ["tail", ({ doc, after }) => isTail(doc, after)],
      ["after-tail", ({ doc, before }) => isTail(doc, before)],
    ],
  },
  {
    when: ({ doc, after }) => hasTrait(doc, after, Trait.kicker | Trait.dateline | Trait.wireDateline),
    features: [
      ["kicker", ({ doc, after }) => hasTrait(doc, after, Trait.kicker)],
      ["kicker-long", ({ doc, after }) => hasTrait(doc, after, Trait.kicker) && isLong(doc, after)],
      ["dateline", ({ doc, after }) => hasTrait(doc, after, Trait.dateline)],
      ["wire-dateline", ({ doc, after }) => hasTrait(doc, after, Trait.wireDateline)],
    ],
  },
];

/** Teasers: paragraphs cut off, and long ones of several sentences. */
const teasers: readonly Group[] = [
  {
    when: ({ doc, before, after }) => hasTrait(doc, before, anyCut) || hasTrait(doc, after, anyCut),
    features: [
      ["cut-open-before", ({ doc, before }) => hasTrait(doc, before, Trait.cutOpen)],
      ["cut-marked-before", ({ doc, before }) => hasTrait(doc, before, Trait.cutMarked)],
      ["cut-block-before", ({ doc, before }) => hasTrait(doc, before, anyCut) && isBlock(doc, before)],
      ["cut-open", ({ doc, after }) => hasTrait(doc, after, Trait.cutOpen)],
      ["cut-marked", ({ doc, after }) => hasTrait(doc, after, Trait.cutMarked)],
      ["cut-block", ({ doc, after }) => hasTrait(doc, after, anyCut) && isBlock(doc, after)],
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

/** Lengths, and how paragraphs begin and end. */
const openings: readonly Group[] = [
  {
    when: always,
    features: [
      ["length", ({ doc, after }) => relativeLength(doc, after)],
      ["length-before", ({ doc, before }) => relativeLength(doc, before)],
      ["one-long-sentence", ({ doc, after }) => isOneLongSentence(doc, after)],
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

/** What the words and the names say. */
const content: Group = {
  when: always,
  features: [
    ["similarity", ({ doc, after }) => doc.wide[after]!],
    ["depth", ({ doc, after }) => depthAt(doc.wide, after)],
    ["lowest", ({ doc, after }) => isLowest(doc.wide, after)],
    ["near-similarity", ({ doc, after }) => doc.near[after]!],
    ["near-depth", ({ doc, after }) => depthAt(doc.near, after)],
    ["near-lowest", ({ doc, after }) => isLowest(doc.near, after)],
    ["unlike", ({ doc, after }) => doc.wide[after]! < 0.03],
    ["lead", ({ doc, after }) => leadOdds(doc, after)],
    ["lead-unlike", ({ doc, after }) => leadTimesContrast(doc, after, 0.2 - doc.wide[after]!)],
    ["fresh-lead", ({ doc, after }) => (isFresh(doc, after) ? leadOdds(doc, after) : -4)],
    ["near-lead-unlike", ({ doc, after }) => leadTimesContrast(doc, after, 0.1 - doc.near[after]!)],
    ["lead-known-names", ({ doc, after }) => leadOdds(doc, after) * shareOfKnownNames(doc, after)],
    ["lead-next", ({ doc, next }) => leadOdds(doc, next)],
    ["known-words", ({ doc, after }) => doc.known[after]!],
    ["known-names", ({ doc, after }) => shareOfKnownNames(doc, after)],
    ["no-known-name", ({ doc, after }) => doc.nameLinks.known[after] === 0],
    ["no-names", ({ doc, after }) => doc.nameLinks.known[after]! < 0],
    ["bare-name", ({ doc, after }) => bareNames(doc, after)],
    ["fresh-names", ({ doc, after }) => freshNames(doc, after)],
    ["next-fresh-names", ({ doc, next }) => freshNames(doc, next)],
    ["name-again", ({ doc, after }) => Math.min(doc.nameLinks.again[after]!, 2)],
    ["next-known-names", ({ doc, next }) => shareOfKnownNames(doc, next)],
    ["next-bare-name", ({ doc, next }) => bareNames(doc, next)],
    ["near-start", ({ after }) => after <= 2],
    ["last", ({ doc, after }) => after === doc.body.count - 1],
  ],
};

/** How much the paragraph reads like a lead, above −3, times how little the words on both sides share. */
function leadTimesContrast({ lead }: DocumentFeatures, p: number, contrast: number): number {
  return Math.max(0, Math.min(4, lead[p]! + 3)) * Math.max(0, contrast);
}

/** A line that may be a standfirst, and what stands around it. */
const decks: readonly Group[] = [
  {
    when: ({ doc, after }) => isDeck(doc, after),
    features: [
      ["deck", () => 1],
      ["deck-next-lead", ({ doc, next }) => leadOdds(doc, next)],
      ["deck-next-dateline", ({ doc, next }) => hasTrait(doc, next, Trait.dateline)],
    ],
  },
  {
    when: ({ doc, before }) => isDeck(doc, before),
    features: [
      ["after-deck", () => 1],
      ["after-deck-lead", ({ doc, after }) => leadOdds(doc, after)],
    ],
  },
];

/** What goes on over the gap: mentions after it that hang on mentions before it. */
const continuity: Group = {
  when: always,
  features: [
    ["words-over", ({ doc, after }) => Math.log1p(doc.continuity.words[after]!)],
    ["words-over-relative", ({ doc, after }) => relativeContinuity(doc, after)],
    ["names-over", ({ doc, after }) => Math.log1p(doc.continuity.names[after]!)],
    ["bare-over", ({ doc, after }) => Math.log1p(doc.continuity.bare[after]!)],
    ["definite-over", ({ doc, after }) => Math.log1p(doc.continuity.definite[after]!)],
    ["lead-before", ({ doc, before }) => leadOdds(doc, before)],
  ],
};

/** How much goes on over the gap against the median gap, as a logarithm. */
function relativeContinuity({ continuity }: DocumentFeatures, p: number): number {
  return Math.log((continuity.words[p]! + 1) / (continuity.median + 1));
}

const groups: readonly Group[] = [
  ...between,
  ...parts,
  ...teasers,
  ...openings,
  content,
  continuity,
  ...decks,
];

export const gapFeatures: readonly GapFeature[] = groups.flatMap(({ features }) => features);

/** Fills `row` with the features of the gap before paragraph `at`. */
export function gapRow(doc: DocumentFeatures, at: number, row: Float64Array): Float64Array {
  row.fill(0);
  const gap: Gap = { doc, before: at - 1, after: at, next: at + 1 };
  let first = 0;
  for (const { when, features } of groups) {
    if (when(gap)) for (let k = 0; k < features.length; k++) row[first + k] = Number(features[k]![1](gap));
    first += features.length;
  }
  return row;
}
