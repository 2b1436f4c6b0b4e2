import { runBatch } from "../batch/run-batch.ts";
import {
  addTallies,
  type BatchResult,
  emptyTally,
  type Mode,
  type RunSettings,
  type Task,
} from "../batch/task.ts";
import { type ResolvedInput, totalSize } from "../input/paths.ts";
import type { StoryResult } from "../model/result.ts";
import { type Aliases, applyAliases } from "../pipeline/aliases.ts";
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
import { readTasks } from "./read-tasks.ts";
import type { Course } from "./resume/resumed-run.ts";

/** What every command that works on inputs knows about them. */
export interface RunOptions extends InputOptions, OutputOptions {
  readonly split: SplitMode;
  readonly aliases?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly jobs: number;
  readonly storyTimeout?: number;
  /** Whether what a run before this one has done is taken over. */
  readonly resume?: boolean;
}

/** What a command wants of its inputs; by default nobody asks why, or for one speaker. */
export type RunRequest = Pick<RunSettings, "mode"> &
  Partial<Pick<RunSettings, "why" | "minConfidence" | "speaker">> & {
    /** Whether a path is to be read at all. */
    readonly isWanted?: (path: string) => boolean;
    /** Takes stories that were extracted before, as they are read; without it they are refused. */
    readonly takeResult?: (result: StoryResult) => void | Promise<void>;
  };

/** A run under way. */
export interface Run {
  /** What came of the inputs, in their order; the run goes as far as they are taken. */
  readonly results: AsyncIterable<BatchResult>;
  /** How it went, once all results are taken. */
  readonly outcome: () => Outcome;
  /** The newsroom's own names that the run asks for, or null. */
  readonly aliases: Aliases | null;
}

/** The worker's script, beside this one in the built program. */
const worker = new URL("./worker.js", import.meta.url);

/** Finds the inputs, and gives what comes of every story in input order. */
export async function runInputs(
  inputs: readonly string[],
  request: RunRequest,
  options: RunOptions,
  host: Host,
): Promise<Run> {
  const {
    mode,
    why = false,
    minConfidence = null,
    speaker = null,
    isWanted = () => true,
    takeResult,
  } = request;
  const { split, jobs: threads, storyTimeout: timeout = null } = options;
  const aliases = await readAliasesFile(options.aliases, host.cwd);
  const named = await findInputs(inputs, options, host);
  const found = named.filter((input) => input.kind === "none" || isWanted(input.path));
  const size = totalSize(found, host.cwd);
  const progress = createProgress(host, size, options);
  const report = (message: string) => {
    progress.clear();
    say(host, message);
  };
  const settings: RunSettings = { split, why, minConfidence, aliases, speaker, mode };
  const course = options.resume === true ? await resumed(found, settings, options, host) : begun(found);
  const wanted = takeResult === undefined ? texts : textsAndResults;
  const reading = readAll<ReadItem>(course.inputs, wanted, options, host, report, course.spoil);
  const taken = (result: StoryResult) => {
    // Stories that were extracted before do not come as results, and are read again.
    course.spoil();
    return takeResult?.(aliases === null ? result : applyAliases(result, aliases));
  };
  const tasks = cutLong(readTasks(textsOf(reading.items, taken), split), mode);
  async function* results(): AsyncGenerator<BatchResult> {
    let tally = emptyTally;
    const fresh = runBatch(course.apart(tasks), settings, { threads, timeout, worker, size });
    try {
      for await (const result of course.results(fresh)) {
        result.failures.forEach(reading.fail);
        yield result;
        tally = addTallies(tally, result.tally);
        progress.update(tally);
      }
    } finally {
      course.close();
    }
    progress.finish(tally);
  }
  const outcome = () => {
    const { isEmpty, failures } = reading.outcome();
    return { isEmpty: isEmpty && !course.hasKept(), failures };
  };
  return { results: results(), outcome, aliases };
}

/** A run that reads all of its inputs and keeps nothing. */
function begun(inputs: readonly ResolvedInput[]): Course {
  return {
    inputs,
    apart: (tasks) => tasks,
    spoil: () => {},
    results: (fresh) => fresh,
    hasKept: () => false,
    close: () => {},
  };
}

/** The run with what is done of it; loads what keeps it. */
async function resumed(
  found: readonly ResolvedInput[],
  settings: RunSettings,
  options: RunOptions,
  host: Host,
): Promise<Course> {
  const [{ reportLeftOut, resumeLogOf }, { resumeRun }] = await Promise.all([
    import("./resume/open-resume-log.ts"),
    import("./resume/resumed-run.ts"),
  ]);
  const log = resumeLogOf(settings, options, host);
  reportLeftOut(log, found, options.output ?? "", host);
  return resumeRun(found, log, host.cwd);
}

const texts = { is: isText, refusal: "is extracted already; newsx merge reads it" };

const textsAndResults = {
  is: (item: ReadItem): item is ReadItem => isText(item) || isResult(item),
  refusal: "",
};

/** The texts; stories that were extracted before are handed over as they come. */
async function* textsOf(
  items: AsyncIterable<ReadItem>,
  takeResult: (result: StoryResult) => void | Promise<void>,
): AsyncGenerator<TextItem> {
  for await (const item of items) {
    if (isText(item)) yield item;
    else await takeResult(item.result);
  }
}

/** The tasks, those that are only written in smaller ones. */
async function* cutLong(tasks: AsyncIterable<Task>, mode: Mode): AsyncGenerator<Task> {
  for await (const { document, stories } of tasks) {
    // Other modes look at the stories of a window side by side.
    if (mode.kind === "write" && stories !== null) yield* cutWindow({ document, stories });
    else yield { document, stories };
  }
}
