import type { Language } from "../english/english.ts";
import type { Place } from "../model/result.ts";
import { NameClass } from "../names/gazetteer.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Atlas } from "./city-table.ts";
import type { ExplainFact } from "./cluster.ts";
import type { PlaceCluster } from "./cluster-places.ts";
import { toEntity } from "./entities.ts";
import { locationReason } from "./fact-reasons.ts";
import type { MentionIndex } from "./mention-index.ts";
import { isMetonym } from "./metonym.ts";
import { locatePlaces, type PlacesRead, readPlaces } from "./place-country.ts";
import { kindOfPlace } from "./place-kind.ts";
import { cityIn, type KnownPlace, knownPlace, type Location } from "./place-location.ts";
import { countryAbbreviations } from "./place-words.ts";

/** The places of a story with their kinds, in the order given, and what is said of where they lie. */
export function lookUpPlaces(
  tokens: Tokens,
  names: MentionIndex,
  clusters: readonly PlaceCluster[],
  gazetteer: Atlas,
  language: Language,
): PlacesRead {
  const places = clusters.map((cluster) =>
    knownPlace(tokens, cluster, kindOfPlace(tokens, cluster), gazetteer, language),
  );
  return readPlaces(tokens, names, places, gazetteer);
}

/**
 * The places of a story: kind, where they lie, and the mentions that mean a government. `home` is the country of the document,
 * where the story itself names none.
 */
export function describePlaces(
  tokens: Tokens,
  names: MentionIndex,
  read: PlacesRead,
  home: string | null,
  gazetteer: Atlas,
  language: Language,
  explainFact?: ExplainFact,
): readonly Place[] {
  const locations = locatePlaces(tokens, read, home, gazetteer);
  const described = [...read.stated.keys()].map((place, i): Place => {
    const { cluster, kind } = place;
    const { id, name, aliases, mentions } = toEntity(tokens, cluster, `l${i + 1}`, givenName(place));
    const mayGovern = kind === "city" && ((cluster.entry?.classes ?? 0) & NameClass.largeCity) !== 0;
    const governs = (n: number) => mayGovern && isMetonym(tokens, cluster.mentions[n]!, language, names);
    const marked = mentions.map(({ start, end, text }, n) =>
      governs(n) ? { start, end, text, metonym: true } : { start, end, text },
    );
    const location = locations.get(place);
    if (kind !== "country") explainFact?.(cluster.mentions[0]!, locationReason(location));
    const { country, region, geonames, latitude, longitude } = describeLocation(place, location);
    return { id, name, aliases, mentions: marked, kind, country, region, geonames, latitude, longitude };
  });
  return described.map((place) => stateOf(place, described) ?? place);
}

/**
 * The state that a country's name means where the story's cities lie in the state of that name and nothing lies in the
 * country: "Georgia" in a story of Atlanta. Undefined for all else.
 */
function stateOf(place: Place, all: readonly Place[]): Place | undefined {
  if (place.kind !== "country") return undefined;
  const city = all.find(({ region, country }) => region === place.name && country !== place.country);
  const isMeant = all.some((other) => other !== place && other.country === place.country);
  return city === undefined || isMeant
    ? undefined
    : { ...place, kind: "region", country: city.country, region: city.region };
}

type Whereabouts = Pick<Place, "country" | "region" | "geonames" | "latitude" | "longitude">;

/** Id and coordinates of the one city of that name there, if there is one. */
function describeLocation({ homonyms }: KnownPlace, location: Location | undefined): Whereabouts {
  if (location === undefined)
    return { country: null, region: null, geonames: null, latitude: null, longitude: null };
  const { country, region } = location;
  const city = cityIn(homonyms, country, region);
  return {
    country,
    region: city?.region ?? region,
    geonames: city?.geonames ?? null,
    latitude: city?.latitude ?? null,
    longitude: city?.longitude ?? null,
  };
}

/** What a country or a state that the story only abbreviates is called; undefined where it gives a longer form. */
function givenName({ kind, cluster: { mentions, state } }: KnownPlace): string | undefined {
  if (state !== null && mentions.every(({ form }) => form.text.length < state.length)) return state;
  if (kind !== "country") return undefined;
  let name: string | undefined;
  for (const { form } of mentions) {
    name = countryAbbreviations.get(form.words.join("").replace(/\./g, ""));
    if (name === undefined) return undefined;
  }
  return name;
}
