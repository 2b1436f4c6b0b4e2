/** What speaks for and against a border, in words: each kind of evidence with the features that weigh it. */
import { type BorderModel, candidateBetween } from "./borders.ts";
import type { DocumentFeatures } from "./document-features.ts";
import { LEAD_PRIOR } from "./gap-content.ts";
import { gapFeatures, gapRow } from "./gap-features.ts";
import { segmentFeatures, segmentRow } from "./segment-features.ts";

export interface Evidence {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

interface Kind {
  readonly features: readonly string[];
  readonly for: string | null;
  readonly against: string | null;
}

const kinds: readonly Kind[] = [
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
    features: gapFeatures.map(([name]) => name).filter((name) => name.startsWith("headline")),
    for: "it looks like a headline",
    against: "it looks like a subhead",
  },
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
    features: ["known-names", "no-known-name", "no-name-known", "names-known", "names-over", "fresh-names"],
    for: "its names are new",
    against: "its names stand before it too",
  },
  {
    features: ["name-again", "names-again", "name-anew", "next-name-anew", "names-anew"],
    for: "a full name is given in full again",
    against: null,
  },
  {
    features: ["bare-name", "bare-names", "bare-over", "next-bare-name"],
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
    features: ["short-before", "short-after", "near-start", "last"],
    for: null,
    against: "one of the two stories would be very short",
  },
];

/** Log-odds from which a kind of evidence is worth a word, and how many are given. */
const MIN_WEIGHT = 0.4;
const MAX_GIVEN = 3;

/** What weighs most for and against a border at gap `at`, between the borders before and after. */
export function evidenceAt(
  doc: DocumentFeatures,
  model: BorderModel,
  odds: Float64Array,
  from: number,
  at: number,
  to: number,
): Evidence {
  const weights = weigh(doc, model, odds, from, at, to);
  const weighed = kinds
    .map((kind) => ({
      kind,
      weight: kind.features.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0),
    }))
    .filter(({ weight }) => Math.abs(weight) >= MIN_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const given = (side: "for" | "against", sign: 1 | -1): readonly string[] =>
    weighed
      .flatMap(({ kind, weight }) => (weight * sign > 0 && kind[side] !== null ? [kind[side]] : []))
      .slice(0, MAX_GIVEN);
  return { for: given("for", 1), against: given("against", -1) };
}

/** The value that an ordinary paragraph has: where leads are rare, even a good one has log-odds against it. */
function ordinary(name: string, { unlikeShare }: DocumentFeatures): number {
  if (name === "lead" || name === "lead-next") return LEAD_PRIOR;
  return name === "lead-unlike-often" || name === "lead-next-unlike-often" ? LEAD_PRIOR * unlikeShare : 0;
}

/** The log-odds that each feature adds; those of the first pass by what the second makes of them. */
function weigh(
  doc: DocumentFeatures,
  model: BorderModel,
  odds: Float64Array,
  from: number,
  at: number,
  to: number,
): ReadonlyMap<string, number> {
  const { regime } = doc.layout;
  const segment = new Float64Array(segmentFeatures.length);
  segmentRow(doc, candidateBetween(odds, from, at, to), segment);
  const gap = gapRow(doc, at, new Float64Array(gapFeatures.length));
  const weights = new Map<string, number>();
  const add = (name: string, weight: number): void => {
    weights.set(name, (weights.get(name) ?? 0) + weight);
  };
  const ofOdds = model.segments[regime]![segmentFeatures.findIndex(([name]) => name === "odds")]!;
  gapFeatures.forEach(([name], f) => {
    add(name, (gap[f]! - ordinary(name, doc)) * model.gaps[regime]![f]! * ofOdds);
  });
  segmentFeatures.forEach(([name], f) => {
    add(name, segment[f]! * model.segments[regime]![f]!);
  });
  return weights;
}
