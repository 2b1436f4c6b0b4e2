/** What the features of a token are made of: their templates, and what stands in the slots. */
import { FNV_OFFSET, hashLowerUnit } from "../text/hash.ts";
import type { TokenPosition } from "./positions.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";
import { usageTemplates } from "./usage-features.ts";

export const tokenTemplates = [
  ...["shape", "word", "wordShape", "lengthShape"],
  ...["word-1", "word+1", "word-2", "word+2", "bigram-", "bigram+", "around", "bigram-2", "bigram+2"],
  ...["shapes3", "shapes5", "shapeWord-1", "shapeWord+1"],
  ...["prefix", "suffix", "suffix-1", "suffix+1", "suffixes"],
  ...["kind", "kindShapes", "place"],
  ...["before", "after", "groupLast", "groupFirst", "groupSize", "wordBefore"],
  ...["match", "matchShape", "matchCue", "classes", "classes-1", "classes+1", "classes3"],
  ...["cue", "cue-1", "cue+1", "cue-2", "cueBoth"],
  ...["cluster", "cluster-1", "cluster+1", "clusterBefore", "clusterAfter", "clusterAround"],
  ...usageTemplates,
] as const;

/** The number of each template. */
export const T = templates(tokenTemplates);

/** Stands for a word, and for a cue, beyond the sentence. */
export const BOUNDARY = 0x5bd1e995;
export const NO_CUE = 15;

/** What an array holds for a token, `outside` beyond the sentence. */
export function at(
  values: ArrayLike<number>,
  j: number,
  { from, to }: TokenPosition,
  outside: number,
): number {
  return j < from || j >= to ? outside : values[j]!;
}

/** The hash of a token's last three characters in lower case. */
export function suffixOf({ tokens }: StoryView, i: number): number {
  let hash = FNV_OFFSET;
  for (let k = tokens.end[i]! - 1; k >= tokens.start[i]! && k >= tokens.end[i]! - 3; k--)
    hash = hashLowerUnit(hash, tokens.text.charCodeAt(k));
  return hash;
}
