import { runBatch } from "../batch/run-batch.ts";
import { type Answer, addTallies, emptyTally, type Job, type Settings, type Work } from "../batch/task.ts";
import { cutWindow, readWindows } from "../pipeline/windows.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { readAliases } from "./config/aliases-file.ts";
import type { Outcome } from "./finish.ts";
import { keepHeapSmall } from "./heap.ts";
import type { InputOptions } from "./input-options.ts";
import type { OutputOptions } from "./open-sink.ts";
import { createProgress } from "./progress.ts";
import { type Reading, readAll } from "./read-all.ts";
import type { World } from "./world.ts";

/** What every command that works on inputs knows about them. */
export interface RunOptions extends InputOptions, OutputOptions {
  readonly split: SplitMode;
  readonly aliases?: string;
  readonly why?: boolean;
  readonly speaker?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly jobs: number;
  readonly storyTimeout: number;
}

/** The worker's script, beside this one in the built program. */
const worker = new URL("./worker.js", import.meta.url);

/** Reads the inputs, does the work on every story, and hands the answers over in input order. */
export async function runInputs(
  inputs: readonly string[],
  work: Work,
  options: RunOptions,
  world: World,
  take: (answer: Answer) => Promise<void>,
): Promise<Outcome> {
  keepHeapSmall();
  const aliases = await readAliases(options.aliases, world.cwd);
  const { split, why = false, speaker = null } = options;
  const settings: Settings = { split, why, aliases, speaker, work };
  const reading = await readAll(inputs, options, world);
  const progress = createProgress(world, reading.size, options.quiet ?? false);
  const batch = { threads: options.jobs, timeout: options.storyTimeout, worker, size: reading.size };
  let tally = emptyTally;
  for await (const answer of runBatch(readJobs(reading, settings), settings, batch)) {
    answer.failures.forEach(reading.fail);
    await take(answer);
    tally = addTallies(tally, answer.tally);
    progress.update(tally);
  }
  progress.finish(tally);
  return reading.outcome();
}

/** What is to be done, in input order. */
async function* readJobs({ items, fail }: Reading, { split, work }: Settings): AsyncGenerator<Job> {
  for await (const item of items) {
    if (item.kind === "document") yield { document: item.document, stories: null };
    else if (item.kind === "story") yield { document: item.story.document, stories: [item.story] };
    else if (item.kind === "pieces") {
      for await (const window of readWindows(item.source, item.pieces, split)) {
        // Other work looks at the stories of a window side by side.
        if (work.kind === "write") yield* cutWindow(window);
        else yield window;
      }
    } else fail(`${item.result.source}: is extracted already; newsx merge reads it`);
  }
}
