/** Singulars of counted nouns. */
import type { Language } from "../../english/english.ts";
import { hasFlag, TokenFlag, type Tokens, wordAt } from "../../text/tokens.ts";
import { isCapital } from "../token-tests.ts";

/** Nouns of which compromise makes "live", "lense", "cano", "specy". */
const singulars: ReadonlyMap<string, string> = new Map([
  ["lives", "life"],
  ["lenses", "lens"],
  ["canoes", "canoe"],
  ["gases", "gas"],
  ["canvases", "canvas"],
  ["atlases", "atlas"],
  ...[
    "species",
    "series",
    "headquarters",
    "crossroads",
    "barracks",
    "means",
    "gas",
    "lens",
    "canvas",
    "atlas",
  ].map((same) => [same, same] as const),
]);

/** compromise's singular, and the compounds of irregular nouns it does not know: "schoolchildren". */
export function singularOf(word: string, language: Language): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  const irregular = /^(.+)(children|women|men|people)$/.exec(word);
  return irregular === null ? language.singular(word) : `${irregular[1]}${language.singular(irregular[2]!)}`;
}

/** The head of a noun phrase, singular, in the letters of the text. */
export function singularHead(tokens: Tokens, index: number, language: Language): string {
  const word = wordAt(tokens, index);
  if (hasFlag(tokens, index, TokenFlag.innerCapital | TokenFlag.allCaps)) return word.replace(/s$/, "");
  const singular = singularOf(word.toLowerCase(), language);
  return isCapital(tokens, index) ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
}
