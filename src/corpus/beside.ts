/** What the words beside a name say of it that no record has: read for telling namesakes apart, never shown. */
import type { StoryResult } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import { isCalling } from "./tables/occupations.ts";

/** Characters before and after a name that are read. */
const MAX_BESIDE = 40;
/** Mentions of a name that are looked at. */
const MAX_MENTIONS = 6;
/** Characters between a person and what the story calls him: about two sentences. */
const MAX_DISTANCE = 240;

/** Where a sentence begins with it, or right after a name and a comma. */
const calling = /(?<=[.!?”"]\s|,\s|\n)[Tt]he (?:[a-z]{2,20} ){0,2}?([a-z]{3,20})\b(?!,? \p{Lu}|['’-])/gu;

type Person = StoryResult["people"][number];
type Place = StoryResult["places"][number];

/**
 * What the story calls people whose role it does not give: "Ana Ruiz won. The golfer said …". A noun that names a
 * calling with "the", and no name after it, is taken of the last person before it whom the story names in full.
 */
export function callingsIn({ people, start, end }: StoryResult, text: string): ReadonlyMap<string, string> {
  const callings = new Map<string, string>();
  const open = people.filter(({ role }) => role === null);
  if (open.length === 0) return callings;
  const mentions = people
    .filter(({ name }) => name.includes(" "))
    .flatMap((person) => person.mentions.map((mention) => ({ person, end: mention.end })))
    .sort((a, b) => a.end - b.end);
  const story = text.slice(start, end);
  let next = 0;
  for (const found of story.matchAll(calling)) {
    const noun = found[1]!;
    if (!isCalling(noun)) continue;
    const at = start + found.index;
    while (next < mentions.length && mentions[next]!.end <= at) next++;
    const last = mentions[next - 1];
    if (last === undefined || at - last.end > MAX_DISTANCE || !open.includes(last.person)) continue;
    if (!callings.has(last.person.id)) callings.set(last.person.id, noun);
  }
  return callings;
}

/** The country whose body it is, by a place beside it: "Kenya's [Supreme Court]", "the [Green Party] of Austria". */
export function countryBeside(
  mentions: Person["mentions"],
  places: readonly Place[],
  text: string,
): string | null {
  for (const { start, end } of mentions.slice(0, MAX_MENTIONS))
    for (const { country, mentions: at } of places) {
      if (country === null) continue;
      for (const place of at) {
        const before = start - place.end;
        if (
          before > 0 &&
          before <= MAX_BESIDE &&
          /^['’]s? (?:[a-z]+ ){0,2}$/.test(text.slice(place.end, start))
        )
          return country;
        const after = place.start - end;
        if (after > 0 && after <= 8 && /^ (?:of|in) (?:the )?$/.test(text.slice(end, place.start)))
          return country;
      }
    }
  return null;
}

const regionBefore =
  /\b(?:governor|province|state|region|prefecture|county|premier|parts|all) of (?:the )?$/i;
const cityBefore =
  /\b(?:city|mayor|town|port|outskirts|streets|centre|center|suburbs?|downtown|airport) (?:of |in )?(?:the )?$/i;
const regionAfter = /^(?:['’]s)? (?:province|state|governor|region|prefecture|county)\b/i;
const cityAfter = /^(?:['’]s)? (?:city|mayor|town|airport|suburb)\b/i;

/** Whether the words beside a place say that it is a city or a region; null where they do not. */
export function levelBeside(mentions: readonly Span[], text: string): "city" | "region" | null {
  for (const { start, end } of mentions.slice(0, MAX_MENTIONS)) {
    const before = text.slice(Math.max(0, start - MAX_BESIDE), start);
    const after = text.slice(end, end + MAX_BESIDE);
    if (regionBefore.test(before) || regionAfter.test(after)) return "region";
    if (cityBefore.test(before) || cityAfter.test(after)) return "city";
  }
  return null;
}
