/** What a span may be; `other` is a name of none of our kinds (nationalities, works, events, products). */
export const NameType = { person: 0, place: 1, organization: 2, other: 3 } as const;
export const TYPES = 4;

/** Where a token stands in a name: its four columns for each type; `unit` is a name of one token. */
export const Part = { begin: 0, inside: 1, last: 2, unit: 3 } as const;
const PARTS = 4;

/** Columns of a token's row of weights; standing outside all names is 0 and needs none. */
export const TOKEN_COLUMNS = TYPES * PARTS;
/** Columns of a span's row of weights: one a type. */
export const SPAN_COLUMNS = TOKEN_COLUMNS / PARTS;

/** The column of a part of a name of the type. */
export function columnOf(type: number, part: number): number {
  return type * PARTS + part;
}
