import { outletOf } from "../corpus/digest-story.ts";
import type { StoryResult } from "../model/result.ts";
import { type Connection, connect, rowsOf } from "./connection.ts";
import { type Batch, createBatch } from "./insert-batch.ts";
import { createMetaColumns } from "./meta-columns.ts";
import { putStory, type StoryTable } from "./story-rows.ts";
import {
  APPLICATION_ID,
  createIndexes,
  createTables,
  DATABASE_VERSION,
  type TableName,
  tables,
} from "./tables.ts";
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

type FilledTable = Exclude<TableName, "meta">;

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
  const names = (Object.keys(tables) as TableName[]).filter((name) => name !== "meta") as FilledTable[];
  const last = new Map(names.map((name) => [name, lastId(connection, name)]));
  const before = new Map(last);
  const batches = new Map(names.map((name): [FilledTable, Batch] => [name, createBatch(connection, name)]));
  const nextId = (table: FilledTable) => {
    const id = (last.get(table) ?? 0) + 1;
    last.set(table, id);
    return id;
  };
  const put = (table: FilledTable, row: Parameters<Batch["add"]>[0]) => batches.get(table)?.add(row);
  const documentOf = documentRows(
    () => nextId("documents"),
    (row) => put("documents", row),
  );
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
      putStory(story, documentOf(story), nextId, put);
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

/** Rows of documents: a story with another source or record, or with no higher ordinal, begins one. */
function documentRows(nextId: () => number, put: (row: Parameters<Batch["add"]>[0]) => void) {
  let current = { id: 0, key: "", ordinal: 0 };
  return ({ source, document, ordinal, published, publishedFrom, meta }: StoryResult): number => {
    const key = JSON.stringify([source, document]);
    const isSame = key === current.key && ordinal > current.ordinal;
    current = { id: isSame ? current.id : nextId(), key, ordinal };
    const text = meta === undefined || Object.keys(meta).length === 0 ? null : JSON.stringify(meta);
    if (!isSame)
      put([
        current.id,
        source,
        document,
        published ?? null,
        publishedFrom ?? null,
        outletOf(meta ?? {}),
        text,
      ]);
    return current.id;
  };
}

/** What tells the stories that stood in the database before the run. */
function knownBefore(connection: Connection, lastStory: number) {
  const find = connection.prepare(
    "SELECT 1 FROM stories s JOIN documents d ON d.id = s.document_id WHERE s.content = ? AND d.source = ? AND s.id <= ?",
  );
  return {
    has: ({ contentId, source }: StoryResult) => find.get([contentId, source, lastStory]) !== null,
    close: () => find.finalize(),
  };
}

function index(connection: Connection, before: ReadonlyMap<FilledTable, number>): void {
  const after = (table: StoryTable) => before.get(table) ?? 0;
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

function lastId(connection: Connection, table: FilledTable): number {
  return rowsOf<{ last: number | null }>(connection, `SELECT MAX(id) AS last FROM ${table}`)[0]?.last ?? 0;
}
