import { runBatch } from "../batch/run-batch.ts";
import { type Answer, addTallies, emptyTally, type Job, type Settings, type Work } from "../batch/task.ts";
import type { InputItem } from "../input/input-item.ts";
import { totalSize } from "../input/paths.ts";
import { readInputs } from "../input/read-inputs.ts";
import { readWindows } from "../pipeline/windows.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { readAliases } from "./config/aliases-file.ts";
import { ExitCode } from "./exit-codes.ts";
import { findInputs } from "./find-inputs.ts";
import { type InputOptions, readOptions } from "./input-options.ts";
import { say } from "./messages.ts";
import { createProgress } from "./progress.ts";
import type { World } from "./world.ts";

/** What every command that works on inputs knows about them. */
export interface RunOptions extends InputOptions {
  readonly output?: string;
  readonly split: SplitMode;
  readonly aliases?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly jobs: number;
  readonly storyTimeout: number;
}

/** How a run went. */
export interface Outcome {
  /** Whether nothing at all could be read. */
  readonly isEmpty: boolean;
  /** What could not be read or worked on, in words; said on stderr already. */
  readonly failures: readonly string[];
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
  const aliases = await readAliases(options.aliases, world.cwd);
  const settings: Settings = { split: options.split, aliases, work };
  const failures: string[] = [];
  const counter = { documents: 0 };
  const fail = (message: string) => {
    failures.push(message);
    say(world, message);
  };
  const resolved = await findInputs(inputs, options, world);
  const items = readInputs(resolved, readOptions(options, world));
  const jobs = readJobs(items, counter, settings, (item) => {
    if (item.kind === "failure") fail(item.message);
    else if (!options.quiet) say(world, item.message);
  });
  const progress = createProgress(world, await totalSize(resolved, world.cwd), options.quiet ?? false);
  let tally = emptyTally;
  const batch = { threads: options.jobs, timeout: options.storyTimeout, worker };
  for await (const answer of runBatch(jobs, settings, batch)) {
    answer.failures.forEach(fail);
    await take(answer);
    tally = addTallies(tally, answer.tally);
    progress.update(tally);
  }
  progress.finish(tally);
  return { isEmpty: counter.documents === 0 && failures.length > 0, failures };
}

/** The exit code of a run that looks for nothing wrong. */
export function exitCodeOf({ isEmpty, failures }: Outcome): number {
  if (isEmpty) return ExitCode.unusable;
  return failures.length > 0 ? ExitCode.partial : ExitCode.done;
}

/** What is to be done, in input order; counts what was read and tells what was not. */
async function* readJobs(
  items: AsyncIterable<InputItem>,
  counter: { documents: number },
  { split }: Settings,
  tell: (item: InputItem & { readonly kind: "failure" | "warning" }) => void,
): AsyncGenerator<Job> {
  for await (const item of items) {
    if (item.kind === "failure" || item.kind === "warning") {
      tell(item);
      continue;
    }
    counter.documents++;
    if (item.kind === "document") yield { document: item.document, stories: null };
    else yield* readWindows(item.source, item.pieces, split);
  }
}
