/**
 * The words of paragraphs as small numbers: enough to see whether two stretches of text speak of the same
 * things. An own scan, since the scanner's tokens would cost more than the whole of splitting may.
 */
import { CharClass, classOf, lowerUnit } from "../text/characters.ts";
import { FNV_OFFSET, FNV_PRIME, hashWord } from "../text/hash.ts";
import type { Blocks } from "./blocks.ts";
import { isClosing, isStopMark } from "./marks.ts";

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
  /** The hashes of the words each paragraph begins with, each once, short ones too. */
  readonly head: Uint32Array;
  /** Those of paragraph i stand from `headFrom[i]` to `headFrom[i + 1]`. */
  readonly headFrom: Uint32Array;
}

/** The part of an entry of `Words.word` that is the number. */
export const NUMBER = BUCKETS - 1;

/** Words at the head of a paragraph that show whether it is a lead. */
const HEAD_WORDS = 28;
/** Characters in which they stand. */
const HEAD = HEAD_WORDS * 10;
/** Slots for the words of one head. */
const SEEN = 64;

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
    words.headFrom[i] = words.headCount;
    words.headStart = words.headCount;
    words.paragraph = i + 1;
    words.headEnd = Math.min(end[i]!, start[i]! + HEAD);
    const sentences = readParagraph(text, start[i]!, Math.min(end[i]!, start[i]! + READ), words);
    words.sentences[i] = Math.min(255, sentences);
  }
  words.from[count] = words.count;
  words.headFrom[count] = words.headCount;
  return {
    from: words.from,
    word: words.word.subarray(0, words.count),
    buckets: words.buckets.subarray(0, words.distinct),
    sentences: words.sentences,
    head: words.head.subarray(0, words.headCount),
    headFrom: words.headFrom,
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
  head: Uint32Array;
  headCount: number;
  /** Where the paragraph's head begins in `head`, and where it ends in the text. */
  headStart: number;
  headEnd: number;
  /** The paragraph that is read, counted from 1. */
  paragraph: number;
  /** Words of its head, open-addressed, each slot with the paragraph that filled it. */
  readonly seen: Int32Array;
  readonly seenIn: Uint32Array;
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
    head: new Uint32Array(Math.min(Math.ceil(text.length / 5), paragraphs * HEAD_WORDS) + 16),
    headCount: 0,
    headFrom: new Uint32Array(paragraphs + 1),
    headStart: 0,
    headEnd: 0,
    paragraph: 0,
    seen: new Int32Array(SEEN),
    seenIn: new Uint32Array(SEEN),
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
  let hash = FNV_OFFSET;
  let end = start;
  for (; end < limit; end++) {
    const letter = letterOf(text.charCodeAt(end));
    if (letter === 0) break;
    if (end - start < STEM) hash = Math.imul(hash ^ letter, FNV_PRIME);
  }
  if (start < list.headEnd) addToHead(list, end <= list.headEnd ? hash : stemHash(text, start, list.headEnd));
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

/** The hash of a word that is cut off where the head of its paragraph ends. */
function stemHash(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let i = start; i < Math.min(end, start + STEM); i++)
    hash = Math.imul(hash ^ letterOf(text.charCodeAt(i)), FNV_PRIME);
  return hash;
}

/** Adds the word to the head of paragraph `list.paragraph`, unless it stands there. */
function addToHead(list: WordList, hash: number): void {
  const { seen, seenIn, headStart, headCount, paragraph } = list;
  if (headCount - headStart === HEAD_WORDS) return;
  let slot = hash & (SEEN - 1);
  for (; seenIn[slot] === paragraph; slot = (slot + 1) & (SEEN - 1)) if (seen[slot] === hash) return;
  seen[slot] = hash;
  seenIn[slot] = paragraph;
  if (headCount === list.head.length) list.head = doubled(list.head);
  list.head[list.headCount++] = hash;
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
