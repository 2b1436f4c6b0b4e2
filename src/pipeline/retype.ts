/** Names that a newsroom knows to be of another type than was found: a club that is no town. */
import type { EntityType } from "../entities/name-mention.ts";
import type { Organization, Person, Place, Quote, StoryResult } from "../model/result.ts";
import type { Aliases } from "./aliases.ts";

interface Typed {
  readonly type: EntityType;
  readonly entity: Organization | Person | Place;
}

const letters: Readonly<Record<EntityType, string>> = { person: "p", place: "l", organization: "o" };

/** The story with each such name in the section of its type, under a new id there; its quotes follow. */
export function retype(story: StoryResult, { names, facts }: Aliases): StoryResult {
  const typeOf = ({ name }: Organization) => facts.get(names.get(name) ?? name)?.type ?? null;
  const all: readonly Typed[] = [
    ...story.people.map((entity): Typed => ({ type: "person", entity })),
    ...story.places.map((entity): Typed => ({ type: "place", entity })),
    ...story.organizations.map((entity): Typed => ({ type: "organization", entity })),
  ];
  const moved = all.filter(({ type, entity }) => (typeOf(entity) ?? type) !== type);
  if (moved.length === 0) return story;
  const ids = new Map<string, Typed>();
  const taken = new Set(all.map(({ entity }) => entity.id));
  for (const { entity } of moved) {
    const type = typeOf(entity)!;
    const id = freeId(all, type, taken);
    taken.add(id);
    ids.set(entity.id, { type, entity: asType(entity, type, id) });
  }
  const sectionOf = <E extends Organization>(kept: readonly E[], type: EntityType): readonly E[] => [
    ...kept.filter(({ id }) => !ids.has(id)),
    ...[...ids.values()].filter((each) => each.type === type).map(({ entity }) => entity as unknown as E),
  ];
  return {
    ...story,
    people: sectionOf(story.people, "person"),
    places: sectionOf(story.places, "place"),
    organizations: sectionOf(story.organizations, "organization"),
    quotes: story.quotes.map((quote) => withSpeaker(quote, ids)),
  };
}

/** An id of the type that is not taken: those that are there are numbered from 1. */
function freeId(all: readonly Typed[], type: EntityType, taken: ReadonlySet<string>): string {
  let number = all.filter((each) => each.type === type).length + 1;
  while (taken.has(`${letters[type]}${number}`)) number++;
  return `${letters[type]}${number}`;
}

function asType({ name, aliases, mentions }: Organization, type: EntityType, id: string): Typed["entity"] {
  const entity = { id, name, aliases, mentions };
  if (type === "person") return { ...entity, role: null, gender: null };
  if (type === "organization") return entity;
  return {
    ...entity,
    kind: "other",
    country: null,
    region: null,
    geonames: null,
    latitude: null,
    longitude: null,
  };
}

/** A place speaks for nobody that the story lists. */
function withSpeaker(quote: Quote, ids: ReadonlyMap<string, Typed>): Quote {
  const { speaker } = quote;
  const now = speaker?.entity == null ? undefined : ids.get(speaker.entity);
  if (speaker === null || now === undefined) return quote;
  const { type, entity } = now;
  if (type === "place") return { ...quote, speaker: { ...speaker, kind: "described", entity: null } };
  return { ...quote, speaker: { ...speaker, kind: type, entity: entity.id } };
}
