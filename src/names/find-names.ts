import type { Language } from "../language/language.ts";
import type { Names } from "../model/result.ts";
import type { Tokens } from "../text/tokens.ts";
import { explainNames } from "./explain-names.ts";
import type { Gazetteer } from "./gazetteer.ts";
import type { NameModel } from "./name-model.ts";
import { resolveNames } from "./resolution/resolve-names.ts";
import { tagNames } from "./tag-names.ts";

/**
 * The people, places and organizations of a story: first where they are named, then who is who. With `why`, each
 * mention says what decided it.
 */
export function findNames(
  tokens: Tokens,
  model: NameModel,
  gazetteer: Gazetteer,
  language: Language,
  why = false,
): Names {
  const tagged = tagNames(tokens, model, gazetteer, language);
  return (why ? explainNames : resolveNames)(tokens, tagged, gazetteer, language);
}
