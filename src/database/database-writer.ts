import type { StoryResult } from "../model/result.ts";
import { type Connection, connect, rowsOf } from "./connection.ts";
import { type Batch, createBatch } from "./insert-batch.ts";
import { createMetaColumns } from "./meta-columns.ts";
import { createRowMaker, resultTables } from "./row-maker.ts";
import type { ResultTable } from "./story-rows.ts";
import { createIndexes, createTables } from "./table-sql.ts";
import { APPLICATION_ID, DATABASE_VERSION, type RowOf } from "./tables.ts";
import { checkVersion } from "./version.ts";
import { createViews } from "./views.ts";

/** A database that is being filled. */
export interface DatabaseWriter {
  readonly connection: Connection;
  /** Adds a story; false where the database had it before the run: the same text from the same source. */
  readonly add: (story: StoryResult) => boolean;
  /** Writes what is held, so that queries see all stories. */
  readonly flush: () => void;
  /** Indexes all, says who wrote it and closes the file. */
  readonly finish: () => void;
  /** Closes the file as it is. */
  readonly close: () => void;
}

/** Pages that SQLite holds, in KiB. */
const CACHE_KIB = 16_384;

/**
 * Fills a file that no one else reads meanwhile: nothing is synced or journalled, so a crash spoils it. Whoever calls
 * gives it a temporary name, and syncs and renames it in the end. `isNew` is false for a copy of a database that grows.
 */
export async function fillDatabase(path: string, isNew: boolean, program: string): Promise<DatabaseWriter> {
  const connection = await connect(path, { fileMustExist: true });
  try {
    if (!isNew) checkVersion(connection);
    connection.exec(
      `PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-${CACHE_KIB}`,
    );
    if (isNew) {
      connection.exec(
        `PRAGMA page_size=8192; PRAGMA application_id=${APPLICATION_ID}; PRAGMA user_version=${DATABASE_VERSION}`,
      );
      connection.exec(createTables() + createViews);
    }
    connection.exec("BEGIN");
    return writerOf(connection, isNew, program);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function writerOf(connection: Connection, isNew: boolean, program: string): DatabaseWriter {
  const before = new Map(resultTables.map((name) => [name, lastId(connection, name)]));
  const batches = new Map(
    resultTables.map((name): [ResultTable, Batch<ResultTable>] => [name, createBatch(connection, name)]),
  );
  const addRows = createRowMaker(before, (table, row) => batches.get(table)?.add(row as RowOf<ResultTable>));
  const isKnown = isNew ? null : knownBefore(connection, before.get("stories") ?? 0);
  const flush = () => {
    for (const batch of batches.values()) batch.flush();
  };
  const close = () => {
    for (const batch of batches.values()) batch.close();
    isKnown?.close();
    connection.close();
  };
  return {
    connection,
    add: (story) => {
      if (isKnown?.has(story) === true) return false;
      addRows(story);
      return true;
    },
    flush,
    finish: () => {
      flush();
      index(connection, before);
      setMeta(connection, { program, schema: `newsx-database/${DATABASE_VERSION}` });
      connection.exec("COMMIT; PRAGMA optimize");
      close();
    },
    close,
  };
}

/** What tells the stories that stood in the database before the run. */
function knownBefore(connection: Connection, lastStory: number) {
  const find = connection.prepare(
    "SELECT 1 FROM stories s JOIN documents d ON d.id = s.document_id WHERE s.content = ? AND d.source = ? AND s.id <= ? LIMIT 1",
  );
  return {
    // Not \`get\`: after a row it leaves the statement at work, and no table can be dropped meanwhile.
    has: ({ contentId, source }: StoryResult) => find.all([contentId, source, lastStory]).length > 0,
    close: () => find.finalize(),
  };
}

function index(connection: Connection, before: ReadonlyMap<ResultTable, number>): void {
  const after = (table: ResultTable) => before.get(table) ?? 0;
  connection.exec(createIndexes());
  connection.exec(
    `INSERT INTO story_search(rowid, headline, text) SELECT id, headline, text FROM stories WHERE id > ${after("stories")};
     INSERT INTO quote_search(rowid, text) SELECT id, text FROM quotes WHERE id > ${after("quotes")};`,
  );
  createMetaColumns(connection);
}

function setMeta(connection: Connection, values: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(values))
    connection.run("INSERT OR REPLACE INTO meta VALUES (?, ?)", [key, value]);
}

function lastId(connection: Connection, table: ResultTable): number {
  return rowsOf<{ last: number | null }>(connection, `SELECT MAX(id) AS last FROM ${table}`)[0]?.last ?? 0;
}
