import type { Language } from "../../language/language.ts";
import type { Names, Person, Place } from "../../model/result.ts";
import { mentionOf, type Tokens } from "../../text/tokens.ts";
import type { Gazetteer } from "../gazetteer.ts";
import type { TaggedName } from "../tagged-name.ts";
import type { Cluster, Explain } from "./cluster.ts";
import { toEntity } from "./entities.ts";
import { joinOrganizations } from "./join-organizations.ts";
import { joinPeople } from "./join-people.ts";
import { joinPlaces, type PlaceCluster } from "./join-places.ts";
import { isMetonym } from "./metonym.ts";
import { type NameMention, type NameType, readMentions } from "./name-mention.ts";
import { locatePlaces } from "./place-country.ts";
import { kindOfPlace } from "./place-kind.ts";
import { countryAbbreviations } from "./place-words.ts";
import { repairTypes } from "./repair-types.ts";
import { findRoles } from "./roles/find-roles.ts";

/**
 * Who and where the tagged names of one story are: mentions of one person, place or organization become one
 * entity, in the order of first mention. Spans stay as the tagger gave them. `explain`, where given, hears for
 * every mention which rule joined it to its entity.
 */
export function resolveNames(
  tokens: Tokens,
  names: readonly TaggedName[],
  gazetteer: Gazetteer,
  language: Language,
  explain?: Explain,
): Names {
  const mentions = repairTypes(tokens, readMentions(tokens, names), gazetteer);
  const ofType = (type: NameType) => mentions.filter((mention) => mention.type === type);
  const people = inTextOrder(joinPeople(tokens, ofType("person"), language, explain));
  const places = inTextOrder(joinPlaces(tokens, ofType("place"), gazetteer, explain));
  const organizations = inTextOrder(joinOrganizations(tokens, ofType("organization"), explain));
  const roles = findRoles(tokens, mentions, people, language);
  return {
    people: people.map(
      (cluster, i): Person => ({
        ...toEntity(tokens, cluster, `p${i + 1}`),
        role: roles.get(cluster) ?? null,
      }),
    ),
    places: describePlaces(tokens, places, gazetteer, language),
    organizations: organizations.map((cluster, i) => toEntity(tokens, cluster, `o${i + 1}`)),
  };
}

function inTextOrder<T extends Cluster>(clusters: readonly T[]): readonly T[] {
  return clusters.toSorted((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}

function describePlaces(
  tokens: Tokens,
  clusters: readonly PlaceCluster[],
  gazetteer: Gazetteer,
  language: Language,
): readonly Place[] {
  const located = clusters.map((cluster) => ({
    cluster,
    kind: kindOfPlace(tokens, cluster),
    country: null as string | null,
  }));
  locatePlaces(tokens, located, gazetteer);
  const firsts = new Map(
    clusters.flatMap(({ mentions }) => mentions.map((mention) => [mention.first, mention] as const)),
  );
  const toMention = (mention: NameMention, isCity: boolean) => {
    const { first, last } = mention;
    const placed = mentionOf(tokens, first, last);
    return isCity && isMetonym(tokens, mention, language, firsts) ? { ...placed, metonym: true } : placed;
  };
  return located.map(({ cluster, kind, country }, i) => ({
    ...toEntity(tokens, cluster, `l${i + 1}`, kind === "country" ? countryName(cluster) : undefined),
    mentions: cluster.mentions.map((mention) => toMention(mention, kind === "city")),
    kind,
    country,
  }));
}

/** What a country that the story only abbreviates is called; undefined where it gives a longer form. */
function countryName({ mentions }: PlaceCluster): string | undefined {
  let name: string | undefined;
  for (const { form } of mentions) {
    name = countryAbbreviations.get(form.words.join("").replace(/\./g, ""));
    if (name === undefined) return undefined;
  }
  return name;
}
