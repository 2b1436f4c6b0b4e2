/**
 * What the tagger sees of one token in a segment. Each feature is one number: a template's, mixed with what
 * stands in the template's slots. The groups below append theirs to `out` and return how many it holds.
 */
import { FNV_OFFSET, hashLowerUnit, mixHash } from "../text/hash.ts";
import type { TokenPosition } from "./positions.ts";
import { roleBesideFeatures, roleOwnFeatures, roleTokenFeatures } from "./role-features.ts";
import { Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";
import { usageFeatures, usageTemplates } from "./usage-features.ts";

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

const T = templates(tokenTemplates);

/** Room enough for the features of one token. */
export const MAX_TOKEN_FEATURES = 128;

/** Stands for a word, and for a cue, beyond the sentence. */
export const BOUNDARY = 0x5bd1e995;
export const NO_CUE = 15;

/** Writes the features of a token to `out`; returns how many. */
export function tokenFeatures(view: StoryView, place: TokenPosition, out: Uint32Array): number {
  let n = ownFeatures(view, place.i, out, 0);
  n = besideFeatures(view, place, BEFORE, out, n);
  n = besideFeatures(view, place, AFTER, out, n);
  return contextFeatures(view, place, out, n);
}

/** What an array holds for a token, `outside` beyond the sentence. */
function at(values: ArrayLike<number>, j: number, { from, to }: TokenPosition, outside: number): number {
  return j < from || j >= to ? outside : values[j]!;
}

/** Those that hang on nothing but the token's word, its shape and the kind of its sentence (`token-scores.ts`). */
export function ownFeatures(view: StoryView, i: number, out: Uint32Array, start: number): number {
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
  out: Uint32Array,
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

/** Those that hang on several words, on where the token stands, or on the whole story. */
export function contextFeatures(
  view: StoryView,
  place: TokenPosition,
  out: Uint32Array,
  start: number,
): number {
  let n = wordFeatures(view, place, out, start);
  n = sentenceFeatures(view, place, out, n);
  n = groupFeatures(view, place, out, n);
  n = gazetteerFeatures(view, place, out, n);
  n = cueFeatures(view, place, out, n);
  n = clusterFeatures(view, place, out, n);
  n = roleTokenFeatures(view, place, out, n);
  return usageFeatures(view, place.i, out, n);
}

function wordFeatures(view: StoryView, place: TokenPosition, out: Uint32Array, start: number): number {
  const { shapes, words } = view;
  const { i } = place;
  const word = words[i]!;
  const before = at(words, i - 1, place, BOUNDARY);
  const before2 = at(words, i - 2, place, BOUNDARY);
  const after = at(words, i + 1, place, BOUNDARY);
  const after2 = at(words, i + 2, place, BOUNDARY);
  const around = shapesAround(view, place);
  let n = start;
  out[n++] = mixHash(T["word-2"], before2);
  out[n++] = mixHash(T["word+2"], after2);
  out[n++] = mixHash(mixHash(T["bigram-"], before), word);
  out[n++] = mixHash(mixHash(T["bigram+"], word), after);
  out[n++] = mixHash(mixHash(T.around, before), after);
  out[n++] = mixHash(mixHash(T["bigram-2"], before2), before);
  out[n++] = mixHash(mixHash(T["bigram+2"], after), after2);
  out[n++] = mixHash(T.shapes3, around);
  const farther = (at(shapes, i - 2, place, Shape.none) << 5) | at(shapes, i + 2, place, Shape.none);
  out[n++] = mixHash(T.shapes5, (farther << 15) | around);
  if (i > place.from) out[n++] = mixHash(mixHash(T.suffixes, suffixOf(view, i - 1)), suffixOf(view, i));
  return n;
}

/** The shapes of the token and its neighbours in one number. */
function shapesAround({ shapes }: StoryView, place: TokenPosition): number {
  const before = at(shapes, place.i - 1, place, Shape.none);
  const after = at(shapes, place.i + 1, place, Shape.none);
  return (before << 10) | (shapes[place.i]! << 5) | after;
}

/** Characters of the longest prefix and suffix. */
export const MAX_AFFIX = 4;

/** The first 2 to 4 characters and the last 1 to 4, in lower case; a shorter word stands for itself. */
function affixesOf({ tokens }: StoryView, i: number, shape: number, out: Uint32Array, start: number): number {
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

/** The hash of a token's last three characters in lower case. */
export function suffixOf({ tokens }: StoryView, i: number): number {
  let hash = FNV_OFFSET;
  for (let k = tokens.end[i]! - 1; k >= tokens.start[i]! && k >= tokens.end[i]! - 3; k--)
    hash = hashLowerUnit(hash, tokens.text.charCodeAt(k));
  return hash;
}

function sentenceFeatures(view: StoryView, place: TokenPosition, out: Uint32Array, start: number): number {
  const { i, from, to } = place;
  const kind = view.kinds[view.tokens.sentenceOf[i]!]!;
  const isFirst = i === from ? 1 : 0;
  let n = start;
  out[n++] = mixHash(T.kind, (kind << 6) | (isFirst << 5) | view.shapes[i]!);
  out[n++] = mixHash(T.kindShapes, (kind << 16) | (isFirst << 15) | shapesAround(view, place));
  out[n++] = mixHash(T.place, (Math.min(i - from, 7) << 6) | (Math.min(to - i, 7) << 3) | kind);
  return n;
}

/** The group of adjacent capitalised words the token stands in, and what stands around that. */
function groupFeatures(view: StoryView, place: TokenPosition, out: Uint32Array, start: number): number {
  const { words, shapes, document } = view;
  const { i, from } = place;
  const first = document.groupFirst[i]!;
  if (first === -1) return start;
  const last = document.groupLast[i]!;
  const fromStart = Math.min(i - first, 3);
  const fromEnd = Math.min(last - i, 3);
  const where = (fromStart << 2) | fromEnd;
  const before = at(words, first - 1, place, BOUNDARY);
  let n = start;
  out[n++] = mixHash(mixHash(T.before, before), where);
  out[n++] = mixHash(mixHash(T.after, at(words, last + 1, place, BOUNDARY)), where);
  out[n++] = mixHash(mixHash(T.groupLast, words[last]!), fromEnd);
  out[n++] = mixHash(mixHash(T.groupFirst, words[first]!), fromStart);
  out[n++] = mixHash(T.groupSize, (where << 8) | (Math.min(last - first, 7) << 5) | shapes[i]!);
  if (first - 2 >= from) out[n++] = mixHash(mixHash(mixHash(T.wordBefore, words[first - 2]!), before), where);
  return n;
}

function gazetteerFeatures(view: StoryView, place: TokenPosition, out: Uint32Array, start: number): number {
  const { shapes, classes, cues, matchClasses, matchPart, kinds, tokens } = view;
  const { i } = place;
  const shape = shapes[i]!;
  const match = (matchClasses[i]! << 3) | matchPart[i]!;
  const before = at(classes, i - 1, place, 0);
  const after = at(classes, i + 1, place, 0);
  const cuesAround = (at(cues, i - 1, place, NO_CUE) << 4) | at(cues, i + 1, place, NO_CUE);
  let n = start;
  out[n++] = mixHash(T.match, match);
  out[n++] = mixHash(T.matchShape, (match << 9) | (shape << 2) | kinds[tokens.sentenceOf[i]!]!);
  out[n++] = mixHash(mixHash(T.matchCue, match), cuesAround);
  out[n++] = mixHash(mixHash(mixHash(T.classes3, before), classes[i]!), after);
  return n;
}

function cueFeatures(
  { shapes, cues }: StoryView,
  place: TokenPosition,
  out: Uint32Array,
  start: number,
): number {
  const { i } = place;
  const shape = shapes[i]!;
  const cue = cues[i]!;
  const before = at(cues, i - 1, place, NO_CUE);
  const after = at(cues, i + 1, place, NO_CUE);
  let n = start;
  out[n++] = mixHash(T["cue-2"], (at(cues, i - 2, place, NO_CUE) << 9) | (before << 5) | shape);
  out[n++] = mixHash(T.cueBoth, (before << 8) | (cue << 4) | after);
  return n;
}

function clusterFeatures(
  { clusters }: StoryView,
  place: TokenPosition,
  out: Uint32Array,
  start: number,
): number {
  const { i } = place;
  const own = clusters[i]!;
  const before = at(clusters, i - 1, place, 0);
  const after = at(clusters, i + 1, place, 0);
  let n = start;
  out[n++] = mixHash(T.clusterBefore, (before << 8) | own);
  out[n++] = mixHash(T.clusterAfter, (own << 8) | after);
  out[n++] = mixHash(T.clusterAround, (before << 8) | after);
  return n;
}
