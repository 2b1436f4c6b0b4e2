import { runBatch } from "../batch/run-batch.ts";
import { type Answer, addTallies, emptyTally, type Job, type Settings, type Work } from "../batch/task.ts";
import { readWindows } from "../pipeline/windows.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { readAliases } from "./config/aliases-file.ts";
import type { InputOptions } from "./input-options.ts";
import { createProgress } from "./progress.ts";
import type { Reading } from "./read-all.ts";
import type { World } from "./world.ts";

/** What every command that works on stories knows. */
export interface RunOptions extends InputOptions {
  readonly output?: string;
  readonly split: SplitMode;
  readonly aliases?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly jobs: number;
  readonly storyTimeout: number;
}

/** The worker's script, beside this one in the built program. */
const worker = new URL("./worker.js", import.meta.url);

/** Does the work on every story that was read, and gives the answers in input order. */
export async function* runStories(
  reading: Reading,
  work: Work,
  options: RunOptions,
  world: World,
): AsyncGenerator<Answer> {
  const { split, jobs: threads, storyTimeout: timeout } = options;
  const settings: Settings = { split, aliases: await readAliases(options.aliases, world.cwd), work };
  const progress = createProgress(world, reading.size, options.quiet ?? false);
  let tally = emptyTally;
  for await (const answer of runBatch(readJobs(reading, split), settings, { threads, timeout, worker })) {
    answer.failures.forEach(reading.fail);
    yield answer;
    tally = addTallies(tally, answer.tally);
    progress.update(tally);
  }
  progress.finish(tally);
}

/** What is to be done, in input order. */
async function* readJobs({ items, fail }: Reading, split: SplitMode): AsyncGenerator<Job> {
  for await (const item of items) {
    if (item.kind === "document") yield { document: item.document, stories: null };
    else if (item.kind === "story") yield { document: item.story.document, stories: [item.story] };
    else if (item.kind === "pieces") yield* readWindows(item.source, item.pieces, split);
    else fail(`${item.result.source}: is extracted already; newsx merge reads it`);
  }
}
