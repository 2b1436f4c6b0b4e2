import { mergeResults } from "../batch/merge.ts";
import { wellFormed } from "../input/meta/record-meta.ts";
import type { Meta } from "../model/meta.ts";
import type { StoryResult } from "../model/result.ts";
import { visibleJson } from "../output/visible.ts";
import { findInputs } from "./find-inputs.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";
import { type Endings, formatOfOutput } from "./output-format.ts";
import { isResult, type Reading, type ResultItem, readAll } from "./read-all.ts";

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
  formatOfOutput(options, endings, "ndjson");
  const reading = readAll(await findInputs(inputs, options, host), records, options, host);
  return writeOutput(options, host, async (sink) => {
    for (const result of await mergeResults(valid(reading)))
      await sink.write(`${visibleJson(JSON.stringify(result))}\n`);
    return reading.outcome();
  });
}

/** Merged records are NDJSON; a file of another kind is refused rather than filled with them. */
const endings: Endings<"ndjson"> = new Map([
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

const records = { is: isResult, refusal: "holds no records of newsx extract --format ndjson" };

/** The results that are what the published schema says; of the others it is told what is wrong. */
async function* valid({ items, fail }: Reading<ResultItem>): AsyncGenerator<StoryResult> {
  const { storySchema } = await import("../model/schema.ts");
  for await (const { result, where } of items) {
    const { success, error } = storySchema.safeParse(result);
    if (success && result.start <= result.end) yield wellFormedResult(result);
    else fail({ where, message: problemOf(error?.issues[0]) });
  }
}

function problemOf(
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  const problem =
    issue === undefined ? '"end": is before start' : `"${issue.path.join(".")}": ${issue.message}`;
  return `is no record of newsx extract: ${problem}`;
}

/** A lone surrogate is no character: JSON can escape it, but no encoding can hold it. */
function wellFormedResult(result: StoryResult): StoryResult {
  return wellFormed(result as unknown as Meta) as unknown as StoryResult;
}
