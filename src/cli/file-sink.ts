import * as nodeFiles from "node:fs";
import { dirname, resolve } from "node:path";
import type { Host } from "./host.ts";
import { temporaryName } from "./leftovers.ts";
import { cannotWrite, type Sink, turn, writeError } from "./sink.ts";

/** What is needed of the file system; tests let each call fail in turn. */
export type Files = Pick<
  typeof nodeFiles,
  | "accessSync"
  | "closeSync"
  | "fchmodSync"
  | "fsyncSync"
  | "lstatSync"
  | "openSync"
  | "readlinkSync"
  | "realpathSync"
  | "renameSync"
  | "statSync"
  | "unlinkSync"
  | "writeFileSync"
>;

/**
 * Output to a file that appears whole or not at all: written beside it, synced, then renamed over it; its mode
 * stays, and a link to it stays a link, also where there is no file yet. A device or a pipe by name is written to
 * as it is.
 */
export function fileSink(
  path: string,
  { cwd, interruption }: Pick<Host, "cwd" | "interruption">,
  files: Files = nodeFiles,
): Sink {
  try {
    const target = lookAt(resolve(cwd, path), files);
    return told(
      target.kind === "special" ? directSink(target, files) : atomicSink(target, interruption, files),
      path,
    );
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

type Target = RegularFile | SpecialFile;

interface RegularFile {
  readonly kind: "file";
  /** Where the file really is. */
  readonly path: string;
  /** The mode of the file that is there; null where there is none. */
  readonly mode: number | null;
}

/** A device or a pipe, which may have no path but the one given: /dev/fd/63. */
interface SpecialFile {
  readonly kind: "special";
  readonly path: string;
  readonly isPipe: boolean;
}

function lookAt(path: string, files: Files): Target {
  const entry = files.statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return lookAtMissing(path, files);
  if (entry.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  if (!entry.isFile()) return { kind: "special", path, isPipe: entry.isFIFO() };
  const real = files.realpathSync(path);
  // Renaming needs no right to the file itself; but whoever made it read-only meant it.
  files.accessSync(real, nodeFiles.constants.W_OK);
  return { kind: "file", path: real, mode: entry.mode & 0o7777 };
}

/** A link to nothing is followed: the file appears where it leads. A circle of links has been told before. */
function lookAtMissing(path: string, files: Files): Target {
  const isLink = files.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
  if (!isLink) return { kind: "file", path, mode: null };
  return lookAt(resolve(files.realpathSync(dirname(path)), files.readlinkSync(path)), files);
}

/** A sink whose errors say what could not be written. */
function told(sink: Sink, path: string): Sink {
  const fail = (error: unknown) => {
    throw writeError(path, error);
  };
  return {
    write: (text) => sink.write(text).catch(fail),
    commit: () => sink.commit().catch(fail),
    abandon: sink.abandon,
  };
}

/** All calls are synchronous, so that no signal comes between making the temporary file and knowing of it. */
function atomicSink({ path, mode }: RegularFile, interruption: AbortSignal, files: Files): Sink {
  const temporary = temporaryName(dirname(path));
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

function directSink({ path, isPipe }: SpecialFile, files: Files): Sink {
  const file = isPipe ? openPipe(path, files) : files.openSync(path, "w");
  return {
    write: async (text) => {
      files.writeFileSync(file, text);
      await turn();
    },
    commit: async () => files.closeSync(file),
    abandon: async () => quietly(() => files.closeSync(file)),
  };
}

/** Opening a pipe waits for a reader, and nothing, not even Ctrl-C, is heard meanwhile: so one must be there. */
function openPipe(path: string, files: Files): number {
  const { O_WRONLY, O_NONBLOCK } = nodeFiles.constants;
  const held = files.openSync(path, O_WRONLY | O_NONBLOCK);
  try {
    return files.openSync(path, O_WRONLY);
  } finally {
    files.closeSync(held);
  }
}

/** For what is done on the way out, where another error is told already. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing more can be done.
  }
}
