/**
 * What the tagger sees of one token in a segment. Each feature is one number: a template's, mixed with what
 * stands in the template's slots. The groups below append theirs to `out` and return how many it holds.
 */
import { FNV_OFFSET, hashLowerUnit, mixHash } from "../text/hash.ts";
import { contextFeatures } from "./context-features.ts";
import type { TokenPosition } from "./positions.ts";
import { roleBesideFeatures, roleOwnFeatures } from "./role-features.ts";
import type { StoryView } from "./story-view.ts";
import { at, BOUNDARY, NO_CUE, suffixOf, T } from "./token-templates.ts";

/** Room enough for the features of one token. */
export const MAX_TOKEN_FEATURES = 128;

/** Writes the features of a token to `out`; returns how many. */
export function tokenFeatures(view: StoryView, place: TokenPosition, out: Int32Array): number {
  let n = ownFeatures(view, place.i, out, 0);
  n = besideFeatures(view, place, BEFORE, out, n);
  n = besideFeatures(view, place, AFTER, out, n);
  return contextFeatures(view, place, out, n);
}

/** Those that hang on nothing but the token's word, its shape and the kind of its sentence (`token-scores.ts`). */
export function ownFeatures(view: StoryView, i: number, out: Int32Array, start: number): number {
  const { shapes, words, tokens, kinds, classes, cues, clusters } = view;
  const word = words[i]!;
  const shape = shapes[i]!;
  const length = Math.min(tokens.end[i]! - tokens.start[i]!, 8);
  let n = affixesOf(view, i, shape, out, start);
  out[n++] = mixHash(T.shape, shape);
  out[n++] = mixHash(T.word, word);
  out[n++] = mixHash(mixHash(T.wordShape, word), (shape << 2) | kinds[tokens.sentenceOf[i]!]!);
  out[n++] = mixHash(T.lengthShape, (shape << 4) | length);
  out[n++] = mixHash(T.classes, classes[i]!);
  out[n++] = mixHash(T.cue, (cues[i]! << 5) | shape);
  out[n++] = mixHash(T.cluster, (clusters[i]! << 5) | shape);
  return roleOwnFeatures(view, i, out, n);
}

/** The side of a token on which a neighbour stands, with the templates for it. */
export const BEFORE = {
  step: -1,
  word: T["word-1"],
  shapeWord: T["shapeWord-1"],
  suffix: T["suffix-1"],
  classes: T["classes-1"],
  cue: T["cue-1"],
  cluster: T["cluster-1"],
} as const;
export const AFTER = {
  step: 1,
  word: T["word+1"],
  shapeWord: T["shapeWord+1"],
  suffix: T["suffix+1"],
  classes: T["classes+1"],
  cue: T["cue+1"],
  cluster: T["cluster+1"],
} as const;
export type Side = typeof BEFORE | typeof AFTER;

/** Those that hang on nothing but a neighbour's word and shape, and the token's shape. */
export function besideFeatures(
  view: StoryView,
  place: TokenPosition,
  side: Side,
  out: Int32Array,
  start: number,
): number {
  const j = place.i + side.step;
  const shape = view.shapes[place.i]!;
  const word = at(view.words, j, place, BOUNDARY);
  let n = start;
  out[n++] = mixHash(side.word, word);
  out[n++] = mixHash(mixHash(side.shapeWord, word), shape);
  out[n++] = mixHash(mixHash(side.classes, at(view.classes, j, place, 0)), shape);
  out[n++] = mixHash(side.cue, (at(view.cues, j, place, NO_CUE) << 5) | shape);
  out[n++] = mixHash(side.cluster, (at(view.clusters, j, place, 0) << 5) | shape);
  if (j >= place.from && j < place.to)
    out[n++] = mixHash(mixHash(side.suffix, suffixOf(view, j)), view.shapes[j]!);
  return roleBesideFeatures(view, place, j, out, n);
}

/** Characters of the longest prefix and suffix. */
export const MAX_AFFIX = 4;

/** The first 2 to 4 characters and the last 1 to 4, in lower case; a shorter word stands for itself. */
function affixesOf({ tokens }: StoryView, i: number, shape: number, out: Int32Array, start: number): number {
  const { text } = tokens;
  const first = tokens.start[i]!;
  const end = tokens.end[i]!;
  let prefix = FNV_OFFSET;
  let suffix = FNV_OFFSET;
  let n = start;
  for (let k = 0; k < MAX_AFFIX; k++) {
    if (first + k < end) {
      prefix = hashLowerUnit(prefix, text.charCodeAt(first + k));
      suffix = hashLowerUnit(suffix, text.charCodeAt(end - 1 - k));
    }
    if (k > 0) out[n++] = mixHash(mixHash(T.prefix + k, prefix), shape);
    out[n++] = mixHash(mixHash(T.suffix + k, suffix), shape);
  }
  return n;
}
