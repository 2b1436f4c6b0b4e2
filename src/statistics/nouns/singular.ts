/** Singulars of counted nouns. */
import type { Language } from "../../english/english.ts";

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
