import type { Comparison, Statistic } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import { spanOf, type Tokens, tokenAt, wordAt } from "../text/tokens.ts";
import { type ComparisonType, cuesBetween, cuesOpening, strongCues } from "./comparison-cues.ts";
import { phraseAt } from "./phrases.ts";
import { isIn, isMark, isWord, wordSet } from "./token-tests.ts";
import { canonicalUnit } from "./units.ts";

/** A statistic with the tokens it stands on. */
interface Figure {
  readonly statistic: Statistic;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** Why two figures are a pair. `swapped` where the later one in the text is the earlier one in time. */
interface Reason {
  readonly type: ComparisonType;
  readonly cue: string;
  readonly swapped: boolean;
}

/** How many figures back a partner is looked for, and how many tokens. */
const MOST_BACK = 6;
const FURTHEST = 60;

/**
 * The pairs of statistics that the story sets against each other: figures of one unit with a cue between them,
 * or in neighbouring sentences of which the later opens with one. Figures side by side without a cue are none.
 */
export function findComparisons(tokens: Tokens, statistics: readonly Statistic[]): readonly Comparison[] {
  const figures = statistics.map((statistic) => place(tokens, statistic));
  const found: Comparison[] = [];
  figures.forEach((right, index) => {
    for (let back = index - 1; back >= Math.max(0, index - MOST_BACK); back--) {
      const left = figures[back]!;
      if (right.first - left.last > FURTHEST) break;
      const reason = reasonFor(tokens, left, right, figures);
      if (reason !== null) found.push(compare(found.length, left.statistic, right.statistic, reason));
      // The nearest figure of the unit is the only partner: a cue further back belongs to that one.
      if (reason !== null || isComparable(left.statistic, right.statistic)) break;
    }
  });
  return found;
}

function place(tokens: Tokens, statistic: Statistic): Figure {
  const first = tokenAt(tokens, statistic.start);
  return {
    statistic,
    first,
    last: tokenAt(tokens, statistic.end - 1),
    sentence: tokens.sentenceOf[first]!,
  };
}

function compare(index: number, a: Statistic, b: Statistic, { type, cue, swapped }: Reason): Comparison {
  const [left, right] = swapped ? [b, a] : [a, b];
  const isNumber = ({ value, modifier }: Statistic) =>
    value !== null && (modifier === "=" || modifier === "~");
  const known = isNumber(left) && isNumber(right);
  return {
    id: `c${index + 1}`,
    left: left.id,
    right: right.id,
    type,
    unit: left.unit ?? right.unit,
    cue,
    difference: known ? Number((right.value! - left.value!).toPrecision(12)) : null,
    ratio: known && left.value !== 0 ? Number((right.value! / left.value!).toFixed(2)) : null,
  };
}

function reasonFor(tokens: Tokens, left: Figure, right: Figure, figures: readonly Figure[]): Reason | null {
  if (left.sentence === right.sentence) return reasonWithin(tokens, left, right, figures);
  return right.sentence === left.sentence + 1 ? reasonAcross(tokens, left, right) : null;
}

/** Whether two figures measure the same: one kind, one unit, and neither is vague or an age. */
function isComparable(a: Statistic, b: Statistic): boolean {
  if (a.kind !== b.kind || a.kind === "score" || a.kind === "age") return false;
  if ([a, b].some((one) => isVague(one) || isJoined(one))) return false;
  return unitOf(a) === unitOf(b);
}

function isVague({ modifier, value, low, high }: Statistic): boolean {
  return value === null && modifier === "~" && (high ?? 0) >= (low ?? 0) * 3;
}

function unitOf({ unit }: Statistic): string | null {
  return unit === null ? null : canonicalUnit(unit.toLowerCase());
}

const parts = wordSet("including include includes among plus");
const ofWord = hashWord("of");
const which = wordSet("which whom them those these");
const orWord = hashWord("or");
const toWord = hashWord("to");
const fromWord = hashWord("from");
const andWord = hashWord("and");
const either = hashWord("either");

function reasonWithin(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  figures: readonly Figure[],
): Reason | null {
  if (!isComparable(left.statistic, right.statistic)) return null;
  const from = left.last + 1;
  const to = right.first - 1;
  return (
    changeByPrepositions(tokens, left, right) ??
    (isPartOrConversion(tokens, from, to)
      ? null
      : (cueBetween(tokens, left, right) ?? pairByAnd(tokens, left, right, figures)))
  );
}

/** "500 miles (800 km)", "$712m, including $56m", "40 of them": one figure says the other again, or a part of it. */
function isPartOrConversion(tokens: Tokens, from: number, to: number): boolean {
  if (to - from <= 1 && (isMark(tokens, to, "(") || isWord(tokens, to, orWord))) return true;
  for (let i = from; i <= to; i++) {
    if (isIn(tokens, i, parts)) return true;
    if (isWord(tokens, i, ofWord) && isIn(tokens, i + 1, which)) return true;
  }
  return false;
}

/** "from 4.9 percent to 5 percent", "to 20 years from 15", "48 percent to 42 percent". */
function changeByPrepositions(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const gap = right.first - left.last - 1;
  const before = right.first - 1;
  if (gap <= 2 && isWord(tokens, before, toWord)) {
    if (isWord(tokens, left.first - 1, fromWord)) return { type: "change", cue: "from … to", swapped: false };
    if (left.statistic.kind === "percent") return { type: "poll", cue: "to", swapped: false };
  }
  const isChange = left.statistic.direction !== null || isWord(tokens, left.first - 1, toWord);
  if (isWord(tokens, before, fromWord) && gap <= 8 && isChange)
    return { type: "change", cue: "from", swapped: true };
  return null;
}

/** The first cue between the figures. "While" and "but" need a figure of a clause of their own behind them. */
function cueBetween(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  for (let i = left.last + 1; i < right.first; i++) {
    const phrase = phraseAt(cuesBetween, tokens, i, 1);
    if (phrase === null) continue;
    const { name, type, reach } = phrase.meaning;
    if (right.first - i - phrase.words.length > reach) continue;
    if (left.statistic.kind === "duration" && (name === "while" || name === "surpassing")) continue;
    const span = spanOf(tokens, i, Math.min(i + phrase.words.length - 1, right.first - 1));
    const isPoll =
      type === "contrast" && left.statistic.kind === "percent" && isPollSentence(tokens, left.sentence);
    return {
      type: isPoll ? "poll" : type,
      cue: tokens.text.slice(span.start, span.end),
      swapped: name === "up-from",
    };
  }
  return null;
}

const pollWords = wordSet(
  "poll polls survey surveys leads lead led leading trails trailing candidate candidates voters respondents",
);

function isPollSentence(tokens: Tokens, sentence: number): boolean {
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++)
    if (isIn(tokens, i, pollWords)) return true;
  return false;
}

