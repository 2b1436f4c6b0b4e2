/** Where stories begin: hard marks first, then the learned score of every other gap, in two passes. */
import { Kind } from "./blocks.ts";
import { type Body, LayoutHint } from "./body.ts";
import { isBehindText, withDateline } from "./datelines.ts";
import type { DocumentFeatures } from "./document-features.ts";
import { gapFeatures, gapRow } from "./gap-features.ts";
import { hasTrait, isBlock, isText } from "./paragraph-features.ts";
import { logOdds, type Weights } from "./score.ts";
import { type Candidate, segmentFeatures, segmentRow } from "./segment-features.ts";
import { type Border, type BorderOdds, bestSegmentation, withFallen } from "./segmentation.ts";
import { Trait } from "./traits.ts";
import { underTextCost } from "./under-text.ts";

/** Log-odds from which a gap is worth the second pass. */
export const MIN_CANDIDATE_ODDS = -3.5;
/** Stands for certainty where log-odds are compared. */
const CERTAIN = 9;

/** What is learned of borders. */
export interface BorderModel {
  /** Of single gaps: the first pass. */
  readonly gaps: Weights;
  /** Of whole segments: the second pass. */
  readonly segments: Weights;
}

/** The gaps at which a mark between the paragraphs sets a border without any score. */
export function markedBorders(body: Body): readonly number[] {
  const gaps: number[] = [];
  for (let gap = 1; gap < body.count; gap++) if (isMarked(body, gap)) gaps.push(gap);
  return gaps;
}

function isMarked({ hints }: Body, gap: number): boolean {
  return (hints[gap]! & (LayoutHint.item | LayoutHint.separator)) !== 0;
}

/** Whether the gap needs no score: a mark stands there, a story is signed off, or a teaser was cut off before it. */
export function isHard(doc: DocumentFeatures, gap: number): boolean {
  if (isMarked(doc.body, gap)) return true;
  return doc.withinSeries[gap] === 0 && (followsSignOff(doc.body, gap) || followsTeaser(doc, gap));
}

/** Lines that may follow the end of a text and still be of its story. */
const afterText: ReadonlySet<number> = new Set([Kind.tail, Kind.signOff, Kind.stamp]);

function followsSignOff({ kind }: Body, gap: number): boolean {
  return kind[gap - 1] === Kind.signOff && !afterText.has(kind[gap]!);
}

/** A single paragraph that breaks off may as well have lost its stop: only of several is each one sure to be a teaser. */
const MIN_TEASERS = 2;
const goesOn = Trait.lowerCase | Trait.quote | Trait.pronoun | Trait.connective;

function followsTeaser({ teasers, traits }: DocumentFeatures, gap: number): boolean {
  return teasers.count >= MIN_TEASERS && teasers.at[gap - 1] === 1 && (traits[gap]! & goesOn) === 0;
}

/** Log-odds of a border at every gap: the first pass. Certain at hard marks, and where none can be. */
export function firstPass(doc: DocumentFeatures, weights: Weights): Float64Array {
  const row = new Float64Array(gapFeatures.length);
  const own = weights[doc.layout.regime]!;
  const odds = new Float64Array(doc.body.count);
  for (let i = 1; i < odds.length; i++) {
    if (isHard(doc, i)) odds[i] = CERTAIN;
    else if (isHeld(doc, i)) odds[i] = -CERTAIN;
    else {
      odds[i] = logOdds(gapRow(doc, i, row), own);
      if (isBehindText(doc, i)) odds[i] = Math.max(odds[i]!, 0);
    }
  }
  return odds;
}

/** Whether no story can begin at the gap. */
function isHeld(doc: DocumentFeatures, gap: number): boolean {
  return doc.withinSeries[gap] === 1 || isInHead(doc, gap) || isWordless(doc, gap) || isIntroduced(doc, gap);
}

/** Whether a label, or a headline or a byline that certainly begins a story, stands before the gap. */
function isInHead(doc: DocumentFeatures, gap: number): boolean {
  const before = gap - 1;
  const kind = doc.body.kind[before]!;
  if (kind === Kind.label) return true;
  const isHead =
    kind === Kind.headline || kind === Kind.caption || kind === Kind.byline || kind === Kind.stamp;
  return isHead && (before === 0 || isHard(doc, before));
}

/** Whether the paragraph before the gap ends in a colon: what it announces follows. A teaser may be cut off there. */
function isIntroduced(doc: DocumentFeatures, gap: number): boolean {
  const before = gap - 1;
  return hasTrait(doc, before, Trait.endsColon) && isText(doc, before) && !isBlock(doc, before);
}

/** Whether the paragraph after the gap holds no word to judge by. */
function isWordless({ cohesion: { words } }: DocumentFeatures, gap: number): boolean {
  return words.from[gap] === words.from[gap + 1];
}

/** The gaps worth a second pass. */
export function candidateGaps(odds: Float64Array): readonly number[] {
  const gaps: number[] = [];
  for (let i = 1; i < odds.length; i++) if (odds[i]! > MIN_CANDIDATE_ODDS) gaps.push(i);
  return gaps;
}

