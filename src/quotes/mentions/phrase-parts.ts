import type { NameIndex } from "../../entities/name-index.ts";
import type { Tokens } from "../../text/tokens.ts";
import { WordClass } from "../words/word-class.ts";

/** What the chunker reads. */
export interface Words {
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  readonly names: NameIndex;
}

/** What classes of words may be in a phrase: bits. */
export const Part = { inside: 1, head: 2, opener: 4, verbal: 8, pronoun: 16 } as const;

const parts: ReadonlyMap<number, number> = new Map([
  [WordClass.noun, Part.inside | Part.head],
  [WordClass.name, Part.inside | Part.head],
  [WordClass.number, Part.inside | Part.head],
  [WordClass.adjective, Part.inside],
  [WordClass.determiner, Part.opener],
  [WordClass.possessive, Part.opener | Part.pronoun],
  [WordClass.past, Part.verbal],
  [WordClass.verb, Part.verbal],
  [WordClass.gerund, Part.verbal],
  [WordClass.pronoun, Part.pronoun],
  [WordClass.objectPronoun, Part.pronoun],
  [WordClass.relative, Part.pronoun],
]);
/** The same by class, with as little work as can be: every word of a story is asked. */
const partOf = Uint8Array.from({ length: 32 }, (_, found) => parts.get(found) ?? 0);

export function isPart(found: number, part: number): boolean {
  return (partOf[found]! & part) !== 0;
}
