import { runBatch } from "../batch/run-batch.ts";
import { type Answer, addTallies, emptyTally, type Job, type Settings, type Work } from "../batch/task.ts";
import { totalSize } from "../input/paths.ts";
import type { StoryResult } from "../model/result.ts";
import { cutWindow } from "../pipeline/windows.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { readAliasesFile } from "./config/aliases-file.ts";
import { findInputs } from "./find-inputs.ts";
import type { Outcome } from "./finish.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";
import { say } from "./messages.ts";
import type { OutputOptions } from "./open-sink.ts";
import { createProgress } from "./progress.ts";
import { isResult, isText, type ReadItem, readAll, type TextItem } from "./read-all.ts";
import { readJobs } from "./read-jobs.ts";

/** What every command that works on inputs knows about them. */
export interface RunOptions extends InputOptions, OutputOptions {
  readonly split: SplitMode;
  readonly aliases?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly jobs: number;
  readonly storyTimeout?: number;
}

/** The work on every story; by default nobody asks why, or for one speaker. */
type Assignment = Pick<Settings, "work"> &
  Partial<Pick<Settings, "why" | "speaker">> & {
    /** Whether a path is to be read at all. */
    readonly isWanted?: (path: string) => boolean;
  };

/** The worker's script, beside this one in the built program. */
const worker = new URL("./worker.js", import.meta.url);

/** Reads the inputs, does the work on every story, and hands the answers over in input order. */
export async function runInputs(
  inputs: readonly string[],
  { work, why = false, speaker = null, isWanted = () => true }: Assignment,
  options: RunOptions,
  host: Host,
  take: (answer: Answer) => Promise<void>,
  takeResult?: (result: StoryResult) => void | Promise<void>,
): Promise<Outcome> {
  const aliases = await readAliasesFile(options.aliases, host.cwd);
  const { split } = options;
  const settings: Settings = { split, why, aliases, speaker, work };
  const named = await findInputs(inputs, options, host);
  const found = named.filter((input) => input.kind === "none" || isWanted(input.path));
  const size = await totalSize(found, host.cwd);
  const progress = createProgress(host, size, options);
  const tell = (message: string) => {
    progress.clear();
    say(host, message);
  };
  const wanted = takeResult === undefined ? texts : textsAndResults;
  const reading = readAll<ReadItem>(found, wanted, options, host, tell);
  const batch = { threads: options.jobs, timeout: options.storyTimeout ?? null, worker, size };
  let tally = emptyTally;
  for await (const answer of runBatch(
    cut(readJobs(textsOf(reading.items, takeResult), split), work),
    settings,
    batch,
  )) {
    answer.failures.forEach(reading.fail);
    await take(answer);
    tally = addTallies(tally, answer.tally);
    progress.update(tally);
  }
  progress.finish(tally);
  return reading.outcome();
}

const texts = { is: isText, refusal: "is extracted already; newsx merge reads it" };

const textsAndResults = {
  is: (item: ReadItem): item is ReadItem => isText(item) || isResult(item),
  refusal: "",
};

/** The texts; stories that were extracted before are handed over as they come. */
async function* textsOf(
  items: AsyncIterable<ReadItem>,
  takeResult: (result: StoryResult) => void | Promise<void> = () => {},
): AsyncGenerator<TextItem> {
  for await (const item of items) {
    if (isText(item)) yield item;
    else await takeResult(item.result);
  }
}

/** What is to be done, in input order. */
async function* cut(jobs: AsyncIterable<Job>, work: Work): AsyncGenerator<Job> {
  for await (const { document, stories } of jobs) {
    // Other work looks at the stories of a window side by side.
    if (work.kind === "write" && stories !== null) yield* cutWindow({ document, stories });
    else yield { document, stories };
  }
}