/** "20 women in the Senate and 84 in the House", "last year 4 million and this year 6 million", "either 49 or 27". */
function pairByAnd(tokens: Tokens, left: Figure, right: Figure, figures: readonly Figure[]): Reason | null {
  if (isOneOfMany(left, figures)) return null;
  const joiner = joinerBetween(tokens, left, right);
  if (joiner === null) return null;
  if (joiner === "or")
    return isWord(tokens, left.first - 1, either) || isWord(tokens, left.first - 2, either)
      ? { type: "contrast", cue: "either … or", swapped: false }
      : null;
  if (bothTimes(tokens, left, right)) return { type: "change", cue: joiner, swapped: false };
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (a.direction !== null && b.direction !== null && a.direction !== b.direction)
    return { type: "contrast", cue: joiner, swapped: false };
  const isElided = b.rule.endsWith("-elided") && a.kind === "count";
  return isElided && right.first - left.last <= 8 && placed(tokens, left, right)
    ? { type: "contrast", cue: joiner, swapped: false }
    : null;
}

/** Three or more figures of one unit in a sentence are a list. */
function isOneOfMany(left: Figure, figures: readonly Figure[]): boolean {
  const index = figures.indexOf(left);
  const near = figures.slice(Math.max(0, index - 3), index + 5);
  return (
    near.filter(
      ({ statistic, sentence }) => sentence === left.sentence && isComparable(statistic, left.statistic),
    ).length > 2
  );
}

function joinerBetween(tokens: Tokens, left: Figure, right: Figure): "and" | "or" | ";" | null {
  for (let i = right.first - 1; i > left.last; i--) {
    if (isWord(tokens, i, andWord)) return "and";
    if (isWord(tokens, i, orWord)) return "or";
    if (isMark(tokens, i, ";")) return ";";
  }
  return null;
}

