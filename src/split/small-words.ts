/** Words that say something of their neighbours or of the writer, known by their buckets. */
import { hashWord } from "../text/hash.ts";
import { BUCKETS, WordFlag } from "./word-list.ts";

/** What a word does, as bits. */
export const Role = { definite: 1, indefinite: 2, title: 4, said: 8, says: 16 } as const;

/** The flag each determiner or title gives the words after it. */
export function flagOf(role: number): number {
  if ((role & Role.definite) !== 0) return WordFlag.definite;
  if ((role & Role.indefinite) !== 0) return WordFlag.indefinite;
  return (role & Role.title) !== 0 ? WordFlag.titled : 0;
}

const words: readonly (readonly [role: number, words: string])[] = [
  [Role.definite, "the this that these those its his her their"],
  [Role.indefinite, "a an"],
  [Role.title, "mr mrs ms dr sen rep gov prof"],
  [Role.said, "said"],
  [Role.says, "says"],
];

/** The role of each bucket's word; 0 for most. */
export const roles: Uint8Array = roleTable();

function roleTable(): Uint8Array {
  const table = new Uint8Array(BUCKETS);
  for (const [role, list] of words)
    for (const word of list.split(" ")) table[hashWord(word) & (BUCKETS - 1)] = role;
  return table;
}
