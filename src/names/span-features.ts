/** What the tagger sees of a whole span of tokens that may be one name. */
import { mixHash } from "../text/hash.ts";
import { Cue } from "./cue-words.ts";
import { initialsHash, NO_INITIALS } from "./document-features.ts";
import { type Gazetteer, NameClass } from "./gazetteer.ts";
import { PHRASE_SEED } from "./phrase-hash.ts";
import type { SpanPosition } from "./positions.ts";
import { roleSpanFeatures } from "./role-features.ts";
import { isCapitalShape, Shape } from "./shapes.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";
import { BOUNDARY, NO_CUE, suffixOf } from "./token-templates.ts";
import { Usage } from "./usage.ts";

export const spanTemplates = [
  ...["span length", "span shapes", "span phrase", "span first", "span last", "span inside", "span kind"],
  ...["span left", "span right", "span left2", "span right2", "span both", "span borders"],
  ...["span leftLast", "span rightLast", "span leftFirst", "span firstLast", "span lastTwo"],
  ...["span gazetteer", "span gazetteerLength", "span classes", "span leftClasses", "span cueClasses"],
  ...["span cues", "span cuesAround", "span organization", "span suffix", "span group", "span initials"],
  ...["span reuse"],
  ...["span clusters", "span clustersAround", "span leftClusterClasses", "span rightClusterClasses"],
] as const;

const T = templates(spanTemplates);

/** Room enough for the features of one span. */
export const MAX_SPAN_FEATURES = 64;
/** Longest name, in tokens. */
export const MAX_NAME_TOKENS = 12;

/** What one walk over a span's tokens gathers. */
interface Contents {
  phrase: number;
  shapes: number;
  classes: number;
  /** A bit for each kind of cue. */
  cues: number;
  /** Words inside that are not capitalised: how many, and which. */
  joiners: number;
  joined: number;
}

/** What `gather` returns, kept between calls so that none is allocated. */
const gathered: Contents = { phrase: 0, shapes: 0, classes: 0, cues: 0, joiners: 0, joined: 0 };

/** Writes the features of a span to `out`; returns how many. */
export function spanFeatures(
  view: StoryView,
  gazetteer: Pick<Gazetteer, "classesOf">,
  place: SpanPosition,
  out: Int32Array,
): number {
  const contents = gather(view, place);
  let n = contentFeatures(view, gazetteer, place, contents, out);
  n = boundaryFeatures(view, place, contents, out, n);
  n = spanClusterFeatures(view, place, contents, out, n);
  n = roleSpanFeatures(view, place, out, n);
  return spanDocumentFeatures(view, place, contents, out, n);
}

function gather(
  { shapes, words, cues, classes, clusters, tokens }: StoryView,
  { a, b }: SpanPosition,
): Contents {
  const contents = gathered;
  contents.phrase = PHRASE_SEED;
  contents.shapes = b - a + 1;
  contents.classes = 0;
  contents.cues = 0;
  contents.joiners = 0;
  contents.joined = 0;
  for (let i = a; i <= b; i++) {
    contents.phrase = mixHash(contents.phrase, tokens.hash[i]!);
    contents.shapes = mixHash(contents.shapes, shapes[i]!);
    const rare = clusters[i] === 0 ? RARE : 0;
    contents.classes = mixHash(contents.classes, coarse(classes[i]!, shapes[i]!) | rare);
    contents.cues |= 1 << cues[i]!;
    if (i > a && i < b && !isCapitalShape(shapes[i]!)) {
      contents.joiners++;
      contents.joined = mixHash(contents.joined, words[i]!);
    }
  }
  return contents;
}

/** A word in no cluster, beside the bits of `coarse`. */
const RARE = 256;
const PLACE_BITS = NameClass.country | NameClass.region | NameClass.city | NameClass.area | NameClass.site;

/** The gazetteer's word on a token in few bits, and whether it is an initial, an acronym or no name at all. */
function coarse(classes: number, shape: number): number {
  const kind =
    (classes & PLACE_BITS ? 1 : 0) |
    (classes & NameClass.givenName ? 2 : 0) |
    (classes & NameClass.surname ? 4 : 0) |
    (classes & NameClass.organization ? 8 : 0) |
    (classes & NameClass.demonym ? 16 : 0);
  if (shape === Shape.initial) return 32 | kind;
  if (shape === Shape.allCaps) return 64 | kind;
  return isCapitalShape(shape) ? kind : 128 | shape;
}

const HEAD_CUES = (1 << Cue.organization) | (1 << Cue.legalForm) | (1 << Cue.place) | (1 << Cue.event);

