import { inflateRawSync } from "node:zlib";
import type { StoryResult } from "../model/result.ts";
import { type Connection, connect } from "./connection.ts";
import { openPrivateView } from "./private-view.ts";
import { checkVersion } from "./version.ts";

/** The stories of a database, with their text, in the order in which they were written. */
export async function* readResults(path: string): AsyncGenerator<StoryResult> {
  const view = openPrivateView(path);
  try {
    const connection = await connect(view.path, { readOnly: true });
    try {
      checkVersion(connection);
      yield* resultsIn(connection);
    } finally {
      connection.close();
    }
  } finally {
    view.close();
  }
}

/** The same of a database that is open. */
export function* resultsIn(connection: Connection): Generator<StoryResult> {
  const select = connection.prepare("SELECT text, record FROM stories ORDER BY id");
  try {
    for (const row of select.iterate()) yield resultOf(row as unknown as StoryRow);
  } finally {
    select.finalize();
  }
}

interface StoryRow {
  readonly text: string | null;
  readonly record: Uint8Array;
}

function resultOf({ text, record }: StoryRow): StoryResult {
  const result: StoryResult = JSON.parse(inflateRawSync(record).toString());
  return text === null ? result : { ...result, text };
}
