import type { InputFormat } from "../input/input-format.ts";
import type { InputItem } from "../input/input-item.ts";
import { resolveInputs } from "../input/paths.ts";
import { readInput } from "../input/read-input.ts";
import {
  type Format,
  type FormatOptions,
  type QuoteOrder,
  type SectionName,
  sectionNames,
} from "../output/format.ts";
import { type FormatName, formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import { extractDocument } from "../pipeline/extract-document.ts";
import { loadTools, type Tools } from "../pipeline/tools.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { ExitCode } from "./exit-codes.ts";
import { say } from "./messages.ts";
import { fileSink, type Sink, streamSink } from "./sink.ts";
import { colorLevel, terminalWidth } from "./terminal.ts";
import type { World } from "./world.ts";

export interface ExtractOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly only?: ReadonlySet<SectionName>;
  readonly indirect?: boolean;
  readonly by: QuoteOrder;
  readonly withText?: boolean;
  readonly split: SplitMode;
  readonly inputFormat: InputFormat;
  readonly offsets: "codepoints" | "utf16";
  readonly width?: number;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** Reads the inputs, extracts every story and writes it; gives the exit code. */
export async function runExtract(
  inputs: readonly string[],
  options: ExtractOptions,
  world: World,
): Promise<number> {
  const createFormat = await formats[options.format]();
  const format = createFormat(formatOptions(options, world));
  const tools = await loadTools();
  const sink =
    options.output === undefined ? streamSink(world.stdout) : await fileSink(options.output, world.cwd);
  try {
    const tally = await writeStories(readAll(inputs, options, world), {
      format,
      sink,
      tools,
      options,
      world,
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

async function* readAll(
  inputs: readonly string[],
  options: ExtractOptions,
  world: World,
): AsyncGenerator<InputItem> {
  for (const input of await resolveInputs(inputs, world.cwd)) {
    if (input.kind === "unmatched")
      yield { kind: "failure", message: `${input.pattern}: no file matches this pattern` };
    else yield* readInput(input.path, { cwd: world.cwd, stdin: world.stdin, format: options.inputFormat });
  }
}

interface Run {
  readonly format: Format;
  readonly sink: Sink;
  readonly tools: Tools;
  readonly options: ExtractOptions;
  readonly world: World;
}

interface Tally {
  readonly documents: number;
  readonly failures: number;
}

async function writeStories(items: AsyncIterable<InputItem>, run: Run): Promise<Tally> {
  const { format, sink, tools, options, world } = run;
  let documents = 0;
  let failures = 0;
  let stories = 0;
  await sink.write(format.open());
  for await (const item of items) {
    if (item.kind === "failure") failures++;
    if (item.kind === "failure" || (item.kind === "warning" && !options.quiet)) say(world, item.message);
    if (item.kind !== "document") continue;
    documents++;
    const report = reporter(item.document);
    for (const result of extractDocument(item.document, options.split, tools)) {
      await sink.write((stories++ === 0 ? "" : format.separator) + format.story(report(result)));
    }
  }
  await sink.write(format.close());
  return { documents, failures };
}
