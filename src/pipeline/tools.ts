import { readFile } from "node:fs/promises";
import type { Language } from "../language/language.ts";
import { type Gazetteer, readGazetteer } from "../names/gazetteer.ts";
import { readWeights, type Weights } from "../names/weights.ts";

/** What the extractors work with: loaded once, shared by all stories. */
export interface Tools {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly nameWeights: Weights;
}

/** Loads the tools; compromise only comes into memory here. */
export async function loadTools(): Promise<Tools> {
  const [{ createLanguage }, gazetteer, nameWeights] = await Promise.all([
    import("../language/compromise.ts"),
    loadGazetteer(),
    loadNameWeights(),
  ]);
  return { language: createLanguage(), gazetteer, nameWeights };
}

async function loadGazetteer(): Promise<Gazetteer> {
  return readGazetteer(await readFile(new URL("../data/gazetteer.bin", import.meta.url)));
}

async function loadNameWeights(): Promise<Weights> {
  return readWeights(await readFile(new URL("../data/names.bin", import.meta.url)));
}
