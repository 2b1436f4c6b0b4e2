import type { Language } from "../english/english.ts";
import { type Gazetteer, readGazetteer } from "../names/gazetteer.ts";
import { type NameModel, readNameModel } from "../names/name-model.ts";
import { createQuoteTools, type QuoteTools } from "../quotes/find-quotes.ts";
import { readModel } from "../quotes/model/model-file.ts";

/** What the extractors work with: made once, shared by all stories. */
export interface Tools {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly nameModel: NameModel;
  readonly quotes: QuoteTools;
}

/** The bytes of the tables that the tools lie over: `data/gazetteer.bin` in the package, and so on. */
export interface Tables {
  readonly gazetteer: Uint8Array;
  readonly names: Uint8Array;
  readonly quotes: Uint8Array;
}

/** Makes the tools; compromise only comes into memory here. */
export async function createTools(tables: Tables): Promise<Tools> {
  const { createLanguage } = await import("../english/compromise.ts");
  const language = createLanguage();
  return {
    language,
    gazetteer: readGazetteer(tables.gazetteer),
    nameModel: readNameModel(tables.names),
    quotes: createQuoteTools(language, readModel(tables.quotes)),
  };
}
