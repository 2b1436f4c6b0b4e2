import { mergeResults } from "../batch/merge.ts";
import type { StoryResult } from "../model/result.ts";
import { visibleJson } from "../output/visible.ts";
import { findInputs } from "./find-inputs.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";
import { isResult, type ResultItem, readAll } from "./read-all.ts";

export interface MergeOptions extends InputOptions {
  readonly output?: string;
  readonly quiet?: boolean;
}

/** Reads the records of all inputs and writes them merged; gives the exit code. */
export async function runMerge(
  inputs: readonly string[],
  options: MergeOptions,
  host: Host,
): Promise<number> {
  const reading = readAll(await findInputs(inputs, options, host), records, options, host);
  return writeOutput(options, host, async (sink) => {
    for (const result of await mergeResults(resultsOf(reading.items)))
      await sink.write(`${visibleJson(JSON.stringify(result))}\n`);
    return reading.outcome();
  });
}

const records = { is: isResult, refusal: "holds no records of newsx extract --format ndjson" };

async function* resultsOf(items: AsyncIterable<ResultItem>): AsyncGenerator<StoryResult> {
  for await (const { result } of items) yield result;
}
