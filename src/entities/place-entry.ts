/** What the gazetteer knows of a place, its homonyms settled. */

import { Word } from "../english/words.ts";
import { type Gazetteer, type GazetteerEntry, NameClass } from "../names/gazetteer.ts";
import { phraseHash } from "../names/phrase-hash.ts";
import type { Tokens } from "../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";
import { areaWords, directions } from "./place-words.ts";
import { countryHeads, unlistedRegion } from "./unlisted-regions.ts";

const { country, region, city, largeCity, water, site, area } = NameClass;
const PLACE = country | region | city | water | site | area;

/** The entry of a place by its own name; undefined where the gazetteer knows only other things of that name. */
export function placeEntry(
  tokens: Tokens,
  mention: NameMention,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const { first, form } = mention;
  const last = ownLast(tokens, mention);
  const isInFull = last > first + 1 && countryHeads.has(form.words[0]!) && tokens.hash[first + 1] === Word.of;
  if (isInFull) {
    const named = lookUp(tokens, first + 2, last, gazetteer);
    if (named !== undefined && (named.classes & country) !== 0) return named;
  }
  return unlistedRegion(form.words) ?? lookUp(tokens, first, last, gazetteer);
}

/**
 * The entry of a place that the name holds: Kenya in "northern Kenya", Gombe in "Gombe State", England in
 * "Birmingham, England". It tells the country.
 */
export function namesakeEntry(
  tokens: Tokens,
  mention: NameMention,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const { first, last } = mention;
  if (first === last) return undefined;
  const own = ownLast(tokens, mention);
  if (isDirection(tokens, first, last - 1)) return undefined;
  if (own < last) return lookUp(tokens, own + 2, last, gazetteer);
  if (areaWords.has(tokens.hash[last]!)) return lookUp(tokens, first, last - 1, gazetteer);
  const start = tokens.hash[first]!;
  return directions.has(start) || areaWords.has(start)
    ? lookUp(tokens, first + 1, last, gazetteer)
    : undefined;
}

/** “North West River” has nothing to do with a province called North West. */
function isDirection({ hash }: Tokens, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (!directions.has(hash[i]!)) return false;
  return last > first;
}

/** The last token of the name before a comma inside the mention: "Birmingham, England". */
export function ownLast(tokens: Tokens, { first, last }: NameMention): number {
  for (let i = first + 1; i < last; i++) if (tokens.hash[i] === Word.comma) return i - 1;
  return last;
}

function lookUp(
  tokens: Tokens,
  first: number,
  last: number,
  gazetteer: Gazetteer,
): GazetteerEntry | undefined {
  const entry = gazetteer.lookUp(phraseHash(tokens, first, last));
  return entry !== undefined && (entry.classes & PLACE) !== 0 ? settle(entry) : undefined;
}

/** Against a small town of the same name the continent, the sea and the state are meant: Asia, Oregon. */
function settle(entry: GazetteerEntry): GazetteerEntry {
  const { classes } = entry;
  if ((classes & city) === 0 || (classes & (country | largeCity)) !== 0) return entry;
  if ((classes & region) !== 0) return { classes: classes & ~city, country: entry.country };
  // The country of the entry is that of the town.
  return (classes & (area | water | site)) === 0 ? entry : { classes: classes & ~city, country: null };
}
