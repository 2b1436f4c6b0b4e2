/** The second pass: segments between likely borders, whole against whole. */
import { contrast } from "./contrast.ts";
import type { DocumentFeatures } from "./document-features.ts";
import { areHeadsAlike } from "./gap-heads.ts";
import { type SharedNames, sharedNames } from "./name-links.ts";
import { belowLabels, clamp, isBestLead, isHeadline, isText, leadOdds } from "./paragraph-features.ts";
import { type Spacing, spacingOf } from "./spacing.ts";
import { type StyleContrast, styleContrast } from "./style.ts";
import { topicSimilarity } from "./topics.ts";
import { Trait } from "./traits.ts";

/** Words of each segment that are compared: its side of the border counts most, and hostile input none. */
const COMPARED = 800;

/** A likely border: gap `at`, with the segments `from`–`at` and `at`–`to` on both sides. */
export interface Candidate {
  readonly from: number;
  readonly at: number;
  readonly to: number;
  /** Log-odds of the first pass, and of the candidates before and after. */
  readonly odds: number;
  readonly oddsBefore: number;
  readonly oddsAfter: number;
}

/** What is compared of a candidate, ready for its features. */
interface Pair {
  readonly candidate: Candidate;
  readonly doc: DocumentFeatures;
  readonly similarity: number;
  readonly contrast: number;
  /** How like what both segments are about is. */
  readonly topic: number;
  readonly names: SharedNames;
  readonly style: StyleContrast;
  readonly spacing: Spacing;
}

export const segmentFeatures: readonly (readonly [name: string, value: (pair: Pair) => number | boolean])[] =
  [
    ["bias", () => 1],
    ["odds", ({ candidate }) => clamp(candidate.odds, 6)],
    ["odds-before", ({ candidate }) => clamp(candidate.oddsBefore, 6)],
    ["odds-after", ({ candidate }) => clamp(candidate.oddsAfter, 6)],
    ["similarity", ({ similarity }) => similarity],
    ["contrast", ({ contrast }) => clamp(contrast / 20, 4)],
    ["apart", ({ contrast }) => (contrast > 0 ? 1 : 0)],
    ["unlike", ({ similarity }) => (similarity < 0.06 ? 1 : 0)],
    ["best-lead", ({ candidate, doc }) => Number(isBestLead(doc, belowLabels(doc, candidate.at)))],
    ["lead", ({ candidate, doc }) => clamp(doc.lead[belowLabels(doc, candidate.at)]!, 4)],
    [
      "lead-contrast",
      ({ candidate, doc, contrast }) =>
        clamp((clamp(doc.lead[belowLabels(doc, candidate.at)]!, 4) * contrast) / 20, 8),
    ],
    ["topic", ({ topic }) => topic],
    ["topic-unlike-often", ({ topic, doc }) => topic * doc.unlikeShare],
    ["topic-joins", ({ candidate: { from, at, to }, doc }) => belongs(doc, at, at + 1, at + 1, to, from, at)],
    [
      "topic-leaves",
      ({ candidate: { from, at, to }, doc }) => belongs(doc, at - 1, at, at, to, from, at - 1),
    ],
    [
      "lead-unlike-often",
      ({ candidate, doc }) => clamp(doc.lead[belowLabels(doc, candidate.at)]!, 4) * doc.unlikeShare,
    ],
    ["unlike-share", ({ doc }) => doc.unlikeShare],
    ["unlike-often", ({ similarity, doc }) => (similarity < 0.06 ? doc.unlikeShare : 0)],
    ["names-known", ({ names }) => names.known],
    ["no-name-known", ({ names }) => (names.known === 0 ? 1 : 0)],
    ["bare-names", ({ names }) => Math.min(names.bare, 3)],
    ["names-again", ({ names }) => Math.min(names.again, 3)],
    ["names-anew", ({ names }) => Math.min(names.anew, 3)],
    ["paragraphs-before", ({ candidate }) => Math.log(candidate.at - candidate.from)],
    ["paragraphs-after", ({ candidate }) => Math.log(candidate.to - candidate.at)],
    ["one-before", ({ candidate }) => (candidate.at - candidate.from === 1 ? 1 : 0)],
    ["one-after", ({ candidate }) => (candidate.to - candidate.at === 1 ? 1 : 0)],
    ["short-before", ({ candidate, doc }) => (charactersOf(doc, candidate.from, candidate.at) < 350 ? 1 : 0)],
    ["short-after", ({ candidate, doc }) => (charactersOf(doc, candidate.at, candidate.to) < 350 ? 1 : 0)],
    [
      "head-lead",
      ({ candidate: { at }, doc }) => (isHeadline(doc, at) ? leadOdds(doc, doc.textBelow[at]!) : 0),
    ],
    ["headed", ({ candidate, doc }) => isHeadline(doc, candidate.at)],
    ["headed-both", ({ candidate: { from, at }, doc }) => isHeadline(doc, from) && isHeadline(doc, at)],
    ["headed-before", ({ candidate: { from, at }, doc }) => isHeadline(doc, from) && isText(doc, at)],
    ["headed-next", ({ candidate: { at, to }, doc }) => isText(doc, at) && isHeadline(doc, to)],
    ["heads-alike", ({ candidate: { from, at }, doc }) => areHeadsAlike(doc, from, at)],
    ["spacing-apart", ({ spacing }) => Math.abs(spacing.before - spacing.after)],
    ["spacing-wider", ({ spacing: { before, at, after } }) => Math.max(0, at - Math.max(before, after))],
    ["spacing-narrower", ({ spacing: { before, at } }) => Math.max(0, before - at)],
    ["introduced", ({ names }) => names.introduced],
    ["style-apart", ({ style }) => style.apart],
    ["style-alike", ({ style }) => style.alike],
    ["lengths-apart", ({ candidate, doc }) => lengthContrast(doc, candidate)],
    ["words-over", ({ candidate, doc }) => Math.log1p(doc.continuity.words[candidate.at]!)],
    ["bare-over", ({ candidate, doc }) => Math.log1p(doc.continuity.bare[candidate.at]!)],
    ["definite-over", ({ candidate, doc }) => Math.log1p(doc.continuity.definite[candidate.at]!)],
    ["document-length", ({ doc }) => Math.log(doc.body.count) - 3],
    ["cut-before", ({ candidate, doc }) => cutAt(doc, candidate.at - 1)],
    ["cut-after", ({ candidate, doc }) => cutAt(doc, candidate.to - 1)],
  ];

