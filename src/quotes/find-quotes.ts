import type { Language } from "../language/language.ts";
import type { Quote } from "../model/result.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Tokens } from "../text/tokens.ts";

/** The quotes of one story, in text order, with their speakers. */
export function findQuotes(_tokens: Tokens, _names: NameIndex, _language: Language): readonly Quote[] {
  return [];
}
