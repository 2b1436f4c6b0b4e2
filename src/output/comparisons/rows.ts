import type { StoryComparison } from "../../model/result.ts";
import { foldSpace } from "../../text/fold.ts";
import { aboutSides } from "../sections/statistics.ts";
import { sourceOf } from "../title.ts";
import type { ComparisonReport, WithinStory } from "./comparison-format.ts";

/** A pair of figures as every format shows it. */
export interface ComparisonRow {
  /** What both are about, or the word that sets them against each other. */
  readonly about: string;
  readonly type: string;
  /** Who or what the sides are. */
  readonly sides: string;
  readonly left: Side;
  readonly right: Side;
  readonly unit: string | null;
  readonly difference: number | null;
  readonly ratio: number | null;
}

export interface Side {
  readonly text: string;
  readonly value: number | null;
  readonly subject: string | null;
  /** The file, with the record's id where it has one. */
  readonly source: string;
  readonly line: number;
}

export function rowsOf({ within, across }: ComparisonReport): readonly ComparisonRow[] {
  return [...within.map(rowWithin), ...across.map(rowAcross)];
}

function rowWithin({ story, comparison, left, right, lines }: WithinStory): ComparisonRow {
  const source = sourceOf(story);
  const side = (statistic: WithinStory["left"], subject: string | undefined | null, line: number): Side => ({
    text: counted(statistic),
    value: statistic.value,
    subject: subject ?? null,
    source,
    line,
  });
  const { type, cue, unit, difference, ratio, subjects } = comparison;
  return {
    about: cue ?? "",
    type,
    sides: aboutSides(comparison),
    left: side(left, subjects?.left, lines[0]),
    right: side(right, subjects?.right, lines[1]),
    unit,
    difference,
    ratio,
  };
}

function rowAcross({ about, unit, left, right, difference, ratio }: StoryComparison): ComparisonRow {
  const side = (located: StoryComparison["left"]): Side => ({
    text: counted(located),
    value: located.value,
    subject: null,
    source: sourceOf(located),
    line: located.line,
  });
  return {
    about: about.join(", "),
    type: "across",
    sides: "",
    left: side(left),
    right: side(right),
    unit,
    difference,
    ratio,
  };
}

/** The figure with what it counts: "31 people". */
export function counted({ text, noun }: Pick<StoryComparison["left"], "text" | "noun">): string {
  return foldSpace(noun === null || text.includes(noun) ? text : `${text} ${noun}`);
}
