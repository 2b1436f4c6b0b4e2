/**
 * The words of paragraphs as small numbers: enough to see whether two stretches of text speak of the same
 * things. An own scan, since the scanner's tokens would cost more than the whole of splitting may.
 */
import { CharClass, classOf, lowerUnit } from "../text/characters.ts";
import { hashWord } from "../text/hash.ts";
import type { Blocks } from "./blocks.ts";

/** Different words share a number once in 16,384 pairs: rare enough to weigh nothing. */
export const BUCKETS = 0x4000;
/** Only a paragraph's first words are read: a line may be the whole file. */
const READ = 3_000;
/** Words are compared by their first letters, a crude but cheap stemming: "protest", "protesters". */
const STEM = 7;
/** Shorter words carry grammar, not content, unless they are names. */
const SHORTEST = 4;

/** What is known of a word beside its number. */
export const WordFlag = {
  /** Written with a capital where the sentence does not ask for one, or in a run of such words. */
  name: 1 << 15,
  /** The last of two or more capitalised words: "Meyer" in "Anna Meyer". */
  runEnd: 1 << 16,
  /** A capitalised word with no other beside it: a bare surname, a country. */
  bare: 1 << 17,
} as const;

/** Content words of all paragraphs: bucket and flags; those of paragraph i from `from[i]` to `from[i + 1]`. */
export interface Words {
  readonly from: Uint32Array;
  readonly word: Uint32Array;
  /** Sentences of each paragraph, at most 255. */
  readonly sentences: Uint8Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const stopWords = `that this with from have were been they their there which when would about after into more than also
  said says will could over other some them what only where while because before being between both during each even
  first just last like made make many most much must never next same should since such then these those through under
  until very well your here does doing down ever every himself itself herself according told added year years week
  monday tuesday wednesday thursday friday saturday sunday yesterday today people time`;

const isStop = stopTable();

function stopTable(): Uint8Array {
  const table = new Uint8Array(BUCKETS);
  for (const word of stopWords.split(/\s+/)) table[hashWord(word.slice(0, STEM)) & (BUCKETS - 1)] = 1;
  return table;
}

/** Reads the content words of every paragraph. */
export function readWords(paragraphs: Blocks): Words {
  const from = new Uint32Array(paragraphs.count + 1);
  const sentences = new Uint8Array(paragraphs.count);
  const list: WordList = { word: new Uint32Array(1024), count: 0, run: 0, atStart: true };
  for (let i = 0; i < paragraphs.count; i++) {
    from[i] = list.count;
    const end = Math.min(paragraphs.end[i]!, paragraphs.start[i]! + READ);
    sentences[i] = Math.min(255, readParagraph(paragraphs.text, paragraphs.start[i]!, end, list));
  }
  from[paragraphs.count] = list.count;
  return { from, word: list.word.subarray(0, list.count), sentences };
}

/** What the scan of a paragraph carries from word to word. */
interface WordList {
  word: Uint32Array;
  count: number;
  /** Capitalised words since the last other word. */
  run: number;
  /** Whether the next word begins a sentence. */
  atStart: boolean;
}

/** Adds the content words between the offsets; returns how many sentences begin there. */
function readParagraph(text: string, start: number, end: number, list: WordList): number {
  let sentences = 1;
  list.atStart = true;
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit)) {
      i = readWord(text, i, end, list);
      continue;
    }
    if (isStopMark(unit) && startsSentence(text, i + 1, end)) {
      list.atStart = true;
      sentences++;
    }
    if (list.atStart || endsRun(unit)) closeRun(list);
    i++;
  }
  closeRun(list);
  return sentences;
}

/** Reads the word that begins at `start`; returns where it ends. */
function readWord(text: string, start: number, end: number, list: WordList): number {
  let hash = FNV_OFFSET;
  let i = start;
  for (; i < end && isWordUnit(text.charCodeAt(i)); i++) {
    if (i - start < STEM) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i)), FNV_PRIME);
  }
  const bucket = hash & (BUCKETS - 1);
  const capital = isCapital(text.charCodeAt(start));
  if (!capital) closeRun(list);
  if ((i - start >= SHORTEST || (capital && i - start > 1)) && isStop[bucket] === 0) {
    if (list.count === list.word.length) list.word = doubled(list.word);
    list.word[list.count++] = capital && !list.atStart ? bucket | WordFlag.name : bucket;
    if (capital) list.run++;
  }
  list.atStart = false;
  return i;
}

/** Marks the last word of a run of capitalised words. */
function closeRun(list: WordList): void {
  if (list.run > 1) list.word[list.count - 1]! |= WordFlag.runEnd | WordFlag.name;
  else if (list.run === 1) list.word[list.count - 1]! |= WordFlag.bare;
  list.run = 0;
}

/** A comma, a semicolon, an opening parenthesis. */
function endsRun(unit: number): boolean {
  return unit === 0x2c || unit === 0x3b || unit === 0x28;
}

/** Words at the head of a paragraph that show whether it is a lead. */
export const HEAD_WORDS = 28;

/**
 * Fills `found` with the numbers of the words, each once, that a paragraph begins with, and returns how many they
 * are. All words count here, short ones too.
 */
export function headWords(text: string, start: number, limit: number, found: Uint32Array): number {
  const end = Math.min(limit, start + HEAD_WORDS * 10);
  let count = 0;
  for (let i = start; i < end && count < HEAD_WORDS; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    const wordStart = i;
    let hash = FNV_OFFSET;
    for (; i < end && isWordUnit(text.charCodeAt(i)); i++) {
      if (i - wordStart < STEM) hash = Math.imul(hash ^ lowerUnit(text.charCodeAt(i)), FNV_PRIME);
    }
    found[count] = hash;
    if (found.indexOf(found[count]!) === count) count++;
  }
  return count;
}

function doubled(from: Uint32Array): Uint32Array {
  const to = new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}

function isWordUnit(unit: number): boolean {
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  const charClass = classOf(unit);
  return charClass === CharClass.lower || charClass === CharClass.upper || charClass === CharClass.mark;
}

function isCapital(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : classOf(unit) === CharClass.upper;
}

function isStopMark(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f;
}

/** Whether, after a stop, closing marks, a space and a capital or an opening mark follow. */
function startsSentence(text: string, after: number, end: number): boolean {
  let i = after;
  while (i < end && isClosing(text.charCodeAt(i))) i++;
  if (i >= end || text.charCodeAt(i) > 0x20) return false;
  const next = text.charCodeAt(i + 1);
  const isInitial = isCapital(text.charCodeAt(after - 2)) && !isWordUnit(text.charCodeAt(after - 3));
  return (
    !isInitial && i + 1 < end && (isCapital(next) || next === 0x22 || next === 0x201c || next === 0x2018)
  );
}

function isClosing(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019
  );
}
