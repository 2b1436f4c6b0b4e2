/** Which part of which kind of name each word is in annotated texts. */
import { NameType } from "../../names/labels.ts";
import { isCapitalShape, Shape, shapeOf } from "../../names/shapes.ts";
import { TokenFlag, type Tokens } from "../../text/tokens.ts";
import { type GoldDocument, type GoldName, goldNames, scanDocument } from "./corpus.ts";

/** First, inside, last and whole of a person, place and organization; and the roles below. */
const NAME_ROLES = 12;
const Role = { otherName: NAME_ROLES, capitalWord: NAME_ROLES + 1, lowerWord: NAME_ROLES + 2 } as const;
export const ROLES = NAME_ROLES + 3;

/** A word in lower case says less of the word in capitals than a capitalised one. */
const LOWER_WEIGHT = 0.2;

/** For the hash of each word how often it has each role. */
export type RoleCounts = ReadonlyMap<number, Float32Array>;

/** Counts the roles of all words in the documents. */
export function countRoles(documents: readonly GoldDocument[]): RoleCounts {
  const counts = new Map<number, Float32Array>();
  const add = (hash: number, role: number, weight: number): void => {
    const row = counts.get(hash) ?? new Float32Array(ROLES);
    row[role]! += weight;
    counts.set(hash, row);
  };
  for (const document of documents) {
    const tokens = scanDocument(document);
    const nameOf = new Map<number, GoldName>();
    for (const name of goldNames(document, tokens).names)
      for (let i = name.first; i <= name.last; i++) nameOf.set(i, name);
    for (let i = 0; i < tokens.count; i++) {
      const role = roleOf(tokens, i, nameOf.get(i), document.others !== null);
      if (role !== null) add(tokens.hash[i]!, role, role === Role.lowerWord ? LOWER_WEIGHT : 1);
    }
  }
  return counts;
}

function roleOf(tokens: Tokens, i: number, name: GoldName | undefined, isComplete: boolean): number | null {
  const shape = shapeOf(tokens, i);
  if (!isCapitalShape(shape)) return name === undefined && shape === Shape.lower ? Role.lowerWord : null;
  if (name !== undefined) return roleIn(name, i);
  // Where other names are not marked, a capital outside all names says nothing; nor does one that begins a sentence.
  return isComplete && !beginsSentence(tokens, i) ? Role.capitalWord : null;
}

function beginsSentence(tokens: Tokens, i: number): boolean {
  return (
    i === 0 || (tokens.flags[i]! & TokenFlag.sentenceStart) !== 0 || shapeOf(tokens, i - 1) === Shape.quote
  );
}

function roleIn({ first, last, type }: GoldName, i: number): number {
  if (type === NameType.other) return Role.otherName;
  if (first === last) return type * 4 + 3;
  if (i === first) return type * 4;
  return type * 4 + (i === last ? 2 : 1);
}
