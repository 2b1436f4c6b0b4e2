/** What speaks for and against a border, in words: each kind of evidence with the features that weigh it. */
import { type BorderModel, candidateBetween } from "./borders.ts";
import type { DocumentFeatures } from "./document-features.ts";
import { evidenceKinds } from "./evidence-kinds.ts";
import { LEAD_PRIOR } from "./gap-content.ts";
import { gapFeatures, gapRow } from "./gap-features.ts";
import { segmentFeatures, segmentRow } from "./segment-features.ts";

export interface Evidence {
  readonly for: readonly string[];
  readonly against: readonly string[];
}

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
  const weighed = evidenceKinds
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
