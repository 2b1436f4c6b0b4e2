import { outletOf } from "../corpus/digest-story.ts";
import type { StoryResult } from "../model/result.ts";
import { type NextId, type Put, putStory, type ResultTable } from "./story-rows.ts";
import { tables } from "./tables.ts";

/** The tables that results fill, those that others refer to first. */
export const resultTables: readonly ResultTable[] = Object.values(tables)
  .map(({ name }) => name)
  .filter((name) => name !== "meta" && name !== "entities");

/** Makes rows of stories and numbers them, table by table, from behind the last id that each has. */
export function createRowMaker(
  lastIds: ReadonlyMap<ResultTable, number>,
  put: Put,
): (story: StoryResult) => void {
  const last = new Map(lastIds);
  const nextId: NextId = (table) => {
    const id = (last.get(table) ?? 0) + 1;
    last.set(table, id);
    return id;
  };
  const documentOf = documentRows(nextId, put);
  return (story) => putStory(story, documentOf(story), nextId, put);
}

/** Rows of documents: a story with another source or record, or with no higher ordinal, begins one. */
function documentRows(nextId: NextId, put: Put): (story: StoryResult) => number {
  let current = { id: 0, key: "", ordinal: 0 };
  return ({ source, document, ordinal, published = null, publishedFrom = null, meta = {} }) => {
    const key = JSON.stringify([source, document]);
    if (key === current.key && ordinal > current.ordinal) {
      current = { ...current, ordinal };
      return current.id;
    }
    current = { id: nextId("documents"), key, ordinal };
    put("documents", {
      id: current.id,
      source,
      document,
      published,
      published_from: publishedFrom,
      outlet: outletOf(meta),
      meta: Object.keys(meta).length === 0 ? null : JSON.stringify(meta),
    });
    return current.id;
  };
}
