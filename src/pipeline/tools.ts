import { readFile } from "node:fs/promises";
import type { Language } from "../language/language.ts";
import { type Gazetteer, readGazetteer } from "../names/gazetteer.ts";
import { type NameModel, readNameModel } from "../names/name-model.ts";
import { createQuoteTools, type QuoteTools } from "../quotes/find-quotes.ts";
import { readModel } from "../quotes/model-file.ts";

/** What the extractors work with: loaded once, shared by all stories. */
export interface Tools {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly nameModel: NameModel;
  readonly quotes: QuoteTools;
}

/** Loads the tools; compromise only comes into memory here. */
export async function loadTools(): Promise<Tools> {
  const [{ createLanguage }, gazetteer, names, quotes] = await Promise.all([
    import("../language/compromise.ts"),
    readTable("gazetteer"),
    readTable("names"),
    readTable("quotes"),
  ]);
  const language = createLanguage();
  return {
    language,
    gazetteer: readGazetteer(gazetteer),
    nameModel: readNameModel(names),
    quotes: createQuoteTools(language, readModel(quotes)),
  };
}

/** A binary table beside the program. */
function readTable(name: string): Promise<Uint8Array> {
  return readFile(new URL(`../data/${name}.bin`, import.meta.url));
}
