/** From annotated documents to a model, in two stages as the tagger works in two passes. */
import type { Language } from "../../english/english.ts";
import { decode } from "../../names/decoder.ts";
import type { Gazetteer } from "../../names/gazetteer.ts";
import { SPAN_COLUMNS, TOKEN_COLUMNS } from "../../names/labels.ts";
import { latticesOf } from "../../names/lattice.ts";
import type { NameModel } from "../../names/name-model.ts";
import { collectFirstPass, ownReadingFeatures } from "../../names/second-pass.ts";
import { viewStory } from "../../names/story-view.ts";
import { DOUBT_MARGIN } from "../../names/tag-names.ts";
import { hashWord } from "../../text/hash.ts";
import { randomSource } from "../random.ts";
import { isChanged, type Pools, poolsOf, recase } from "./augment.ts";
import type { WordCluster } from "./cluster.ts";
import { type GoldDocument, scanDocument } from "./corpus.ts";
import { encodeModel, heaviest, type LearnedTable } from "./encode.ts";
import { FeatureIndex } from "./feature-index.ts";
import { type Features, type Instance, instancesOf, secondPassInstancesOf } from "./instances.ts";
import { type LearnOptions, learn } from "./learn.ts";
import { inventProse } from "./prose.ts";
import { type BodyFillers, inventBodies } from "./prose-bodies.ts";
import { type Fillers, inventTables } from "./synthetic.ts";
import type { ClassedWord } from "./word-classes.ts";

export interface TrainOptions {
  /** Of the training that only shows which features get large weights, of the first pass, and of the second. */
  readonly choosing: LearnOptions;
  readonly first: LearnOptions;
  readonly second: LearnOptions;
  /** Parts into which the documents are cut to predict each by a model that has not seen it. */
  readonly folds: number;
  /** For each type what its names cost in the second pass, in units of weight. */
  readonly caution: readonly number[];
  /** Share of sentences in capitals or title case, and number of invented tables. */
  readonly recased: number;
  readonly invented: number;
  /** Number of documents of invented sentences, and of those about bodies that no list knows. */
  readonly prose: number;
  readonly bodies: number;
  /** How many times the first pass meets the documents of a set, where not once. */
  readonly times: Readonly<Record<string, number>>;
  /** Rows kept of what was learned. */
  readonly rows: { readonly tokens: number; readonly spans: number };
}

/** What all stages read names with. */
export interface Resources {
  readonly gazetteer: Gazetteer;
  readonly language: Language;
  readonly clusters: readonly WordCluster[];
  /** The clusters as the tagger asks for them. */
  readonly clusterOf: (hash: number) => number;
  /** The classes of words by their roles in names. */
  readonly classes: readonly ClassedWord[];
  readonly roleClassOf: (hash: number) => number;
  /** Names for invented tables, beside those of the documents. */
  readonly fillers: Omit<Fillers, keyof Pools> & Omit<BodyFillers, "F" | "S">;
}

type Weights = Pick<NameModel, "addToken" | "addSpan">;

interface FirstStage {
  readonly tokens: LearnedTable;
  readonly spans: LearnedTable;
  readonly weights: Weights;
}

/** Trains on the documents; returns the bytes of the model. `report` is called with each step. */
export function trainModel(
  documents: readonly GoldDocument[],
  resources: Resources,
  options: TrainOptions,
  report: (step: string) => void,
): Uint8Array {
  report("choosing features");
  const chosen = chooseFeatures(documents, resources, options);
  const reader = { resources, options, features: chosen };
  const known = documents.map((document) => instancesWithCopy(document, reader));
  report("learning the first pass");
  const first = trainFirst(documents, known, reader);
  const scale = 127 / Math.max(largest(first.tokens.weights), largest(first.spans.weights));
  const features = createFeatures();
  const instances: Instance[] = [];
  for (let fold = 0; fold < options.folds; fold++) {
    report(`predicting part ${fold + 1} of ${options.folds}`);
    const isHeldOut = (_: unknown, i: number): boolean => i % options.folds === fold;
    const isKept = (_: unknown, i: number): boolean => !isHeldOut(_, i);
    const { weights } = trainFirst(documents.filter(isKept), known.filter(isKept), once(reader));
    for (const document of documents.filter(isHeldOut))
      instances.push(...secondPassInstances(document, resources, weights, scale, features));
  }
  report("learning the second pass");
  const second = learn(instances, features, options.second);
  addCaution(features.spans, second.spans, options.caution);
  return encodeModel(
    [first.tokens],
    [first.spans, tableOf(features.spans, second.spans)],
    resources.clusters,
    resources.classes,
    scale,
  );
}

