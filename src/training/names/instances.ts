/** Stretches with their features looked up once, so that an epoch of training only adds numbers. */
import type { Gazetteer } from "../../names/gazetteer.ts";
import { NameType } from "../../names/labels.ts";
import { spansIn } from "../../names/lattice.ts";
import { MOST_SPAN_FEATURES, spanFeatures } from "../../names/span-features.ts";
import { viewStory } from "../../names/story-view.ts";
import { MOST_TOKEN_FEATURES, tokenFeatures } from "../../names/token-features.ts";
import { type GoldDocument, type GoldName, goldNames, scanDocument } from "./corpus.ts";
import type { FeatureIndex } from "./feature-index.ts";

export interface Instance {
  readonly size: number;
  readonly spansOf: Int32Array;
  readonly spanEnd: Int32Array;
  /** Feature rows: of each token, then of each span; `offsets` says where each begins. */
  readonly tokenRows: Int32Array;
  readonly tokenOffsets: Int32Array;
  readonly spanRows: Int32Array;
  readonly spanOffsets: Int32Array;
  /** The names that are there, counted from the first token. */
  readonly gold: readonly GoldName[];
  /** Whether names of other kinds are marked. */
  readonly complete: boolean;
}

export interface Features {
  readonly tokens: FeatureIndex;
  readonly spans: FeatureIndex;
}

const tokenBuffer = new Uint32Array(MOST_TOKEN_FEATURES);
const spanBuffer = new Uint32Array(MOST_SPAN_FEATURES);

/** The instances of a document; those that hold a name no reading can reach are left out. */
export function instancesOf(document: GoldDocument, gazetteer: Gazetteer, features: Features): Instance[] {
  const tokens = scanDocument(document);
  const view = viewStory(tokens, gazetteer);
  const { names } = goldNames(document, tokens);
  const { stretches, shapes } = view;
  const instances: Instance[] = [];
  let next = 0;
  for (let k = 0; k < stretches.length; k += 2) {
    const first = stretches[k]!;
    const last = stretches[k + 1]!;
    while (next < names.length && names[next]!.last < first) next++;
    const gold: GoldName[] = [];
    for (let g = next; g < names.length && names[g]!.first <= last; g++) gold.push(names[g]!);
    const { spansOf, spanEnd } = spansIn(tokens, shapes, first, last);
    const inside = gold.map((name) => ({
      first: name.first - first,
      last: name.last - first,
      type: name.type,
    }));
    const reachable = inside.filter((name) => isSpan(name, spansOf, spanEnd));
    if (inside.some((name) => !reachable.includes(name) && name.type !== NameType.other)) continue;
    const sentence = tokens.sentenceOf[first]!;
    const from = tokens.sentences[sentence]!;
    const to = tokens.sentences[sentence + 1]!;
    const size = last - first + 1;
    const tokenOffsets = new Int32Array(size + 1);
    const tokenRows: number[] = [];
    for (let i = 0; i < size; i++) {
      const count = tokenFeatures(view, first + i, from, to, tokenBuffer);
      features.tokens.addAll(tokenBuffer, count, tokenRows);
      tokenOffsets[i + 1] = tokenRows.length;
    }
    const spanOffsets = new Int32Array(spanEnd.length + 1);
    const spanRows: number[] = [];
    for (let a = 0; a < size; a++) {
      for (let span = spansOf[a]!; span < spansOf[a + 1]!; span++) {
        const count = spanFeatures(view, gazetteer, first + a, first + spanEnd[span]!, from, to, spanBuffer);
        features.spans.addAll(spanBuffer, count, spanRows);
        spanOffsets[span + 1] = spanRows.length;
      }
    }
    instances.push({
      size,
      spansOf,
      spanEnd,
      tokenRows: Int32Array.from(tokenRows),
      tokenOffsets,
      spanRows: Int32Array.from(spanRows),
      spanOffsets,
      gold: reachable,
      complete: document.others !== null,
    });
  }
  return instances;
}

function isSpan({ first, last }: GoldName, spansOf: Int32Array, spanEnd: Int32Array): boolean {
  if (first < 0 || first + 1 >= spansOf.length) return false;
  for (let span = spansOf[first]!; span < spansOf[first + 1]!; span++)
    if (spanEnd[span] === last) return true;
  return false;
}