/** Gap `k` of the list with the segments between it and its neighbours in the list. */
export function candidateAt(gaps: readonly number[], k: number, odds: Float64Array): Candidate {
  return candidateBetween(odds, gaps[k - 1] ?? 0, gaps[k]!, gaps[k + 1] ?? odds.length);
}

/** Rounds of joining: each at least halves a run of weak candidates, so that few are ever needed. */
const ROUNDS = 24;
/** How far below the threshold a gap may lie to be among those from which the best segmentation is chosen. */
const MARGIN = 0.5;

/**
 * The borders of the best segmentation: those whose log-odds together are highest above the threshold, when the whole
 * segments on both sides are compared.
 */
export function findBorders(doc: DocumentFeatures, model: BorderModel, threshold: number): readonly Border[] {
  const judge = judgeOf(doc, model);
  const odds = firstPass(doc, model.gaps);
  const gaps = prune(odds, threshold - MARGIN, judge);
  const oddsOf: BorderOdds = (from, at, to) => judge(candidateBetween(odds, from, at, to));
  const borders = bestSegmentation(gaps, odds.length, oddsOf, threshold);
  return withFallen(borders, odds, oddsOf, threshold);
}

/** The gaps beside the borders that come near a threshold, with the log-odds they have between the borders chosen. */
export function nearBorders(
  doc: DocumentFeatures,
  model: BorderModel,
  borders: readonly Border[],
  threshold: number,
): readonly Border[] {
  const judge = judgeOf(doc, model);
  const odds = firstPass(doc, model.gaps);
  const chosen = new Set(borders.map(({ at }) => at));
  return prune(odds, threshold, judge)
    .filter((gap) => !chosen.has(gap))
    .map((at) => {
      const from = borders.findLast((border) => border.at < at)?.at ?? 0;
      const to = borders.find((border) => border.at > at)?.at ?? odds.length;
      return { at, odds: judge(candidateBetween(odds, from, at, to)) };
    })
    .filter(({ odds }) => odds >= threshold);
}

type Judge = (candidate: Candidate) => number;

/** What judges candidates of a document: the second pass. */
function judgeOf(doc: DocumentFeatures, model: BorderModel): Judge {
  const own = model.segments[doc.layout.regime]!;
  const row = new Float64Array(segmentFeatures.length);
  // The same segments are met in pruning, in choosing and when gaps come back: each is compared once.
  const judged = new Map<number, Map<number, number>>();
  return (candidate) => {
    const { from, at, to } = candidate;
    if (isHard(doc, at)) return CERTAIN;
    const judgedAt = judged.get(at) ?? new Map<number, number>();
    const segments = from * (doc.body.count + 1) + to;
    const known = judgedAt.get(segments);
    if (known !== undefined) return known;
    segmentRow(doc, candidate, row);
    const odds = withDateline(doc, from, at, logOdds(row, own) - underTextCost(doc, at));
    judged.set(at, judgedAt.set(segments, odds));
    return odds;
  };
}

/** Gap `at` with the segments between it and the borders before and after. */
export function candidateBetween(odds: Float64Array, from: number, at: number, to: number): Candidate {
  const oddsAt = (gap: number): number => (gap === 0 || gap === odds.length ? CERTAIN : odds[gap]!);
  return { from, at, to, odds: odds[at]!, oddsBefore: oddsAt(from), oddsAfter: oddsAt(to) };
}

/**
 * The gaps whose log-odds reach the threshold when the segments between them are compared. The weakest candidates fall
 * first and their segments are joined, so that the rest are judged with longer neighbours.
 */
function prune(
  odds: Float64Array,
  threshold: number,
  judge: (candidate: Candidate) => number,
): readonly number[] {
  const second = new Float64Array(odds.length).fill(Number.NaN);
  let gaps = candidateGaps(odds);
  for (let round = 0; round < ROUNDS; round++) {
    gaps.forEach((at, k) => {
      if (Number.isNaN(second[at]!)) second[at] = judge(candidateAt(gaps, k, odds));
    });
    const kept = gaps.filter((_, k) => !isWeakest(gaps, k, second, threshold));
    if (kept.length === gaps.length) break;
    gaps = judgeAnew(gaps, kept, second);
  }
  return gaps.filter((at) => second[at]! >= threshold);
}

/** Whether the gap is below the threshold and no neighbour is weaker. */
function isWeakest(gaps: readonly number[], k: number, second: Float64Array, threshold: number): boolean {
  const odds = second[gaps[k]!]!;
  if (odds >= threshold) return false;
  const before = k > 0 ? second[gaps[k - 1]!]! : CERTAIN;
  const after = k + 1 < gaps.length ? second[gaps[k + 1]!]! : CERTAIN;
  return odds < before && odds <= after;
}

/** Forgets the judgement of every kept gap beside one that fell. */
function judgeAnew(
  gaps: readonly number[],
  kept: readonly number[],
  second: Float64Array,
): readonly number[] {
  let k = 0;
  gaps.forEach((at, place) => {
    if (kept[k] === at) {
      k++;
      return;
    }
    for (const beside of [gaps[place - 1], gaps[place + 1]])
      if (beside !== undefined) second[beside] = Number.NaN;
  });
  return kept;
}
