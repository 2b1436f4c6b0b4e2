import { statSync } from "node:fs";
import { resolve } from "node:path";
import { ask } from "../database/ask.ts";
import { type QueryFormatName, queryEndings, queryFormats } from "../output/query/query-formats.ts";
import { messageOf } from "../text/message-of.ts";
import { FatalError } from "./fatal-error.ts";
import { writeOutput } from "./finish.ts";
import type { Host } from "./host.ts";
import { formatOfOutput } from "./output-format.ts";
import { cannotRead } from "./sink.ts";
import { layoutFor } from "./terminal.ts";

export interface QueryOptions {
  readonly format?: QueryFormatName;
  readonly output?: string;
  readonly excel?: boolean;
  readonly timeLimit: number;
  readonly width?: number;
  readonly color: boolean;
}

/** What is asked where nothing is: what one can ask of. */
const contents =
  "SELECT type, name, (SELECT group_concat(name, ', ') FROM pragma_table_xinfo(m.name)) AS columns FROM sqlite_schema m WHERE type IN ('table', 'view') AND name NOT LIKE '%search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type DESC, name";

/** Asks a database and writes its rows; gives the exit code. */
export async function runQuery(
  database: string,
  sql: string | null,
  options: QueryOptions,
  host: Host,
): Promise<number> {
  const format = await queryFormats[formatOfOutput(options, queryEndings, "table")]();
  const path = resolve(host.cwd, database);
  try {
    statSync(path);
  } catch (error) {
    throw cannotRead(database, error);
  }
  const answer = await ask(path, sql ?? contents, options.timeLimit).catch((error: unknown) => {
    throw new FatalError(`${database}: ${messageOf(error).replaceAll(path, database)}`);
  });
  return writeOutput(options, host, async (sink) => {
    await sink.write(format(answer, layoutFor(options, host)));
    return { isEmpty: false, failures: [] };
  });
}