function contentFeatures(
  view: StoryView,
  gazetteer: Pick<Gazetteer, "classesOf">,
  { a, b }: SpanPosition,
  contents: Contents,
  out: Int32Array,
): number {
  const { words, cues, shapes, kinds, tokens } = view;
  const size = Math.min(b - a + 1, 6);
  const isLong = b > a ? 1 : 0;
  const known = gazetteer.classesOf(contents.phrase);
  let n = 0;
  out[n++] = mixHash(T["span length"], size);
  out[n++] = mixHash(T["span shapes"], contents.shapes);
  out[n++] = mixHash(T["span phrase"], contents.phrase);
  out[n++] = mixHash(mixHash(T["span first"], words[a]!), size);
  out[n++] = mixHash(mixHash(T["span last"], words[b]!), isLong);
  out[n++] = mixHash(mixHash(T["span inside"], contents.joined), contents.joiners);
  out[n++] = mixHash(T["span kind"], (kinds[tokens.sentenceOf[a]!]! << 8) | (size << 5) | shapes[a]!);
  out[n++] = mixHash(T["span gazetteer"], (known << 1) | isLong);
  out[n++] = mixHash(T["span gazetteerLength"], (size << 1) | (known === 0 ? 0 : 1));
  out[n++] = mixHash(T["span classes"], contents.classes);
  out[n++] = mixHash(T["span cues"], (contents.cues << 4) | size);
  out[n++] = mixHash(mixHash(T["span suffix"], suffixOf(view, b)), size);
  if (isLong === 0) return n;
  out[n++] = mixHash(mixHash(T["span firstLast"], words[a]!), words[b]!);
  out[n++] = mixHash(mixHash(T["span lastTwo"], words[b - 1]!), words[b]!);
  const isJoined = contents.joiners > 0 ? 1 : 0;
  if ((contents.cues & HEAD_CUES) !== 0)
    out[n++] = mixHash(T["span organization"], (contents.cues << 5) | (cues[b]! << 1) | isJoined);
  return n;
}

/** The words on both sides. */
function boundaryFeatures(
  view: StoryView,
  place: SpanPosition,
  contents: Contents,
  out: Int32Array,
  start: number,
): number {
  const { words, shapes, cues, kinds, tokens } = view;
  const { a, b, from, to } = place;
  const left = a > from ? words[a - 1]! : BOUNDARY;
  const left2 = a - 2 >= from ? words[a - 2]! : BOUNDARY;
  const right = b + 1 < to ? words[b + 1]! : BOUNDARY;
  const right2 = b + 2 < to ? words[b + 2]! : BOUNDARY;
  const leftShape = a > from ? shapes[a - 1]! : Shape.none;
  const rightShape = b + 1 < to ? shapes[b + 1]! : Shape.none;
  const leftCue = a > from ? cues[a - 1]! : NO_CUE;
  const rightCue = b + 1 < to ? cues[b + 1]! : NO_CUE;
  const isLong = b > a ? 1 : 0;
  const kind = kinds[tokens.sentenceOf[a]!]!;
  let n = start;
  out[n++] = mixHash(mixHash(T["span left"], left), isLong);
  out[n++] = mixHash(mixHash(T["span right"], right), isLong);
  out[n++] = mixHash(mixHash(T["span left2"], left2), left);
  out[n++] = mixHash(mixHash(T["span right2"], right2), right);
  out[n++] = mixHash(mixHash(T["span both"], left), right);
  out[n++] = mixHash(T["span borders"], (leftShape << 10) | (rightShape << 5) | (kind << 1) | isLong);
  out[n++] = mixHash(mixHash(T["span leftLast"], left), words[b]!);
  out[n++] = mixHash(mixHash(T["span rightLast"], words[b]!), right);
  out[n++] = mixHash(mixHash(T["span leftFirst"], left), words[a]!);
  out[n++] = mixHash(mixHash(T["span leftClasses"], contents.classes), left);
  out[n++] = mixHash(mixHash(T["span cueClasses"], contents.classes), leftCue);
  out[n++] = mixHash(T["span cuesAround"], (leftCue << 8) | (rightCue << 4) | Math.min(b - a, 6));
  return n;
}

function spanClusterFeatures(
  view: StoryView,
  place: SpanPosition,
  contents: Contents,
  out: Int32Array,
  start: number,
): number {
  const { clusters } = view;
  const { a, b, from, to } = place;
  const left = a > from ? clusters[a - 1]! : 0;
  const right = b + 1 < to ? clusters[b + 1]! : 0;
  let n = start;
  out[n++] = mixHash(T["span clusters"], (Math.min(b - a, 6) << 16) | (clusters[a]! << 8) | clusters[b]!);
  out[n++] = mixHash(T["span clustersAround"], (left << 8) | right);
  out[n++] = mixHash(mixHash(T["span leftClusterClasses"], contents.classes), left);
  out[n++] = mixHash(mixHash(T["span rightClusterClasses"], contents.classes), right);
  return n;
}

/** How the story uses a word of a longer name by itself: people return by surname, places after "in". */
function reuseOf({ usage, wordOf }: StoryView["document"], i: number): number {
  const seen = usage[wordOf[i]!] ?? 0;
  return (
    (seen & Usage.alone ? 1 : 0) |
    (seen & Usage.afterTitle ? 2 : 0) |
    (seen & Usage.beforeSaying ? 4 : 0) |
    (seen & Usage.afterLocation ? 8 : 0)
  );
}

/** Whether the span is a whole group of capitalised words, and whether the story uses its initials. */
function spanDocumentFeatures(
  view: StoryView,
  { a, b }: SpanPosition,
  contents: Contents,
  out: Int32Array,
  start: number,
): number {
  const { document } = view;
  const fits = (document.groupFirst[a] === a ? 1 : 0) | (document.groupLast[b] === b ? 2 : 0);
  const isJoined = contents.joiners > 0 ? 1 : 0;
  let n = start;
  out[n++] = mixHash(T["span group"], (fits << 4) | (Math.min(b - a, 6) << 1) | isJoined);
  if (b > a)
    out[n++] = mixHash(
      T["span reuse"],
      (reuseOf(document, a) << 8) | (reuseOf(document, b) << 4) | Math.min(b - a, 3),
    );
  const initials = initialsHash(view, a, b);
  if (initials !== NO_INITIALS)
    out[n++] = mixHash(T["span initials"], document.acronyms.get(initials) === -1 ? 0 : 1);
  return n;
}
