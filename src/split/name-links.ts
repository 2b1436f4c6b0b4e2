/** Names that go on: what the names of a paragraph say of the text before it. */
import { NUMBER, WordFlag, type Words } from "./word-list.ts";

export interface NameLinks {
  /** Share of the paragraph's names already met in the paragraphs before; -1 where it has none. */
  readonly known: Float32Array;
  /** Bare names whose full name came before: "Meyer" after "Anna Meyer". */
  readonly bare: Uint8Array;
  /** Full names given again although they came before. */
  readonly again: Uint8Array;
  /** Full names given again after they stood bare: a story introduces its people once. */
  readonly anew: Uint8Array;
  /** Full names not met before. */
  readonly fresh: Uint8Array;
}

/** Paragraphs a name is remembered for. */
const MEMORY = 20;

/** For each word the last paragraph that held it: as a name, and as the end of a full name. */
interface Memory {
  readonly name: Int32Array;
  readonly full: Int32Array;
  /** The last that held it bare, after its full name. */
  readonly bare: Int32Array;
}

/** Reads the links of all paragraphs in one pass. */
export function readNameLinks(words: Words): NameLinks {
  const count = words.from.length - 1;
  const links = {
    known: new Float32Array(count),
    bare: new Uint8Array(count),
    again: new Uint8Array(count),
    anew: new Uint8Array(count),
    fresh: new Uint8Array(count),
  };
  const memory: Memory = { name: emptyMemory(words), full: emptyMemory(words), bare: emptyMemory(words) };
  for (let i = 0; i < count; i++) linkParagraph(words, i, memory, links);
  return links;
}

function emptyMemory({ buckets }: Words): Int32Array {
  return new Int32Array(buckets.length).fill(-MEMORY - 1);
}

function linkParagraph({ from, word }: Words, i: number, memory: Memory, links: NameLinks): void {
  let names = 0;
  let known = 0;
  for (let w = from[i]!; w < from[i + 1]!; w++) {
    const flags = word[w]!;
    const number = flags & NUMBER;
    if ((flags & (WordFlag.name | WordFlag.bare)) === 0) continue;
    if ((flags & WordFlag.name) !== 0) {
      names++;
      if (remembers(memory.name[number]!, i)) known++;
    }
    memory.name[number] = i;
    if ((flags & WordFlag.runEnd) !== 0) linkFullName(number, i, memory, links);
    else linkBareName(number, i, memory, links);
  }
  links.known[i] = names > 0 ? known / names : -1;
}

function remembers(paragraph: number, i: number): boolean {
  return paragraph < i && i - paragraph <= MEMORY;
}

function linkFullName(number: number, i: number, { full, bare }: Memory, links: NameLinks): void {
  if (remembers(full[number]!, i)) links.again[i]!++;
  else if (full[number]! < i) links.fresh[i]!++;
  if (remembers(bare[number]!, i)) links.anew[i]!++;
  full[number] = i;
  if (bare[number] !== i) bare[number] = -MEMORY - 1;
}

function linkBareName(number: number, i: number, { full, bare }: Memory, links: NameLinks): void {
  if (remembers(full[number]!, i)) links.bare[i]!++;
  if (full[number]! >= 0) bare[number] = i;
}

/** Which names of a segment the one before it holds, and in which form they come again. */
export interface SharedNames {
  /** Share of the right segment's names that the left one holds. */
  readonly known: number;
  /** Names that stand bare on the right and in full on the left. */
  readonly bare: number;
  /** Full names given in both. */
  readonly again: number;
  /** Full names given on the right that stood bare on the left after their full name. */
  readonly anew: number;
  /** Share of the bare names on the right whose full name stands before them there. */
  readonly introduced: number;
}

const NAME = 1;
const FULL = 2;
const BARE = 3;

/** Compares the names of the words from `a` to `b` and from `b` to `c`; `scratch` must be, and is left, all 0. */
export function sharedNames(
  { word }: Words,
  scratch: Float32Array,
  a: number,
  b: number,
  c: number,
): SharedNames {
  for (let w = a; w < b; w++) {
    const flags = word[w]!;
    const number = flags & NUMBER;
    if ((flags & WordFlag.runEnd) !== 0) scratch[number] = FULL;
    else if ((flags & (WordFlag.name | WordFlag.bare)) !== 0) {
      if (scratch[number] === 0) scratch[number] = NAME;
      else if (scratch[number] === FULL) scratch[number] = BARE;
    }
  }
  const counts = countShared(word, scratch, b, c);
  for (let w = a; w < b; w++) scratch[word[w]! & NUMBER] = 0;
  const { known, bare, again, anew } = counts;
  return { known, bare, again, anew, introduced: shareIntroduced(word, scratch, b, c) };
}

function shareIntroduced(word: Int32Array, scratch: Float32Array, from: number, to: number): number {
  let bare = 0;
  let introduced = 0;
  for (let w = from; w < to; w++) {
    const flags = word[w]!;
    if ((flags & WordFlag.runEnd) !== 0) scratch[flags & NUMBER] = FULL;
    else if ((flags & WordFlag.bare) !== 0) {
      bare++;
      if (scratch[flags & NUMBER] === FULL) introduced++;
    }
  }
  for (let w = from; w < to; w++) scratch[word[w]! & NUMBER] = 0;
  return bare > 0 ? introduced / bare : 0;
}

function countShared(
  word: Int32Array,
  scratch: Float32Array,
  from: number,
  to: number,
): Omit<SharedNames, "introduced"> {
  let names = 0;
  let known = 0;
  let bare = 0;
  let again = 0;
  let anew = 0;
  for (let w = from; w < to; w++) {
    const flags = word[w]!;
    const number = flags & NUMBER;
    if ((flags & WordFlag.name) !== 0) {
      names++;
      if (scratch[number]! > 0) known++;
    }
    if (scratch[number]! < FULL) continue;
    if ((flags & WordFlag.bare) !== 0) bare++;
    else if ((flags & WordFlag.runEnd) !== 0) {
      again++;
      if (scratch[number] === BARE) anew++;
      // Once given in full, a name may stand bare again: that is no longer a link to the left.
      scratch[number] = NAME;
    }
  }
  return {
    known: names > 0 ? known / names : 0,
    bare,
    again,
    anew,
  };
}
