import type { Statistic, StoryResult } from "../model/result.ts";
import type { Span } from "../model/span.ts";

/** A figure before and after, in one sentence. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly left: Statistic;
  readonly right: Statistic;
  readonly sentence: Span;
}

/** Characters that a sentence is read to either side of its figures. */
const MAX_SENTENCE = 400;
const sentenceEnd = /[.!?]['’"”)]?\s|\n/g;

/** The changes that a story gives with both figures exactly, each with its sentence. */
export function changesIn(
  { comparisons, statistics, start, end }: StoryResult,
  text: string,
): readonly Change[] {
  const byId = new Map(statistics.map((statistic) => [statistic.id, statistic]));
  return comparisons.flatMap(({ type, left: leftId, right: rightId }) => {
    const [left, right] = [byId.get(leftId), byId.get(rightId)];
    if (type !== "change" || left === undefined || right === undefined) return [];
    const [from, to] = [left.value, right.value];
    // A change of a percentage is given in points, and as often called percent.
    if (from === null || to === null || from <= 0 || !isExact(left) || !isExact(right)) return [];
    const sentence = sentenceOf(text, left, right, { start, end });
    return sentence === null ? [] : [{ from, to, left, right, sentence }];
  });
}

function isExact({ kind, modifier }: Statistic): boolean {
  return modifier === "=" && kind !== "percent" && kind !== "points" && kind !== "index";
}

function sentenceOf(text: string, a: Span, b: Span, story: Span): Span | null {
  const [first, last] = a.start < b.start ? [a, b] : [b, a];
  const ends = (from: number, to: number) =>
    [...text.slice(from, to).matchAll(sentenceEnd)].map(({ index }) => from + index);
  if (ends(first.end, last.start).length > 0) return null;
  const from = Math.max(story.start, first.start - MAX_SENTENCE);
  const to = Math.min(story.end, last.end + MAX_SENTENCE);
  return { start: (ends(from, first.start).at(-1) ?? from - 1) + 1, end: ends(last.end, to)[0] ?? to };
}
