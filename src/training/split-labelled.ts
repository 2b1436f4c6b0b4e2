/** Dumps as the splitter sees them, with the borders they should have. */
import { type DocumentFeatures, documentFeatures } from "../split/document-features.ts";
import { type Lexicon, lexiconOf } from "../split/lexicon.ts";
import { readParagraphs } from "../split/read-paragraphs.ts";
import type { TopicTable } from "../split/topics.ts";
import type { Article } from "./split-articles.ts";
import type { Dump } from "./split-dumps.ts";
import { leadModelOf } from "./split-lexicon.ts";

export interface LabelledDump {
  readonly dump: Dump;
  readonly doc: DocumentFeatures;
  readonly isExport: boolean;
  readonly borders: ReadonlySet<number>;
  readonly weight: number;
}

/** How much all dumps of a shape count together, set by what users bring and what must not break. */
function shapeWeight(shape: string): number {
  if (shape === "composed-long" || shape === "composed-short" || shape === "composed-thin") return 4;
  if (shape === "composed-1long+teasers") return 6;
  if (shape.includes("thin")) return 4;
  if (shape.endsWith("+briefs")) return 1;
  if (shape.startsWith("composed-")) return 3;
  if (shape === "single-headed") return 8;
  if (shape.startsWith("headed-")) return 6;
  if (shape === "single") return 1;
  if (shape.startsWith("single-")) return 6;
  if (shape.startsWith("variant-")) return 1;
  if (shape === "seed_brief" || shape === "glued" || shape === "glued_topic") return 4;
  if (shape.startsWith("glued-")) return 0.7;
  return shape === "seed" ? 3 : 1.5;
}

function lexiconFrom(articles: readonly Article[], topics: TopicTable): Lexicon {
  const { words, weights } = leadModelOf(articles);
  return lexiconOf(words, weights, topics);
}

/**
 * Every dump is read with a lexicon learned from articles of other pools: what leads look like must not be known
 * better in training than it will be in use.
 */
export function labelledDumps(
  dumps: readonly Dump[],
  articles: readonly Article[],
  topics: TopicTable,
): readonly LabelledDump[] {
  const counts = new Map<string, number>();
  for (const { shape } of dumps) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const lexicons = new Map<string, Lexicon>();
  return dumps.map((dump) => {
    const key = [...dump.pools].sort().join(" ");
    const lexicon =
      lexicons.get(key) ??
      lexiconFrom(
        articles.filter(({ pool }) => !dump.pools.has(pool)),
        topics,
      );
    lexicons.set(key, lexicon);
    const { body, isExport } = readParagraphs(dump.text);
    const doc = documentFeatures(body, lexicon);
    const borders = new Set(dump.starts.slice(1).map((start) => body.end.findIndex((end) => end > start)));
    return {
      dump,
      doc,
      isExport,
      borders,
      weight: (100 * shapeWeight(dump.shape)) / counts.get(dump.shape)!,
    };
  });
}
