import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findNames } from "../../entities/find-names.ts";
import { indexNames } from "../../entities/name-index.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { createCueLexicon } from "../../quotes/cue-lexicon.ts";
import { type Reading, readStory } from "../../quotes/reading.ts";
import { createClassCache } from "../../quotes/word-class.ts";
import { scan } from "../../text/scanner.ts";
import { type Attribution, type Chain, type GoldStory, readLines } from "./gold.ts";
import type { Lesson } from "./train-models.ts";

/** How a set's texts are read. */
type Read = (text: string) => Reading;

function reader({ language, nameModel, gazetteer }: Omit<Tools, "quotes">): Read {
  const lexicon = createCueLexicon(language);
  const cache = createClassCache(lexicon);
  return (text) => {
    const tokens = scan(text);
    const names = indexNames(tokens, findNames(tokens, nameModel, gazetteer, language));
    return readStory(tokens, names, language, lexicon, cache);
  };
}

/** The annotated stories of a PolNeAR set, read with the program's own names. */
export function readLessons(data: string, set: string, tools: Omit<Tools, "quotes">): readonly Lesson[] {
  const { language } = tools;
  const read = reader(tools);
  const chains = new Map(
    readLines<{ id: string; chains?: readonly Chain[] }>(join(data, "quotes", `${set}.coref.jsonl`)).map(
      ({ id, chains }) => [id, chains ?? []],
    ),
  );
  return readLines<GoldStory>(join(data, "quotes", `${set}.jsonl`)).map((gold) => {
    return { gold, reading: read(gold.text), language, chains: chains.get(gold.id) ?? [] };
  });
}

/** A text of our own: what stands in its marks is a term, or is said by the speaker, who may stay unnamed. */
type OwnText =
  | { readonly text: string; readonly use: "term" }
  | { readonly text: string; readonly use: "speech"; readonly speaker: string | null };

/** Our own examples of speech and terms: news of elections has few books, songs and nicknames. */
export function readOwnLessons(tools: Omit<Tools, "quotes">): readonly Lesson[] {
  const read = reader(tools);
  const path = fileURLToPath(new URL("../../../fixtures/quotes/uses.jsonl", import.meta.url));
  return readLines<OwnText>(path).map((own, index) => {
    const reading = read(own.text);
    const quotes = own.use === "term" ? [] : [spokenBy(reading, own.speaker)];
    const gold = { id: `own-${index}`, text: own.text, quotes };
    return { gold, reading, language: tools.language, chains: [] };
  });
}

function spokenBy({ tokens, regions }: Reading, speaker: string | null): Attribution {
  const start = speaker === null ? 0 : tokens.text.indexOf(speaker);
  const spans = regions.map((region) => [region.start, region.end] as const);
  return {
    kind: "direct",
    contentSpans: spans,
    cue: null,
    source: speaker === null ? null : [[start, start + speaker.length]],
    sourceText: speaker,
    cueClass: "speech",
    quotedSpans: spans,
  };
}
