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
import { isNamedInFull, type PersonFacts, personIdentity } from "./people.ts";
import { isUnlocated, type PlaceFacts, placeIdentity, unlocatedIdentity } from "./places.ts";
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
  return {
    people: joinPeople(
      groups((story) => story.people, people),
      people,
    ),
    places: joinPlaces(groups((story) => story.places, placeIdentity)),
    organizations: joinOrganizations(
      groups((story) => story.organizations, organizations),
      organizations,
    ),
  };
}

/** Those named in full find together first: whom a single name may mean is known only then. */
function joinPeople(
  groups: Identified["people"],
  identity: Identity<PersonDigest, PersonFacts>,
): Identified["people"] {
  const full = joinGroups(groups.filter(isNamedInFull), identity);
  const singles = groups.filter((group) => !isNamedInFull(group));
  return joinGroups([...full, ...singles], singleNameIdentity(full, identity));
}

/** Those whose country is known find together first: whether a name is one place's is known only then. */
function joinPlaces(groups: Identified["places"]): Identified["places"] {
  const located = joinGroups(
    groups.filter((group) => !isUnlocated(group)),
    placeIdentity,
  );
  return joinGroups([...located, ...groups.filter(isUnlocated)], unlocatedIdentity(located));
}

/** Those with a name find together first: what an acronym stands for is known only then. */
function joinOrganizations(
  groups: Identified["organizations"],
  identity: Identity<OrganizationDigest, OrganizationFacts>,
): Identified["organizations"] {
  const named = joinGroups(
    groups.filter((group) => !isAcronymAlone(group)),
    identity,
  );
  return joinGroups([...named, ...groups.filter(isAcronymAlone)], acronymIdentity(named, identity));
}

function groupsOf<Digest extends EntityDigest, Facts>(
  stories: readonly StoryDigest[],
  contexts: readonly Context[],
  entitiesOf: (story: StoryDigest) => readonly Digest[],
  { factsOf, joinFacts }: Identity<Digest, Facts>,
): readonly Group<Digest, Facts>[] {
  return stories.flatMap((story, place) => {
    const one = (digests: readonly Digest[]): Group<Digest, Facts> => ({
      members: digests.map((digest) => ({ story: place, digest })),
      stories: [place],
      context: contexts[place]!,
      facts: digests.map(factsOf).reduce(joinFacts),
    });
    return linked(entitiesOf(story), story.links).map(one);
  });
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
