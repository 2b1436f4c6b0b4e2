/** Features of a token by several words, by where it stands, and by the whole story. */
import { mixHash } from "../text/hash.ts";
import type { TokenPosition } from "./positions.ts";
import { roleTokenFeatures } from "./role-features.ts";
import { Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { at, BOUNDARY, NO_CUE, suffixOf, T } from "./token-templates.ts";
import { usageFeatures } from "./usage-features.ts";

/** All of them, from `start` on; returns how many the array holds then. */
export function contextFeatures(
  view: StoryView,
  place: TokenPosition,
  out: Int32Array,
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

function wordFeatures(view: StoryView, place: TokenPosition, out: Int32Array, start: number): number {
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

function sentenceFeatures(view: StoryView, place: TokenPosition, out: Int32Array, start: number): number {
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
function groupFeatures(view: StoryView, place: TokenPosition, out: Int32Array, start: number): number {
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

function gazetteerFeatures(view: StoryView, place: TokenPosition, out: Int32Array, start: number): number {
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
  out: Int32Array,
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
  out: Int32Array,
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
