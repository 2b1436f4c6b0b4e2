import { Word } from "../english/words.ts";
import type { Place } from "../model/result.ts";
import { NameClass } from "../names/gazetteer.ts";
import { hashAt } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import type { PlaceCluster } from "./cluster-places.ts";
import type { NameMention } from "./name-mention.ts";
import { ownLast } from "./place-entry.ts";
import { kindOfToken, kindOfWord } from "./place-words.ts";
import { stringSet } from "./words.ts";

export type PlaceKind = Place["kind"];

/** Looked at until one tells: a place named a hundred times is not better known by all of them. */
const MAX_MENTIONS = 6;

/**
 * What a place is: as the gazetteer knows it, by its own words ("Lake Iriki"), by the words beside it ("the
 * Enguri river", "the city of Adré"). Supranational areas are regions.
 */
export function kindOfPlace(tokens: Tokens, { entry, namesake, mentions }: PlaceCluster): PlaceKind {
  const known = knownKind(entry?.classes ?? 0);
  if (known === "country") return known;
  if (known === "city" && (entry!.classes & NameClass.region) !== 0)
    return contextKind(tokens, mentions) === "region" ? "region" : "city";
  if (known !== undefined) return known;
  const own = firstKind(mentions, mentions.length, ({ form }) => ownKind(form.words));
  if (own !== undefined) return own;
  if (namesake !== undefined) return ownLast(tokens, mentions[0]!) < mentions[0]!.last ? "city" : "region";
  return contextKind(tokens, mentions) ?? "other";
}

/** The kind that the words beside the first mentions tell. */
function contextKind(tokens: Tokens, mentions: readonly NameMention[]): PlaceKind | undefined {
  return firstKind(mentions, MAX_MENTIONS, (mention) => besideKind(tokens, mention));
}

function firstKind(
  mentions: readonly NameMention[],
  most: number,
  kindOf: (mention: NameMention) => PlaceKind | undefined,
): PlaceKind | undefined {
  for (let i = 0; i < mentions.length && i < most; i++) {
    const kind = kindOf(mentions[i]!);
    if (kind !== undefined) return kind;
  }
  return undefined;
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
  const first = words[0]!;
  return kindOfWord.get(words.at(-1)!) ?? (startsTowns.has(first) ? "city" : kindOfWord.get(first));
}

/** "Port St. Lucie", "Puerto Ayora", "El Charco". */
const startsTowns = stringSet("port fort puerto ciudad villa san santa são saint st el los las");

/** The kind that a common noun beside the name gives: "Xinjiang region", "the town of Adré". */
function besideKind(tokens: Tokens, { first, last }: NameMention): PlaceKind | undefined {
  const after = kindOfToken.get(hashAt(tokens, last + 1));
  if (after !== undefined) return after;
  const before = hashAt(tokens, first - 1);
  const noun = before === Word.of ? hashAt(tokens, first - 2) : before;
  return kindOfToken.get(noun) ?? settlement(before, last - first);
}

/** Of places that nothing else tells about, those that people live in are mostly towns. */
function settlement(preposition: number, further: number): PlaceKind | undefined {
  return preposition === Word.in && further < 2 ? "city" : undefined;
}
