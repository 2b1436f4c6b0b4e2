/**
 * Document-level features: what the story does with each capitalised word elsewhere: in lower case too? alone or in longer names?
 * after "Mr" or after "in"? A name unclear in one sentence is often plain in another.
 */
import { FNV_OFFSET, hashLowerUnit } from "../text/hash.ts";
import { createHashTable, type HashTable } from "../text/hash-table.ts";
import { isCapitalShape, Shape } from "./shapes.ts";
import { type CandidateTokens, usageAt } from "./usage.ts";

/** How a story uses its capitalised words. */
export interface DocumentFeatures {
  /** For each capitalised token the number of its word, else -1. */
  readonly wordOf: Int32Array;
  /** The rest by number of the word. How often it stands in lower case. */
  readonly lower: Uint16Array;
  /** How often it is capitalised. */
  readonly upper: Uint16Array;
  /** `Usage` bits. */
  readonly usage: Int32Array;
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
export function documentFeatures(view: CandidateTokens): DocumentFeatures {
  const { tokens, shapes, segments } = view;
  const table = createHashTable(tokensIn(segments));
  const wordOf = new Int32Array(tokens.count).fill(-1);
  let known = 0;
  for (let k = 0; k < segments.length; k += 2) {
    for (let i = segments[k]!; i <= segments[k + 1]!; i++) {
      if (!isCapitalShape(shapes[i]!)) continue;
      wordOf[i] = table.add(tokens.hash[i]!, known);
      if (wordOf[i] === known) known++;
    }
  }
  const document: DocumentFeatures = {
    wordOf,
    lower: new Uint16Array(known),
    upper: new Uint16Array(known),
    usage: new Int32Array(known),
    longestEndingWith: new Int32Array(known).fill(-1),
    longestStartingWith: new Int32Array(known).fill(-1),
    // One for each group of two words or more, and one for each segment of several groups.
    byInitials: createHashTable(tokensIn(segments)),
    acronyms: createHashTable(known),
    groupFirst: new Int32Array(tokens.count).fill(-1),
    groupLast: new Int32Array(tokens.count).fill(-1),
  };
  countLower(view, table, document);
  for (let k = 0; k < segments.length; k += 2) addSegment(view, document, segments[k]!, segments[k + 1]!);
  return document;
}

function tokensIn(segments: Int32Array): number {
  let total = 0;
  for (let k = 0; k < segments.length; k += 2) total += segments[k + 1]! - segments[k]! + 1;
  return total;
}

function countLower(
  { tokens, shapes }: CandidateTokens,
  table: HashTable,
  { lower }: DocumentFeatures,
): void {
  for (let i = 0; i < tokens.count; i++) {
    if (shapes[i] !== Shape.lower) continue;
    const word = table.get(tokens.hash[i]!);
    if (word !== -1 && lower[word]! < 0xffff) lower[word]!++;
  }
}

function addSegment(view: CandidateTokens, document: DocumentFeatures, first: number, last: number): void {
  const { shapes } = view;
  let groups = 0;
  for (let i = first; i <= last; i++) {
    if (!isCapitalShape(shapes[i]!)) continue;
    let end = i;
    while (end < last && isCapitalShape(shapes[end + 1]!)) end++;
    addGroup(view, document, i, end);
    groups++;
    i = end;
  }
  if (groups > 1) addInitials(view, document, first, last);
}

function addGroup(view: CandidateTokens, document: DocumentFeatures, first: number, last: number): void {
  const { wordOf, upper, usage, groupFirst, groupLast, longestEndingWith, longestStartingWith } = document;
  for (let i = first; i <= last; i++) {
    const word = wordOf[i]!;
    groupFirst[i] = first;
    groupLast[i] = last;
    if (view.shapes[i] === Shape.allCaps) document.acronyms.add(view.tokens.hash[i]!, i);
    if (upper[word]! < 0xffff) upper[word]!++;
    usage[word]! |= usageAt(view, i, first, last);
  }
  if (first === last) return;
  const ending = wordOf[last]!;
  const starting = wordOf[first]!;
  if (isLonger(longestEndingWith[ending]!, first, last, groupFirst, groupLast))
    longestEndingWith[ending] = first;
  if (isLonger(longestStartingWith[starting]!, first, last, groupFirst, groupLast))
    longestStartingWith[starting] = last;
  addInitials(view, document, first, last);
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

function addInitials(view: CandidateTokens, document: DocumentFeatures, first: number, last: number): void {
  const hash = initialsHash(view, first, last);
  if (hash !== NO_INITIALS) document.byInitials.add(hash, last);
}

/** What `initialsHash` gives for fewer than two or more than eight capitalised words. */
export const NO_INITIALS = -1;
const MAX_INITIALS = 8;

/** The initials of the capitalised words of a span, hashed as their acronym would be. */
export function initialsHash(
  { tokens, shapes }: Pick<CandidateTokens, "tokens" | "shapes">,
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
  return letters < 2 || letters > MAX_INITIALS ? NO_INITIALS : hash;
}
