import { copyFileSync, constants as fileConstants, rmdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type DatabaseWriter, fillDatabase } from "../database/database-writer.ts";
import { putEntities } from "../database/entity-rows.ts";
import { heldBy } from "../database/private-view.ts";
import { resultsIn } from "../database/read-results.ts";
import { WrongDatabase } from "../database/version.ts";
import { messageOf } from "../text/message-of.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { packageVersion } from "./package-version.ts";
import { cannotWrite, guard, turn } from "./sink.ts";
import { lookAt, quietly, type RegularFile, type StagedFile, stageFile } from "./staged-file.ts";
import type { TableSink } from "./story-sink.ts";

/**
 * Output to an SQLite database that appears whole or not at all. `append` lets a database that is there grow: a copy
 * of it, which takes its place in the end.
 */
export async function databaseSink(path: string, append: boolean, host: Host): Promise<TableSink> {
  const target = targetOf(path, host);
  sweepLeftovers(dirname(target.path));
  const staged = stageFile(target, host.interruption);
  const removeLock = () => quietly(() => rmdirSync(`${staged.path}.lock`));
  host.interruption.addEventListener("abort", removeLock);
  try {
    const isNew = !append || target.mode === null;
    if (!isNew) copyFileSync(target.path, staged.path, fileConstants.COPYFILE_FICLONE);
    return sinkOf(path, staged, await fillDatabase(staged.path, isNew, `newsx ${packageVersion()}`));
  } catch (error) {
    staged.discard();
    throw databaseError(path, error);
  }
}

function sinkOf(path: string, staged: StagedFile, writer: DatabaseWriter): TableSink {
  const guarded = guard((error) => databaseError(path, error));
  return {
    add: async (story) => {
      const isAdded = guarded(() => writer.add(story));
      await turn();
      return isAdded;
    },
    before: () => resultsIn(writer.connection),
    join: (corpus) => guarded(() => putEntities(writer, corpus)),
    commit: async () =>
      guarded(() => {
        writer.finish();
        staged.commit();
      }),
    abandon: async () => {
      quietly(writer.close);
      staged.discard();
    },
  };
}

function targetOf(path: string, { cwd }: Host): RegularFile {
  let target: ReturnType<typeof lookAt>;
  try {
    target = lookAt(resolve(cwd, path));
  } catch (error) {
    throw cannotWrite(path, error);
  }
  if (target.kind !== "file") throw new FatalError(`cannot write ${path}: a database needs a regular file`);
  const held = heldBy(target.path);
  if (held !== null) {
    const name = path + held.slice(target.path.length);
    throw new FatalError(`cannot write ${path}: another program has it open (${name}); close it first`);
  }
  return target;
}

/** What SQLite says has no code of the system. */
function databaseError(path: string, error: unknown): Error {
  if (error instanceof FatalError) return error;
  if (error instanceof WrongDatabase) return new FatalError(`${path} ${error.message}`);
  const isSystem = error instanceof Error && "code" in error;
  return isSystem ? cannotWrite(path, error) : new FatalError(`cannot write ${path}: ${messageOf(error)}`);
}
