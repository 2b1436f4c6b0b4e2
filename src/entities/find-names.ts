import type { Language } from "../english/english.ts";
import type { Names } from "../model/result.ts";
import type { NameModel } from "../names/name-model.ts";
import { tagNames } from "../names/tag-names.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Atlas } from "./city-table.ts";
import { explainNames } from "./explain-names.ts";
import { resolveStory, type StoryNames } from "./resolve-names.ts";

/**
 * The people, places and organizations of a story: first where they are named, then who is who. With `why`, each
 * mention says what decided it.
 */
export function readNames(
  tokens: Tokens,
  model: NameModel,
  gazetteer: Atlas,
  language: Language,
  why = false,
): StoryNames {
  const tagged = tagNames(tokens, model, gazetteer, language);
  return (why ? explainNames : resolveStory)(tokens, tagged, gazetteer, language);
}

/** The names of a story that stands alone. */
export function findNames(...story: Parameters<typeof readNames>): Names {
  return readNames(...story).describe(null);
}
