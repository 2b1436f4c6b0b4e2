/**
 * What the story does with each capitalised word elsewhere: in lower case too? alone or in longer names?
 * after "Mr" or after "in"? A name unclear in one sentence is often plain in another.
 */
import { lowerUnit } from "../text/characters.ts";
import { FNV_OFFSET, FNV_PRIME, hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { Cue } from "./cue-words.ts";
import { NameClass } from "./gazetteer.ts";
import { createHashTable, type HashTable } from "./hash-table.ts";
import { isCapitalShape, Shape } from "./shapes.ts";

/** Bits for how a word was met, in any of its occurrences. */
export const Habit = {
  alone: 1,
  first: 2,
  middle: 4,
  last: 8,
  midSentence: 16,
  afterTitle: 32,
  beforeSaying: 64,
  afterLocation: 128,
  afterThe: 256,
  possessive: 512,
  inBrackets: 1024,
  beforeBrackets: 2048,
  afterGivenName: 4096,
  beforeOrganization: 8192,
  afterOf: 16384,
  beforePerson: 32768,
  beforeComma: 65536,
  allCaps: 131072,
  afterSport: 262144,
  beforeSport: 524288,
  afterBy: 1048576,
  beforeIs: 2097152,
} as const;

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

interface Looked {
  readonly tokens: Tokens;
  readonly shapes: Uint8Array;
  readonly words: Uint32Array;
  readonly cues: Uint8Array;
  readonly stretches: Int32Array;
  readonly classes: Uint16Array;
}

const THE = hashWord("the");
const OF = hashWord("of");
const BY = hashWord("by");
const IS = new Set(["is", "was", "has", "had", "will", "are", "were", "have"].map(hashWord));
const OPENING = Shape.opening;

/** Reads the whole story once. */
export function rememberStory(view: Looked): StoryMemory {
  const { tokens, shapes, stretches } = view;
  const table = createHashTable(capitalTokens(stretches));
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
    byInitials: createHashTable(stretches.length * 2),
    acronyms: createHashTable(known),
    groupFirst: new Int32Array(tokens.count).fill(-1),
    groupLast: new Int32Array(tokens.count).fill(-1),
  };
  countLower(view, table, memory);
  for (let k = 0; k < stretches.length; k += 2)
    rememberStretch(view, memory, stretches[k]!, stretches[k + 1]!);
  return memory;
}

function capitalTokens(stretches: Int32Array): number {
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
    hash = Math.imul(hash ^ lowerUnit(tokens.text.charCodeAt(tokens.start[i]!)), FNV_PRIME);
    letters++;
  }
  return letters < 2 || letters > MOST_INITIALS ? NO_INITIALS : hash >>> 0;
}

function habitsAt(view: Looked, index: number, first: number, last: number): number {
  return (
    positionHabits(view, index, first, last) |
    (index === first ? habitsBefore(view, first) : 0) |
    (index === last ? habitsAfter(view, last) : 0)
  );
}

function positionHabits(view: Looked, index: number, first: number, last: number): number {
  const { shapes, classes, cues, tokens } = view;
  let bits = shapes[index] === Shape.allCaps ? Habit.allCaps : 0;
  if (first === last) bits |= Habit.alone;
  else if (index === first) bits |= Habit.first;
  else bits |= index === last ? Habit.last : Habit.middle;
  if (index > tokens.sentences[tokens.sentenceOf[index]!]!) bits |= Habit.midSentence;
  if (index > first && (classes[index - 1]! & NameClass.givenName) !== 0) bits |= Habit.afterGivenName;
  if (index > first && cues[index - 1] === Cue.title) bits |= Habit.afterTitle;
  if (index < last && cues[index + 1] === Cue.organization) bits |= Habit.beforeOrganization;
  return bits;
}

function habitsBefore({ tokens, shapes, cues }: Looked, first: number): number {
  if (first === 0 || first === tokens.sentences[tokens.sentenceOf[first]!]) return 0;
  const before = first - 1;
  const hash = tokens.hash[before];
  let bits = shapes[before] === OPENING ? Habit.inBrackets : 0;
  if (cues[before] === Cue.title) bits |= Habit.afterTitle;
  if (cues[before] === Cue.location) bits |= Habit.afterLocation;
  if (cues[before] === Cue.sport) bits |= Habit.afterSport;
  if (hash === THE) bits |= Habit.afterThe;
  if (hash === OF) bits |= Habit.afterOf;
  if (hash === BY) bits |= Habit.afterBy;
  return bits;
}

function habitsAfter({ tokens, shapes, cues }: Looked, last: number): number {
  const after = last + 1;
  if (after >= tokens.count || tokens.sentenceOf[after] !== tokens.sentenceOf[last]) return 0;
  const shape = shapes[after];
  let bits = 0;
  if (shape === Shape.possessive) bits |= Habit.possessive;
  if (shape === OPENING) bits |= Habit.beforeBrackets;
  if (shape === Shape.comma) bits |= Habit.beforeComma;
  if (cues[after] === Cue.saying) bits |= Habit.beforeSaying;
  if (cues[after] === Cue.person) bits |= Habit.beforePerson;
  if (cues[after] === Cue.sport) bits |= Habit.beforeSport;
  if (IS.has(tokens.hash[after]!)) bits |= Habit.beforeIs;
  return bits;
}
