import type { Language } from "../language/language.ts";
import type { Names } from "../model/result.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { resolveNames } from "./resolution/resolve-names.ts";
import { tagNames } from "./tag-names.ts";
import type { Weights } from "./weights.ts";

/** The people, places and organizations of a story: first where they are named, then who is who. */
export function findNames(tokens: Tokens, weights: Weights, gazetteer: Gazetteer, language: Language): Names {
  return resolveNames(tokens, tagNames(tokens, weights, gazetteer), gazetteer, language);
}
