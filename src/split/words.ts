/**
 * The words of paragraphs as small numbers: enough to see whether two stretches of text speak of the same
 * things. An own scan, since the scanner's tokens would cost more than the whole of splitting may.
 */
import { CharClass, classOf, lowerUnit } from "../text/characters.ts";
import { FNV_OFFSET, FNV_PRIME, hashWord } from "../text/hash.ts";
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

/**
 * Content words of all paragraphs, numbered as they are met, so that tables over them are as small as the document:
 * a word's number with its flags; those of paragraph i from `from[i]` to `from[i + 1]`.
 */
export interface Words {
  readonly from: Uint32Array;
  readonly word: Uint32Array;
  /** Of each number the bucket by which its word is known to the lexicon. */
  readonly buckets: Uint16Array;
  /** Sentences of each paragraph, at most 255. */
  readonly sentences: Uint8Array;
  /** The hashes of the words each paragraph begins with, each once, short ones too: `HEAD_WORDS` places a paragraph. */
  readonly heads: Uint32Array;
  /** How many of its places each paragraph fills. */
  readonly headCounts: Uint8Array;
}

/** The part of an entry of `Words.word` that is the number. */
export const NUMBER = BUCKETS - 1;

/** Words at the head of a paragraph that show whether it is a lead. */
const HEAD_WORDS = 28;
/** Characters in which they stand. */
const HEAD = HEAD_WORDS * 10;

/** The hashes of the words that paragraph `i` begins with, each once. */
export function headOf({ heads, headCounts }: Words, i: number): Uint32Array {
  return heads.subarray(i * HEAD_WORDS, i * HEAD_WORDS + headCounts[i]!);
}

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

/** Reads the words of every paragraph. */
export function readWords({ text, count, start, end }: Blocks): Words {
  const words = newWordList(text, count);
  for (let i = 0; i < count; i++) {
    words.from[i] = words.count;
    words.paragraph = i;
    words.headEnd = Math.min(end[i]!, start[i]! + HEAD);
    const sentences = readParagraph(text, start[i]!, Math.min(end[i]!, start[i]! + READ), words);
    words.sentences[i] = Math.min(255, sentences);
  }
  words.from[count] = words.count;
  return {
    from: words.from,
    word: words.word.subarray(0, words.count),
    buckets: words.buckets.subarray(0, words.distinct),
    sentences: words.sentences,
    heads: words.heads,
    headCounts: words.headCounts,
  };
}

/** The words read so far, and what the scan carries from one to the next. */
interface WordList extends Words {
  word: Uint32Array;
  count: number;
  buckets: Uint16Array;
  /** Words with a number of their own. */
  distinct: number;
  /** Numbers by bucket, counted from 1, open-addressed; 0 marks a free slot. */
  readonly numbers: Uint16Array;
  paragraph: number;
  /** Where the paragraph's head ends. */
  headEnd: number;
  /** Capitalised words since the last other word. */
  run: number;
  /** Whether the next word begins a sentence. */
  atStart: boolean;
}

function newWordList(text: string, paragraphs: number): WordList {
  // No more than a third of the characters can begin a content word: the table never fills.
  const slots = Math.min(BUCKETS, 2 ** Math.ceil(Math.log2(text.length / 2 + 2)));
  return {
    from: new Uint32Array(paragraphs + 1),
    // English news has a content word to every nine characters.
    word: new Uint32Array(Math.ceil(text.length / 8) + 16),
    count: 0,
    buckets: new Uint16Array(slots),
    distinct: 0,
    numbers: new Uint16Array(slots),
    sentences: new Uint8Array(paragraphs),
    heads: new Uint32Array(paragraphs * HEAD_WORDS),
    headCounts: new Uint8Array(paragraphs),
    paragraph: 0,
    headEnd: 0,
    run: 0,
    atStart: true,
  };
}

/** Adds the content words between the offsets; returns how many sentences begin there. */
function readParagraph(text: string, start: number, end: number, list: WordList): number {
  let sentences = 1;
  list.atStart = true;
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i);
    if (letterOf(unit) !== 0) {
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
function readWord(text: string, start: number, limit: number, list: WordList): number {
  let end = start + 1;
  while (end < limit && letterOf(text.charCodeAt(end)) !== 0) end++;
  const hash = stemHash(text, start, end);
  if (start < list.headEnd) {
    // A head is cut within a word, too.
    addToHead(list, end <= list.headEnd ? hash : stemHash(text, start, list.headEnd));
  }
  const bucket = hash & (BUCKETS - 1);
  const capital = isCapital(text.charCodeAt(start));
  if (!capital) closeRun(list);
  if ((end - start >= SHORTEST || (capital && end - start > 1)) && isStop[bucket] === 0) {
    if (list.count === list.word.length) list.word = doubled(list.word);
    const number = numberOf(list, bucket);
    list.word[list.count++] = capital && !list.atStart ? number | WordFlag.name : number;
    if (capital) list.run++;
  }
  list.atStart = false;
  return end;
}

/** The hash of the word's first letters. */
function stemHash(text: string, start: number, end: number): number {
  const stemEnd = Math.min(end, start + STEM);
  let hash = FNV_OFFSET;
  for (let i = start; i < stemEnd; i++) hash = Math.imul(hash ^ letterOf(text.charCodeAt(i)), FNV_PRIME);
  return hash >>> 0;
}

function addToHead({ heads, headCounts, paragraph }: WordList, hash: number): void {
  const count = headCounts[paragraph]!;
  if (count === HEAD_WORDS) return;
  const first = paragraph * HEAD_WORDS;
  for (let i = first; i < first + count; i++) if (heads[i] === hash) return;
  heads[first + count] = hash;
  headCounts[paragraph] = count + 1;
}

/** The number of the bucket's words: the next free one where they are met for the first time. */
function numberOf(list: WordList, bucket: number): number {
  const { numbers, buckets } = list;
  const mask = numbers.length - 1;
  let slot = bucket & mask;
  for (let known = numbers[slot]!; known !== 0; known = numbers[slot]!) {
    if (buckets[known - 1] === bucket) return known - 1;
    slot = (slot + 1) & mask;
  }
  buckets[list.distinct] = bucket;
  numbers[slot] = ++list.distinct;
  return list.distinct - 1;
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

function doubled(from: Uint32Array): Uint32Array {
  const to = new Uint32Array(from.length * 2);
  to.set(from);
  return to;
}

/** ASCII letters and digits in lower case; 0 for all else. */
const asciiLetters = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  /[a-z\d]/i.test(String.fromCharCode(unit)) ? lowerUnit(unit) : 0,
);

/** A unit that stands in words, in lower case; 0 for one that does not. */
function letterOf(unit: number): number {
  if (unit < 0x80) return asciiLetters[unit]!;
  const charClass = classOf(unit);
  const isLetter =
    charClass === CharClass.lower || charClass === CharClass.upper || charClass === CharClass.mark;
  return isLetter ? lowerUnit(unit) : 0;
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
  const isInitial = isCapital(text.charCodeAt(after - 2)) && letterOf(text.charCodeAt(after - 3)) === 0;
  return (
    !isInitial && i + 1 < end && (isCapital(next) || next === 0x22 || next === 0x201c || next === 0x2018)
  );
}

function isClosing(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x5d || unit === 0x201d || unit === 0x2019
  );
}
