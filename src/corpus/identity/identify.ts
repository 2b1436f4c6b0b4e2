/** One identity over all stories: which people, places and organizations of different stories are one. */
import type { EntityDigest, StoryDigest } from "../digest.ts";
import type { EntityList } from "../store/entity-list.ts";
import type { StoryTable } from "../store/story-table.ts";
import { type Context, contextsOf, type Named } from "./context.ts";
import { type Group, type Identity, joinGroups } from "./group.ts";
import { acronymIdentity, isAcronymAlone, organizationIdentity } from "./organizations.ts";
import { asKnown, type OwnNames } from "./own-names.ts";
import { personIdentity } from "./people.ts";
import { isNamedInFull } from "./person-facts.ts";
import { isLocated, placeIdentity, unlocatedIdentity } from "./places.ts";
import { singleNameIdentity } from "./single-names.ts";

/** The entities that are one thing, by their numbers in the list of their type. */
export type Things = readonly (readonly number[])[];

export interface Identified {
  readonly people: Things;
  readonly places: Things;
  readonly organizations: Things;
}

/** Joins the entities of stories, which come in the order that decides: the same stories in it give the same groups. */
export function identify(
  stories: StoryTable,
  { people, places, organizations }: Named,
  own: OwnNames,
): Identified {
  const run: Run = { stories, contexts: contextsOf(stories, { people, places, organizations }), own };
  return {
    people: joinInTurn(run, people, personIdentity(), isNamedInFull, singleNameIdentity),
    places: joinInTurn(run, places, placeIdentity(), isLocated, unlocatedIdentity),
    organizations: joinInTurn(
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
  readonly own: OwnNames;
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
): Things {
  const others: Group<Facts>[] = [];
  function* sureOnes(): Generator<Group<Facts>> {
    for (const group of groupsOf(run, entities, identity))
      if (isSure(group)) yield group;
      else others.push(group);
  }
  const sure = joinGroups(sureOnes(), identity);
  const joined = joinGroups(others, identityOfOthers(sure, identity), sure);
  return asKnown(
    joined.map(({ members }) => members),
    entities,
    run.own,
  );
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
