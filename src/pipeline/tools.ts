import { readFile } from "node:fs/promises";
import type { Language } from "../language/language.ts";
import { type Gazetteer, readGazetteer } from "../names/gazetteer.ts";
import { readWeights, type Weights } from "../names/weights.ts";
import { createQuoteTools, type QuoteTools } from "../quotes/find-quotes.ts";
import { readModel } from "../quotes/model-file.ts";

/** What the extractors work with: loaded once, shared by all stories. */
export interface Tools {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly nameWeights: Weights;
  readonly quotes: QuoteTools;
}

/** Loads the tools; compromise only comes into memory here. */
export async function loadTools(): Promise<Tools> {
  const [{ createLanguage }, gazetteer, nameWeights, quoteModel] = await Promise.all([
    import("../language/compromise.ts"),
    loadGazetteer(),
    loadNameWeights(),
    readFile(new URL("../data/quotes.bin", import.meta.url)),
  ]);
  const language = createLanguage();
  const quotes = createQuoteTools(language, readModel(quoteModel));
  return { language, gazetteer, nameWeights, quotes };
}

async function loadGazetteer(): Promise<Gazetteer> {
  return readGazetteer(await readFile(new URL("../data/gazetteer.bin", import.meta.url)));
}

async function loadNameWeights(): Promise<Weights> {
  return readWeights(await readFile(new URL("../data/names.bin", import.meta.url)));
}
