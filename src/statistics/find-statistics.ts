import type { Language } from "../language/language.ts";
import type { Statistic } from "../model/result.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { Tokens } from "../text/tokens.ts";

/** The statistics of one story, in text order. */
export function findStatistics(
  _tokens: Tokens,
  _names: NameIndex,
  _language: Language,
): readonly Statistic[] {
  return [];
}
