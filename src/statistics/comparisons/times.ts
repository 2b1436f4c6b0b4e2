/** When the figures of a pair were so, as far as a few words beside each say: what is earlier stands left. */
import { monthNames, months as monthNumbers, periodArticles } from "../../english/calendar.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { readNumeral } from "../numbers/numerals.ts";
import { isIn, isMark, isNumberToken, isWord, isWordToken } from "../token-tests.ts";
import { afterNoun, type Figure } from "./figure.ts";

/** A time: a year as it is counted, or how many years from now, past times below 0. */
export interface FigureTime {
  readonly kind: "year" | "relative";
  readonly value: number;
  /** It opens the figure's clause: "four years ago it was 67 percent". */
  readonly isFronted?: boolean;
  /** It counts back from another time: "the year before", "the previous season", not "last year" or "a year ago". */
  readonly isBefore?: boolean;
}

const past = wordSet("last previous prior past");
const present = wordSet("this current");
const future = wordSet("next coming");
const now = wordSet("now today currently");
const before = wordSet("earlier ago before previously");
const beforeAnother = wordSet("previous prior earlier before previously");
const articles = wordSet(periodArticles);
const months = wordSet(monthNames);

/** How many years a period lasts. */
const periods: ReadonlyMap<number, number> = new Map(
  (
    [
      ["day", 1 / 365],
      ["week", 1 / 52],
      ["month", 1 / 12],
      ["quarter", 1 / 4],
      ["season", 1],
      ["spring", 1],
      ["summer", 1],
      ["autumn", 1],
      ["winter", 1],
      ["year", 1],
      ["decade", 10],
      ["century", 100],
      ["generation", 25],
    ] as const
  ).flatMap(([word, length]) => [[hashWord(word), length] as const, [hashWord(`${word}s`), length] as const]),
);

/** How far before a figure and behind it a time is looked for. */
const BACK = 8;
const AHEAD = 9;

/** The time said with the figure, between the tokens `from` and `to`; null where none is. */
export function timeOf(tokens: Tokens, figure: Figure, from: number, to: number): FigureTime | null {
  const ahead = timeIn(tokens, figure.last + 1, Math.min(to, figure.last + 1 + AHEAD));
  return (
    ahead ??
    frontedTime(tokens, from, figure.first) ??
    timeIn(tokens, Math.max(from, figure.first - BACK), figure.first)
  );
}

/** How far into its clause a time opens it. */
const FRONT = 8;
const joiners = wordSet("and but while whereas although though yet however a the in by at back as");

/** The time with which the clause opens that begins at the token: "In 2019 …", "A decade ago …", "Before the war …". */
export function frontedTime(tokens: Tokens, from: number, to: number): FigureTime | null {
  let start = from;
  while (start < to && (!isWordToken(tokens, start) || isIn(tokens, start, joiners))) start++;
  const end = Math.min(to, from + FRONT);
  if (isWord(tokens, start, beforeWord) && isIn(tokens, start + 1, determiners))
    return { kind: "relative", value: -1, isFronted: true };
  for (let i = from; i < end; i++) {
    const time = timeAt(tokens, i);
    if (time !== null) return i <= start + 1 || isLed(tokens, start, i) ? { ...time, isFronted: true } : time;
  }
  return null;
}

/** "In the floods of last July": still the phrase that opens the clause. */
function isLed(tokens: Tokens, start: number, index: number): boolean {
  for (let i = start; i < index; i++) if (isMark(tokens, i, ",")) return false;
  return isIn(tokens, start - 1, leads) || isIn(tokens, start - 2, leads);
}
const beforeWord = hashWord("before");
const determiners = wordSet("the its his her their that");

function timeIn(tokens: Tokens, from: number, to: number): FigureTime | null {
  let found: FigureTime | null = null;
  for (let i = from; i < to; i++) {
    const time = timeAt(tokens, i);
    // "in the same quarter last year": the year says more than the quarter.
    if (time !== null && (found === null || (found.kind === "relative" && time.value < found.value)))
      found = time;
  }
  return found;
}

function timeAt(tokens: Tokens, index: number): FigureTime | null {
  const year = yearAt(tokens, index);
  if (year !== null) return { kind: "year", value: year };
  const behindYear = index + (isMark(tokens, index + 1, "-") ? 2 : 1);
  if (
    isWord(tokens, index, yearWord) &&
    isIn(tokens, behindYear, before) &&
    !isIn(tokens, index - 1, counting)
  )
    return ago(1, tokens, behindYear);
  if (isIn(tokens, index, now)) return { kind: "relative", value: 0 };
  const length =
    periods.get(tokens.hash[index + 1] ?? 0) ?? (isIn(tokens, index + 1, months) ? 1 : undefined);
  if (length === undefined) return null;
  if (isIn(tokens, index, past)) return ago(length, tokens, index);
  if (isIn(tokens, index, present)) return { kind: "relative", value: 0 };
  if (isIn(tokens, index, future)) return { kind: "relative", value: length };
  if (!isIn(tokens, index + 2, before)) return null;
  const count = isIn(tokens, index, articles) ? 1 : (readNumeral(tokens, index)?.low ?? 1);
  return ago(length * count, tokens, index + 2);
}

