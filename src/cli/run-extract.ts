import { runBatch } from "../batch/run-batch.ts";
import { type Answer, addTallies, emptyTally, type Job, type Settings } from "../batch/task.ts";
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
import { writeOutput } from "./finish.ts";
import type { InputOptions } from "./input-options.ts";
import { createProgress, type Progress } from "./progress.ts";
import { type Reading, readAll } from "./read-all.ts";
import type { Sink } from "./sink.ts";
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
  const reading = await readAll(inputs, options, world);
  const progress = createProgress(world, reading.size, options.quiet ?? false);
  const batch = { threads: options.jobs, timeout: options.storyTimeout, worker };
  return writeOutput(options.output, reading, world, async (sink) => {
    const answers = runBatch(readJobs(reading, options.split), settings, batch);
    await writeAnswers(answers, format, sink, progress, reading.fail);
  });
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

/** What is to be done, in input order. */
async function* readJobs({ items, fail }: Reading, split: SplitMode): AsyncGenerator<Job> {
  for await (const item of items) {
    if (item.kind === "document") yield { document: item.document, stories: null };
    else if (item.kind === "story") yield { document: item.story.document, stories: [item.story] };
    else if (item.kind === "pieces") yield* readWindows(item.source, item.pieces, split);
    else fail(`${item.result.source}: is extracted already; newsx merge reads it`);
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
