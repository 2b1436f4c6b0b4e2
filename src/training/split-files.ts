/** Writes what was learned of splitting: src/data/split.json, all weights in hundredths. */
import { writeFileSync } from "node:fs";
import type { BorderModel } from "../split/borders.ts";
import { deckFeatures } from "../split/deck.ts";
import { gapFeatures } from "../split/gap-features.ts";
import { leadFeatures } from "../split/lead-features.ts";
import type { CommonWord } from "../split/lexicon.ts";
import type { Weights } from "../split/score.ts";
import { segmentFeatures } from "../split/segment-features.ts";
import type { TopicTable } from "../split/topics.ts";

import type { LeadModel } from "./split-lexicon.ts";

type Named = readonly (readonly [name: string, ...unknown[]])[];

/** Words to a line of the file. */
const WORDS = 5;

export function writeModel(
  model: BorderModel,
  deck: readonly number[],
  { words, weights }: LeadModel,
  topics: TopicTable,
): void {
  const parts: Readonly<Record<string, string>> = {
    gaps: object(byLayout(gapFeatures, model.gaps)),
    segments: object(byLayout(segmentFeatures, model.segments)),
    deck: object(deckFeatures.map(([name], f) => [name, Math.round(deck[f]! * 100)])),
    lead: object(leadFeatures.map((name, f) => [name, Math.round(weights[f]! * 100)])),
    topics: object([
      ["slots", base64(topics.slots)],
      ["centres", base64(topics.centres)],
    ]),
    words: wordLines(words),
  };
  const lines = Object.entries(parts).map(([name, part]) => `  "${name}": ${part}`);
  writeFileSync(new URL("../data/split.json", import.meta.url), `{\n${lines.join(",\n")}\n}\n`);
}

function byLayout(features: Named, weights: Weights): readonly (readonly [string, readonly number[]])[] {
  return features.map(([name], f) => [name, weights.map((row) => Math.round(row[f]! * 100))]);
}

/** An entry to a line, so that a diff shows what changed. */
function object(entries: readonly (readonly [string, unknown])[]): string {
  return `{\n${entries.map(([name, value]) => `    "${name}": ${JSON.stringify(value)}`).join(",\n")}\n  }`;
}

function wordLines(words: readonly CommonWord[]): string {
  const lines: string[] = [];
  for (let k = 0; k < words.length; k += WORDS)
    lines.push(
      `    ${words
        .slice(k, k + WORDS)
        .map((word) => JSON.stringify(word))
        .join(", ")}`,
    );
  return `[\n${lines.join(",\n")}\n  ]`;
}

function base64({ buffer }: { readonly buffer: ArrayBufferLike }): string {
  return Buffer.from(buffer).toString("base64");
}
