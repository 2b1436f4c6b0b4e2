import type { Language } from "../english/english.ts";
import type { Names, Person } from "../model/result.ts";
import type { Gazetteer } from "../names/gazetteer.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Cluster, Explain } from "./cluster.ts";
import { clusterOrganizations } from "./cluster-organizations.ts";
import { clusterPeople } from "./cluster-people.ts";
import { clusterPlaces } from "./cluster-places.ts";
import { describePlaces } from "./describe-places.ts";
import { toEntity } from "./entities.ts";
import { makeLabelsConsistent } from "./label-consistency.ts";
import { indexMentions } from "./mention-index.ts";
import { type EntityType, readMentions } from "./name-mention.ts";
import { genderOfPerson, readGenderContext } from "./person-gender.ts";
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
  const mentions = makeLabelsConsistent(tokens, readMentions(tokens, names, gazetteer));
  const ofType = (type: EntityType) => mentions.filter((mention) => mention.type === type);
  const people = inTextOrder(clusterPeople(tokens, ofType("person"), language, explain));
  const places = inTextOrder(clusterPlaces(tokens, ofType("place"), gazetteer, explain));
  const organizations = inTextOrder(clusterOrganizations(tokens, ofType("organization"), explain));
  const index = indexMentions(tokens, mentions);
  const roles = findRoles(tokens, index, people, language);
  const context = readGenderContext(tokens, index, people);
  return {
    people: people.map((cluster, i): Person => {
      const { id, name, aliases, mentions: spans } = toEntity(tokens, cluster, `p${i + 1}`);
      const role = roles.get(cluster) ?? null;
      const gender = genderOfPerson(context, cluster, role)?.gender ?? null;
      return { id, name, aliases, mentions: spans, role, gender };
    }),
    places: describePlaces(tokens, index, places, gazetteer, language),
    organizations: organizations.map((cluster, i) => toEntity(tokens, cluster, `o${i + 1}`)),
  };
}

function inTextOrder<T extends Cluster>(clusters: readonly T[]): readonly T[] {
  return clusters.toSorted((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}
