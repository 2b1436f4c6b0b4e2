/** The rows of people, places and organizations. */
import { countsOf } from "../../text/counts.ts";
import type { Member, OrganizationRow, PersonRow, PlaceRow } from "../corpus.ts";
import { mostOf } from "../counts.ts";
import type { EntityDigest, OrganizationDigest, PersonDigest, PlaceDigest } from "../digest.ts";
import { nameWords } from "../identity/words.ts";
import type { EntityList, Speech } from "../store/entity-list.ts";
import type { StoryTable } from "../store/story-table.ts";
import { lazyRow, type RowFields } from "./lazy-row.ts";
import { storiesOf } from "./weight.ts";

export function personRow(
  members: readonly number[],
  id: string,
  people: EntityList<PersonDigest>,
  stories: StoryTable,
): PersonRow {
  const digests = members.map(people.at);
  const fields = {
    id,
    ...commonOf(members, digests, people, stories),
    gender: mostGiven(digests.map(({ gender }) => gender)),
    roles: rolesOf(digests),
    ...speechOf(members, people),
  };
  return lazyRow(fields, () => membersOf(members, people, stories));
}

export function placeRow(
  members: readonly number[],
  id: string,
  places: EntityList<PlaceDigest>,
  stories: StoryTable,
): PlaceRow {
  const digests = members.map(places.at);
  const geonames = mostGiven(digests.map((digest) => digest.geonames));
  const located = digests.find((digest) => digest.geonames === geonames && digest.latitude !== null);
  const fields = {
    id,
    ...commonOf(members, digests, places, stories),
    kind: mostGiven(digests.map(({ kind }) => kind)) ?? "other",
    country: mostGiven(digests.map(({ country }) => country)),
    geonames,
    latitude: located?.latitude ?? null,
    longitude: located?.longitude ?? null,
  };
  return lazyRow(fields, () => membersOf(members, places, stories));
}

export function organizationRow(
  members: readonly number[],
  id: string,
  organizations: EntityList<OrganizationDigest>,
  stories: StoryTable,
): OrganizationRow {
  const fields = {
    id,
    ...commonOf(members, members.map(organizations.at), organizations, stories),
    ...speechOf(members, organizations),
  };
  return lazyRow(fields, () => membersOf(members, organizations, stories));
}

/** What the rows of all types have in common. */
function commonOf<Digest extends EntityDigest>(
  members: readonly number[],
  digests: readonly Digest[],
  entities: EntityList<Digest>,
  stories: StoryTable,
): Omit<RowFields, "id"> {
  const name = nameOf(digests);
  const forms = new Set<string>();
  const outlets = new Set<string>();
  let [first, last]: [string | null, string | null] = [null, null];
  for (const [i, member] of members.entries()) {
    forms.add(digests[i]!.name);
    for (const alias of digests[i]!.aliases) forms.add(alias);
    const { outlet, date } = stories.head(entities.storyOf(member));
    if (outlet !== null) outlets.add(outlet);
    if (date === null) continue;
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  forms.delete(name);
  return {
    name,
    aliases: [...forms].sort(),
    stories: storiesOf(members, entities),
    mentions: digests.reduce((sum, { mentions }) => sum + mentions, 0),
    outlets: [...outlets].sort(),
    first,
    last,
  };
}

/** Where the entities stand, in the order of their stories. */
function membersOf<Digest extends EntityDigest>(
  members: readonly number[],
  { storyOf, at }: EntityList<Digest>,
  stories: StoryTable,
): readonly Member[] {
  return members
    .toSorted((a, b) => storyOf(a) - storyOf(b))
    .map((member) => {
      const { story, source, document } = stories.head(storyOf(member));
      const { id, line } = at(member);
      return { document, source, story, entity: id, line };
    });
}

/** The name that most stories give, of those with the most words that are no initials: "Ana Ruiz", not "Ruiz". */
function nameOf(digests: readonly EntityDigest[]): string {
  const counts = countsOf(digests.map(({ name }) => name));
  if (counts.size === 1) return digests[0]!.name;
  const isFull = (name: string) =>
    nameWords(name).filter((word) => word.length > 1 && !/^m(?:r|s|rs)$/.test(word)).length > 1 ? 1 : 0;
  const [best = ""] = [...counts.keys()].sort(
    (a, b) =>
      isFull(b) - isFull(a) || counts.get(b)! - counts.get(a)! || b.length - a.length || (a < b ? -1 : 1),
  );
  return best;
}

function rolesOf(digests: readonly PersonDigest[]): PersonRow["roles"] {
  const counts = new Map<string, { text: string; stories: number }>();
  for (const { role } of digests) {
    if (role === null) continue;
    const key = role.toLowerCase();
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { text: role, stories: 1 });
    else known.stories++;
  }
  return [...counts.values()].sort((a, b) => b.stories - a.stories || (a.text < b.text ? -1 : 1));
}

function speechOf<Digest extends EntityDigest>(
  members: readonly number[],
  entities: EntityList<Digest>,
): Speech {
  let [quotes, words] = [0, 0];
  for (const member of members) {
    const speech = entities.speechOf(member);
    quotes += speech.quotes;
    words += speech.words;
  }
  return { quotes, words };
}

/** What most give, null where none gives it. */
function mostGiven<Value>(values: readonly (Value | null)[]): Value | null {
  return mostOf(countsOf(values.filter((value) => value !== null)));
}
