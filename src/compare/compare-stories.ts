/**
 * Figures about the same thing that differ between stories: "31 dead" here, "33 dead" there. Figures meet where
 * they count the same and stand near a name of the same spelling; what they are about must then agree as well.
 * Precision first: a figure nobody can place is set against nothing.
 */
import type { StoryComparison, StoryResult } from "../model/result.ts";
import { minus, ratioOf } from "../statistics/numbers/decimal.ts";
import { agree, shared } from "./agreement.ts";
import { asWritten, type FigureDigest, figureDigests, keysOf, type LineOf } from "./figures.ts";
import { type FigurePlace, type KeyedStories, meetingPairs } from "./meeting-pairs.ts";
import { figureKeys } from "./pack-figures.ts";

/** The differing figures of the stories, sorted by story; the order of the stories does not matter. */
export function compareStories(stories: readonly StoryResult[], lineOf?: LineOf): readonly StoryComparison[] {
  const figures = stories.map((story) => figureDigests(story, lineOf)).filter((all) => all.length > 0);
  const keyed: KeyedStories = {
    length: figures.length,
    idAt: (story) => figures[story]![0]!.story.id,
    publishedAt: (story) => figures[story]![0]!.story.published,
    figuresAt: (story) => figures[story]!.map(figureKeys),
  };
  return compareKeyed(keyed, (story) => figures[story]!);
}

/** As `compareStories`; a story's figures are opened only where one of them may differ from another's that it meets. */
export function compareKeyed(
  stories: KeyedStories,
  open: (story: number) => readonly FigureDigest[],
): readonly StoryComparison[] {
  const pairs = new Map<string, readonly [FigureDigest, FigureDigest]>();
  const figureAt = ({ story, figure }: FigurePlace) => open(story)[figure]!;
  meetingPairs(stories, (leftAt, rightAt) => {
    const [left, right] = [figureAt(leftAt), figureAt(rightAt)];
    if (!haveKeyInCommon(left, right) || isKnownTo(left, right) || !agree(left, right)) return false;
    pairs.set(`${idOf(left)} ${idOf(right)}`, [left, right]);
    return true;
  });
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [left, right]]) => asComparison(left, right));
}

function idOf({ story, side }: FigureDigest): string {
  return `${story.id}#${side.statistic}`;
}

/** Keys meet as hashes. */
function haveKeyInCommon(a: FigureDigest, b: FigureDigest): boolean {
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key));
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
