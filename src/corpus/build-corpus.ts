/** From the stories of a run to the rows of its corpus. */
import { comparePacked } from "../compare/pack-figures.ts";
import type { Corpus, OrganizationRow, PersonRow, PlaceRow } from "./corpus.ts";
import type { EntityDigest, StoryDigest } from "./digest.ts";
import type { Group } from "./identity/group.ts";
import { type Identified, identify } from "./identity/identify.ts";
import { copiesAmong } from "./rows/copies.ts";
import { byWeight, entityRow, mostOf } from "./rows/entity-row.ts";
import { pairsOf } from "./rows/pairs.ts";
import { repeatedQuotes } from "./rows/repeated.ts";
import { addSpeech, speechIn } from "./rows/speech.ts";

/**
 * All rows, the most frequent first. The stories may come in any order and from any number of shards: they are put into
 * one order first, so that the rows are the same.
 */
export function buildCorpus(digests: readonly StoryDigest[]): Corpus {
  const stories = inOrder(digests);
  const identified = identify(stories);
  const people = identified.people.toSorted(byWeight);
  const places = identified.places.toSorted(byWeight);
  const organizations = identified.organizations.toSorted(byWeight);
  const speech = speechIn(stories);
  const spokenBy = ({ members }: Group<EntityDigest, unknown>) =>
    addSpeech(members.map(({ story, digest }) => speech(story, digest.id)));
  const rowIds = rowIdsOf({ people, places, organizations });
  return {
    stories: stories.length,
    people: people.map(
      (group, i): PersonRow => ({
        ...entityRow(group, `P${i + 1}`, stories),
        gender: mostOf(group.members.map(({ digest }) => digest.gender)),
        roles: rolesOf(group),
        ...spokenBy(group),
      }),
    ),
    places: places.map(
      (group, i): PlaceRow => ({
        ...entityRow(group, `L${i + 1}`, stories),
        ...whereIs(group),
      }),
    ),
    organizations: organizations.map(
      (group, i): OrganizationRow => ({
        ...entityRow(group, `O${i + 1}`, stories),
        ...spokenBy(group),
      }),
    ),
    pairs: pairsOf(namedTogether(stories, rowIds)),
    figures: comparePacked(stories.flatMap(({ figures }) => figures ?? [])),
    repeated: repeatedQuotes(stories, (story, entity) => rowIds.get(`${story} ${entity}`) ?? null),
    copies: copiesAmong(stories),
  };
}

/** By date, then by where they stand: the order in which identity is decided. */
function inOrder(stories: readonly StoryDigest[]): readonly StoryDigest[] {
  const keyOf = ({ date, source, document, line, story }: StoryDigest) =>
    [date ?? "9999", source, document ?? "", String(line).padStart(9, "0"), story].join("\u0000");
  return stories
    .map((story) => ({ story, key: keyOf(story) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ story }) => story);
}

/** The row of each entity of each story: by the story's place and the entity's id. */
function rowIdsOf({ people, places, organizations }: Identified): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const put = (groups: readonly Group<EntityDigest, unknown>[], letter: string) => {
    for (const [i, { members }] of groups.entries())
      for (const { story, digest } of members) ids.set(`${story} ${digest.id}`, `${letter}${i + 1}`);
  };
  put(people, "P");
  put(places, "L");
  put(organizations, "O");
  return ids;
}

/** People and organizations, story by story: with whom, not where. */
function namedTogether(
  stories: readonly StoryDigest[],
  rowIds: ReadonlyMap<string, string>,
): readonly ReadonlySet<string>[] {
  return stories.map(
    ({ people, organizations }, story) =>
      new Set([...people, ...organizations].map(({ id }) => rowIds.get(`${story} ${id}`) ?? id)),
  );
}

function rolesOf({ members }: Identified["people"][number]): PersonRow["roles"] {
  const counts = new Map<string, { text: string; stories: number }>();
  for (const { digest } of members) {
    if (digest.role === null) continue;
    const key = digest.role.toLowerCase();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { text: digest.role, stories: 1 });
    else known.stories++;
  }
  return [...counts.values()].sort((a, b) => b.stories - a.stories || (a.text < b.text ? -1 : 1));
}

function whereIs({
  members,
}: Identified["places"][number]): Omit<
  PlaceRow,
  keyof EntityDigest | "stories" | "outlets" | "first" | "last" | "members"
> {
  const digests = members.map(({ digest }) => digest);
  const geonames = mostOf(digests.map((digest) => digest.geonames));
  const located = digests.find((digest) => digest.geonames === geonames && digest.latitude !== null);
  return {
    kind: mostOf(digests.map(({ kind }) => kind)) ?? "other",
    country: mostOf(digests.map(({ country }) => country)),
    geonames,
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
  };
}
