import type { Place } from "../../model/result.ts";
import type { Tokens } from "../../text/tokens.ts";
import { NameClass } from "../gazetteer.ts";
import type { PlaceCluster } from "./join-places.ts";
import type { NameMention } from "./name-mention.ts";
import { ownLast } from "./place-entry.ts";
import { cityWords, regionWords, siteWords, waterWords } from "./place-words.ts";
import { lowerWord, wordSet } from "./words.ts";

export type PlaceKind = Place["kind"];

/** Looked at until one tells: a place named a hundred times is not better known by all of them. */
const MENTIONS_READ = 6;

/**
 * What a place is: as the gazetteer knows it, by its own words ("Lake Iriki"), by the words beside it ("the
 * Enguri river", "the city of Adré"). Supranational areas are regions.
 */
export function kindOfPlace(tokens: Tokens, { entry, namesake, mentions }: PlaceCluster): PlaceKind {
  const known = knownKind(entry?.classes ?? 0);
  if (known === "country") return known;
  const own = mentions.map(({ form }) => ownKind(form.words)).find((kind) => kind !== undefined);
  const beside = mentions.slice(0, MENTIONS_READ).map((mention) => besideKind(tokens, mention));
  const told = beside.find((kind) => kind !== undefined);
  if (known === "city" && told === "region" && (entry!.classes & NameClass.region) !== 0) return "region";
  if (known !== undefined || own !== undefined) return known ?? own!;
  if (namesake !== undefined) return ownLast(tokens, mentions[0]!) < mentions[0]!.last ? "city" : "region";
  return told ?? "other";
}

function knownKind(classes: number): PlaceKind | undefined {
  const { country, city, region, water, site, area } = NameClass;
  if (classes & country) return "country";
  if (classes & water) return "water";
  if (classes & city) return "city";
  if (classes & (region | area)) return "region";
  return classes & site ? "site" : undefined;
}

function ownKind(words: readonly string[]): PlaceKind | undefined {
  if (words.length < 2) return undefined;
  return kindOfWord(words.at(-1)!) ?? (startsTowns.has(words[0]!) ? "city" : kindOfWord(words[0]!));
}

/** "Port St. Lucie", "Puerto Ayora", "El Charco". */
const startsTowns = wordSet("port fort puerto ciudad villa san santa são saint st el los las");

function kindOfWord(word: string): PlaceKind | undefined {
  if (siteWords.has(word)) return "site";
  if (waterWords.has(word)) return "water";
  if (regionWords.has(word)) return "region";
  return cityWords.has(word) ? "city" : undefined;
}

/** The kind that a common noun beside the name gives: "Xinjiang region", "the town of Adré". */
function besideKind(tokens: Tokens, { first, last }: NameMention): PlaceKind | undefined {
  const after = kindOfWord(lowerWord(tokens, last + 1));
  if (after !== undefined) return after;
  const before = lowerWord(tokens, first - 1);
  return (
    kindOfWord(before === "of" ? lowerWord(tokens, first - 2) : before) ?? settlement(before, last - first)
  );
}

/** Of places that nothing else tells about, those that people live in are mostly towns. */
function settlement(preposition: string, marks: number): PlaceKind | undefined {
  return preposition === "in" && marks < 2 ? "city" : undefined;
}
