/** Segments with their features looked up once, so that an epoch of training only adds numbers. */
import type { Lattice } from "../../names/decoder.ts";
import type { Gazetteer } from "../../names/gazetteer.ts";
import { NameType } from "../../names/labels.ts";
import { spansIn } from "../../names/lattice.ts";
import { type FirstPass, MAX_SECOND_PASS_FEATURES, secondPassFeatures } from "../../names/second-pass.ts";
import { MAX_SPAN_FEATURES, spanFeatures } from "../../names/span-features.ts";
import { type StoryView, viewStory, type WordTables } from "../../names/story-view.ts";
import { MAX_TOKEN_FEATURES, tokenFeatures } from "../../names/token-features.ts";
import { type GoldDocument, type GoldName, goldNames, scanDocument } from "./corpus.ts";
import type { FeatureIndex } from "./feature-index.ts";

export interface Instance {
  readonly size: number;
  readonly spansOf: Int32Array;
  readonly spanEnd: Int32Array;
  /** Feature rows of the tokens one after the other; `tokenOffsets` says where each token's begin. */
  readonly tokenRows: Int32Array;
  readonly tokenOffsets: Int32Array;
  /** The same by span. */
  readonly spanRows: Int32Array;
  readonly spanOffsets: Int32Array;
  /** The names that are there, counted from the first token. */
  readonly gold: readonly GoldName[];
  /** Whether names of other kinds are marked. */
  readonly complete: boolean;
  /** Scores that are given, where something is learned to be added to them. */
  readonly base?: Pick<Lattice, "tokens" | "spans">;
}

export interface Features {
  readonly tokens: FeatureIndex;
  readonly spans: FeatureIndex;
}

/** A segment of a document and the names in it. */
interface Segment {
  /** Its number in the document. */
  readonly number: number;
  readonly first: number;
  readonly last: number;
  readonly gold: readonly GoldName[];
  readonly spansOf: Int32Array;
  readonly spanEnd: Int32Array;
}

const tokenBuffer = new Int32Array(MAX_TOKEN_FEATURES);
const spanBuffer = new Int32Array(MAX_SPAN_FEATURES);
const secondPassBuffer = new Int32Array(MAX_SECOND_PASS_FEATURES);

/** The segments of a document with the features of the first pass; `wanted` chooses by offset. */
export function instancesOf(
  document: GoldDocument,
  resources: WordTables & { readonly gazetteer: Gazetteer },
  features: Features,
  wanted: (offset: number) => boolean = () => true,
): Instance[] {
  const tokens = scanDocument(document);
  const { gazetteer } = resources;
  const view = viewStory(tokens, gazetteer, resources);
  return segmentsOf(document, view)
    .filter(({ first }) => wanted(tokens.start[first]!))
    .map((segment) => {
      const { first, last } = segment;
      const sentence = tokens.sentenceOf[first]!;
      const from = tokens.sentences[sentence]!;
      const to = tokens.sentences[sentence + 1]!;
      const tokenRows: number[] = [];
      const tokenOffsets = new Int32Array(last - first + 2);
      for (let i = first; i <= last; i++) {
        const count = tokenFeatures(view, { i, from, to }, tokenBuffer);
        features.tokens.addAll(tokenBuffer, count, tokenRows);
        tokenOffsets[i - first + 1] = tokenRows.length;
      }
      const spans = spanRows(segment, features, spanBuffer, (a, b) =>
        spanFeatures(view, gazetteer, { a, b, from, to }, spanBuffer),
      );
      return {
        ...instanceOf(document, segment),
        tokenRows: Int32Array.from(tokenRows),
        tokenOffsets,
        ...spans,
      };
    });
}

/** The same segments with the features of the second pass, on top of the scores of the first. */
export function secondPassInstancesOf(
  document: GoldDocument,
  view: StoryView,
  lattices: readonly Lattice[],
  firstPass: FirstPass,
  features: Features,
): Instance[] {
  return segmentsOf(document, view).map((segment) => ({
    ...instanceOf(document, segment),
    tokenRows: new Int32Array(0),
    tokenOffsets: new Int32Array(segment.last - segment.first + 2),
    ...spanRows(segment, features, secondPassBuffer, (a, b, span) =>
      secondPassFeatures(view, firstPass, { a, b, segment: segment.number, span }, secondPassBuffer),
    ),
    base: lattices[segment.number]!,
  }));
}

function instanceOf(document: GoldDocument, { first, last, gold, spansOf, spanEnd }: Segment) {
  return { size: last - first + 1, spansOf, spanEnd, gold, complete: document.others !== null };
}

function spanRows(
  { first, last, spansOf, spanEnd }: Segment,
  features: Features,
  buffer: Int32Array,
  write: (a: number, b: number, span: number) => number,
): Pick<Instance, "spanRows" | "spanOffsets"> {
  const rows: number[] = [];
  const spanOffsets = new Int32Array(spanEnd.length + 1);
  for (let a = 0; a <= last - first; a++) {
    for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
      features.spans.addAll(buffer, write(first + a, first + spanEnd[span]!, span), rows);
      spanOffsets[span + 1] = rows.length;
    }
  }
  return { spanRows: Int32Array.from(rows), spanOffsets };
}

/** How many names the sets hold, and how many the tagger cannot find whatever it learns. */
export function coverage(
  documents: readonly GoldDocument[],
  resources: WordTables & { readonly gazetteer: Gazetteer },
): string {
  const counts = { names: 0, misaligned: 0, reachable: 0 };
  for (const document of documents) {
    const view = viewStory(scanDocument(document), resources.gazetteer, resources);
    counts.misaligned += goldNames(document, view.tokens).misaligned;
    counts.names += document.entities.length;
    for (const { gold } of segmentsOf(document, view))
      counts.reachable += gold.filter(({ type }) => type !== NameType.other).length;
  }
  const lost = counts.names - counts.reachable;
  return `${counts.names} names: ${counts.misaligned} end inside a token, ${lost} are out of reach`;
}

/** The segments of a document; those with a name that no candidate span covers are left out. */
function segmentsOf(document: GoldDocument, { tokens, shapes, segments }: StoryView): Segment[] {
  const { names } = goldNames(document, tokens);
  const found: Segment[] = [];
  let next = 0;
  for (let number = 0; number * 2 < segments.length; number++) {
    const first = segments[number * 2]!;
    const last = segments[number * 2 + 1]!;
    while (next < names.length && names[next]!.last < first) next++;
    const inside: GoldName[] = [];
    for (let k = next; k < names.length && names[k]!.first <= last; k++)
      inside.push({ ...names[k]!, first: names[k]!.first - first, last: names[k]!.last - first });
    const spans = spansIn(tokens, shapes, first, last);
    const gold = inside.filter((name) => isSpan(name, spans));
    const isLost = inside.some((name) => name.type !== NameType.other && !gold.includes(name));
    if (!isLost) found.push({ number, first, last, gold, ...spans });
  }
  return found;
}

function isSpan(
  { first, last }: GoldName,
  { spansOf, spanEnd }: Pick<Lattice, "spansOf" | "spanEnd">,
): boolean {
  if (first < 0 || first + 1 >= spansOf.length) return false;
  return spanEnd.subarray(spansOf[first], spansOf[first + 1]).includes(last);
}
