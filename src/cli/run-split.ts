import type { Task } from "../batch/task.ts";
import type { Document, Story } from "../model/document.ts";
import type { SplitRecord } from "../model/split-record.ts";
import { leftOutText, splitReasons } from "../output/split-reasons.ts";
import { splitRecorder } from "../output/split-record.ts";
import { storyTable } from "../output/split-table.ts";
import { visibleJson } from "../output/visible.ts";
import type { HandBorders } from "../split/by-hand.ts";
import { explainSplit } from "../split/explain.ts";
import { splitDocument } from "../split/split-document.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { lineStarts } from "../text/lines.ts";
import { FatalError } from "./fatal-error.ts";
import { findInputs } from "./find-inputs.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";
import { type Endings, formatOfOutput } from "./output-format.ts";
import { isText, readAll } from "./read-all.ts";
import { readTasks } from "./read-tasks.ts";
import { storyFolder } from "./story-folder.ts";
import { layoutFor } from "./terminal.ts";

type SplitFormat = "table" | "ndjson";

const endings: Endings<SplitFormat> = new Map([
  ["txt", "table"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

export interface SplitOptions extends InputOptions {
  /** What the ending of the output stands for where nothing is said, else a table. */
  readonly format?: SplitFormat;
  readonly output?: string;
  readonly outDir?: string;
  readonly split: SplitMode;
  readonly why?: boolean;
  readonly at?: readonly number[];
  readonly join?: readonly number[];
  readonly width?: number;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** Reads the inputs and lists their stories, or writes each to a file; gives the exit code. */
export async function runSplit(
  inputs: readonly string[],
  options: SplitOptions,
  host: Host,
): Promise<number> {
  const format = formatOfOutput(options, endings, "table");
  const reading = readAll(await findInputs(inputs, options, host), texts, options, host);
  const layout = layoutFor(options, host);
  const byHand = handBorders(options);
  const table = options.why === true ? explainedTable : storyTable;
  const folder = options.outDir === undefined ? null : storyFolder(options.outDir, host);
  const storiesOf = ({ document, stories }: Task): readonly Story[] => {
    if (byHand !== null) refuseByHand(document, stories !== null, byHand);
    return stories ?? splitDocument(document, options.split, byHand);
  };
  return writeOutput(options, host, async (sink) => {
    let documents = 0;
    for await (const task of readTasks(reading.items, options.split)) {
      const { document } = task;
      const records = storiesOf(task).map(splitRecorder(document));
      if (folder !== null) for (const record of records) await folder.write(record);
      else if (format === "ndjson")
        await sink.write(records.map((record) => `${visibleJson(JSON.stringify(record))}\n`).join(""));
      else if (records.length > 0)
        await sink.write((documents++ === 0 ? "" : "\n") + table(records, layout, document, options.split));
    }
    return reading.outcome();
  });
}

function handBorders({ at = [], join = [] }: SplitOptions): HandBorders | null {
  return at.length + join.length > 0 ? { at, join } : null;
}

function explainedTable(
  records: readonly SplitRecord[],
  layout: Parameters<typeof storyTable>[1],
  document: Document,
  mode: SplitMode,
): string {
  const reasons = splitReasons(document, explainSplit(document, mode));
  return storyTable(records, layout) + reasons + leftOutText(document.leftOut ?? []);
}

/**
 * Throws where lines cannot be meant: a long text is read in windows, whose lines are not yet known when it is split,
 * and a line after the last is a slip.
 */
function refuseByHand({ source, text }: Document, isWindow: boolean, { at, join }: HandBorders): void {
  if (isWindow)
    throw new FatalError(
      `${source} is too long for --at and --join; write its stories to files with --out-dir, and split those`,
    );
  const lines = lineStarts(text.trimEnd()).length;
  const beyond = [...at, ...join].find((line) => line > lines);
  if (beyond !== undefined)
    throw new FatalError(
      `${source} has ${lines} lines, so no story can begin or be joined at line ${beyond}`,
    );
}

const texts = { is: isText, refusal: "is extracted already, there is no text to split" };
