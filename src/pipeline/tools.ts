import { readFile } from "node:fs/promises";
import type { Language } from "../language/language.ts";
import { createQuoteTools, type QuoteTools } from "../quotes/find-quotes.ts";
import { readModel } from "../quotes/model-file.ts";

/** What the extractors work with: loaded once, shared by all stories. */
export interface Tools {
  readonly language: Language;
  readonly quotes: QuoteTools;
}

/** Loads the tools; compromise only comes into memory here. */
export async function loadTools(): Promise<Tools> {
  const { createLanguage } = await import("../language/compromise.ts");
  const language = createLanguage();
  return { language, quotes: await loadQuoteTools(language) };
}

async function loadQuoteTools(language: Language): Promise<QuoteTools> {
  return createQuoteTools(
    language,
    readModel(await readFile(new URL("../data/quotes.bin", import.meta.url))),
  );
}
