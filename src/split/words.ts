/**
 * The words of paragraphs as small numbers: enough to see whether two segments of text speak of the same
 * things. An own scan, since the scanner's tokens would cost more than the whole of splitting may.
 */
import { CharClass, classOf, lowerUnit } from "../text/characters.ts";
import { FNV_OFFSET, FNV_PRIME, hashWord } from "../text/hash.ts";
import type { Blocks } from "./blocks.ts";
import { countClass, countMark, countSpeaker, isTitle } from "./counting.ts";
import { isClosing, isStopMark } from "./marks.ts";
import { STYLE_MARKS } from "./style.ts";
import { COUNTS, Counted, TALLY } from "./tally.ts";
import { STEM, wordClassOf } from "./word-classes.ts";
import {
  addToHead,
  addWord,
  BUCKETS,
  closeRun,
  count,
  HEAD,
  newWordList,
  WordFlag,
  type WordList,
  type Words,
} from "./word-list.ts";

/** Only a paragraph's first words are read: a line may be the whole file. */
const READ = 3_000;
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
    words.row = i * TALLY;
    words.lastClass = BEFORE_FIRST;
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
    stems: words.stems.subarray(0, words.distinct),
    sentences: words.sentences,
    style: words.style,
    tally: words.tally,
    opener: words.opener,
    sentenceEnd: words.sentenceEnd,
    head: words.head.subarray(0, words.headCount),
    headFrom: words.headFrom,
  };
}

/** Adds the content words between the offsets; returns how many sentences begin there. */
function readParagraph(text: string, start: number, end: number, list: WordList): number {
  let sentences = 1;
  list.atStart = true;
  list.sentenceEnd[list.paragraph - 1] = end;
  for (let i = start; i < end; ) {
    const unit = text.charCodeAt(i);
    if (letterOf(unit) !== 0) {
      i = readWord(text, i, end, list);
      continue;
    }
    countMark(text, i, unit, list);
    if (isStopMark(unit) && !isTitle(list.lastClass) && startsSentence(text, i + 1, end)) {
      endSentence(list, sentences++ === 1, i + 1);
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

function endSentence(list: WordList, isFirst: boolean, end: number): void {
  closeRun(list);
  list.atStart = true;
  if (!isFirst) return;
  list.sentenceEnd[list.paragraph - 1] = end;
  list.row += COUNTS;
}

/** Stands for the class of the last word where there is none yet. */
const BEFORE_FIRST = 255;

/** Running sums of the counts, which stand at each paragraph's own place, counted from 1. */
function sumStyle(style: Int32Array): void {
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
  const wordClass = wordClassOf(hash);
  const isName = readCapital(text, start, end, wordClass, list);
  if (isContentWord(hash, end - start, isName)) {
    addWord(list, hash, (isName && !list.atStart ? WordFlag.name : 0) | list.determiner);
    if (isName && list.run++ === 0) list.runAtStart = list.atStart;
  }
  countClass(list, wordClass);
  if (list.lastClass === BEFORE_FIRST) list.opener[list.paragraph - 1] = wordClass;
  list.lastClass = wordClass;
  list.atStart = false;
  return end;
}

/** Whether the word has a capital of its own; if not, it ends the run of those that have. */
function readCapital(text: string, start: number, end: number, wordClass: number, list: WordList): boolean {
  const first = text.charCodeAt(start);
  if (isDigit(first)) count(list, Counted.numeral);
  // A small word with the capital of its sentence is no name, nor a part of one.
  const isOwn = isCapital(first) && (wordClass === 0 || !list.atStart || isTitle(wordClass));
  if (!isOwn) {
    countSpeaker(list, wordClass);
    closeRun(list);
  } else if (end - start > 1 && isCapital(text.charCodeAt(start + 1))) count(list, Counted.acronym);
  return isOwn;
}

function isContentWord(hash: number, length: number, isName: boolean): boolean {
  return (length >= MIN_LENGTH || (isName && length > 1)) && isStop[hash & (BUCKETS - 1)] === 0;
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

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
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
