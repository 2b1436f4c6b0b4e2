/** Given names of some sixty countries and languages with who bears them: the lists of @faker-js/faker (MIT). */
import { allLocales } from "@faker-js/faker";
import type { GivenName } from "../../names/gazetteer.ts";

/** The lists may be missing, as of locales whose names are written in another script. */
interface NameLists {
  readonly female?: readonly string[];
  readonly male?: readonly string[];
  readonly generic?: readonly string[];
}

/** One word in Latin letters: names of two are found by their first. */
const LATIN_WORD = /^\p{Script=Latin}[\p{Script=Latin}’']{2,}$/u;

/**
 * Lists that hold names of immigrants or of saints long out of use: what one of these languages alone says of a name is not
 * enough, a Mio is a man in Germany and a woman in Japan.
 */
const mixedLists = /^(en|en_AU.*|de.*|it|fr|fr_BE|fr_CH|nl.*|eo)$/;

/** What the lists say of a name. */
interface Reading {
  readonly bearers: Set<GivenName>;
  readonly languages: Set<string>;
  isOwn: boolean;
}

/** By name, who bears it in all the lists together; "both" also where they leave it open. */
export function worldGivenNames(): ReadonlyMap<string, GivenName> {
  const readings = new Map<string, Reading>();
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const names = person?.first_name as NameLists | undefined;
    for (const bearer of ["female", "male", "generic"] as const)
      for (const name of names?.[bearer] ?? []) {
        if (!LATIN_WORD.test(name)) continue;
        const reading = readings.get(name) ?? { bearers: new Set(), languages: new Set(), isOwn: false };
        readings.set(name, reading);
        if (bearer !== "generic") reading.bearers.add(bearer);
        reading.languages.add(locale.slice(0, 2));
        if (!mixedLists.test(locale)) reading.isOwn = true;
      }
  }
  return new Map([...readings].map(([name, reading]) => [name, bearerOf(reading)]));
}

function bearerOf({ bearers, languages, isOwn }: Reading): GivenName {
  const [only = "both", ...others] = bearers;
  return others.length > 0 || (!isOwn && languages.size < 2) ? "both" : only;
}
