/** One identity over all stories: which people, places and organizations of different stories are one. */
import type { EntityDigest, OrganizationDigest, PersonDigest, PlaceDigest, StoryDigest } from "../digest.ts";
import { type Context, contextsOf } from "./context.ts";
import { type Group, type Identity, joinGroups } from "./group.ts";
import {
  acronymIdentity,
  isAcronymAlone,
  type OrganizationFacts,
  organizationIdentity,
} from "./organizations.ts";
import { personIdentity } from "./people.ts";
import { isNamedInFull, type PersonFacts } from "./person-facts.ts";
import { isLocated, type PlaceFacts, placeIdentity, unlocatedIdentity } from "./places.ts";
import { singleNameIdentity } from "./single-names.ts";

export interface Identified {
  readonly people: readonly Group<PersonDigest, PersonFacts>[];
  readonly places: readonly Group<PlaceDigest, PlaceFacts>[];
  readonly organizations: readonly Group<OrganizationDigest, OrganizationFacts>[];
}

/** Joins the entities of stories, which come in the order that decides: the same stories in it give the same groups. */
export function identify(stories: readonly StoryDigest[]): Identified {
  const contexts = contextsOf(stories);
  const groups = <Digest extends EntityDigest, Facts>(
    entitiesOf: (story: StoryDigest) => readonly Digest[],
    identity: Identity<Digest, Facts>,
  ) => groupsOf(stories, contexts, entitiesOf, identity);
  const [people, organizations] = [personIdentity(), organizationIdentity()];
  const places = placeIdentity();
  return {
    people: joinInTurn(
      () => groups((story) => story.people, people),
      isNamedInFull,
      people,
      (full) => singleNameIdentity(full, people),
    ),
    places: joinInTurn(
      () => groups((story) => story.places, places),
      isLocated,
      places,
      (located) => unlocatedIdentity(located, places),
    ),
    organizations: joinInTurn(
      () => groups((story) => story.organizations, organizations),
      (group) => !isAcronymAlone(group),
      organizations,
      (named) => acronymIdentity(named, organizations),
    ),
  };
}

/**
 * Those that a full name tells find together first, the others only then: whom a single name may mean, what an acronym
 * stands for, whether a name is one place's is known from all of them.
 */
function joinInTurn<Digest extends EntityDigest, Facts>(
  groups: () => Iterable<Group<Digest, Facts>>,
  isSure: (group: Group<Digest, Facts>) => boolean,
  identity: Identity<Digest, Facts>,
  identityOfOthers: (sure: readonly Group<Digest, Facts>[]) => Identity<Digest, Facts>,
): readonly Group<Digest, Facts>[] {
  const sure = joinGroups(filter(groups(), isSure), identity);
  const others = filter(groups(), (group) => !isSure(group));
  return joinGroups(others, identityOfOthers(sure), sure);
}

function* filter<Item>(items: Iterable<Item>, isWanted: (item: Item) => boolean): Generator<Item> {
  for (const item of items) if (isWanted(item)) yield item;
}

/** Each entity of each story as a group, made as it is asked for: most are taken into another at once. */
function* groupsOf<Digest extends EntityDigest, Facts>(
  stories: readonly StoryDigest[],
  contexts: readonly Context[],
  entitiesOf: (story: StoryDigest) => readonly Digest[],
  { factsOf, joinFacts }: Identity<Digest, Facts>,
): Generator<Group<Digest, Facts>> {
  for (const [place, story] of stories.entries())
    for (const digests of linked(entitiesOf(story), story.links))
      yield {
        members: digests.map((digest) => ({ story: place, digest })),
        stories: [place],
        context: contexts[place]!,
        facts: digests.map(factsOf).reduce(joinFacts),
      };
}

/** The entities of a story, those together that it says are one. */
function linked<Digest extends EntityDigest>(
  entities: readonly Digest[],
  links: StoryDigest["links"],
): readonly (readonly Digest[])[] {
  if (links.length === 0) return entities.map((entity) => [entity]);
  const groups = new Map(entities.map((entity) => [entity.id, [entity]]));
  for (const [a, b] of links) {
    const [left, right] = [groups.get(a), groups.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    const both = [...left, ...right];
    for (const { id } of both) groups.set(id, both);
  }
  return [...new Set(groups.values())];
}