/** Paragraphs of each segment whose topics are compared. */
const TOPIC_REACH = 12;

function topicOf({ topics }: DocumentFeatures, { from, at, to }: Candidate): number {
  return topicSimilarity(topics, Math.max(from, at - TOPIC_REACH), at, at, Math.min(to, at + TOPIC_REACH));
}

/** How much more the paragraphs from `a` to `b` are about those after than those before. */
function belongs(
  { topics }: DocumentFeatures,
  a: number,
  b: number,
  after: number,
  to: number,
  from: number,
  before: number,
): number {
  const next = topicSimilarity(topics, a, b, after, Math.min(to, after + TOPIC_REACH));
  return next - topicSimilarity(topics, a, b, Math.max(from, before - TOPIC_REACH), before);
}

/** Fills `row` with the features of a candidate. */
export function segmentRow(doc: DocumentFeatures, candidate: Candidate, row: Float64Array): void {
  const { from } = doc.cohesion.words;
  const middle = from[candidate.at]!;
  const left = Math.max(from[candidate.from]!, middle - COMPARED);
  const right = Math.min(from[candidate.to]!, middle + COMPARED);
  const { similarity, ratio } = contrast(doc.cohesion, left, middle, right);
  const pair = {
    candidate,
    doc,
    similarity,
    contrast: ratio,
    topic: topicOf(doc, candidate),
    style: styleContrast(doc.cohesion.words, candidate.from, candidate.at, candidate.to),
    spacing: spacingOf(
      doc.body,
      doc.layout.leastBlanks,
      candidate.from,
      candidate.at,
      doc.textBelow[candidate.at]!,
      candidate.to,
    ),
    names: sharedNames(doc.cohesion.words, doc.cohesion.left, left, middle, right),
  };
  segmentFeatures.forEach(([, value], f) => {
    row[f] = Number(value(pair));
  });
}

/** How far the mean lengths of paragraphs differ, as a logarithm; 0 where a side is a single paragraph. */
function lengthContrast(doc: DocumentFeatures, { from, at, to }: Candidate): number {
  if (at - from < 2 || to - at < 2) return 0;
  const mean = (a: number, b: number): number => charactersOf(doc, a, b) / (b - a);
  return Math.abs(Math.log(mean(from, at) / mean(at, to)));
}

function charactersOf({ body }: DocumentFeatures, from: number, to: number): number {
  return body.end[to - 1]! - body.start[from]!;
}

function cutAt({ traits }: DocumentFeatures, i: number): number {
  return (traits[i]! & (Trait.cutOpen | Trait.cutMarked)) !== 0 ? 1 : 0;
}
