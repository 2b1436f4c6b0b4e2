/** Names of towns, districts, provinces and landmarks with the countries that claim them: GeoNames (CC BY 4.0) and ISO 3166-2 (package iso-3166, MIT). */
import { iso31662 } from "iso-3166";
import type { Language } from "../../english/english.ts";
import { foldName } from "../../text/fold.ts";
import { landmarks } from "./landmarks.ts";
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
/** A province weighs like a large town; but one that is an English word is not meant: the Gulf and the South are no parts of Papua New Guinea and Cameroon. */
const PROVINCE = 50_000;
/** What the whole world knows weighs more than the small towns of its name. */
const LANDMARK = 500_000;

/** A contested name keeps the countries that have so much of its people; of small towns many have namesakes nobody means. */
const MIN_SHARE = 0.05;
const MAX_CLAIMS = 4;

/** Who claims a name. */
export interface Claims {
  /** The likeliest first; one where all others are outweighed. */
  readonly countries: readonly string[];
  /** Whether the first has a province or landmark of the name, and no town alone. */
  readonly isBeyondTowns: boolean;
}

/** By name, without accents and in lower case, who claims it. */
export function countriesOfNames(towns: readonly Town[], language: Language): ReadonlyMap<string, Claims> {
  const claims = claimsOf(towns);
  const beyond = claimsOf([]);
  const people = new Set([...worldGivenNames().keys()].map(plain));
  const found = new Map<string, Claims>();
  for (const [name, own] of claims) {
    const sorted = [...own].sort(([, a], [, b]) => b - a);
    const [first, ...others] = sorted;
    const abroad = others.reduce((sum, [, weight]) => sum + weight, 0);
    const isWord = name.length < 4 || people.has(name) || isOtherWord(name, language);
    const isEnglish = isWord && !isName(name, language);
    if (first![1] < (isWord ? MIN_WORD : MIN_POPULATION) || (isEnglish && first![1] === PROVINCE)) continue;
    const isOnly = first![1] >= OUTWEIGHS * abroad;
    const kept = sorted.filter(([, weight]) => weight >= MIN_SHARE * first![1]).slice(0, MAX_CLAIMS);
    found.set(name, {
      countries: (isOnly ? [first!] : kept).map(([country]) => country),
      isBeyondTowns: beyond.get(name)?.has(first![0]) ?? false,
    });
  }
  return found;
}

/** By name and country, how many people live in its towns there. */
function claimsOf(towns: readonly Town[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const claims = new Map<string, Map<string, number>>();
  const claim = (name: string, country: string, weight: number): void => {
    const own = claims.get(name) ?? new Map<string, number>();
    claims.set(name, own);
    own.set(country, (own.get(country) ?? 0) + weight);
  };
  for (const { name, country, population } of towns) {
    claim(plain(name), country, population);
    const short = plain(name.replace(BESIDE, ""));
    if (short !== plain(name) && short.length > 3) claim(short, country, population);
  }
  for (const { code, name } of iso31662)
    if (/^\p{Script=Latin}/u.test(name))
      claim(plain(name.replace(/ [[(].*/, "")), code.slice(0, 2), PROVINCE);
  for (const [country, names] of landmarks) for (const name of names) claim(plain(name), country, LANDMARK);
  return claims;
}

/** What the news leaves out: Stratford-upon-Avon, Chamonix-Mont-Blanc, Villingen bei X, Rostov-na-Donu. */
const BESIDE = /[\s-](?:upon|on|sur|sous|en|lès|les|am|an der|bei|ob der|im|in der|na|nad|Mont)[\s-].*$/u;

/** As `NameForm.key` has it: folded, without hyphens. */
function plain(name: string): string {
  return foldName(name).replace(/[-‐]/g, " ");
}

/** Whether compromise knows the word as anything but a place. */
function isOtherWord(name: string, language: Language): boolean {
  const tags = language.lexicon(name);
  return tags.length > 0 && !tags.some((tag) => /Place|City|Region/.test(tag));
}

/** Whether compromise knows the word as no other word than a name, or not at all. */
function isName(name: string, language: Language): boolean {
  const tags = language.lexicon(name);
  return tags.length === 0 || tags.some((tag) => /Name|Person|Place|City|Region/.test(tag));
}
