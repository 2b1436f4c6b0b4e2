import type { Language } from "../english/english.ts";
import { type Atlas, readCities } from "../entities/city-table.ts";
import { readGazetteer } from "../names/gazetteer.ts";
import { type NameModel, readNameModel } from "../names/name-model.ts";
import { createQuoteTools, type QuoteTools } from "../quotes/find-quotes.ts";
import { readModel } from "../quotes/model/model-file.ts";

/** What the extractors work with: made once, shared by all stories. */
export interface Tools {
  readonly language: Language;
  readonly gazetteer: Atlas;
  readonly nameModel: NameModel;
  readonly quotes: QuoteTools;
}

/** The bytes of the tables that the tools lie over: `data/gazetteer.bin` in the package, and so on. */
export interface Tables {
  readonly gazetteer: Uint8Array;
  /** Where cities lie; without it no place has an id or coordinates. */
  readonly cities?: Uint8Array;
  readonly names: Uint8Array;
  readonly quotes: Uint8Array;
}

/** Makes the tools; compromise only comes into memory here. */
export async function createTools(tables: Tables): Promise<Tools> {
  const { createLanguage } = await import("../english/compromise.ts");
  const language = createLanguage();
  return {
    language,
    gazetteer: readAtlas(tables),
    nameModel: readNameModel(tables.names),
    quotes: createQuoteTools(language, readModel(tables.quotes)),
  };
}

function readAtlas({ gazetteer, cities }: Tables): Atlas {
  const names = readGazetteer(gazetteer);
  return cities === undefined ? names : { ...names, ...readCities(cities) };
}
