/** What training learned: `data/split.json`, which `npm run train:split` writes. Weights stand there in hundredths. */
import tables from "../data/split.json" with { type: "json" };
import type { BorderModel } from "./borders.ts";
import { deckFeatures } from "./deck.ts";
import { gapFeatures } from "./gap-features.ts";
import { leadFeatures } from "./lead-features.ts";
import { type CommonWord, type Lexicon, lexiconOf } from "./lexicon.ts";
import type { Weights } from "./score.ts";
import { segmentFeatures } from "./segment-features.ts";

type Named = readonly (readonly [name: string, ...unknown[]])[];

/** Weights of one row of features for each layout. */
function weightsByLayout(features: Named, columns: Readonly<Record<string, readonly number[]>>): Weights {
  const rows = features.map(([name]) => columns[name]!);
  return rows[0]!.map((_, layout) => rows.map((row) => row[layout]! / 100));
}

function weightsOf(names: readonly string[], table: Readonly<Record<string, number>>): readonly number[] {
  return names.map((name) => table[name]! / 100);
}

export const borderModel: BorderModel = {
  gaps: weightsByLayout(gapFeatures, tables.gaps),
  segments: weightsByLayout(segmentFeatures, tables.segments),
};

/** Of the end of a deck. */
export const deckWeights: readonly number[] = weightsOf(
  deckFeatures.map(([name]) => name),
  tables.deck,
);

/** The bytes of a table: little-endian, as all machines are on which this runs. */
function bytesOf(base64: string): ArrayBuffer {
  // At every start: `Uint8Array.from` with a function takes eight times as long.
  const units = atob(base64);
  const bytes = new Uint8Array(units.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = units.charCodeAt(i);
  return bytes.buffer;
}

export const lexicon: Lexicon = lexiconOf(
  tables.words as unknown as readonly CommonWord[],
  weightsOf(leadFeatures, tables.lead),
  {
    slots: new Uint16Array(bytesOf(tables.topics.slots)),
    centres: new Int8Array(bytesOf(tables.topics.centres)),
  },
);
