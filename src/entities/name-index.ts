import type { Names, Organization, Person, Place } from "../model/result.ts";
import { type Tokens, tokenAt } from "../text/tokens.ts";

/** A name where it stands in the tokens. */
export type PlacedName = { readonly first: number; readonly last: number; readonly mention: number } & (
  | { readonly kind: "person"; readonly entity: Person }
  | { readonly kind: "place"; readonly entity: Place }
  | { readonly kind: "organization"; readonly entity: Organization }
);

/** The names of a story by token. */
export interface NameIndex {
  /** All names in text order. */
  readonly all: readonly PlacedName[];
  /** The name that covers a token, if one does. */
  at(token: number): PlacedName | undefined;
}

/** Lays a story's names over its tokens. */
export function indexNames(tokens: Tokens, names: Names): NameIndex {
  const all: PlacedName[] = [];
  for (const entity of names.people) addNames(tokens, "person", entity, all);
  for (const entity of names.places) addNames(tokens, "place", entity, all);
  for (const entity of names.organizations) addNames(tokens, "organization", entity, all);
  all.sort((a, b) => a.first - b.first || b.last - a.last);
  /** For each token 1 + the place of its name in `all`; 0 where none covers it. */
  const byToken = new Int32Array(tokens.count);
  for (let index = 0; index < all.length; index++) {
    const { first, last } = all[index]!;
    for (let token = first; token <= last; token++) if (byToken[token] === 0) byToken[token] = index + 1;
  }
  const at = (token: number) => {
    const index = byToken[token];
    return index === undefined || index === 0 ? undefined : all[index - 1];
  };
  return { all, at };
}

function addNames(
  tokens: Tokens,
  kind: PlacedName["kind"],
  entity: Person | Place | Organization,
  all: PlacedName[],
): void {
  const { mentions } = entity;
  for (let mention = 0; mention < mentions.length; mention++) {
    const { start, end } = mentions[mention]!;
    const first = tokenAt(tokens, start);
    // A name is a few tokens long: its last is found sooner from its first than in the whole story.
    let last = first;
    while (last < tokens.count && tokens.end[last]! < end) last++;
    all.push({ kind, entity, mention, first, last } as PlacedName);
  }
}