const places = wordSet("in at on for from among by against");

/** Whether both figures have a place or a matter behind them: "20 women in the Senate and 84 in the House". */
function placed(tokens: Tokens, left: Figure, right: Figure): boolean {
  if (!isIn(tokens, right.last + 1, places)) return false;
  for (let i = left.last + 1; i < right.first; i++) if (isIn(tokens, i, places)) return true;
  return false;
}

const past = wordSet("last previous earlier ago before then");
const present = wordSet("this now today current currently");
const periods = wordSet("year month week quarter season decade");

/** Whether one figure is of an earlier time and the other of now: "last year … and this year …". */
function bothTimes(tokens: Tokens, left: Figure, right: Figure): boolean {
  const a = timeNear(
    tokens,
    left.first - 8,
    right.first - 8 > left.last ? left.last + 8 : right.first - 4,
    left.sentence,
  );
  const b = timeNear(tokens, Math.max(left.last + 2, right.first - 8), right.last + 6, left.sentence);
  return a !== null && b !== null && a !== b;
}

function timeNear(tokens: Tokens, from: number, to: number, sentence: number): "past" | "present" | null {
  const start = Math.max(from, tokens.sentences[sentence]!);
  const end = Math.min(to, tokens.sentences[sentence + 1]! - 1);
  for (let i = start; i < end; i++) {
    if (!isIn(tokens, i + 1, periods)) continue;
    if (isIn(tokens, i, past)) return "past";
    if (isIn(tokens, i, present)) return "present";
  }
  return null;
}

const parallelVerbs: readonly ReadonlySet<number>[] = [
  "raised collected amassed gathered",
  "spent",
  "earned",
  "sold",
  "donated gave",
  "produced exported imported",
].map(wordSet);

/** How far into its sentence a cue may open it. */
const OPENING = 4;
/** "But" and its like reach no further to a sum or a share: in a longer clause they set something else apart. */
const FEW = 12;

/** The cue that opens the later sentence. Across paragraphs only counts of one noun are set side by side. */
function reasonAcross(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const start = tokens.sentences[right.sentence]!;
  for (let i = start; i < right.first; i++) {
    const phrase = phraseAt(cuesOpening, tokens, i, 1);
    if (phrase === null) continue;
    const { name, type, reach } = phrase.meaning;
    const isStrong = strongCues.has(name);
    const isNear = right.first - i - phrase.words.length <= (right.statistic.kind === "count" ? reach : FEW);
    if (!isNear || (!isStrong && i >= start + OPENING) || !isAcross(left, right, isStrong)) continue;
    const span = spanOf(tokens, i, i + phrase.words.length - 1);
    return { type, cue: tokens.text.slice(span.start, span.end), swapped: type === "change" };
  }
  return parallel(tokens, left, right);
}

/** "The one camp raised $9m. The other collected $4m." Verbs of one meaning right before like figures. */
function parallel(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (!isComparable(left.statistic, right.statistic)) return null;
  const verb = parallelVerb(tokens, left.first);
  const other = parallelVerb(tokens, right.first);
  if (verb === null || other === null || verb.group !== other.group) return null;
  return { type: "contrast", cue: wordAt(tokens, other.at), swapped: false };
}

function parallelVerb(tokens: Tokens, first: number): { readonly group: number; readonly at: number } | null {
  for (let at = first - 1; at >= first - 2 && at >= 0; at--) {
    const group = parallelVerbs.findIndex((verbs) => isIn(tokens, at, verbs));
    if (group >= 0) return { group, at };
  }
  return null;
}

function isAcross(left: Figure, right: Figure, isStrong: boolean): boolean {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (isThreshold(a) || isThreshold(b)) return false;
  if (a.kind === "duration") return false;
  if (isComparable(a, b)) return a.unit !== null && (a.direction === b.direction || a.kind === "count");
  return isStrong && a.kind === "count" && b.kind === "count" && !isVague(a) && !isVague(b);
}

/** "$200 or less", "20 or more": a bound, which no sentence sets against a figure of another. */
function isThreshold({ text }: Statistic): boolean {
  return / or (?:less|fewer|more|older|younger|higher|lower)$/.test(text);
}

/** "a 15-member panel": the figure only describes. */
function isJoined({ kind, text }: Statistic): boolean {
  return kind === "count" && text.includes("-");
}
