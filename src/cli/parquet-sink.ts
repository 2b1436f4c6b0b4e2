import { fillFolder, parquetNames, type TableFolder } from "../database/parquet-folder.ts";
import type { Host } from "./host.ts";
import { packageVersion } from "./package-version.ts";
import { cannotWrite, guard, turn } from "./sink.ts";
import { openFolder, type StagedFolder } from "./staged-folder.ts";
import type { TableSink } from "./story-sink.ts";

/** Output to a folder of Parquet files, a table each, that appears whole or not at all. */
export function parquetSink(output: string, host: Host): TableSink {
  const guarded = guard((error) => cannotWrite(output, error));
  return guarded(() => {
    const staged = openFolder(output, isTable, host);
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
