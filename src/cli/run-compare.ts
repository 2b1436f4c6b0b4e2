import type { ComparableStory } from "../check/comparable.ts";
import { compareStories } from "../compare/compare-stories.ts";
import type { ComparisonReport, WithinStory } from "../output/comparisons/comparison-format.ts";
import { type ComparisonFormatName, comparisonFormats } from "../output/comparisons/comparison-formats.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import { formatOfOutput, tableEndings } from "./output-format.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { layoutFor } from "./terminal.ts";

export interface CompareOptions extends RunOptions {
  /** What the ending of the output stands for where nothing is said, else tables. */
  readonly format?: ComparisonFormatName;
  readonly width?: number;
}

/** Reads the inputs and writes what their figures say of each other; gives the exit code. */
export async function runCompare(
  inputs: readonly string[],
  options: CompareOptions,
  host: Host,
): Promise<number> {
  const format = await comparisonFormats[formatOfOutput(options, tableEndings, "table")]();
  return writeOutput(options, host, async (sink) => {
    const stories: ComparableStory[] = [];
    const run = await runInputs(inputs, { mode: { kind: "compare" } }, options, host);
    for await (const { comparable } of run.results) for (const story of comparable) stories.push(story);
    const outcome = run.outcome();
    if (!outcome.isEmpty) await sink.write(format(reportOf(stories), layoutFor(options, host)));
    return outcome;
  });
}

function reportOf(stories: readonly ComparableStory[]): ComparisonReport {
  const figures = new Map(stories.map(({ story, figures }) => [story, figures]));
  const across = compareStories(
    stories.map(({ story }) => story),
    (story, offset) => {
      const statistic = story.statistics.find(({ start }) => start === offset);
      return (statistic && figures.get(story)?.get(statistic.id)?.line) ?? story.lines[0];
    },
  );
  return { within: stories.flatMap(pairsWithin), across };
}

function pairsWithin({ story, figures }: ComparableStory): readonly WithinStory[] {
  const statistics = new Map(story.statistics.map((statistic) => [statistic.id, statistic]));
  const lineOf = (id: string) => figures.get(id)?.line ?? 1;
  return story.comparisons.flatMap((comparison) => {
    const [left, right] = [statistics.get(comparison.left), statistics.get(comparison.right)];
    if (left === undefined || right === undefined) return [];
    return [{ story, comparison, left, right, lines: [lineOf(left.id), lineOf(right.id)] }];
  });
}
