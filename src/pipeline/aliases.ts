/** A newsroom's own names, set over what was found: merged, renamed, ignored. */
import type { EntityType } from "../entities/name-mention.ts";
import type { Gender, Organization, Person, Place, Quote, StoryResult } from "../model/result.ts";
import { foldSpace } from "../text/fold.ts";
import { retype } from "./retype.ts";

/** Names are compared as they are written, white space folded. */
export interface Aliases {
  /** What those who go by a name are to be called. Those called the same become one. */
  readonly names: ReadonlyMap<string, string>;
  /** Names that are none. */
  readonly ignored: ReadonlySet<string>;
  /** What is known of those who are called so. */
  readonly facts: ReadonlyMap<string, KnownFacts>;
  /** Names of two that are not one, whatever speaks for it. */
  readonly apart: readonly (readonly [string, string])[];
  /** What holds in some files alone, and there before all else. */
  readonly files: readonly { readonly pattern: RegExp; readonly aliases: Aliases }[];
}

/** What a newsroom knows of a person, place or organization; null where it does not say. */
export interface KnownFacts {
  readonly type: EntityType | null;
  readonly gender: Gender | null;
  readonly role: string | null;
}

/** What all those whom aliases speak of are called, and who of them are not one, in whatever files. */
export function ownNamesOf(aliases: Aliases | null): {
  readonly names: ReadonlySet<string>;
  readonly inFiles: ReadonlySet<string>;
  readonly apart: Aliases["apart"];
} {
  const namesIn = (all: readonly Aliases[]) => new Set(all.flatMap(({ names }) => [...names.values()]));
  const everywhere = aliases === null ? [] : [aliases];
  const inFiles = everywhere.flatMap(({ files }) => files.map((file) => file.aliases));
  const all = [...everywhere, ...inFiles];
  const own = namesIn(inFiles);
  for (const name of namesIn(everywhere)) own.delete(name);
  return { names: namesIn(all), inFiles: own, apart: all.flatMap(({ apart }) => apart) };
}

/** The aliases for the stories of one file. */
function aliasesOf(aliases: Aliases, source: string): Aliases {
  const own = aliases.files.filter(({ pattern }) => pattern.test(source));
  return own.reduce(
    (all, { aliases: more }) => ({
      names: new Map([...all.names, ...more.names]),
      ignored: new Set([...all.ignored, ...more.ignored]),
      facts: new Map([...all.facts, ...more.facts]),
      apart: [...all.apart, ...more.apart],
      files: [],
    }),
    aliases,
  );
}

type Entity = Person | Place | Organization;

/** What becomes of an entity: the one it is part of now, or null where it is ignored. */
type Fates<E extends Entity> = ReadonlyMap<string, E | null>;

/** The story with its people, places and organizations named as the newsroom names them; its quotes follow. */
export function applyAliases(given: StoryResult, all: Aliases): StoryResult {
  const aliases = aliasesOf(all, given.source);
  const story = retype(given, aliases);
  const people = fatesOf(story.people, aliases, (group, name) => uniteFacts(group, aliases.facts.get(name)));
  const places = fatesOf(story.places, aliases);
  const organizations = fatesOf(story.organizations, aliases);
  const speakers = new Map<string, Entity | null>([...people, ...organizations]);
  return {
    ...story,
    people: survivors(people),
    places: survivors(places),
    organizations: survivors(organizations),
    quotes: story.quotes.map((quote) => renameSpeaker(quote, speakers, aliases)),
  };
}

function fatesOf<E extends Entity>(
  entities: readonly E[],
  aliases: Aliases,
  unite: (group: readonly E[], name: string) => Partial<E> = () => ({}),
): Fates<E> {
  const groups = new Map<string, E[]>();
  const groupOf = new Map<string, E[]>();
  for (const entity of entities) {
    const kept = withoutIgnored(entity, aliases);
    if (kept === null) continue;
    const name = aliases.names.get(kept.name);
    // Entities of one name that no alias speaks of stay apart: whoever told them apart had a reason.
    const group = name === undefined ? [] : (groups.get(name) ?? []);
    group.push(kept);
    if (name !== undefined) groups.set(name, group);
    groupOf.set(entity.id, group);
  }
  const merged = new Map<readonly E[], E>();
  const fates = new Map<string, E | null>();
  for (const { id } of entities) {
    const group = groupOf.get(id);
    if (group !== undefined && !merged.has(group)) merged.set(group, merge(group, aliases, unite));
    fates.set(id, group === undefined ? null : merged.get(group)!);
  }
  return fates;
}

/** Those of the group as one, under the newsroom's name, with the first one's id. */
function merge<E extends Entity>(
  group: readonly E[],
  { names, facts }: Aliases,
  unite: (group: readonly E[], name: string) => Partial<E>,
): E {
  const first = group[0]!;
  const name = names.get(first.name) ?? first.name;
  if (group.length === 1 && name === first.name && !facts.has(name)) return first;
  const model = group.find((each) => each.name === name) ?? first;
  const forms = new Set(group.flatMap((each) => [each.name, ...each.aliases]));
  forms.delete(name);
  const mentions = group.flatMap((each) => each.mentions).sort((a, b) => a.start - b.start);
  return {
    ...model,
    ...unite(group, name),
    id: first.id,
    name,
    aliases: [...forms],
    mentions: told(mentions, name),
  };
}

/** The mentions; the first says that the newsroom calls them so, where reasons were asked for. */
function told(mentions: Entity["mentions"], name: string): Entity["mentions"] {
  const [first, ...rest] = mentions;
  if (first?.why === undefined) return mentions;
  return [{ ...first, why: `${first.why} · called ${name} by your own names` }, ...rest];
}

function uniteFacts(group: readonly Person[], known: KnownFacts | undefined): Partial<Person> {
  const first = <Fact extends "role" | "gender">(fact: Fact) =>
    group.find((person) => person[fact] !== null)?.[fact] ?? null;
  return {
    role: first("role"),
    gender: known?.gender ?? first("gender"),
    ...(known?.role != null && { knownRole: known.role }),
  };
}

/** The entity without the mentions that are ignored; null where nothing is left of it. */
function withoutIgnored<E extends Entity>(entity: E, { ignored }: Aliases): E | null {
  if (ignored.size === 0) return entity;
  const mentions = entity.mentions.filter(({ text }) => !ignored.has(foldSpace(text)));
  if (ignored.has(entity.name) || mentions.length === 0) return null;
  return { ...entity, mentions, aliases: entity.aliases.filter((alias) => !ignored.has(alias)) };
}

function survivors<E extends Entity>(fates: Fates<E>): readonly E[] {
  return [...new Set(fates.values())].filter((entity) => entity !== null);
}

function renameSpeaker(quote: Quote, fates: ReadonlyMap<string, Entity | null>, { names }: Aliases): Quote {
  const { speaker } = quote;
  if (speaker === null) return quote;
  const fate = speaker.entity === null ? undefined : fates.get(speaker.entity);
  if (fate === undefined)
    return { ...quote, speaker: { ...speaker, name: names.get(speaker.name) ?? speaker.name } };
  // An ignored name may still stand for who spoke, but for nobody that the story lists.
  if (fate === null) return { ...quote, speaker: { ...speaker, kind: "described", entity: null } };
  const name = names.has(speaker.name) || fate.id !== speaker.entity ? fate.name : speaker.name;
  return { ...quote, speaker: { ...speaker, entity: fate.id, name } };
}
