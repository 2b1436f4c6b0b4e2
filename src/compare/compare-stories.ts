/**
 * Figures about the same thing that differ between stories: "31 dead" here, "33 dead" there. Figures meet where
 * they count the same and stand near a name of the same spelling; what they are about must then agree as well.
 * Precision first: a figure nobody can place is set against nothing.
 */
import type { StoryComparison, StoryResult } from "../model/result.ts";
import { minus, ratioOf } from "../statistics/numbers/decimal.ts";
import { agree, shared } from "./agreement.ts";
import {
  asWritten,
  type FigureDigest,
  figureDigests,
  keysOf,
  type LineOf,
  type StoryDigest,
} from "./figures.ts";

/** How many of the next figures of a group one is held against: groups of thousands stay linear. */
const LOOKAHEAD = 4;

/** The differing figures of the stories, sorted by story; the order of the stories does not matter. */
export function compareStories(stories: readonly StoryResult[], lineOf?: LineOf): readonly StoryComparison[] {
  return compareFigures(stories.flatMap((story) => figureDigests(story, lineOf)));
}

/** As `compareStories`, of figures whose stories are gone. */
export function compareFigures(figures: readonly FigureDigest[]): readonly StoryComparison[] {
  const groups = new Map<string, FigureDigest[]>();
  for (const figure of figures) {
    for (const key of keysOf(figure)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [figure]);
      else group.push(figure);
    }
  }
  const pairs = new Map<string, readonly [FigureDigest, FigureDigest]>();
  for (const group of groups.values()) {
    for (const pair of pairsIn(group)) pairs.set(pair.map(idOf).join(" "), pair);
  }
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [left, right]]) => asComparison(left, right));
}

function idOf({ story, side }: FigureDigest): string {
  return `${story.id}#${side.statistic}`;
}

/** Of each story the first figure of the group; each is held against the next larger ones of other stories. */
function* pairsIn(group: readonly FigureDigest[]): Generator<readonly [FigureDigest, FigureDigest]> {
  const firsts = new Map<StoryDigest, FigureDigest>();
  for (const figure of group) if (!firsts.has(figure.story)) firsts.set(figure.story, figure);
  if (firsts.size < 2) return;
  const sorted = [...firsts.values()]
    .map((figure) => ({ figure, value: figure.side.value, id: idOf(figure) }))
    .sort((a, b) => a.value - b.value || (a.id < b.id ? -1 : 1));
  for (const [index, { figure: left, value }] of sorted.entries()) {
    const end = Math.min(sorted.length, index + 1 + LOOKAHEAD);
    for (let next = index + 1; next < end; next++) {
      const right = sorted[next]!;
      if (right.value === value || isKnownTo(left, right.figure) || !agree(left, right.figure)) continue;
      yield [left, right.figure];
      break;
    }
  }
}

/** Whether one of the stories gives the other's value as well, and not only as what it was before. */
function isKnownTo(a: FigureDigest, b: FigureDigest): boolean {
  const gives = (one: FigureDigest, other: FigureDigest) =>
    one.story.values.has(`${one.kind} ${other.side.value}`);
  return gives(a, b) || gives(b, a);
}

function asComparison(left: FigureDigest, right: FigureDigest): StoryComparison {
  const near = shared(left.near, right.near);
  const about = near.length > 0 ? near : shared(left.story.all, right.story.all);
  return {
    kind: left.kind,
    unit: left.unit,
    about: about.map((key) => asWritten(key, left.story, right.story)),
    left: left.side,
    right: right.side,
    difference: minus(right.side.value, left.side.value),
    ratio: ratioOf(right.side.value, left.side.value, 2),
  };
}
