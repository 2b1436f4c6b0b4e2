/** The words of a document's paragraphs in typed arrays, and how they are gathered. */

import { STYLE_MARKS } from "./style.ts";
import { Counted, TALLY } from "./tally.ts";

/** Different words share a number once in 16,384 pairs: rare enough to weigh nothing. */
export const BUCKETS = 0x4000;

/** What is known of a word beside its number. */
export const WordFlag = {
  /** Written with a capital where the sentence does not ask for one, or in a run of such words. */
  name: 1 << 15,
  /** The last of two or more capitalised words: "Meyer" in "Anna Meyer". */
  runEnd: 1 << 16,
  /** A capitalised word with no other beside it: a bare surname, a country. */
  bare: 1 << 17,
  /** After "the", "this", "his": what it names is known already. */
  definite: 1 << 18,
  /** After "a" or "an": what it names is new. */
  indefinite: 1 << 19,
  /** After "Mr", "Dr", "Sen.". */
  titled: 1 << 20,
} as const;

/**
 * Content words of all paragraphs, numbered as they are met, so that tables over them are as small as the document:
 * a word's number with its flags; those of paragraph i from `from[i]` to `from[i + 1]`.
 */
export interface Words {
  readonly from: Int32Array;
  readonly word: Int32Array;
  /** Of each number the bucket by which its word is known to the lexicon. */
  readonly buckets: Uint16Array;
  /** Of each number the hash of the stem that got it. */
  readonly stems: Int32Array;
  /** Sentences of each paragraph, at most 255. */
  readonly sentences: Uint8Array;
  /** Style marks before each paragraph, as running sums: mark `m` before paragraph i stands at `i * STYLE_MARKS + m`. */
  readonly style: Int32Array;
  /** What is counted in each paragraph: those of paragraph i from `i * TALLY`. */
  readonly tally: Uint8Array;
  /** The class of the word each paragraph begins with. */
  readonly opener: Uint8Array;
  /** Where the first sentence of each paragraph ends, in the text. */
  readonly sentenceEnd: Int32Array;
  /** The hashes of the words each paragraph begins with, each once, short ones too. */
  readonly head: Int32Array;
  /** Those of paragraph i stand from `headFrom[i]` to `headFrom[i + 1]`. */
  readonly headFrom: Int32Array;
}

/** The part of an entry of `Words.word` that is the number. */
export const NUMBER = BUCKETS - 1;

/** Words at the head of a paragraph that show whether it is a lead. */
const HEAD_WORDS = 28;
/** Characters in which they stand. */
export const HEAD = HEAD_WORDS * 10;
/** Slots for the words of one head. */
const SEEN = 64;

/** The words read so far, and what the scan carries from one to the next. */
export interface WordList extends Words {
  word: Int32Array;
  count: number;
  buckets: Uint16Array;
  stems: Int32Array;
  /** Words with a number of their own. */
  distinct: number;
  /** Numbers by bucket, counted from 1, open-addressed; 0 marks a free slot. */
  readonly numbers: Uint16Array;
  head: Int32Array;
  headCount: number;
  /** Where the paragraph's head begins in `head`, and where it ends in the text. */
  headStart: number;
  headEnd: number;
  /** The paragraph that is read, counted from 1. */
  paragraph: number;
  /** Where its part that is read is counted in `tally`. */
  row: number;
  /** Words of its head, open-addressed, each slot with the paragraph that filled it. */
  readonly seen: Int32Array;
  readonly seenIn: Int32Array;
  /** Capitalised words since the last other word. */
  run: number;
  /** Whether the next word begins a sentence. */
  atStart: boolean;
  /** Whether the run of capitals began a sentence. */
  runAtStart: boolean;
  /** The class of the last word. */
  lastClass: number;
  /** The flag that a determiner or a title gives the words after it, and how many words it still reaches. */
  determiner: number;
  reach: number;
}

export function newWordList(text: string, paragraphs: number): WordList {
  // No more than a third of the characters can begin a content word: the table never fills.
  const slots = Math.min(BUCKETS, 2 ** Math.ceil(Math.log2(text.length / 2 + 2)));
  return {
    from: new Int32Array(paragraphs + 1),
    // English news has a content word to every nine characters.
    word: new Int32Array(Math.ceil(text.length / 8) + 16),
    count: 0,
    buckets: new Uint16Array(slots),
    stems: new Int32Array(slots),
    distinct: 0,
    numbers: new Uint16Array(slots),
    sentences: new Uint8Array(paragraphs),
    style: new Int32Array((paragraphs + 1) * STYLE_MARKS),
    tally: new Uint8Array(paragraphs * TALLY),
    opener: new Uint8Array(paragraphs),
    sentenceEnd: new Int32Array(paragraphs),
    head: new Int32Array(Math.min(Math.ceil(text.length / 5), paragraphs * HEAD_WORDS) + 16),
    headCount: 0,
    headFrom: new Int32Array(paragraphs + 1),
    headStart: 0,
    headEnd: 0,
    paragraph: 0,
    row: 0,
    seen: new Int32Array(SEEN),
    seenIn: new Int32Array(SEEN),
    run: 0,
    atStart: true,
    runAtStart: false,
    lastClass: 0,
    determiner: 0,
    reach: 0,
  };
}

/** Adds a content word with its flags. */
export function addWord(list: WordList, hash: number, flags: number): void {
  if (list.count === list.word.length) list.word = doubled(list.word);
  list.word[list.count++] = numberOf(list, hash) | flags;
}

/** Adds the word to the head of paragraph `list.paragraph`, unless it stands there. */
export function addToHead(list: WordList, hash: number): void {
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
function numberOf(list: WordList, hash: number): number {
  const bucket = hash & (BUCKETS - 1);
  const { numbers, buckets } = list;
  const mask = numbers.length - 1;
  let slot = bucket & mask;
  for (let known = numbers[slot]!; known !== 0; known = numbers[slot]!) {
    if (buckets[known - 1] === bucket) return known - 1;
    slot = (slot + 1) & mask;
  }
  buckets[list.distinct] = bucket;
  list.stems[list.distinct] = hash;
  numbers[slot] = ++list.distinct;
  return list.distinct - 1;
}

/** Counts one more of a kind, or `times` more, in the part of the paragraph that is read. */
export function count({ tally, row }: WordList, kind: number, times = 1): void {
  tally[row + kind] = Math.min(255, tally[row + kind]! + times);
}

/** Marks the last word of a run of capitalised words. */
export function closeRun(list: WordList): void {
  if (list.run > 1) {
    list.word[list.count - 1]! |= WordFlag.runEnd | WordFlag.name;
    count(list, Counted["full-name"]);
  } else if (list.run === 1) {
    list.word[list.count - 1]! |= WordFlag.bare;
    if (!list.runAtStart) count(list, Counted["bare-name"]);
  }
  list.run = 0;
}

function doubled(from: Int32Array): Int32Array {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
}
