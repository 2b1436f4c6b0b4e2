import { sep } from "node:path";
import { corpusOf, explainNames } from "../corpus/build-corpus.ts";
import type { OwnNames } from "../corpus/identity/own-names.ts";
import { StoryTable } from "../corpus/store/story-table.ts";
import { matcher } from "../corpus/view.ts";
import type { StoryResult } from "../model/result.ts";
import { type CorpusFormatName, corpusEndings, corpusFormats } from "../output/corpus/corpus-formats.ts";
import { ownNamesOf } from "../pipeline/aliases.ts";
import { type CorpusViewOptions, reportOf, topOf } from "./corpus-report.ts";
import { checkExcel } from "./excel.ts";
import { FatalError } from "./fatal-error.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import { say } from "./messages.ts";
import { formatOfOutput } from "./output-format.ts";
import { packResult } from "./read-stories.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import type { Sink } from "./sink.ts";
import { tableFileEndings, tableFileOf } from "./story-file.ts";
import { storiesOf, wholeRecords } from "./story-sink.ts";
import { temporaryStore } from "./temporary-store.ts";
import { layoutFor } from "./terminal.ts";

export interface CorpusOptions extends RunOptions, CorpusViewOptions {
  /** What the output's ending stands for where nothing is said, else tables. */
  readonly format?: CorpusFormatName;
  readonly width?: number;
  /** A name of which is told why it is one thing. */
  readonly why?: string;
  /** Whether a database that is there grows. */
  readonly append?: boolean;
}

/** Reads the inputs and writes who and what their stories have in common; gives the exit code. */
export async function runCorpus(
  inputs: readonly string[],
  options: CorpusOptions,
  host: Host,
): Promise<number> {
  if (tableFileOf(options) !== null) {
    refuseViews(options);
    const { corpusTables } = await import("./corpus-tables.ts");
    return corpusTables(inputs, options, host);
  }
  if (isFolder(options)) {
    const { corpusFolder } = await import("./corpus-folder.ts");
    return corpusFolder(inputs, options, host);
  }
  const name = formatOfOutput(options, corpusEndings, "table", tableFileEndings);
  const format = await corpusFormats[name]();
  return writeOutput(options, host, async (sink) => {
    const stories = StoryTable.empty(temporaryStore());
    const takeResult = (result: StoryResult) => stories.add(packResult(result));
    const mode = { kind: "digest", records: options.resume === true ? wholeRecords : null } as const;
    const run = await runInputs(inputs, { mode, takeResult }, options, host);
    for await (const { digests, text } of run.results) {
      for (const digest of digests) stories.add(digest);
      // Of an input that was read before there are the records alone.
      if (digests.length === 0) for (const story of storiesOf(text)) takeResult(story);
    }
    const outcome = run.outcome();
    if (options.why !== undefined) {
      await explainName(options.why, stories, ownNamesOf(run.aliases), sink, host);
      return outcome;
    }
    const corpus = corpusOf(stories, ownNamesOf(run.aliases));
    const report = reportOf(corpus, stories, options, topOf(name, options));
    if (!outcome.isEmpty) await writeAll(sink, await format(report, layoutFor(options, host)));
    return outcome;
  });
}

/** Characters that are written at a time. */
const MIN_WRITE = 1 << 16;

/** Writes text or bytes, or pieces of text one after the other. */
async function writeAll(sink: Sink, output: string | Uint8Array | Iterable<string>): Promise<void> {
  if (typeof output === "string" || output instanceof Uint8Array) return sink.write(output);
  let waiting = "";
  for (const piece of output) {
    waiting += piece;
    if (waiting.length < MIN_WRITE) continue;
    await sink.write(waiting);
    waiting = "";
  }
  await sink.write(waiting);
}

/** Whether the output is a folder of pages: its name ends with a slash. */
function isFolder({ output = "", format = "html", excel, why }: CorpusOptions): boolean {
  if (!output.endsWith("/") && !output.endsWith(sep)) return false;
  if (format !== "html" || why !== undefined)
    throw new FatalError(
      `${output} is a folder, which gets the pages of a report; name a file for anything else`,
    );
  checkExcel(excel, format);
  return true;
}

/** Writes why stories' names that match are one thing or are not. */
async function explainName(
  name: string,
  stories: StoryTable,
  own: OwnNames,
  sink: Sink,
  host: Host,
): Promise<void> {
  const { whyNames } = await import("../output/corpus/why.ts");
  const isNamed = matcher(name);
  const answer = whyNames(explainNames(stories, own, (each) => isNamed([each])));
  await sink.write(answer);
  if (answer === "") say(host, `no story names ${name}`);
}

/** Tables have all rows: what shows some of them is for whoever asks them, as `newsx query` does. */
function refuseViews({ output = "", only, top, min, match, by, why }: CorpusOptions): void {
  const asked = Object.entries({ only, top, match, by, why, min: min > 1 ? min : undefined })
    .filter(([, value]) => value !== undefined)
    .map(([name]) => `--${name}`);
  if (asked.length > 0)
    throw new FatalError(`${asked.join(", ")}: ${output} gets all rows; leave it out, and ask it for some`);
}
