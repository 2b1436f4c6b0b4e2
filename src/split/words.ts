/**
 * The words of paragraphs as small numbers: enough to see whether two segments of text speak of the same
 * things. An own scan, since the scanner's tokens would cost more than the whole of splitting may.
 */
import { CharClass, classOf, lowerUnit } from "../text/characters.ts";
import { FNV_OFFSET, FNV_PRIME, hashWord } from "../text/hash.ts";
import type { Blocks } from "./blocks.ts";
import { isClosing, isStopMark } from "./marks.ts";
import { flagOf, Role, roles } from "./small-words.ts";
import { STYLE_MARKS, StyleMark } from "./style.ts";
import {
  addToHead,
  addWord,
  BUCKETS,
  closeRun,
  HEAD,
  newWordList,
  WordFlag,
  type WordList,
  type Words,
} from "./word-list.ts";

/** Only a paragraph's first words are read: a line may be the whole file. */
const READ = 3_000;
/** Words are compared by their first letters, a crude but cheap stemming: "protest", "protesters". */
export const STEM = 7;
/** Shorter words carry grammar, not content, unless they are names. */
const MIN_LENGTH = 4;

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
  sumStyle(words.style);
  words.from[count] = words.count;
  words.headFrom[count] = words.headCount;
  return {
    from: words.from,
    word: words.word.subarray(0, words.count),
    buckets: words.buckets.subarray(0, words.distinct),
    sentences: words.sentences,
    style: words.style,
    head: words.head.subarray(0, words.headCount),
    headFrom: words.headFrom,
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
    countMark(text, i, unit, list);
    if (isStopMark(unit) && startsSentence(text, i + 1, end)) {
      list.atStart = true;
      sentences++;
    }
    if (list.atStart || endsRun(unit)) {
      closeRun(list);
      if (unit !== 0x2e) list.reach = list.determiner = 0;
    }
    i++;
  }
  closeRun(list);
  return sentences;
}

/** Words that a determiner reaches: "the small ferry". */
const REACH = 2;

/** Remembers what a small word says of those after it, and counts the writer's habit. */
function heed(list: WordList, role: number): void {
  if (list.reach > 0) list.reach--;
  if (role !== 0) {
    const habits = list.paragraph * STYLE_MARKS;
    if (role === Role.said) list.style[habits + StyleMark.said]!++;
    else if (role === Role.says) list.style[habits + StyleMark.says]!++;
    else {
      list.determiner = flagOf(role);
      list.reach = role === Role.title ? 1 : REACH;
    }
  }
  if (list.reach === 0) list.determiner = 0;
}

/** Counts a mark of quotation or a dash among the paragraph's habits. */
function countMark(text: string, i: number, unit: number, { style, paragraph }: WordList): void {
  const at = paragraph * STYLE_MARKS;
  if (unit === 0x22) style[at + StyleMark.straightQuote]!++;
  else if (unit === 0x201c) style[at + StyleMark.curlyQuote]!++;
  else if (unit === 0x2014 || unit === 0x2013) style[at + StyleMark.longDash]!++;
  else if (unit === 0x2d && (text.charCodeAt(i + 1) === 0x2d || text.charCodeAt(i - 1) === 0x20))
    style[at + StyleMark.hyphenDash]!++;
}

/** Running sums of the counts, which stand at each paragraph's own place, counted from 1. */
function sumStyle(style: Uint32Array): void {
  for (let i = STYLE_MARKS; i < style.length; i++) style[i]! += style[i - STYLE_MARKS]!;
}

/** Reads the word that begins at `start`; returns where it ends. */
function readWord(text: string, start: number, limit: number, list: WordList): number {
  let hash = FNV_OFFSET;
  let end = start;
  const stemEnd = Math.min(limit, start + STEM);
  for (; end < stemEnd; end++) {
    const letter = letterOf(text.charCodeAt(end));
    if (letter === 0) break;
    hash = Math.imul(hash ^ letter, FNV_PRIME);
  }
  if (end === stemEnd) while (end < limit && letterOf(text.charCodeAt(end)) !== 0) end++;
  if (start < list.headEnd) addToHead(list, end <= list.headEnd ? hash : stemHash(text, start, list.headEnd));
  const bucket = hash & (BUCKETS - 1);
  const capital = isCapital(text.charCodeAt(start));
  if (!capital) closeRun(list);
  if ((end - start >= MIN_LENGTH || (capital && end - start > 1)) && isStop[bucket] === 0) {
    addWord(list, bucket, (capital && !list.atStart ? WordFlag.name : 0) | list.determiner);
    if (capital) list.run++;
  }
  heed(list, roles[bucket]!);
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

/** A comma, a semicolon, an opening parenthesis. */
function endsRun(unit: number): boolean {
  return unit === 0x2c || unit === 0x3b || unit === 0x28;
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
  if (text.charCodeAt(i) > 0x20) return false;
  const next = text.charCodeAt(i + 1);
  const isInitial = isCapital(text.charCodeAt(after - 2)) && letterOf(text.charCodeAt(after - 3)) === 0;
  return (
    !isInitial && i + 1 < end && (isCapital(next) || next === 0x22 || next === 0x201c || next === 0x2018)
  );
}
