/**
 * A story with what is known of each token before any feature is made: its shape, where names can stand, and what the gazetteer says
 * of the words there. Typed arrays by token; one pass each.
 */
import { foldName } from "../text/fold.ts";
import { hashWord, mixHash } from "../text/hash.ts";
import { TokenFlag, type Tokens } from "../text/tokens.ts";
import { findCandidates } from "./candidates.ts";
import { cueOf } from "./cue-words.ts";
import { type DocumentFeatures, documentFeatures } from "./document-features.ts";
import { type Gazetteer, NAME_BITS } from "./gazetteer.ts";
import { PHRASE_SEED } from "./phrase-hash.ts";
import { isCapitalShape, Shape, shapeOf } from "./shapes.ts";

/** How capitals are used in a sentence. */
export const SentenceKind = { ordinary: 0, titleCase: 1, allCaps: 2, short: 3 } as const;

/** Where a token stands in what the gazetteer matched. */
export const MatchPart = { none: 0, begin: 1, inside: 2, end: 3, whole: 4 } as const;

/** What the features of a story are made from. */
export interface StoryView {
  readonly tokens: Tokens;
  readonly shapes: Uint8Array;
  /** `Tokens.hash`, but one value for all numbers of one length, another for hyphens that join words. */
  readonly words: Int32Array;
  readonly cues: Uint8Array;
  /** A `SentenceKind` for each sentence. */
  readonly kinds: Uint8Array;
  /** First and last token of each segment where names can stand, in pairs. */
  readonly segments: Int32Array;
  /** What the gazetteer knows of the token alone. */
  readonly classes: Uint16Array;
  /** What it knows of the longest phrase the token stands in, and where in it. */
  readonly matchClasses: Uint16Array;
  readonly matchPart: Uint8Array;
  /** The cluster of the token's word, 0 where it has none. */
  readonly clusters: Uint8Array;
  /** The role class of the token's word, as `packRoleClass` packs it; 0 where it has none. */
  readonly roleClasses: Uint16Array;
  readonly document: DocumentFeatures;
}

/** What was learned of a word by itself; 0 for nothing. */
export interface WordTables {
  /** The cluster of a word by its hash, from 1 to 255. */
  clusterOf(hash: number): number;
  /** The role class of a word by its hash, as `packRoleClass` packs it. */
  roleClassOf(hash: number): number;
}

const NUMBER = hashWord("number");
const TIGHT_HYPHEN = hashWord("tight hyphen");
const MAX_MATCH_TOKENS = 6;

/** Derives the view of a scanned story. */
export function viewStory(tokens: Tokens, gazetteer: Gazetteer, wordTables: WordTables): StoryView {
  const { count } = tokens;
  const shapes = new Uint8Array(count);
  const cues = new Uint8Array(count);
  const words = tokens.hash.slice();
  for (let i = 0; i < count; i++) {
    const shape = shapeOf(tokens, i);
    shapes[i] = shape;
    if (shape === Shape.number) words[i] = mixHash(NUMBER, Math.min(tokens.end[i]! - tokens.start[i]!, 6));
    else if (shape === Shape.hyphen && isTight(tokens, i)) words[i] = TIGHT_HYPHEN;
    else if (shape < Shape.number) cues[i] = cueOf(words[i]!, shape);
  }
  const segments = findCandidates(tokens, shapes);
  const classes = new Uint16Array(count);
  const matchClasses = new Uint16Array(count);
  const matchPart = new Uint8Array(count);
  const clusters = new Uint8Array(count);
  const roleClasses = new Uint16Array(count);
  const base = {
    tokens,
    shapes,
    words,
    cues,
    segments,
    classes,
    matchClasses,
    matchPart,
    clusters,
    roleClasses,
  };
  for (let k = 0; k < segments.length; k += 2) {
    lookUpWords(base, gazetteer, wordTables, segments[k]!, segments[k + 1]!);
    matchSegment(base, gazetteer, segments[k]!, segments[k + 1]!);
  }
  const kinds = sentenceKinds(tokens, shapes);
  const document = documentFeatures(base);
  // Named one by one: V8 gives each object made by spreading a shape of its own, and then all that reads it is slow.
  return {
    tokens,
    shapes,
    words,
    cues,
    kinds,
    segments,
    classes,
    matchClasses,
    matchPart,
    clusters,
    roleClasses,
    document,
  };
}