/** So many years before now, or before another time, as the word at the token says. */
function ago(years: number, tokens: Tokens, index: number): FigureTime {
  return { kind: "relative", value: -years, isBefore: isIn(tokens, index, beforeAnother) };
}

const yearWord = hashWord("year");
const counting = wordSet("a one");
const leads = wordSet("in of since during by from to for until");

/** "in 2010", "(2010)": the year at the token; null where none is. */
function yearAt(tokens: Tokens, index: number): number | null {
  if (!isNumberToken(tokens, index) || tokens.end[index]! - tokens.start[index]! !== 4) return null;
  const year = Number(tokens.text.slice(tokens.start[index], tokens.end[index]));
  const isLed =
    isIn(tokens, index - 1, leads) || isIn(tokens, index - 1, months) || isMark(tokens, index - 1, "(");
  return isLed && year >= 1900 && year < 2100 ? year : null;
}

/** Which of two times is the earlier; null where nobody can tell. A year that is told is over. */
export function earlierOf(left: FigureTime | null, right: FigureTime | null): "left" | "right" | null {
  if (left === null || right === null) return null;
  const [a, b] = [rank(left, right), rank(right, left)];
  if (a === b) return null;
  return a < b ? "left" : "right";
}

/** A year beside a time from now is before it, unless both are years. */
function rank(time: FigureTime, other: FigureTime): number {
  return time.kind === "year" && other.kind === "relative" ? Number.NEGATIVE_INFINITY : time.value;
}

/** Whether the time lies in the past, as what a figure of now is compared with does. */
export function isPast(time: FigureTime | null): boolean {
  return time !== null && (time.kind === "year" || time.value < 0);
}

/** Whether the later figure is of a month shortly before the earlier one's: "8.3 percent in March, compared with 8.1 in February". */
export function isEarlierMonth(tokens: Tokens, left: Figure, right: Figure): boolean {
  const [a, b] = [monthBeside(tokens, left), monthBeside(tokens, right)];
  if (a === null || b === null) return false;
  const back = (a - b + 12) % 12;
  return back > 0 && back <= 6;
}

function monthBeside(tokens: Tokens, figure: Figure): number | null {
  return monthAfter(tokens, figure) ?? frontedMonth(tokens, figure);
}

/** "In March 21 percent were." */
function frontedMonth(tokens: Tokens, { first, sentence }: Figure): number | null {
  const start = tokens.sentences[sentence]!;
  if (start + 2 > first || !isIn(tokens, start, leads)) return null;
  return monthNumbers.get(tokens.hash[start + 1] ?? 0) ?? null;
}

/** The month that is said right behind the figure: "310 tonnes in May". */
function monthAfter(tokens: Tokens, { last }: Figure): number | null {
  for (let i = last + 1; i <= last + AHEAD; i++) {
    if (isMark(tokens, i, ".")) return null;
    if (isNumberToken(tokens, i) || isMark(tokens, i, ",")) return null;
    const month = isIn(tokens, i, leads) ? monthNumbers.get(tokens.hash[i + 1] ?? 0) : undefined;
    if (month !== undefined) return month;
  }
  return null;
}

const events =
  wordSet(`election elections vote referendum ballot census poll survey tournament games cup championship edition
  contest race report budget count term`);
const EVENT = 6;

/** "at the general election", "in the last census", "for the last Test here": a time before, where nothing says otherwise. */
export function isLastEvent(tokens: Tokens, figure: Figure): boolean {
  const lead = afterNoun(tokens, figure);
  if (!isIn(tokens, lead, eventLeads)) return false;
  for (let i = lead + 1; i < lead + EVENT && isWordToken(tokens, i); i++)
    if (isIn(tokens, i, events)) return true;
  return false;
}
const eventLeads = wordSet("at in during for");

const fromWord = hashWord("from");
const ordinals = wordSet("first second third fourth same previous");

/** "in the fourth": an ordinal of a period that is not said again. */
export function isOtherPeriod(tokens: Tokens, figure: Figure): boolean {
  const lead = afterNoun(tokens, figure);
  return isIn(tokens, lead, leads) && !isWord(tokens, lead, fromWord) && isIn(tokens, lead + 2, ordinals);
}
