/**
 * What the story does with each capitalised word elsewhere: in lower case too? alone or in longer names?
 * after "Mr" or after "in"? A name unclear in one sentence is often plain in another.
 */
import { FNV_OFFSET, hashLowerUnit } from "../text/hash.ts";
import { habitsAt, type Looked } from "./habits.ts";
import { createHashTable, type HashTable } from "./hash-table.ts";
import { isCapitalShape, Shape } from "./shapes.ts";

export interface StoryMemory {
  /** For each capitalised token the number of its word, else -1. */
  readonly wordOf: Int32Array;
  /** The rest by number of the word. How often it stands in lower case. */
  readonly lower: Uint16Array;
  /** How often it is capitalised. */
  readonly upper: Uint16Array;
  /** `Habit` bits. */
  readonly habits: Uint32Array;
  /** First token of the longest group of capitalised words that ends with the word; -1 for none over one. */
  readonly longestEndingWith: Int32Array;
  /** Last token of the longest such group that begins with it. */
  readonly longestStartingWith: Int32Array;
  /** By the hash of its initials in lower case, the last token of a group of capitalised words. */
  readonly byInitials: HashTable;
  /** The hashes of words all in capitals. */
  readonly acronyms: HashTable;
  /** First and last token of the group of adjacent capitalised words a token stands in. */
  readonly groupFirst: Int32Array;
  readonly groupLast: Int32Array;
}

/** Reads the whole story once. */
export function rememberStory(view: Looked): StoryMemory {
  const { tokens, shapes, stretches } = view;
  const table = createHashTable(tokensIn(stretches));
  const wordOf = new Int32Array(tokens.count).fill(-1);
  let known = 0;
  for (let k = 0; k < stretches.length; k += 2) {
    for (let i = stretches[k]!; i <= stretches[k + 1]!; i++) {
      if (!isCapitalShape(shapes[i]!)) continue;
      wordOf[i] = table.add(tokens.hash[i]!, known);
      if (wordOf[i] === known) known++;
    }
  }
  const memory: StoryMemory = {
    wordOf,
    lower: new Uint16Array(known),
    upper: new Uint16Array(known),
    habits: new Uint32Array(known),
    longestEndingWith: new Int32Array(known).fill(-1),
    longestStartingWith: new Int32Array(known).fill(-1),
    // One for each group of two words or more, and one for each stretch of several groups.
    byInitials: createHashTable(tokensIn(stretches)),
    acronyms: createHashTable(known),
    groupFirst: new Int32Array(tokens.count).fill(-1),
    groupLast: new Int32Array(tokens.count).fill(-1),
  };
  countLower(view, table, memory);
  for (let k = 0; k < stretches.length; k += 2)
    rememberStretch(view, memory, stretches[k]!, stretches[k + 1]!);
  return memory;
}

function tokensIn(stretches: Int32Array): number {
  let total = 0;
  for (let k = 0; k < stretches.length; k += 2) total += stretches[k + 1]! - stretches[k]! + 1;
  return total;
}

function countLower({ tokens, shapes }: Looked, table: HashTable, { lower }: StoryMemory): void {
  for (let i = 0; i < tokens.count; i++) {
    if (shapes[i] !== Shape.lower) continue;
    const word = table.get(tokens.hash[i]!);
    if (word !== -1 && lower[word]! < 0xffff) lower[word]!++;
  }
}

function rememberStretch(view: Looked, memory: StoryMemory, first: number, last: number): void {
  const { shapes } = view;
  let groups = 0;
  for (let i = first; i <= last; i++) {
    if (!isCapitalShape(shapes[i]!)) continue;
    let end = i;
    while (end < last && isCapitalShape(shapes[end + 1]!)) end++;
    rememberGroup(view, memory, i, end);
    groups++;
    i = end;
  }
  if (groups > 1) rememberInitials(view, memory, first, last);
}

function rememberGroup(view: Looked, memory: StoryMemory, first: number, last: number): void {
  const { wordOf, upper, habits, groupFirst, groupLast, longestEndingWith, longestStartingWith } = memory;
  for (let i = first; i <= last; i++) {
    const word = wordOf[i]!;
    groupFirst[i] = first;
    groupLast[i] = last;
    if (view.shapes[i] === Shape.allCaps) memory.acronyms.add(view.tokens.hash[i]!, i);
    if (upper[word]! < 0xffff) upper[word]!++;
    habits[word]! |= habitsAt(view, i, first, last);
  }
  if (first === last) return;
  const ending = wordOf[last]!;
  const starting = wordOf[first]!;
  if (isLonger(longestEndingWith[ending]!, first, last, groupFirst, groupLast))
    longestEndingWith[ending] = first;
  if (isLonger(longestStartingWith[starting]!, first, last, groupFirst, groupLast))
    longestStartingWith[starting] = last;
  rememberInitials(view, memory, first, last);
}

function isLonger(
  token: number,
  first: number,
  last: number,
  groupFirst: Int32Array,
  groupLast: Int32Array,
): boolean {
  return token === -1 || last - first > groupLast[token]! - groupFirst[token]!;
}

function rememberInitials(view: Looked, memory: StoryMemory, first: number, last: number): void {
  const hash = initialsOf(view, first, last);
  if (hash !== NO_INITIALS) memory.byInitials.add(hash, last);
}

/** What `initialsOf` gives for fewer than two or more than eight capitalised words. */
export const NO_INITIALS = -1;
const MOST_INITIALS = 8;

/** The initials of the capitalised words of a span, hashed as their acronym would be. */
export function initialsOf(
  { tokens, shapes }: Pick<Looked, "tokens" | "shapes">,
  first: number,
  last: number,
): number {
  let hash = FNV_OFFSET;
  let letters = 0;
  for (let i = first; i <= last; i++) {
    if (!isCapitalShape(shapes[i]!)) continue;
    hash = hashLowerUnit(hash, tokens.text.charCodeAt(tokens.start[i]!));
    letters++;
  }
  return letters < 2 || letters > MOST_INITIALS ? NO_INITIALS : hash >>> 0;
}
