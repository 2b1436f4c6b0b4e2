/**
 * The second pass over a story: each name is scored again knowing how the first pass tagged the same words elsewhere
 * (two-stage tagging with non-local features, Krishnan and Manning 2006), and how compromise tags it
 * where the first pass was in doubt.
 */
import type { Language } from "../english/english.ts";
import { mixHash } from "../text/hash.ts";
import { createHashTable, type HashTable } from "../text/hash-table.ts";
import { phraseText } from "../text/phrase-text.ts";
import { type DecodedName, type Lattice, marginOf } from "./decoder.ts";
import { collectEvidence, type Evidence, evidenceIn, MAX_EVIDENCE_TOKENS, ownEvidence } from "./evidence.ts";
import { externalTagOf } from "./external-tag.ts";
import { TYPES } from "./labels.ts";
import { phraseHash } from "./phrase-hash.ts";
import type { StoryView } from "./story-view.ts";
import { templates } from "./templates.ts";

export const secondPassTemplates = [
  "first own",
  "first phrase",
  "first ownPhrase",
  "first ending",
  "first starting",
  "first parts",
  "first expansion",
  "first endingLonger",
  "first startingLonger",
  "first lastAlone",
  "first firstAlone",
  "first externalTag",
  "first evidence",
  "first evidenceOwn",
  "first evidenceEnding",
] as const;

const T = templates(secondPassTemplates);

/** Room enough for the features of one span. */
export const MAX_SECOND_PASS_FEATURES = 20;

/** How often each type was found, by the hash of a phrase or word. */
interface Counts {
  readonly numbers: HashTable;
  readonly counts: Int32Array;
}

/** What the first pass found. */
export interface FirstPass {
  readonly phrases: Counts;
  /** Words of longer names: as their last, as their first; and words that are names alone. */
  readonly ending: Counts;
  readonly starting: Counts;
  readonly alone: Counts;
  /** For each token that begins a name its last token; what the name is, from 1. */
  readonly ends: Int32Array;
  readonly types: Uint8Array;
  /** For each token the type of the name it stands in, from 1. */
  readonly covered: Uint8Array;
  /** An `ExternalTag` for each token that begins a doubtful name. */
  readonly externalTags: Uint8Array;
  readonly evidence: Evidence;
}

/** The tagger that is asked about names with a smaller margin than this. */
export interface ExternalTagger {
  readonly margin: number;
  readonly language: Language;
}

/** Gathers the names of the first pass from all segments. */
export function collectFirstPass(
  view: StoryView,
  lattices: readonly Lattice[],
  decoded: readonly (readonly DecodedName[])[],
  external: ExternalTagger,
): FirstPass {
  const { tokens, segments } = view;
  const total = decoded.reduce((sum, { length }) => sum + length, 0);
  const create = (): Counts => ({
    numbers: createHashTable(total),
    counts: new Int32Array(total * TYPES),
  });
  const firstPass: FirstPass = {
    phrases: create(),
    ending: create(),
    starting: create(),
    alone: create(),
    ends: new Int32Array(tokens.count),
    types: new Uint8Array(tokens.count),
    covered: new Uint8Array(tokens.count),
    externalTags: new Uint8Array(tokens.count),
    evidence: collectEvidence(view, lattices, external.margin),
  };
  let known = 0;
  decoded.forEach((list, k) => {
    for (const name of list) {
      const first = segments[2 * k]! + name.first;
      const last = segments[2 * k]! + name.last;
      addName(view, firstPass, first, last, name.type, known++);
      if (marginOf(lattices[k]!, name) < external.margin) {
        firstPass.externalTags[first] = externalTagOf(external.language, phraseText(tokens, first, last));
      }
    }
  });
  return firstPass;
}

function addName(
  { tokens }: StoryView,
  firstPass: FirstPass,
  first: number,
  last: number,
  type: number,
  number: number,
): void {
  firstPass.ends[first] = last;
  firstPass.types[first] = type + 1;
  firstPass.covered.fill(type + 1, first, last + 1);
  count(firstPass.phrases, phraseHash(tokens, first, last), number, type);
  if (first === last) count(firstPass.alone, tokens.hash[first]!, number, type);
  else {
    count(firstPass.ending, tokens.hash[last]!, number, type);
    count(firstPass.starting, tokens.hash[first]!, number, type);
  }
}

function count({ numbers, counts }: Counts, hash: number, next: number, type: number): void {
  counts[numbers.add(hash, next) * TYPES + type]!++;
}

