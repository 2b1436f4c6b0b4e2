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
  const all = [
    ...names.people.flatMap((entity) => place(tokens, "person", entity)),
    ...names.places.flatMap((entity) => place(tokens, "place", entity)),
    ...names.organizations.flatMap((entity) => place(tokens, "organization", entity)),
  ].sort((a, b) => a.first - b.first || b.last - a.last);
  const byToken = new Int32Array(tokens.count).fill(-1);
  all.forEach((name, index) => {
    for (let token = name.first; token <= name.last; token++)
      if (byToken[token] === -1) byToken[token] = index;
  });
  const at = (token: number) => {
    const index = byToken[token];
    return index === undefined || index < 0 ? undefined : all[index];
  };
  return { all, at };
}

function place(
  tokens: Tokens,
  kind: PlacedName["kind"],
  entity: Person | Place | Organization,
): PlacedName[] {
  return entity.mentions.map(
    (span, mention) =>
      ({
        kind,
        entity,
        mention,
        first: tokenAt(tokens, span.start),
        last: tokenAt(tokens, span.end - 1),
      }) as PlacedName,
  );
}
