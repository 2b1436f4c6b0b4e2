import type { KeptStory } from "../check/check-stories.ts";
import type { StoryResult } from "../model/result.ts";
import type { ComparisonReport, WithinStory } from "../output/comparisons/comparison-format.ts";
import { type ComparisonFormatName, comparisonFormats } from "../output/comparisons/comparison-formats.ts";
import { compareStories, type LineOf } from "../statistics/compare-stories.ts";
import { writeOutput } from "./finish.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { colorLevel, terminalWidth } from "./terminal.ts";
import type { World } from "./world.ts";

export interface CompareOptions extends RunOptions {
  readonly format: ComparisonFormatName;
  readonly width?: number;
}

/** Reads the inputs and writes what their figures say of each other; gives the exit code. */
export async function runCompare(
  inputs: readonly string[],
  options: CompareOptions,
  world: World,
): Promise<number> {
  const format = await comparisonFormats[options.format]();
  return writeOutput(options, world, async (sink) => {
    const stories: KeptStory[] = [];
    const outcome = await runInputs(inputs, { kind: "compare" }, options, world, async ({ kept }) => {
      stories.push(...kept);
    });
    const layout = {
      width: terminalWidth(options.width, world),
      colorLevel: options.output === undefined ? colorLevel(options.color, world.stdout, world.env) : 0,
    } as const;
    if (!outcome.isEmpty) await sink.write(format(reportOf(stories), layout));
    return outcome;
  });
}

function reportOf(stories: readonly KeptStory[]): ComparisonReport {
  const kept = new Map(stories.map((each) => [each.story, each]));
  const lineOf = (story: StoryResult, offset: number) => {
    const at = story.statistics.findIndex(({ start }) => start === offset);
    return kept.get(story)?.figures[at]?.line ?? story.lines[0];
  };
  const results = stories.map(({ story }) => story);
  return {
    within: results.flatMap((story) => pairsWithin(story, lineOf)),
    across: compareStories(results, lineOf),
  };
}

function pairsWithin(story: StoryResult, lineOf: LineOf): readonly WithinStory[] {
  const statistics = new Map(story.statistics.map((statistic) => [statistic.id, statistic]));
  return story.comparisons.flatMap((comparison) => {
    const [left, right] = [statistics.get(comparison.left), statistics.get(comparison.right)];
    if (left === undefined || right === undefined) return [];
    return [
      { story, comparison, left, right, lines: [lineOf(story, left.start), lineOf(story, right.start)] },
    ];
  });
}
