import { join } from "node:path";
import { findNames } from "../../names/find-names.ts";
import { indexNames } from "../../names/name-index.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { createCueLexicon } from "../../quotes/cue-lexicon.ts";
import { readStory } from "../../quotes/reading.ts";
import { createClassCache } from "../../quotes/word-class.ts";
import { scan } from "../../text/scanner.ts";
import { type Chain, type GoldStory, readLines } from "./gold.ts";
import type { Lesson } from "./train-models.ts";

/** The annotated stories of a PolNeAR set, read with the program's own names. */
export function readLessons(data: string, set: string, tools: Omit<Tools, "quotes">): readonly Lesson[] {
  const { language } = tools;
  const lexicon = createCueLexicon(language);
  const cache = createClassCache();
  const chains = new Map(
    readLines<{ id: string; chains?: readonly Chain[] }>(join(data, "quotes", `${set}.coref.jsonl`)).map(
      ({ id, chains }) => [id, chains ?? []],
    ),
  );
  return readLines<GoldStory>(join(data, "quotes", `${set}.jsonl`)).map((gold) => {
    const tokens = scan(gold.text);
    const names = indexNames(tokens, findNames(tokens, tools.nameModel, tools.gazetteer, language));
    const reading = readStory(tokens, names, language, lexicon, cache);
    return { gold, reading, language, chains: chains.get(gold.id) ?? [] };
  });
}
