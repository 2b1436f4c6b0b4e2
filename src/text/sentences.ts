/** Lays sentences and paragraphs over scanned tokens. */
import type { Span } from "../model/span.ts";
import { neverEndsSentence } from "./abbreviations.ts";
import { hashLower } from "./hash.ts";
import { wrapColumn } from "./layout.ts";
import { isLineBreak } from "./lines.ts";
import type { BareTokens } from "./token-buffer.ts";
import { TokenFlag, TokenKind, type Tokens } from "./tokens.ts";
import { wordSet } from "./word-table.ts";

/** Caps that keep every later stage linear on text without full stops. */
const MAX_TOKENS = 120;
const MAX_CHARACTERS = 800;

/** Finds where sentences and paragraphs begin, and marks those tokens. */
export function layOutSentences(tokens: BareTokens, range: Span, breaks: readonly number[]): Tokens {
  const column = wrapColumn(tokens.text, range);
  let nextBreak = 0;
  const sentenceOf = new Int32Array(tokens.count);
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.count; i++) {
    let newParagraph = i === 0 || startsParagraph(tokens, i, column);
    while (nextBreak < breaks.length && breaks[nextBreak]! <= tokens.start[i]!) {
      newParagraph = true;
      nextBreak++;
    }
    if (newParagraph) paragraphs.push(i);
    if (newParagraph || endsSentence(tokens, i - 1) || isOverlong(tokens, first, i)) {
      sentences.push(i);
      first = i;
      tokens.flags[i]! |= TokenFlag.sentenceStart | (newParagraph ? TokenFlag.paragraphStart : 0);
    }
    sentenceOf[i] = sentences.length - 1;
  }
  sentences.push(tokens.count);
  paragraphs.push(tokens.count);
  // Named one by one: V8 gives each object made by spreading a shape of its own, and then all that reads tokens is slow.
  const { text, count, start, end, kind, flags, hash } = tokens;
  return {
    text,
    count,
    start,
    end,
    kind,
    flags,
    hash,
    sentenceOf,
    sentences: new Int32Array(sentences),
    paragraphs: new Int32Array(paragraphs),
  };
}

/**
 * Whether a paragraph begins with the token: after a line break, but in hard-wrapped text only after a blank
 * line, before an indent, or after a line that ended well before the wrap column.
 */
function startsParagraph(tokens: BareTokens, index: number, column: number | null): boolean {
  if ((tokens.flags[index]! & TokenFlag.lineBefore) === 0) return false;
  if (column === null) return true;
  const { text } = tokens;
  const breakAt = tokens.end[index - 1]!;
  let breaks = 0;
  let indent = 0;
  for (let i = breakAt; i < tokens.start[index]!; i++) {
    const isBreak = isLineBreak(text.charCodeAt(i));
    if (isBreak && !text.startsWith("\r\n", i)) breaks++;
    indent = isBreak ? 0 : indent + 1;
  }
  return breaks > 1 || indent >= 2 || breakAt - lineStart(text, breakAt) < column * 0.6;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  const floor = Math.max(0, offset - 120);
  while (start > floor && !isLineBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function isOverlong(tokens: BareTokens, first: number, index: number): boolean {
  return index - first >= MAX_TOKENS || tokens.end[index]! - tokens.start[first]! > MAX_CHARACTERS;
}

/** Whether a sentence ends with the token, the next one being already known. */
function endsSentence(tokens: BareTokens, index: number): boolean {
  const next = index + 1;
  if ((tokens.flags[next]! & TokenFlag.spaceBefore) === 0 && !isGluedSentence(tokens, index)) return false;
  if (isAbbreviation(tokens, index)) return abbreviationEnds(tokens, index, next);
  if (!isMarkOrClitic(tokens, index)) return false;
  const mark = lastMark(tokens, index);
  if (mark < 0) return isTerminatedAbbreviation(tokens, index) && opensSentence(tokens, next);
  if (mark === 0x2026 || isDotRun(tokens, index))
    return isCapital(tokens, next) && opensSentence(tokens, next);
  return opensSentence(tokens, next);
}

/** Nothing else can hold a mark that ends a sentence or closes behind it. */
function isMarkOrClitic({ kind, flags }: BareTokens, index: number): boolean {
  return kind[index] === TokenKind.punctuation || (flags[index]! & TokenFlag.clitic) !== 0;
}

/** "…on all.The next": a full stop with a capital glued to it, two letters or more before it. */
function isGluedSentence(tokens: BareTokens, index: number): boolean {
  return (
    index > 0 &&
    tokens.text.charCodeAt(tokens.start[index]!) === 0x2e &&
    tokens.kind[index - 1] === TokenKind.word &&
    tokens.end[index - 1]! - tokens.start[index - 1]! > 2 &&
    isCapital(tokens, index + 1)
  );
}

function isAbbreviation(tokens: BareTokens, index: number): boolean {
  return (tokens.flags[index]! & TokenFlag.abbreviation) !== 0;
}

function isCapital(tokens: BareTokens, index: number): boolean {
  return (tokens.flags[index]! & TokenFlag.capital) !== 0;
}

/** Words that begin a sentence far more often than they follow an abbreviation inside a name. */
const openers = wordSet(
  `the a an he she it they we i you his her its their our in on at but and as for if when while after before since
  that this these those there then however meanwhile according also both some many most no not one with by from
  what who why how so yet last next under among despite although because until during another`,
);

/** "Mr." never ends a sentence, an initial hardly ever; "U.S." and "Inc." do before a word that opens one. */
function abbreviationEnds(tokens: BareTokens, index: number, next: number): boolean {
  const length = tokens.end[index]! - tokens.start[index]!;
  const word = hashLower(tokens.text, tokens.start[index]!, tokens.end[index]! - 1);
  if (length === 2 || neverEndsSentence(word)) return false;
  return isCapital(tokens, next) && openers.has(tokens.hash[next]!);
}

/** A closing mark behind an abbreviation: "…in the U.S.” The", which has no stop of its own. */
function isTerminatedAbbreviation(tokens: BareTokens, index: number): boolean {
  return index > 0 && isCloser(tokens, index) && isAbbreviation(tokens, index - 1);
}

const closers = new Set([..."\"'”’»)]}›“‘"].map((mark) => mark.charCodeAt(0)));
const enders = new Set([...".!?…。！？"].map((mark) => mark.charCodeAt(0)));

function isCloser(tokens: BareTokens, index: number): boolean {
  return closers.has(tokens.text.charCodeAt(tokens.start[index]!));
}

/** The sentence-ending mark at the token, looking back over up to three closing marks; -1 where none is. */
function lastMark(tokens: BareTokens, index: number): number {
  for (let i = index; i >= 0 && i > index - 4; i--) {
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (enders.has(unit)) return unit;
    if (!closers.has(unit) || (tokens.flags[i]! & TokenFlag.spaceBefore) !== 0) return -1;
  }
  return -1;
}

function isDotRun(tokens: BareTokens, index: number): boolean {
  return (
    tokens.end[index]! - tokens.start[index]! > 1 && tokens.text.charCodeAt(tokens.start[index]!) === 0x2e
  );
}

/** A capital, a digit, an ideograph or an opening mark begins a sentence; a lower-case word goes on with one. */
function opensSentence(tokens: BareTokens, index: number): boolean {
  const kind = tokens.kind[index];
  if (kind === TokenKind.word)
    return isCapital(tokens, index) || (tokens.flags[index]! & TokenFlag.innerCapital) !== 0;
  if (kind === TokenKind.punctuation) return !/[,;:.)\]}?!]/.test(tokens.text.charAt(tokens.start[index]!));
  return true;
}