/** The type found most often, how often and whether always, in six bits; one occurrence as `without` is left out. */
function majority({ numbers, counts }: Counts, hash: number, without: number): number {
  const number = numbers.get(hash);
  if (number === -1) return 0;
  let best = 0;
  let most = 0;
  let all = 0;
  for (let type = 0; type < TYPES; type++) {
    const times = counts[number * TYPES + type]! - (type === without ? 1 : 0);
    all += times;
    if (times <= most) continue;
    most = times;
    best = type;
  }
  return most === 0 ? 0 : 1 + best + 4 * (Math.min(most, 3) + 4 * (most === all ? 1 : 0));
}

const NOT_FOUND = -1;

/** The first feature of every span in the second pass is one of these: training biases all spans through them. */
export const ownReadingFeatures: readonly number[] = Array.from({ length: 32 }, (_, status) =>
  mixHash(T["first own"], status),
);

/** A candidate span: its first and last token, its segment, and its number in the segment's lattice. */
export interface CandidateSpan {
  readonly a: number;
  readonly b: number;
  readonly segment: number;
  readonly span: number;
}

/** Writes the second-pass features of a span to `out`; returns how many features. */
export function secondPassFeatures(
  view: StoryView,
  firstPass: FirstPass,
  candidate: CandidateSpan,
  out: Int32Array,
): number {
  const { a, b } = candidate;
  const { tokens, document } = view;
  const isFound = firstPass.types[a] !== 0 && firstPass.ends[a] === b;
  const own = isFound ? firstPass.types[a]! - 1 : NOT_FOUND;
  const status = (statusOf(firstPass, a, b, own) << 2) | Math.min(b - a, 3);
  const phrase = majority(firstPass.phrases, phraseHash(tokens, a, b), own);
  const firstWord = tokens.hash[a]!;
  const lastWord = tokens.hash[b]!;
  let n = 0;
  out[n++] = mixHash(T["first own"], status);
  out[n++] = mixHash(T["first phrase"], phrase);
  out[n++] = mixHash(T["first ownPhrase"], (phrase << 8) | status);
  if (isFound && firstPass.externalTags[a] !== 0)
    out[n++] = mixHash(T["first externalTag"], (firstPass.externalTags[a]! << 8) | status);
  if (b - a < MAX_EVIDENCE_TOKENS) n = evidenceFeatures(view, firstPass.evidence, candidate, out, n);
  if (a === b) {
    const ending = majority(firstPass.ending, lastWord, NOT_FOUND);
    const starting = majority(firstPass.starting, firstWord, NOT_FOUND);
    out[n++] = mixHash(T["first ending"], (ending << 8) | status);
    out[n++] = mixHash(T["first starting"], (starting << 8) | status);
    out[n++] = mixHash(T["first parts"], (ending << 16) | (starting << 8) | phrase);
    const expansion = document.byInitials.get(firstWord);
    if (expansion !== -1) out[n++] = mixHash(T["first expansion"], firstPass.covered[expansion]!);
    return n;
  }
  out[n++] = mixHash(T["first endingLonger"], (majority(firstPass.ending, lastWord, own) << 8) | status);
  out[n++] = mixHash(T["first startingLonger"], (majority(firstPass.starting, firstWord, own) << 8) | status);
  out[n++] = mixHash(T["first lastAlone"], (majority(firstPass.alone, lastWord, NOT_FOUND) << 8) | status);
  out[n++] = mixHash(T["first firstAlone"], (majority(firstPass.alone, firstWord, NOT_FOUND) << 8) | status);
  return n;
}

/** How all occurrences of the phrase were scored, and longer names that end with a single word. */
function evidenceFeatures(
  { tokens }: StoryView,
  { phrases, endings, spans }: Evidence,
  { a, b, segment, span }: CandidateSpan,
  out: Int32Array,
  start: number,
): number {
  const scores = spans[segment]!;
  const own = ownEvidence(scores, span);
  const others = evidenceIn(phrases, phraseHash(tokens, a, b), scores, span);
  let n = start;
  out[n++] = mixHash(T["first evidence"], (others << 2) | (b - a));
  out[n++] = mixHash(T["first evidenceOwn"], (others << 8) | own);
  if (a === b)
    out[n++] = mixHash(
      T["first evidenceEnding"],
      (evidenceIn(endings, tokens.hash[a]!, null, span) << 8) | own,
    );
  return n;
}

/** What the first pass made of the span itself: a type, nothing, one name around it, or something across it. */
function statusOf({ covered }: FirstPass, a: number, b: number, own: number): number {
  if (own !== NOT_FOUND) return own + 1;
  if (covered[a] === 0 && covered[b] === 0) return 5;
  return covered[a] === covered[b] ? 6 : 7;
}
