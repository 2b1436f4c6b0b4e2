import type { Connection } from "./connection.ts";
import { APPLICATION_ID, DATABASE_VERSION } from "./tables.ts";

/** Thrown for a file that is no database of ours, or one of another version: says which. */
export class WrongDatabase extends Error {}

/** Throws where the database is none that this version of the program has made. */
export function checkVersion(connection: Connection): void {
  const application = pragma(connection, "application_id");
  const version = pragma(connection, "user_version");
  if (application !== APPLICATION_ID) throw new WrongDatabase("is an SQLite database, but none of newsx");
  if (version === DATABASE_VERSION) return;
  throw new WrongDatabase(
    `is a newsx database of schema version ${version}; this newsx reads and writes version ${DATABASE_VERSION}: make it anew`,
  );
}

function pragma(connection: Connection, name: string): number {
  try {
    return Number(Object.values(connection.get(`PRAGMA ${name}`) ?? {})[0]);
  } catch {
    throw new WrongDatabase("is no SQLite database");
  }
}
