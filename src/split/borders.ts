/** Where stories begin: hard marks first, then the learned score of every other gap, in two looks. */
import { type Body, Cue } from "./body.ts";
import { gapFeatures, type Reading } from "./features.ts";
import { type Candidate, neighbourFeatures, neighbourRow } from "./neighbours.ts";
import { logOdds, type Weights } from "./score.ts";

/** Log-odds from which a gap is worth the second look. */
export const WORTH_A_LOOK = -1.5;
/** Stands for certainty where log-odds are compared. */
const CERTAIN = 9;

export interface Model {
  readonly gaps: Weights;
  readonly neighbours: Weights;
}

/** Whether a mark between the paragraphs sets the gap's border without any score. */
export function isHard({ cues }: Body, gap: number): boolean {
  return (cues[gap]! & (Cue.item | Cue.separator)) !== 0;
}

/** The gaps whose borders need no score. */
export function hardBorders(body: Body): readonly number[] {
  const gaps: number[] = [];
  for (let gap = 1; gap < body.count; gap++) if (isHard(body, gap)) gaps.push(gap);
  return gaps;
}

/** Log-odds of a border at every gap: the first look. `CERTAIN` at hard marks. */
export function firstLook(reading: Reading, weights: Weights): Float64Array {
  const row = new Float64Array(gapFeatures.length);
  const own = weights[reading.layout.regime]!;
  const odds = new Float64Array(reading.body.count);
  for (let i = 1; i < odds.length; i++)
    odds[i] = isHard(reading.body, i) ? CERTAIN : logOdds(gapRow(reading, i, row), own);
  return odds;
}

export function gapRow(reading: Reading, gap: number, row: Float64Array): Float64Array {
  for (let f = 0; f < row.length; f++) row[f] = gapFeatures[f]![1](reading, gap);
  return row;
}

/** The gaps worth a second look, each with the stretches on its sides. */
export function candidatesOf(reading: Reading, odds: Float64Array): readonly Candidate[] {
  const gaps: number[] = [];
  for (let i = 1; i < odds.length; i++) if (odds[i]! > WORTH_A_LOOK) gaps.push(i);
  return gaps.map((at, k) => ({
    from: gaps[k - 1] ?? 0,
    at,
    to: gaps[k + 1] ?? reading.body.count,
    odds: odds[at]!,
    oddsBefore: k > 0 ? odds[gaps[k - 1]!]! : CERTAIN,
    oddsAfter: k + 1 < gaps.length ? odds[gaps[k + 1]!]! : CERTAIN,
  }));
}

/** A gap at which a story begins, with the log-odds that it does. */
export interface Border {
  readonly at: number;
  readonly odds: number;
}

/** The borders whose log-odds, after the second look, reach the threshold. */
export function findBorders(reading: Reading, model: Model, threshold: number): readonly Border[] {
  const odds = firstLook(reading, model.gaps);
  const row = new Float64Array(neighbourFeatures.length);
  const own = model.neighbours[reading.layout.regime]!;
  const borders: Border[] = [];
  for (const candidate of candidatesOf(reading, odds)) {
    const { at } = candidate;
    if (isHard(reading.body, at)) {
      borders.push({ at, odds: CERTAIN });
      continue;
    }
    neighbourRow(reading, candidate, row);
    const second = logOdds(row, own);
    if (second >= threshold) borders.push({ at, odds: second });
  }
  return borders;
}
