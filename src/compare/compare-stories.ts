/**
 * Figures about the same thing that differ between stories: "31 dead" here, "33 dead" there. Figures meet where
 * they count the same and stand near a name of the same spelling; what they are about must then agree as well.
 * Precision first: a figure nobody can place is set against nothing.
 */
import type { StoryComparison, StoryResult } from "../model/result.ts";
import { agree, shared } from "./agreement.ts";
import { asWritten, type Figure, figuresOf, keysOf } from "./figures.ts";

/** Tells the line a statistic stands on; without one, the line its story begins on is given. */
export type LineOf = (story: StoryResult, offset: number) => number;

/** How many of the next figures of a group one is held against: groups of thousands stay linear. */
const LOOKAHEAD = 4;

/** The differing figures of the stories, sorted by story; the order of the stories does not topic. */
export function compareStories(
  stories: readonly StoryResult[],
  lineOf: LineOf = ({ lines }) => lines[0],
): readonly StoryComparison[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of stories.flatMap(figuresOf)) {
    for (const key of keysOf(figure)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [figure]);
      else group.push(figure);
    }
  }
  const pairs = new Map<string, readonly [Figure, Figure]>();
  for (const group of groups.values()) {
    for (const pair of pairsIn(group)) pairs.set(pair.map(idOf).join(" "), pair);
  }
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [left, right]]) => asComparison(left, right, lineOf));
}

function idOf({ story, statistic }: Figure): string {
  return `${story.source}#${story.document ?? ""}#${story.id}#${statistic.id}`;
}

/** Of each story the first figure of the group; each is held against the next larger ones of other stories. */
function* pairsIn(group: readonly Figure[]): Generator<readonly [Figure, Figure]> {
  const values = new Map<StoryResult, Set<number>>();
  const firsts = new Map<StoryResult, Figure>();
  for (const figure of group) {
    values.set(figure.story, (values.get(figure.story) ?? new Set()).add(figure.value));
    if (!firsts.has(figure.story)) firsts.set(figure.story, figure);
  }
  const sorted = [...firsts.values()].sort((a, b) => a.value - b.value || (idOf(a) < idOf(b) ? -1 : 1));
  for (const [index, left] of sorted.entries()) {
    const right = sorted
      .slice(index + 1, index + 1 + LOOKAHEAD)
      .find((other) => other.value !== left.value && !isKnownTo(left, other, values) && agree(left, other));
    if (right !== undefined) yield [left, right];
  }
}

/** Whether one of the stories gives the other's value as well, and not only as what it was before. */
function isKnownTo(a: Figure, b: Figure, values: ReadonlyMap<StoryResult, ReadonlySet<number>>): boolean {
  const gives = (figure: Figure, value: number) =>
    values.get(figure.story)?.has(value) && !wasBefore(figure.story, value);
  return Boolean(gives(a, b.value) || gives(b, a.value));
}

function wasBefore({ comparisons, statistics }: StoryResult, value: number): boolean {
  return comparisons.some(
    ({ type, left }) =>
      type === "change" && statistics.some(({ id, value: old }) => id === left && old === value),
  );
}

function asComparison(left: Figure, right: Figure, lineOf: LineOf): StoryComparison {
  const near = shared(left.near, right.near);
  const about = near.length > 0 ? near : shared(left.names.all, right.names.all);
  return {
    kind: left.statistic.kind,
    unit: left.statistic.unit,
    about: about.map((key) => asWritten(key, [left.story, right.story])),
    left: locate(left, lineOf),
    right: locate(right, lineOf),
    difference: Number((right.value - left.value).toPrecision(12)),
    ratio: left.value === 0 ? null : Number((right.value / left.value).toFixed(2)),
  };
}

function locate({ story, statistic, value }: Figure, lineOf: LineOf): StoryComparison["left"] {
  return {
    story: story.id,
    source: story.source,
    document: story.document,
    line: lineOf(story, statistic.start),
    statistic: statistic.id,
    text: statistic.text,
    noun: statistic.noun,
    value,
  };
}