/** "Anne-Marie", where "Ama - guitar" has spaces. */
function isTight({ start, end, count }: Tokens, i: number): boolean {
  return i > 0 && i + 1 < count && end[i - 1] === start[i] && end[i] === start[i + 1];
}

type Unmatched = Omit<StoryView, "kinds" | "document">;

/** How many tokens beyond a segment the features use. */
const CONTEXT_TOKENS = 2;

/** What is known of each word of a segment and beside it. */
function lookUpWords(
  { tokens, shapes, classes, clusters, roleClasses }: Unmatched,
  gazetteer: Gazetteer,
  wordTables: WordTables,
  first: number,
  last: number,
): void {
  const end = Math.min(tokens.count, last + CONTEXT_TOKENS + 1);
  for (let i = Math.max(0, first - CONTEXT_TOKENS); i < end; i++) {
    classes[i] = classesOfWord(tokens, gazetteer, i);
    if (shapes[i]! >= Shape.number) continue;
    clusters[i] = wordTables.clusterOf(tokens.hash[i]!);
    roleClasses[i] = wordTables.roleClassOf(tokens.hash[i]!);
  }
}

/** What the gazetteer knows of a word, or of its letters without accents: "Rodríguez". */
function classesOfWord({ text, start, end, hash }: Tokens, gazetteer: Gazetteer, i: number): number {
  const found = gazetteer.classesOf(mixHash(PHRASE_SEED, hash[i]!));
  if (found !== 0) return found;
  const word = text.slice(start[i], end[i]);
  return isAscii(word) ? 0 : gazetteer.classesOf(mixHash(PHRASE_SEED, hashWord(foldName(word))));
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/** Longest matches from left to right; only phrases that begin with a capital are looked up. */
function matchSegment(view: Unmatched, gazetteer: Gazetteer, first: number, last: number): void {
  const { tokens, shapes, matchClasses, matchPart } = view;
  for (let i = first; i <= last; i++) {
    if (!isCapitalShape(shapes[i]!)) continue;
    const limit = Math.min(last, i + MAX_MATCH_TOKENS - 1);
    let hash = PHRASE_SEED;
    let best = 0;
    let end = i;
    for (let j = i; j <= limit; j++) {
      hash = mixHash(hash, tokens.hash[j]!);
      const found = gazetteer.classesOf(hash);
      if ((found & NAME_BITS) === 0) continue;
      best = found & NAME_BITS;
      end = j;
    }
    if (best === 0) continue;
    for (let j = i; j <= end; j++) {
      matchClasses[j] = best;
      matchPart[j] = partAt(i, j, end);
    }
    i = end;
  }
}

function partAt(first: number, index: number, last: number): number {
  if (first === last) return MatchPart.whole;
  if (index === first) return MatchPart.begin;
  return index === last ? MatchPart.end : MatchPart.inside;
}

/** Lines with fewer tokens are short: table rows, labels. */
const MAX_SHORT_LINE = 8;

function sentenceKinds(tokens: Tokens, shapes: Uint8Array): Uint8Array {
  const kinds = new Uint8Array(tokens.sentences.length - 1);
  for (let s = 0; s < kinds.length; s++)
    kinds[s] = sentenceKind(tokens, shapes, tokens.sentences[s]!, tokens.sentences[s + 1]!);
  return kinds;
}

function sentenceKind(tokens: Tokens, shapes: Uint8Array, first: number, end: number): number {
  let words = 0;
  let capitals = 0;
  let allCaps = 0;
  for (let i = first; i < end; i++) {
    const shape = shapes[i]!;
    if (isCapitalShape(shape)) {
      words++;
      capitals++;
      if (shape === Shape.allCaps) allCaps++;
      // Short words stay small in title case too.
    } else if (shape === Shape.lower && tokens.end[i]! - tokens.start[i]! > 3) words++;
  }
  if (allCaps > 2 && allCaps >= words * 0.7) return SentenceKind.allCaps;
  if (words > 3 && capitals >= words * 0.7) return SentenceKind.titleCase;
  const isLine = (tokens.flags[first]! & TokenFlag.paragraphStart) !== 0;
  return isLine && end - first < MAX_SHORT_LINE ? SentenceKind.short : SentenceKind.ordinary;
}
