import { mergeResults } from "../batch/merge.ts";
import type { StoryResult } from "../model/result.ts";
import { visibleJson } from "../output/visible.ts";
import { writeOutput } from "./finish.ts";
import type { InputOptions } from "./input-options.ts";
import { type Reading, readAll, sourceOf } from "./read-all.ts";
import type { World } from "./world.ts";

export interface MergeOptions extends InputOptions {
  readonly output?: string;
  readonly quiet?: boolean;
}

/** Reads the records of all inputs and writes them merged; gives the exit code. */
export async function runMerge(
  inputs: readonly string[],
  options: MergeOptions,
  world: World,
): Promise<number> {
  const reading = await readAll(inputs, options, world);
  return writeOutput(options, world, async (sink) => {
    for (const result of await mergeResults(resultsOf(reading)))
      await sink.write(`${visibleJson(JSON.stringify(result))}\n`);
    return reading.outcome();
  });
}

async function* resultsOf({ items, fail }: Reading): AsyncGenerator<StoryResult> {
  for await (const item of items) {
    if (item.kind === "result") yield item.result;
    else fail(`${sourceOf(item)}: holds no records of newsx extract --format ndjson`);
  }
}
