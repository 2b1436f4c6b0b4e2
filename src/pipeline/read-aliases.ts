import type { Aliases } from "./aliases.ts";

/** Aliases as people write them, in a file or a program. */
export interface WrittenAliases {
  /** Names that are one person, place or organization. */
  readonly merge?: readonly { readonly name: string; readonly also: readonly string[] }[] | undefined;
  /** What one is to be called, by what it is called. */
  readonly rename?: Readonly<Record<string, string>> | undefined;
  /** Names that are none. */
  readonly ignore?: readonly string[] | undefined;
}

/** The aliases as they are applied. Throws an Error where one name is to be two. */
export function readAliases({ merge = [], rename = {}, ignore = [] }: WrittenAliases): Aliases {
  const names = new Map<string, string>();
  const call = (from: string, to: string) => {
    const before = names.get(from);
    if (before !== undefined && before !== to)
      throw new Error(`"${from}" cannot be both "${before}" and "${to}"`);
    names.set(from, to);
  };
  for (const { name, also } of merge) for (const form of [name, ...also]) call(form, name);
  for (const [from, to] of Object.entries(rename)) call(from, to);
  for (const to of [...names.values()]) call(to, to);
  return { names, ignored: new Set(ignore) };
}
