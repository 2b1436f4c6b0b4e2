/** One identity over all stories: which people, places and organizations of different stories are one. */
import type { EntityDigest, OrganizationDigest, PersonDigest, PlaceDigest, StoryDigest } from "../digest.ts";
import type { EntityList } from "../store/entity-list.ts";
import type { StoryTable } from "../store/story-table.ts";
import { type Context, contextsOf, type Named } from "./context.ts";
import { type Group, type Identity, joinGroups } from "./group.ts";
import {
  acronymIdentity,
  isAcronymAlone,
  type OrganizationFacts,
  organizationIdentity,
} from "./organizations.ts";
import { asKnown, type OwnNames } from "./own-names.ts";
import { personIdentity } from "./people.ts";
import { isNamedInFull, type PersonFacts } from "./person-facts.ts";
import { isLocated, type PlaceFacts, placeIdentity, unlocatedIdentity } from "./places.ts";
import { singleNameIdentity } from "./single-names.ts";

/** The entities that are one thing, by their numbers in the list of their type. */
export type Things = readonly (readonly number[])[];

export interface Identified {
  readonly people: Things;
  readonly places: Things;
  readonly organizations: Things;
}

/**
 * Joins the entities of stories, which come in the order that decides: the same stories in it give the same things. `own` are
 * a newsroom's names, which win.
 */
export function identify(stories: StoryTable, named: Named, own: OwnNames): Identified {
  // One type after the other: what a type's groups know of their company is let go before the next.
  const sections = joinSections(stories, named);
  return {
    people: thingsOf(sections.people(), own),
    places: thingsOf(sections.places(), own),
    organizations: thingsOf(sections.organizations(), own),
  };
}

function thingsOf<Digest extends EntityDigest, Facts>(
  { groups, entities }: Joined<Digest, Facts>,
  own: OwnNames,
): Things {
  const things = groups.map(({ members }) => members);
  return asKnown(things, entities, own);
}

/** The groups of a type as what speaks for and against made them, and how they were compared. */
export interface Joined<Digest extends EntityDigest, Facts> {
  readonly entities: EntityList<Digest>;
  readonly groups: readonly Group<Facts>[];
  /** An entity as a group of its own. */
  readonly groupOf: (entity: number) => Group<Facts>;
  readonly identityOf: (a: Group<Facts>, b: Group<Facts>) => Identity<Digest, Facts>;
}

/** Joins the entities of each type, before a newsroom's own names have a say. */
export interface Sections {
  readonly people: () => Joined<PersonDigest, PersonFacts>;
  readonly places: () => Joined<PlaceDigest, PlaceFacts>;
  readonly organizations: () => Joined<OrganizationDigest, OrganizationFacts>;
}

export function joinSections(stories: StoryTable, { people, places, organizations }: Named): Sections {
  const run: Run = { stories, contexts: contextsOf(stories, { people, places, organizations }) };
  return {
    people: () => joinInTurn(run, people, personIdentity(), isNamedInFull, singleNameIdentity),
    places: () => joinInTurn(run, places, placeIdentity(), isLocated, unlocatedIdentity),
    organizations: () =>
      joinInTurn(
        run,
        organizations,
        organizationIdentity(),
        (group) => !isAcronymAlone(group),
        acronymIdentity,
      ),
  };
}

/** The stories of a run, and what each says around its names. */
interface Run {
  readonly stories: StoryTable;
  readonly contexts: readonly Context[];
}

/**
 * Those that a full name tells find together first, the others only then: whom a single name may mean, what an acronym
 * stands for, whether a name is one place's is known from all of them.
 */
function joinInTurn<Digest extends EntityDigest, Facts>(
  run: Run,
  entities: EntityList<Digest>,
  identity: Identity<Digest, Facts>,
  isSure: (group: Group<Facts>) => boolean,
  identityOfOthers: (
    sure: readonly Group<Facts>[],
    identity: Identity<Digest, Facts>,
  ) => Identity<Digest, Facts>,
): Joined<Digest, Facts> {
  const others: Group<Facts>[] = [];
  function* sureOnes(): Generator<Group<Facts>> {
    for (const group of groupsOf(run, entities, identity))
      if (isSure(group)) yield group;
      else others.push(group);
  }
  const sure = joinGroups(sureOnes(), identity);
  const ofOthers = identityOfOthers(sure, identity);
  return {
    entities,
    groups: joinGroups(others, ofOthers, sure),
    groupOf: (entity) => {
      const story = entities.storyOf(entity);
      const facts = identity.factsOf(entities.at(entity));
      return { members: [entity], stories: [story], context: run.contexts[story]!, facts };
    },
    identityOf: (a, b) => (isSure(a) && isSure(b) ? identity : ofOthers),
  };
}

/** Each entity of each story as a group, made as it is asked for: most are taken into another at once. */
function* groupsOf<Digest extends EntityDigest, Facts>(
  { stories, contexts }: Run,
  entities: EntityList<Digest>,
  { factsOf, joinFacts }: Identity<Digest, Facts>,
): Generator<Group<Facts>> {
  for (let story = 0; story < stories.length; story++) {
    const first = entities.firstOf(story);
    const digests = entities.of(story);
    for (const places of linked(digests, stories.linksOf(story)))
      yield {
        members: places.map((place) => first + place),
        stories: [story],
        context: contexts[story]!,
        facts: places.map((place) => factsOf(digests[place]!)).reduce(joinFacts),
      };
  }
}

/** The entities of a story by their places in it, those together that it says are one. */
function linked(
  entities: readonly EntityDigest[],
  links: StoryDigest["links"],
): readonly (readonly number[])[] {
  if (links.length === 0) return entities.map((_, place) => [place]);
  const groups = new Map(entities.map(({ id }, place): [string, readonly number[]] => [id, [place]]));
  for (const [a, b] of links) {
    const [left, right] = [groups.get(a), groups.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    const both = [...left, ...right];
    for (const place of both) groups.set(entities[place]!.id, both);
  }
  return [...new Set(groups.values())];
}
