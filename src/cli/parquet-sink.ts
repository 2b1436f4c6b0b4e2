import { dirname, resolve } from "node:path";
import { fillFolder, parquetNames, type TableFolder } from "../database/parquet-folder.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { packageVersion } from "./package-version.ts";
import { cannotWrite, guard, turn } from "./sink.ts";
import { folderProblem, restoreFolder, type StagedFolder, stageFolder } from "./staged-folder.ts";
import type { TableSink } from "./story-sink.ts";

/** Output to a folder of Parquet files, a table each, that appears whole or not at all. */
export function parquetSink(output: string, { cwd, interruption }: Host): TableSink {
  const path = resolve(cwd, output);
  const guarded = guard((error) => cannotWrite(output, error));
  return guarded(() => {
    sweepLeftovers(dirname(path));
    restoreFolder(path, isTable);
    const problem = folderProblem(path, isTable);
    if (problem !== null) throw new FatalError(`cannot write ${output}: ${problem}`);
    const staged = stageFolder(path, interruption);
    try {
      return sinkOf(staged, fillFolder(staged.path, `newsx ${packageVersion()}`), guarded);
    } catch (error) {
      staged.discard();
      throw error;
    }
  });
}

const isTable = (name: string): boolean => parquetNames.has(name);

function sinkOf(staged: StagedFolder, tables: TableFolder, guarded: ReturnType<typeof guard>): TableSink {
  return {
    add: async (story) => {
      guarded(() => tables.add(story));
      await turn();
      return true;
    },
    before: () => [],
    join: (corpus) => guarded(() => tables.join(corpus)),
    commit: async () =>
      guarded(() => {
        tables.finish();
        staged.commit();
      }),
    abandon: async () => {
      tables.close();
      staged.discard();
    },
  };
}
