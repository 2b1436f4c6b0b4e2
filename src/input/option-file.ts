/** Files that options name: small, read whole, and from a pipe as well, as `--aliases <(…)` gives one. */
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { collect } from "./bytes.ts";
import { Unreadable } from "./limits.ts";

/**
 * The bytes of a file or a pipe. It is opened without waiting, and a pipe is read by the event loop: a thread that
 * waits for a writer would keep the process from ending at a signal.
 */
export async function readOptionFile(path: string): Promise<Buffer> {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  const entry = fstatSync(file);
  if (entry.isFIFO()) {
    const { Socket } = await import("node:net");
    return collect(new Socket({ fd: file, readable: true, writable: false }));
  }
  try {
    if (!entry.isFile() && !entry.isDirectory() && !isEmptyDevice(file))
      throw new Unreadable("is neither a file nor a pipe");
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** Whether there is nothing to read, as in /dev/null; other devices may never end. */
function isEmptyDevice(file: number): boolean {
  return readSync(file, new Uint8Array(1)) === 0;
}
