/** Names of towns, districts and provinces that only one country claims: GeoNames (CC BY 4.0) and ISO 3166-2 (package iso-3166, MIT). */
import { iso31662 } from "iso-3166";
import type { Language } from "../../english/english.ts";
import { foldName } from "../../text/fold.ts";
import { worldGivenNames } from "./world-names.ts";

/** What is asked of a town. */
interface Town {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** Below this GeoNames knows too little of namesakes, and the news names hardly any. */
const MIN_POPULATION = 3000;
/** Of towns that are words or people's names elsewhere only the larger are meant. */
const MIN_WORD = 50_000;
/** The largest outweighs all namesakes abroad together by this, or there are none. */
const OUTWEIGHS = 20;
/** A province weighs like a large town. */
const PROVINCE = 50_000;

/** By name, without accents and in lower case, the one country that claims it. */
export function onlyCountries(towns: readonly Town[], language: Language): ReadonlyMap<string, string> {
  const claims = new Map<string, Map<string, number>>();
  const claim = (name: string, country: string, weight: number): void => {
    const own = claims.get(name) ?? new Map<string, number>();
    claims.set(name, own);
    own.set(country, (own.get(country) ?? 0) + weight);
  };
  for (const { name, country, population } of towns) claim(plain(name), country, population);
  for (const { code, name } of iso31662)
    if (/^\p{Script=Latin}/u.test(name))
      claim(plain(name.replace(/ [[(].*/, "")), code.slice(0, 2), PROVINCE);
  const people = new Set([...worldGivenNames().keys()].map(plain));
  const found = new Map<string, string>();
  for (const [name, own] of claims) {
    const [first, ...others] = [...own].sort(([, a], [, b]) => b - a);
    const abroad = others.reduce((sum, [, weight]) => sum + weight, 0);
    const isWord = name.length < 4 || people.has(name) || isOtherWord(name, language);
    if (first![1] < (isWord ? MIN_WORD : MIN_POPULATION) || first![1] < OUTWEIGHS * abroad) continue;
    found.set(name, first![0]);
  }
  return found;
}

/** As `NameForm.key` has it: folded, without hyphens. */
function plain(name: string): string {
  return foldName(name).replace(/[-‐]/g, " ");
}

/** Whether compromise knows the word as anything but a place. */
function isOtherWord(name: string, language: Language): boolean {
  const tags = language.lexicon(name);
  return tags.length > 0 && !tags.some((tag) => /Place|City|Region/.test(tag));
}
