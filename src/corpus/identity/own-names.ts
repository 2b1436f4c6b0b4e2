/** A newsroom's own names over all stories: who is called the same is one, who is said not to be one is not. */
import type { EntityDigest } from "../digest.ts";
import type { EntityList } from "../store/entity-list.ts";
import type { Things } from "./identify.ts";

export interface OwnNames {
  /** What the newsroom calls people, places and organizations: each name is one, and two are two. */
  readonly names: ReadonlySet<string>;
  /** Those of them that hold in some files alone: others of the name are others. */
  readonly inFiles: ReadonlySet<string>;
  /** Names of two that are not one. */
  readonly apart: readonly (readonly [string, string])[];
}

/** The things as the newsroom knows them, whatever the stories say. */
export function asKnown<Digest extends EntityDigest>(
  things: Things,
  entities: EntityList<Digest>,
  own: OwnNames,
): Things {
  if (own.names.size === 0 && own.apart.length === 0) return things;
  const nameOf = (member: number) => entities.at(member).name;
  return own.apart.reduce((all, pair) => split(all, pair, nameOf), joinByName(things, own, nameOf));
}

/** A thing for each of the names, where the first of it stands; what else was joined to it stays with it. */
function joinByName(
  things: Things,
  { names, inFiles }: OwnNames,
  nameOf: (member: number) => string,
): Things {
  const known = new Map<string, number[]>();
  const joined: number[][] = [];
  const thingOf = (name: string | undefined) => {
    const before = name === undefined ? undefined : known.get(name);
    if (before !== undefined) return before;
    const thing: number[] = [];
    joined.push(thing);
    if (name !== undefined) known.set(name, thing);
    return thing;
  };
  for (const members of things) {
    const all = members.map(nameOf);
    const first = all.find((name) => names.has(name) && !inFiles.has(name));
    let rest: number[] | null = null;
    for (const [i, member] of members.entries()) {
      if (names.has(all[i]!)) thingOf(all[i]).push(member);
      else {
        rest ??= thingOf(first);
        rest.push(member);
      }
    }
  }
  return joined;
}

/** Where one thing has both names, those of the second are another. */
function split(
  things: Things,
  [name, other]: readonly [string, string],
  nameOf: (member: number) => string,
): Things {
  return things.flatMap((members) => {
    const others = members.filter((member) => nameOf(member) === other);
    if (others.length === 0 || !members.some((member) => nameOf(member) === name)) return [members];
    return [members.filter((member) => nameOf(member) !== other), others];
  });
}
