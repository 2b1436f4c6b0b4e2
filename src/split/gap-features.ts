/** What the first pass sees of a gap between two paragraphs: a row of numbers, each with a name. */
import type { DocumentFeatures } from "./document-features.ts";
import { content, continuity, topics } from "./gap-content.ts";
import type { Gap, GapFeature, Group } from "./gap-feature.ts";
import { heads, spacing } from "./gap-heads.ts";
import { openings, teasers } from "./gap-openings.ts";
import { between, parts } from "./gap-parts.ts";
import { belowLabels } from "./paragraph-features.ts";

const groups: readonly Group[] = [
  ...between,
  spacing,
  ...parts,
  ...heads,
  ...teasers,
  ...openings,
  content,
  continuity,
  topics,
];

export const gapFeatures: readonly GapFeature[] = groups.flatMap(({ features }) => features);

/** Fills `row` with the features of the gap before paragraph `at`: before a label, what stands below it is looked at. */
export function gapRow(doc: DocumentFeatures, at: number, row: Float64Array): Float64Array {
  row.fill(0);
  const after = belowLabels(doc, at);
  const gap: Gap = { doc, before: at - 1, after, next: after + 1 };
  let first = 0;
  for (const { when, features } of groups) {
    if (when(gap)) for (let k = 0; k < features.length; k++) row[first + k] = Number(features[k]![1](gap));
    first += features.length;
  }
  return row;
}
