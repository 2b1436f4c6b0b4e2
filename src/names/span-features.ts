/** What the tagger sees of a whole stretch of tokens that may be one name. */
import { mixHash } from "../text/hash.ts";
import { Cue } from "./cue-words.ts";
import { NameClass } from "./gazetteer.ts";
import { PHRASE_SEED } from "./phrase-hash.ts";
import { isCapitalShape, Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";

export const spanTemplates = [
  "length",
  "shapes",
  "phrase",
  "first",
  "last",
  "left",
  "right",
  "left2",
  "right2",
  "both",
  "gazetteer",
  "gazetteerLength",
  "inside",
  "borders",
  "leftLast",
  "rightLast",
  "initials",
  "cues",
  "classes",
  "leftCue",
  "rightCue",
  "suffix",
  "firstLast",
  "group",
  "leftFirst",
  "lastTwo",
  "leftPhrase",
  "kind",
  "organization",
  "preposition",
] as const;

const T = templates(spanTemplates);

/** Room enough for the features of one span. */
export const MOST_SPAN_FEATURES = 64;
/** Longest name, in tokens. */
export const LONGEST_NAME = 12;

const BOUNDARY = 0x5bd1e995;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Writes the features of the tokens from `a` to `b` in the sentence [from, to) to `out`; returns how many. */
export function spanFeatures(
  view: StoryView,
  gazetteer: { classesOf(hash: number): number },
  a: number,
  b: number,
  from: number,
  to: number,
  out: Uint32Array,
): number {
  const { shapes, words, cues, classes, kinds, tokens, memory } = view;
  let n = 0;
  const length = b - a + 1;
  const size = Math.min(length, 6);
  const kind = kinds[tokens.sentenceOf[a]!]!;
  const left = a > from ? words[a - 1]! : BOUNDARY;
  const left2 = a - 2 >= from ? words[a - 2]! : BOUNDARY;
  const right = b + 1 < to ? words[b + 1]! : BOUNDARY;
  const right2 = b + 2 < to ? words[b + 2]! : BOUNDARY;
  const leftShape = a > from ? shapes[a - 1]! : Shape.none;
  const rightShape = b + 1 < to ? shapes[b + 1]! : Shape.none;
  const leftCue = a > from ? cues[a - 1]! : 15;
  const rightCue = b + 1 < to ? cues[b + 1]! : 15;
  let phrase = PHRASE_SEED;
  let shapeHash = length;
  let classHash = 0;
  let cueBits = 0;
  let inside = 0;
  let insideHash = 0;
  for (let i = a; i <= b; i++) {
    phrase = mixHash(phrase, tokens.hash[i]!);
    shapeHash = mixHash(shapeHash, shapes[i]!);
    classHash = mixHash(classHash, coarse(classes[i]!, shapes[i]!));
    cueBits |= 1 << cues[i]!;
    if (i > a && i < b && !isCapitalShape(shapes[i]!)) {
      inside++;
      insideHash = mixHash(insideHash, words[i]!);
    }
  }
  const gaz = gazetteer.classesOf(phrase);
  const first = words[a]!;
  const last = words[b]!;
  const borders = (isCapitalShape(leftShape) ? 1 : 0) | (isCapitalShape(rightShape) ? 2 : 0);
  out[n++] = mixHash(T.length, size);
  out[n++] = mixHash(T.shapes, shapeHash);
  out[n++] = mixHash(T.phrase, phrase);
  out[n++] = mixHash(mixHash(T.first, first), size);
  out[n++] = mixHash(mixHash(T.last, last), length > 1 ? 1 : 0);
  out[n++] = mixHash(mixHash(T.left, left), size > 1 ? 1 : 0);
  out[n++] = mixHash(mixHash(T.right, right), size > 1 ? 1 : 0);
  out[n++] = mixHash(mixHash(T.left2, left2), left);
  out[n++] = mixHash(mixHash(T.right2, right2), right);
  out[n++] = mixHash(mixHash(T.both, left), right);
  out[n++] = mixHash(T.gazetteer, (gaz << 1) | (length > 1 ? 1 : 0));
  out[n++] = mixHash(mixHash(T.gazetteerLength, gaz === 0 ? 0 : 1), (size << 2) | borders);
  out[n++] = mixHash(mixHash(T.inside, insideHash), inside);
  out[n++] = mixHash(T.borders, (leftShape << 10) | (rightShape << 5) | (borders << 3) | kind);
  out[n++] = mixHash(mixHash(T.leftLast, left), last);
  out[n++] = mixHash(mixHash(T.rightLast, last), right);
  out[n++] = mixHash(mixHash(T.leftFirst, left), first);
  out[n++] = mixHash(T.cues, (cueBits << 4) | size);
  out[n++] = mixHash(T.classes, classHash);
  out[n++] = mixHash(T.leftCue, (leftCue << 8) | (rightCue << 4) | size);
  out[n++] = mixHash(mixHash(T.rightCue, classHash), leftCue);
  out[n++] = mixHash(T.kind, (kind << 8) | (size << 5) | shapes[a]!);
  out[n++] = mixHash(mixHash(T.preposition, left), classHash);
  if (length > 1) {
    out[n++] = mixHash(mixHash(T.firstLast, first), last);
    out[n++] = mixHash(mixHash(T.lastTwo, words[b - 1]!), last);
    if ((cueBits & ((1 << Cue.organization) | (1 << Cue.place) | (1 << Cue.event))) !== 0)
      out[n++] = mixHash(T.organization, (cueBits << 5) | (cues[b]! << 1) | (inside > 0 ? 1 : 0));
  }
  out[n++] = mixHash(mixHash(T.suffix, suffixHash(view, b)), size);
  const g0 = memory.groupFirst[a]!;
  const g1 = memory.groupLast[b]!;
  const fits = (g0 === a ? 1 : 0) | (g1 === b ? 2 : 0);
  out[n++] = mixHash(T.group, (fits << 4) | (size << 1) | (inside > 0 ? 1 : 0));
  n = initialsFeature(view, a, b, out, n);
  return n;
}

/** The gazetteer's word on a token, fewer bits, and whether it is an initial or all capitals. */
function coarse(classes: number, shape: number): number {
  const place =
    classes & (NameClass.country | NameClass.region | NameClass.city | NameClass.area | NameClass.site);
  const kind =
    (place !== 0 ? 1 : 0) |
    (classes & NameClass.givenName ? 2 : 0) |
    (classes & NameClass.surname ? 4 : 0) |
    (classes & NameClass.organization ? 8 : 0) |
    (classes & NameClass.demonym ? 16 : 0);
  if (shape === Shape.initial) return 32 | kind;
  if (shape === Shape.allCaps) return 64 | kind;
  return isCapitalShape(shape) ? kind : 128 | shape;
}

/** Whether the story uses the span's initials as an acronym. */
function initialsFeature(view: StoryView, a: number, b: number, out: Uint32Array, n: number): number {
  if (a === b) return n;
  const { tokens, shapes, memory } = view;
  let hash = FNV_OFFSET;
  let letters = 0;
  for (let i = a; i <= b; i++) {
    if (!isCapitalShape(shapes[i]!)) continue;
    hash = Math.imul(hash ^ (tokens.text.charCodeAt(tokens.start[i]!) | 0x20), FNV_PRIME);
    letters++;
  }
  if (letters < 2) return n;
  out[n] = mixHash(T.initials, memory.acronyms.get(hash >>> 0) === -1 ? 0 : 1);
  return n + 1;
}

function suffixHash({ tokens }: StoryView, i: number): number {
  let hash = FNV_OFFSET;
  for (let k = Math.max(tokens.start[i]!, tokens.end[i]! - 3); k < tokens.end[i]!; k++)
    hash = Math.imul(hash ^ (tokens.text.charCodeAt(k) | 0x20), FNV_PRIME);
  return hash;
}
