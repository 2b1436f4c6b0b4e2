import { basename } from "node:path";
import type { Mode } from "../batch/task.ts";
import { type FormatOptions, type QuoteOrder, type SectionName, sectionNames } from "../output/format.ts";
import { endings, type FormatName, formats } from "../output/formats.ts";
import { writeOutput, writeTo } from "./finish.ts";
import type { Host } from "./host.ts";
import { say } from "./messages.ts";
import { formatOfOutput } from "./output-format.ts";
import { type RunOptions, type RunRequest, runInputs } from "./run-inputs.ts";
import { openStoryFile, storyFileEndings, storyFileOf } from "./story-file.ts";
import { storiesOf } from "./story-sink.ts";
import { layoutFor } from "./terminal.ts";

export interface ExtractOptions extends RunOptions {
  /** What the output's ending stands for where nothing is said, else tables. */
  readonly format?: FormatName;
  readonly why?: boolean;
  /** How likely quotes and indirect speech must be right. */
  readonly minConfidence?: number;
  readonly speaker?: string;
  readonly only?: ReadonlySet<SectionName>;
  readonly indirect?: boolean;
  readonly by: QuoteOrder;
  readonly withText?: boolean;
  /** False for none of it; everything where nothing is said. */
  readonly meta?: readonly string[] | false;
  /** What a report is called; by default its inputs. */
  readonly title?: string;
  readonly ascii?: boolean;
  readonly offsets: "codepoints" | "utf16";
  readonly width?: number;
  /** Whether a database that is there grows. */
  readonly append?: boolean;
}

/** Reads the inputs, extracts every story and writes it; gives the exit code. */
export async function runExtract(
  inputs: readonly string[],
  options: ExtractOptions,
  host: Host,
): Promise<number> {
  if (storyFileOf(options) !== null) return extractToFile(inputs, options, host);
  const name = formatOfOutput(options, endings, "table", storyFileEndings);
  const mode = { kind: "write", format: name, options: formatOptions(name, inputs, options, host) } as const;
  const format = (await formats[name]())(mode.options);
  return writeOutput(options, host, async (sink) => {
    let isFirst = true;
    let stories = 0;
    await sink.write(format.open());
    const run = await runInputs(inputs, requestOf(mode, options), options, host);
    for await (const { text, tally } of run.results) {
      stories += tally.stories;
      if (text.length === 0) continue;
      if (!isFirst) await sink.write(format.separator);
      await sink.write(text);
      format.written?.(text);
      isFirst = false;
    }
    await sink.write(format.close());
    const outcome = run.outcome();
    const { speaker, quiet = false } = options;
    if (stories === 0 && !outcome.isEmpty && speaker !== undefined && !quiet)
      say(host, `nobody called “${speaker}” is quoted`);
    return outcome;
  });
}

/** Extracts every story into a file that is no text. */
async function extractToFile(
  inputs: readonly string[],
  options: ExtractOptions,
  host: Host,
): Promise<number> {
  const all = { only: new Set(sectionNames), ...options, withText: true };
  const mode = {
    kind: "write",
    format: "ndjson",
    options: formatOptions("ndjson", inputs, all, host),
  } as const;
  return writeTo(await openStoryFile(options, mode.options, host), async (sink) => {
    const run = await runInputs(inputs, requestOf(mode, options), options, host);
    for await (const { text } of run.results) for (const story of storiesOf(text)) await sink.add(story);
    return run.outcome();
  });
}

function requestOf(mode: Mode, { why = false, minConfidence, speaker }: ExtractOptions): RunRequest {
  return { mode, why, minConfidence: minConfidence ?? null, speaker: speaker ?? null };
}

/** Dates are in tables only when asked for: a story has as many as names, and its figures and quotes are read first. */
function sectionsFor(format: FormatName, speaker: string | undefined): ReadonlySet<SectionName> {
  if (speaker !== undefined) return new Set(["quotes"]);
  return new Set(sectionNames.filter((name) => name !== "dates" || format !== "table"));
}

/** "dump.txt", "dump.txt and 3 more"; null for what has no name. */
function titleOf(inputs: readonly string[]): string | null {
  const [first, ...more] = inputs;
  if (first === undefined || first === "-") return null;
  return more.length === 0 ? basename(first) : `${basename(first)} and ${more.length} more`;
}

function formatOptions(
  format: FormatName,
  inputs: readonly string[],
  options: ExtractOptions,
  host: Host,
): FormatOptions {
  return {
    only: options.only ?? sectionsFor(format, options.speaker),
    indirect: options.indirect ?? options.speaker !== undefined,
    by: options.by,
    withText: options.withText ?? false,
    meta: options.meta === false ? [] : (options.meta ?? null),
    title: options.title ?? titleOf(inputs),
    excerpts: options.speaker !== undefined,
    ascii: options.ascii ?? false,
    offsets: options.offsets,
    ...layoutFor(options, host),
  };
}
