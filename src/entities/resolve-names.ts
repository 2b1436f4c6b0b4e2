import type { Language } from "../english/english.ts";
import type { Names } from "../model/result.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Atlas } from "./city-table.ts";
import type { Cluster, Explain, ExplainFact } from "./cluster.ts";
import { clusterOrganizations } from "./cluster-organizations.ts";
import { clusterPeople } from "./cluster-people.ts";
import { clusterPlaces } from "./cluster-places.ts";
import { describePeople } from "./describe-people.ts";
import { describePlaces, lookUpPlaces } from "./describe-places.ts";
import { toEntity } from "./entities.ts";
import { settleFamilies } from "./families.ts";
import { makeLabelsConsistent } from "./label-consistency.ts";
import { indexMentions } from "./mention-index.ts";
import { type EntityType, readMentions } from "./name-mention.ts";
import { withOtherNames } from "./other-names.ts";
import { trimPartyLabels } from "./party-labels.ts";
import type { Evidence } from "./place-evidence.ts";

/** The entities of a story, their places still to be described: the other stories of the document may say where it plays. */
export interface StoryNames {
  /** What the story says of countries. */
  readonly evidence: Evidence;
  /** All of them, in a document of that country; null where it has none. Called once. */
  readonly describe: (home: string | null) => Names;
}

/**
 * Who and where the tagged names of one story are: mentions of one person, place or organization become one
 * entity, in the order of first mention. Spans stay as the tagger gave them; but couples' given names are added and
 * families left out. `explain`, where given, hears for
 * every mention which rule joined it to its entity; `explainFact` of every person and place what said gender and country.
 */
export function resolveStory(
  tokens: Tokens,
  names: readonly TaggedName[],
  gazetteer: Atlas,
  language: Language,
  explain?: Explain,
  explainFact?: ExplainFact,
): StoryNames {
  const trimmed = trimPartyLabels(tokens, names, gazetteer);
  const settled = withOtherNames(tokens, settleFamilies(tokens, trimmed, gazetteer));
  const mentions = makeLabelsConsistent(tokens, readMentions(tokens, settled, gazetteer));
  const ofType = (type: EntityType) => mentions.filter((mention) => mention.type === type);
  const people = inTextOrder(clusterPeople(tokens, ofType("person"), gazetteer, language, explain));
  const places = inTextOrder(clusterPlaces(tokens, ofType("place"), gazetteer, explain));
  const organizations = inTextOrder(clusterOrganizations(tokens, ofType("organization"), explain));
  const index = indexMentions(tokens, mentions);
  const described = describePeople(tokens, index, people, language, explainFact);
  const read = lookUpPlaces(tokens, index, places, gazetteer, language);
  return {
    evidence: read.evidence,
    describe: (home) => ({
      people: described,
      places: describePlaces(tokens, index, read, home, gazetteer, language, explainFact),
      organizations: organizations.map((cluster, i) => toEntity(tokens, cluster, `o${i + 1}`)),
    }),
  };
}

/** The entities of a story that stands alone. */
export function resolveNames(...story: Parameters<typeof resolveStory>): Names {
  return resolveStory(...story).describe(null);
}

function inTextOrder<T extends Cluster>(clusters: readonly T[]): readonly T[] {
  return clusters.toSorted((a, b) => a.mentions[0]!.first - b.mentions[0]!.first);
}