function createFeatures(): Features {
  return { tokens: new FeatureIndex(), spans: new FeatureIndex() };
}

function tableOf(index: FeatureIndex, weights: Float32Array): LearnedTable {
  return { hashes: index.hashes, weights };
}

/** The same with a single course, which is enough for predictions to learn from. */
function once(reader: Reader): Reader {
  const { options } = reader;
  return { ...reader, options: { ...options, first: { ...options.first, courses: 1 } } };
}

/** What texts are read with in training. */
interface Reader {
  readonly resources: Resources;
  readonly options: TrainOptions;
  readonly features: Features;
}

/**
 * A training with all features shows which get the largest weights; the others then make do with those, in a
 * fraction of the time and document, for a loss of 0.1 F1.
 */
function chooseFeatures(
  documents: readonly GoldDocument[],
  resources: Resources,
  options: TrainOptions,
): Features {
  const reader = {
    resources,
    options: { ...options, first: options.choosing },
    features: createFeatures(),
  };
  const known = documents.map((document) => instancesWithCopy(document, reader));
  const { tokens, spans } = trainFirst(documents, known, reader);
  return {
    tokens: FeatureIndex.of(heaviest(tokens, TOKEN_COLUMNS, options.rows.tokens)),
    spans: FeatureIndex.of(heaviest(spans, SPAN_COLUMNS, options.rows.spans)),
  };
}

/** A document's segments, and some of its sentences in capitals or title case. */
function instancesWithCopy(document: GoldDocument, { resources, options, features }: Reader): Instance[] {
  const copy = recase(document, options.recased, randomSource(hashWord(document.id)));
  return [
    ...instancesOf(document, resources, features),
    ...instancesOf(copy.document, resources, features, (offset) => isChanged(copy, offset)),
  ];
}

/** Learns the first pass from what was read of the documents, and from invented texts with names like theirs. */
function trainFirst(
  documents: readonly GoldDocument[],
  known: readonly (readonly Instance[])[],
  { resources, options, features }: Reader,
): FirstStage {
  const random = randomSource(options.first.seed);
  const pools = poolsOf(documents);
  const fillers = { ...resources.fillers, F: pools.firstNames, S: pools.lastNames };
  const invented = [
    ...inventTables(options.invented, { ...pools, ...resources.fillers }, random),
    ...inventProse(options.prose, fillers, random),
    ...inventBodies(options.bodies, fillers, random),
  ];
  const instances = [
    ...documents.flatMap(({ set }, i) =>
      Array.from({ length: options.times[set] ?? 1 }, () => known[i]!).flat(),
    ),
    ...invented.flatMap((document) => instancesOf(document, resources, features)),
  ];
  const learned = learn(instances, features, options.first);
  return {
    tokens: tableOf(features.tokens, learned.tokens),
    spans: tableOf(features.spans, learned.spans),
    weights: weightsOf(features, learned.tokens, learned.spans),
  };
}

/** The learned weights as the tagger asks for them, before any is rounded or left out. */
function weightsOf(features: Features, tokens: Float32Array, spans: Float32Array): Weights {
  const adder =
    (index: FeatureIndex, weights: Float32Array, columns: number): NameModel["addToken"] =>
    (hashes, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const row = index.get(hashes[k]!) * columns;
        if (row < 0) continue;
        for (let column = 0; column < columns; column++) sums[at + column]! += weights[row + column]!;
      }
    };
  return {
    addToken: adder(features.tokens, tokens, TOKEN_COLUMNS),
    addSpan: adder(features.spans, spans, SPAN_COLUMNS),
  };
}

/** Learning minds wrong tokens, exact scores wrong names, of which a model that has met most words makes too many. */
function addCaution(index: FeatureIndex, weights: Float32Array, caution: readonly number[]): void {
  for (const hash of ownReadingFeatures) {
    const row = index.get(hash);
    if (row === -1) continue;
    caution.forEach((cost, type) => {
      weights[row * SPAN_COLUMNS + type]! -= cost;
    });
  }
}

/** A held-out document's segments, scored by the first pass and described by what it found. */
function secondPassInstances(
  document: GoldDocument,
  resources: Resources,
  weights: Weights,
  scale: number,
  features: Features,
): Instance[] {
  const { gazetteer, language } = resources;
  const view = viewStory(scanDocument(document), gazetteer, resources);
  const lattices = latticesOf(view, gazetteer, weights);
  const doubt = { margin: DOUBT_MARGIN / scale, language };
  const firstPass = collectFirstPass(view, lattices, lattices.map(decode), doubt);
  return secondPassInstancesOf(document, view, lattices, firstPass, features);
}

/** The largest weight fills a byte: cutting even the few largest, which hold names back, costs precision. */
function largest(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}
