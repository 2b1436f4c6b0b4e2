import { runBatch } from "../batch/run-batch.ts";
import { type Answer, addTallies, emptyTally, type Job, type Settings } from "../batch/task.ts";
import type { InputItem } from "../input/input-item.ts";
import { totalSize } from "../input/paths.ts";
import { readInputs } from "../input/read-inputs.ts";
import {
  type Format,
  type FormatOptions,
  type QuoteOrder,
  type SectionName,
  sectionNames,
} from "../output/format.ts";
import { type FormatName, formats } from "../output/formats.ts";
import { readWindows } from "../pipeline/windows.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { ExitCode } from "./exit-codes.ts";
import { findInputs } from "./find-inputs.ts";
import { type InputOptions, readOptions } from "./input-options.ts";
import { say } from "./messages.ts";
import { createProgress, type Progress } from "./progress.ts";
import { fileSink, type Sink, streamSink } from "./sink.ts";
import { colorLevel, terminalWidth } from "./terminal.ts";
import type { World } from "./world.ts";

export interface ExtractOptions extends InputOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly only?: ReadonlySet<SectionName>;
  readonly indirect?: boolean;
  readonly by: QuoteOrder;
  readonly withText?: boolean;
  readonly split: SplitMode;
  readonly offsets: "codepoints" | "utf16";
  readonly width?: number;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly jobs: number;
  readonly storyTimeout: number;
}

/** Reads the inputs, extracts every story and writes it; gives the exit code. */
export async function runExtract(
  inputs: readonly string[],
  options: ExtractOptions,
  world: World,
): Promise<number> {
  const settings: Settings = {
    split: options.split,
    format: options.format,
    options: formatOptions(options, world),
  };
  const format = (await formats[options.format]())(settings.options);
  const sink =
    options.output === undefined ? streamSink(world.stdout) : await fileSink(options.output, world.cwd);
  try {
    const tally = { documents: 0, failures: 0 };
    const resolved = await findInputs(inputs, options, world);
    const jobs = readJobs(readInputs(resolved, readOptions(options, world)), tally, options, world);
    const progress = createProgress(world, await totalSize(resolved, world.cwd), options.quiet ?? false);
    const batch = { threads: options.jobs, timeout: options.storyTimeout, worker };
    await writeAnswers(runBatch(jobs, settings, batch), format, sink, progress, (message) => {
      tally.failures++;
      say(world, message);
    });
    if (tally.documents === 0 && tally.failures > 0) {
      await sink.abandon();
      return ExitCode.unusable;
    }
    await sink.commit();
    return tally.failures > 0 ? ExitCode.partial : ExitCode.done;
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

/** The worker's script, beside this one in the built program. */
const worker = new URL("./worker.js", import.meta.url);

function formatOptions(options: ExtractOptions, world: World): FormatOptions {
  const color = options.output === undefined ? colorLevel(options.color, world.stdout, world.env) : 0;
  return {
    only: options.only ?? new Set(sectionNames),
    indirect: options.indirect ?? false,
    by: options.by,
    withText: options.withText ?? false,
    offsets: options.offsets,
    width: terminalWidth(options.width, world),
    colorLevel: color,
  };
}

/** What is to be done, in input order; counts what was read and tells what was not. */
async function* readJobs(
  items: AsyncIterable<InputItem>,
  tally: { documents: number; failures: number },
  options: ExtractOptions,
  world: World,
): AsyncGenerator<Job> {
  for await (const item of items) {
    if (item.kind === "failure") tally.failures++;
    else if (item.kind !== "warning") tally.documents++;
    if (item.kind === "document") yield { document: item.document, stories: null };
    else if (item.kind === "pieces") yield* readWindows(item.source, item.pieces, options.split);
    else if (item.kind === "failure" || !options.quiet) say(world, item.message);
  }
}

async function writeAnswers(
  answers: AsyncIterable<Answer>,
  format: Format,
  sink: Sink,
  progress: Progress,
  fail: (message: string) => void,
): Promise<void> {
  let tally = emptyTally;
  await sink.write(format.open());
  for await (const answer of answers) {
    for (const failure of answer.failures) fail(failure);
    if (answer.tally.stories > 0)
      await sink.write((tally.stories === 0 ? "" : format.separator) + answer.text);
    tally = addTallies(tally, answer.tally);
    progress.update(tally);
  }
  await sink.write(format.close());
  progress.finish(tally);
}
