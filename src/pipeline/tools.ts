import { readFile } from "node:fs/promises";
import type { Language } from "../language/language.ts";
import { type Gazetteer, readGazetteer } from "../names/gazetteer.ts";

/** What the extractors work with: loaded once, shared by all stories. */
export interface Tools {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

/** Loads the tools; compromise only comes into memory here. */
export async function loadTools(): Promise<Tools> {
  const [{ createLanguage }, gazetteer] = await Promise.all([
    import("../language/compromise.ts"),
    loadGazetteer(),
  ]);
  return { language: createLanguage(), gazetteer };
}

async function loadGazetteer(): Promise<Gazetteer> {
  return readGazetteer(await readFile(new URL("../data/gazetteer.bin", import.meta.url)));
}
