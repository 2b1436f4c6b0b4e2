import type { EntityType } from "../entities/name-mention.ts";
import type { Gender } from "../model/result.ts";
import type { Aliases, KnownFacts } from "./aliases.ts";
import { sourcePattern } from "./source-pattern.ts";

/** Aliases as people write them, in a file or a program. */
export interface WrittenAliases extends WrittenNames {
  /** What holds in some files alone, by patterns of their paths: "sport/**". */
  readonly files?: Readonly<Record<string, WrittenNames>> | undefined;
}

export interface WrittenNames {
  /** Names that are one person, place or organization, and what is known of it. */
  readonly merge?: readonly WrittenName[] | undefined;
  /** What one is to be called, by what it is called. */
  readonly rename?: Readonly<Record<string, string>> | undefined;
  /** Names that are none. */
  readonly ignore?: readonly string[] | undefined;
}

export interface WrittenName {
  readonly name: string;
  readonly also?: readonly string[] | undefined;
  /** Names of others, with whom it is never one. */
  readonly not?: readonly string[] | undefined;
  readonly type?: EntityType | undefined;
  readonly gender?: Gender | undefined;
  readonly role?: string | undefined;
}

/** The aliases as they are applied. Throws an Error where one name is to be two. */
export function readAliases({ files = {}, ...all }: WrittenAliases): Aliases {
  return {
    ...readNames(all),
    files: Object.entries(files).map(([pattern, names]) => ({
      pattern: sourcePattern(pattern),
      aliases: { ...readNames(names), files: [] },
    })),
  };
}

function readNames({ merge = [], rename = {}, ignore = [] }: WrittenNames): Omit<Aliases, "files"> {
  const names = new Map<string, string>();
  const call = (from: string, to: string) => {
    const before = names.get(from);
    if (before !== undefined && before !== to)
      throw new Error(`"${from}" cannot be both "${before}" and "${to}"`);
    names.set(from, to);
  };
  for (const { name, also = [] } of merge) for (const form of [name, ...also]) call(form, name);
  for (const [from, to] of Object.entries(rename)) call(from, to);
  for (const to of [...names.values()]) call(to, to);
  const apart = merge.flatMap(({ name, not = [] }) => not.map((other) => apartFrom(name, other, names)));
  return { names, ignored: new Set(ignore), facts: factsIn(merge), apart };
}

function apartFrom(
  name: string,
  other: string,
  names: ReadonlyMap<string, string>,
): readonly [string, string] {
  const called = names.get(other) ?? other;
  if (called === name) throw new Error(`"${name}" cannot be and not be "${other}"`);
  return [name, called];
}

function factsIn(merge: readonly WrittenName[]): ReadonlyMap<string, KnownFacts> {
  const known = merge.filter(({ type, gender, role }) =>
    [type, gender, role].some((fact) => fact !== undefined),
  );
  return new Map(
    known.map(({ name, type = null, gender = null, role = null }) => [name, { type, gender, role }]),
  );
}
