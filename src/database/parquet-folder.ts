import { join } from "node:path";
import type { Corpus } from "../corpus/corpus.ts";
import type { StoryResult } from "../model/result.ts";
import { entityRows } from "./entity-rows.ts";
import { createParquetTable, type ParquetTable } from "./parquet-table.ts";
import { createRowMaker, resultTables } from "./row-maker.ts";
import type { Table } from "./table.ts";
import { tables } from "./tables.ts";

/** A folder of tables that is being filled. */
export interface TableFolder {
  readonly add: (story: StoryResult) => void;
  /** Writes one identity over all stories: `entities`, and `members`, which lead to each story's names. */
  readonly join: (corpus: Corpus) => void;
  /** Writes what is held; all that was given is on the disk. */
  readonly finish: () => void;
  /** Closes the files as they are. */
  readonly close: () => void;
}

/** Leads from a story's name to its row in `entities`: `story` and `key` are those of `stories` and of the name. */
const members: Table = {
  name: "members",
  columns: [
    ["story", "text", "NOT NULL"],
    ["key", "text", "NOT NULL"],
    ["entity_id", "integer", "NOT NULL"],
  ],
  indexes: [],
};

/** What files a folder of tables holds. */
export const parquetNames: ReadonlySet<string> = new Set(
  [...resultTables, "entities", members.name].map((name) => `${name}.parquet`),
);

/** Fills a folder with a Parquet file for each table of a database. */
export function fillFolder(folder: string, program: string): TableFolder {
  const open = (table: Table) => createParquetTable(join(folder, `${table.name}.parquet`), table, program);
  const files = new Map<string, ParquetTable>();
  const close = () => {
    for (const file of files.values()) file.close();
    files.clear();
  };
  try {
    for (const name of resultTables) files.set(name, open(tables[name]));
  } catch (error) {
    close();
    throw error;
  }
  return {
    add: createRowMaker(new Map(), (table, row) => files.get(table)?.add(row)),
    join: (corpus) => {
      const entities = open(tables.entities);
      files.set("entities", entities);
      const links = open(members);
      files.set(members.name, links);
      for (const { entity, members: of } of entityRows(corpus)) {
        entities.add(entity);
        for (const { story, entity: key } of of) links.add({ story, key, entity_id: entity.id });
      }
    },
    finish: () => {
      for (const [name, file] of files) {
        file.finish();
        files.delete(name);
      }
    },
    close,
  };
}
