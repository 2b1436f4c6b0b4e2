import * as nodeFiles from "node:fs";
import { dirname, join, resolve } from "node:path";
import { cannotWrite, type Sink, turn } from "./sink.ts";
import type { World } from "./world.ts";

/** What is needed of the file system; tests let each call fail in turn. */
export type Files = Pick<
  typeof nodeFiles,
  | "accessSync"
  | "closeSync"
  | "fchmodSync"
  | "fsyncSync"
  | "openSync"
  | "realpathSync"
  | "renameSync"
  | "statSync"
  | "unlinkSync"
  | "writeFileSync"
>;

/**
 * Output to a file that appears whole or not at all: written beside it, synced, then renamed over it; its mode
 * stays, and a link to it stays a link. A device or a pipe by name is written to as it is.
 */
export function fileSink(
  path: string,
  { cwd, interruption }: Pick<World, "cwd" | "interruption">,
  files: Files = nodeFiles,
): Sink {
  try {
    const target = lookAt(resolve(cwd, path), files);
    return told(
      target.mode === "special"
        ? directSink(target.path, files)
        : atomicSink(target.path, target.mode, interruption, files),
      path,
    );
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

interface Target {
  /** Where the file really is. */
  readonly path: string;
  /** The mode of the file that is there; null where there is none. */
  readonly mode: number | "special" | null;
}

function lookAt(path: string, files: Files): Target {
  const entry = files.statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return { path, mode: null };
  if (entry.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  const real = files.realpathSync(path);
  if (!entry.isFile()) return { path: real, mode: "special" };
  // Renaming needs no right to the file itself; but whoever made it read-only meant it.
  files.accessSync(real, nodeFiles.constants.W_OK);
  return { path: real, mode: entry.mode & 0o7777 };
}

/** A sink whose errors say what could not be written. */
function told(sink: Sink, path: string): Sink {
  const rename = (error: unknown) => {
    throw cannotWrite(path, error);
  };
  return {
    write: (text) => sink.write(text).catch(rename),
    commit: () => sink.commit().catch(rename),
    abandon: sink.abandon,
  };
}

/** All calls are synchronous, so that no signal comes between making the temporary file and knowing of it. */
function atomicSink(path: string, mode: number | null, interruption: AbortSignal, files: Files): Sink {
  const temporary = join(dirname(path), `.newsx-${process.pid}-${Date.now().toString(36)}.tmp`);
  const file = files.openSync(temporary, "wx");
  let isOpen = true;
  const close = () => {
    isOpen = false;
    files.closeSync(file);
  };
  const discard = () => {
    interruption.removeEventListener("abort", discard);
    if (isOpen) quietly(close);
    quietly(() => files.unlinkSync(temporary));
  };
  interruption.addEventListener("abort", discard);
  return {
    write: async (text) => {
      files.writeFileSync(file, text);
      await turn();
    },
    commit: async () => {
      try {
        if (mode !== null) files.fchmodSync(file, mode);
        files.fsyncSync(file);
        close();
        files.renameSync(temporary, path);
      } catch (error) {
        discard();
        throw error;
      }
      interruption.removeEventListener("abort", discard);
      quietly(() => syncFolder(dirname(path), files));
    },
    abandon: async () => discard(),
  };
}

/** Makes the new name last through a power cut; not every file system can. */
function syncFolder(folder: string, files: Files): void {
  const handle = files.openSync(folder, "r");
  try {
    files.fsyncSync(handle);
  } finally {
    files.closeSync(handle);
  }
}

function directSink(path: string, files: Files): Sink {
  const file = files.openSync(path, "w");
  return {
    write: async (text) => {
      files.writeFileSync(file, text);
      await turn();
    },
    commit: async () => files.closeSync(file),
    abandon: async () => quietly(() => files.closeSync(file)),
  };
}

/** For what is done on the way out, where another error is told already. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing more can be done.
  }
}
