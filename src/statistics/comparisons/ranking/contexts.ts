/** What stands around a figure, read once for all its pairs: classes of words, names, its time, figures like it. */
import type { Statistic } from "../../../model/result.ts";
import { paragraphOf, type Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { isCapital, isIn, isWordToken } from "../../token-tests.ts";
import { clauseEnd, clauseStart } from "../clauses.ts";
import { areAlike, type Figure } from "../figure.ts";
import { type FigureTime, timeOf } from "../times.ts";
import { bitsOf, cuesAt } from "./cue-classes.ts";
import { tenseOf } from "./tense.ts";

export interface Context {
  readonly figure: Figure;
  readonly paragraph: number;
  /** Classes of words before the figure in its clause, right before it, behind it, and of those that open its sentence. */
  readonly before: number;
  readonly near: number;
  readonly after: number;
  readonly lead: number;
  /** The classes of each token of its sentence up to it. */
  readonly cues: Int32Array;
  /** Where its clause begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Place of its tense in `tenses`. */
  readonly tense: number;
  /** Hashes of the words of its clause that say what it is about, and of those with a capital. */
  readonly words: readonly number[];
  readonly names: readonly number[];
  readonly time: FigureTime | null;
  /** Whether it stands between quotation marks. */
  readonly isQuoted: boolean;
  /** Figures of its kind in its sentence, and how many of them stand before it. */
  readonly alike: number;
  readonly place: number;
  /** Figures of any kind in its sentence before it and behind it. */
  readonly earlier: number;
  readonly later: number;
}

const NEAR = 3;
const LEAD = 6;
const AFTER = 14;
const timeCues = bitsOf("past", "now", "period");

export function contextOf(tokens: Tokens, figure: Figure, figures: readonly Figure[]): Context {
  const { first, last, sentence } = figure;
  const start = tokens.sentences[sentence]!;
  const from = clauseStart(tokens, figure);
  const to = Math.min(clauseEnd(tokens, figure), last + 1 + AFTER);
  const cues = cuesBetween(tokens, start, to);
  const bits = (a: number, b: number) => anyOf(cues, Math.max(0, a - start), b - start);
  const [before, after] = [bits(from, first), bits(last + 1, to)];
  const mayHaveTime = ((before | after) & timeCues) !== 0 || hasYear(tokens, from, to);
  const { words, names } = wordsIn(tokens, from, to, cues, figure);
  const { alike, place, earlier, later } = neighboursOf(figure, figures);
  return {
    figure,
    paragraph: paragraphOf(tokens, first),
    before,
    near: bits(first - NEAR, first),
    after,
    lead: bits(start, Math.min(first, start + LEAD)),
    cues,
    from,
    to,
    tense: tenseOf(tokens, first, last, from, to),
    words,
    names,
    isQuoted: isQuoted(tokens, first),
    time: mayHaveTime ? timeOf(tokens, figure, from, to) : null,
    alike,
    place,
    earlier,
    later,
  };
}

/** The classes of each token; `Int32Array.from` would take ten times as long. */
function cuesBetween(tokens: Tokens, from: number, to: number): Int32Array {
  const cues = new Int32Array(Math.max(0, to - from));
  for (let i = 0; i < cues.length; i++) cues[i] = cuesAt(tokens, from + i);
  return cues;
}

/** The classes of the tokens from `from` on and before `to` together. */
export function anyOf(cues: Int32Array, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i++) bits |= cues[i]!;
  return bits;
}

const MAX_QUOTE = 60;
const LEFT_QUOTE = 0x201c;
const RIGHT_QUOTE = 0x201d;
const STRAIGHT_QUOTE = 0x22;

/** Whether a quotation is open at the token; of straight marks each second one closes it. */
function isQuoted(tokens: Tokens, index: number): boolean {
  const start = Math.max(tokens.paragraphs[paragraphOf(tokens, index)]!, index - MAX_QUOTE);
  let straight = 0;
  for (let i = index - 1; i >= start; i--) {
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (unit === LEFT_QUOTE) return true;
    if (unit === RIGHT_QUOTE) return false;
    if (unit === STRAIGHT_QUOTE) straight++;
  }
  return straight % 2 === 1;
}

function hasYear(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = tokens.text.charCodeAt(tokens.start[i]!);
    if (tokens.end[i]! - tokens.start[i]! === 4 && (unit === 0x31 || unit === 0x32)) return true;
  }
  return false;
}

/** Words that say nothing of what a clause is about. */
const common =
  wordSet(`that with from this have were which their they after been said when would about will what there other into more
  some also than them only over such most could`);
const MIN_LETTERS = 4;

function wordsIn(
  tokens: Tokens,
  from: number,
  to: number,
  cues: Int32Array,
  { first, last, sentence }: Figure,
): Pick<Context, "words" | "names"> {
  const start = tokens.sentences[sentence]!;
  const words: number[] = [];
  const names: number[] = [];
  for (let i = from; i < to; i++) {
    if ((i >= first && i <= last) || !isWordToken(tokens, i)) continue;
    const hash = tokens.hash[i]!;
    if (i > start && isCapital(tokens, i)) names.push(hash);
    if (tokens.end[i]! - tokens.start[i]! < MIN_LETTERS || cues[i - start] !== 0) continue;
    if (!isIn(tokens, i, common)) words.push(hash);
  }
  return { words, names };
}

function neighboursOf(
  { index, sentence, statistic }: Figure,
  figures: readonly Figure[],
): Pick<Context, "alike" | "place" | "earlier" | "later"> {
  let start = index;
  while (figures[start - 1]?.sentence === sentence) start--;
  let end = index + 1;
  while (figures[end]?.sentence === sentence) end++;
  const before = countAlike(figures, start, index, statistic);
  const behind = countAlike(figures, index + 1, end, statistic);
  return { alike: before + 1 + behind, place: before, earlier: index - start, later: end - index - 1 };
}

function countAlike(figures: readonly Figure[], from: number, to: number, one: Statistic): number {
  let count = 0;
  for (let i = from; i < to; i++) if (areAlike(figures[i]!.statistic, one)) count++;
  return count;
}
