import * as nodeFiles from "node:fs";
import { dirname, resolve } from "node:path";
import { temporaryName } from "./leftovers.ts";

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

/** What an output is written to. */
export type Target = RegularFile | SpecialFile;

export interface RegularFile {
  readonly kind: "file";
  /** Where the file really is. */
  readonly path: string;
  /** The mode of the file that is there; null where there is none. */
  readonly mode: number | null;
}

/** A device or a pipe, which may have no path but the one given: /dev/fd/63. */
export interface SpecialFile {
  readonly kind: "special";
  readonly path: string;
  readonly isPipe: boolean;
}

/** What stands under a path. Throws what the system says where nothing can be written there. */
export function lookAt(path: string, files: Files = nodeFiles): Target {
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

/** A file under a temporary name beside the one that it will replace. */
export interface StagedFile {
  /** Its temporary path, and its descriptor. */
  readonly path: string;
  readonly file: number;
  /** Puts it in the place of the other; where that fails, it is gone. */
  readonly commit: () => void;
  /** Takes it away. */
  readonly discard: () => void;
}

/** All calls are synchronous, so that no signal comes between making the temporary file and knowing of it. */
export function stageFile(
  { path, mode }: RegularFile,
  interruption: AbortSignal,
  files: Files = nodeFiles,
): StagedFile {
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
  const commit = () => {
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
  };
  return { path: temporary, file, commit, discard };
}

/** Makes the new name last through a power cut; not every file system can. */
export function syncFolder(folder: string, files: Files = nodeFiles): void {
  const handle = files.openSync(folder, "r");
  try {
    files.fsyncSync(handle);
  } finally {
    files.closeSync(handle);
  }
}

/** For what is done on the way out, where another error is told already. */
export function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Nothing more can be done.
  }
}
