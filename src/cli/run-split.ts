import { join, resolve } from "node:path";
import type { SplitRecord } from "../model/split-record.ts";
import { splitRecorder } from "../output/split-record.ts";
import { storyFileName, storyTable } from "../output/split-table.ts";
import { visibleJson } from "../output/visible.ts";
import { splitDocument } from "../split/split-document.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { fileSink } from "./file-sink.ts";
import { findInputs } from "./find-inputs.ts";
import { writeOutput } from "./finish.ts";
import type { InputOptions } from "./input-options.ts";
import { makeFolder } from "./make-folder.ts";
import { isText, readAll } from "./read-all.ts";
import { readJobs } from "./read-jobs.ts";
import { cannotWrite, writeWhole } from "./sink.ts";
import { layoutFor } from "./terminal.ts";
import type { World } from "./world.ts";

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
  world: World,
): Promise<number> {
  const reading = readAll(await findInputs(inputs, options, world), texts, options, world);
  const layout = layoutFor(options, world);
  return writeOutput(options, world, async (sink) => {
    let documents = 0;
    for await (const { document, stories } of readJobs(reading.items, options.split)) {
      const records = (stories ?? splitDocument(document, options.split)).map(splitRecorder(document));
      if (options.outDir !== undefined) await writeFiles(records, options.outDir, world);
      else if (options.format === "ndjson")
        await sink.write(records.map((record) => `${visibleJson(JSON.stringify(record))}\n`).join(""));
      else if (records.length > 0)
        await sink.write((documents++ === 0 ? "" : "\n") + storyTable(records, layout));
    }
    return reading.outcome();
  });
}

const texts = { is: isText, refusal: "is extracted already, there is no text to split" };

async function writeFiles(records: readonly SplitRecord[], folder: string, world: World): Promise<void> {
  await makeFolder(resolve(world.cwd, folder)).catch((error: unknown) => {
    throw cannotWrite(folder, error);
  });
  for (const record of records) {
    await writeWhole(fileSink(join(folder, storyFileName(record)), world), `${record.text}\n`);
  }
}
