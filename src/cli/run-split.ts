import { splitRecorder } from "../output/split-record.ts";
import { storyTable } from "../output/split-table.ts";
import { visibleJson } from "../output/visible.ts";
import { splitDocument } from "../split/split-document.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { findInputs } from "./find-inputs.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";
import { isText, readAll } from "./read-all.ts";
import { readJobs } from "./read-jobs.ts";
import { storyFolder } from "./story-folder.ts";
import { layoutFor } from "./terminal.ts";

export interface SplitOptions extends InputOptions {
  readonly format: "table" | "ndjson";
  readonly output?: string;
  readonly outDir?: string;
  readonly split: SplitMode;
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
  const reading = readAll(await findInputs(inputs, options, host), texts, options, host);
  const layout = layoutFor(options, host);
  const folder = options.outDir === undefined ? null : storyFolder(options.outDir, host);
  return writeOutput(options, host, async (sink) => {
    let documents = 0;
    for await (const { document, stories } of readJobs(reading.items, options.split)) {
      const records = (stories ?? splitDocument(document, options.split)).map(splitRecorder(document));
      if (folder !== null) for (const record of records) await folder.write(record);
      else if (options.format === "ndjson")
        await sink.write(records.map((record) => `${visibleJson(JSON.stringify(record))}\n`).join(""));
      else if (records.length > 0)
        await sink.write((documents++ === 0 ? "" : "\n") + storyTable(records, layout));
    }
    return reading.outcome();
  });
}

const texts = { is: isText, refusal: "is extracted already, there is no text to split" };
