import { mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";

/** Thrown where another program is at a database: says by what that is known. */
export class DatabaseInUse extends Error {}

/** A database as one reader sees it. */
export interface PrivateView {
  readonly path: string;
  readonly close: () => void;
}

/**
 * SQLite locks a file by a folder beside it, whoever reads, and a reader that is ended leaves it for all others. Ours
 * reads through a link in a folder of its own, so that its lock is its own: readers do not wait for each other, a folder
 * that cannot be written to is no hindrance, and nobody else's lock is ever touched. Our own databases are never
 * written in place. Throws where another program has the file open to write, or was killed at it.
 */
export function openPrivateView(path: string): PrivateView {
  const held = heldBy(path);
  if (held !== null)
    throw new DatabaseInUse(
      `is in use by another program, as ${held} says; if none is at it, a killed one left that: remove it`,
    );
  const folder = mkdtempSync(join(tmpdir(), "newsx-reader-"));
  const link = join(folder, basename(path));
  symlinkSync(resolve(path), link);
  return { path: link, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What says that another program is at a database: its lock, or what it has written and not yet put into the file. */
export function heldBy(path: string): string | null {
  if (statSync(`${path}.lock`, { throwIfNoEntry: false }) !== undefined) return `${path}.lock`;
  const written = ["-wal", "-journal"].map((ending) => path + ending);
  return written.find((file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0) ?? null;
}
