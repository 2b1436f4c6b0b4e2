import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import type { Bytes } from "./bytes.ts";
import { tooLarge, Unreadable } from "./limits.ts";

const MAX_CHUNK = 256 * 1024;
/** Files that do not say their size are read by this much. */
const MIN_CHUNK = 4096;

/** An open regular file; whoever opened it closes it. */
export interface OpenFile {
  readonly chunks: Bytes;
  readonly close: () => void;
}

/**
 * Opens a file to read. It is opened first and looked at then, so that nobody can put another in its place, and
 * without waiting, so that a pipe nobody writes to does not block. Devices and pipes by name may never end.
 * `given` is the path as messages show it. All in the main thread: to hand a thread of Node's pool each of five calls takes
 * ten times as long as the calls, and nothing else is done meanwhile.
 */
export function openFile(
  path: string | Buffer,
  given: string,
  maxBytes = Number.POSITIVE_INFINITY,
): OpenFile {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const entry = fstatSync(file);
    if (!entry.isFile())
      throw new Unreadable(`is not a regular file; give - in its place and pipe it in: - < ${given}`);
    if (entry.size > maxBytes) throw tooLarge("the input", maxBytes, "--max-bytes");
    return { chunks: readChunks(file, entry.size), close: () => closeRead(file) };
  } catch (error) {
    closeRead(file);
    throw error;
  }
}

/** Where closing fails, nothing of a file that was only read is lost. */
function closeRead(file: number): void {
  try {
    closeSync(file);
  } catch {}
}

async function* readChunks(file: number, size: number): AsyncGenerator<Uint8Array> {
  let position = 0;
  for (;;) {
    const room = Math.min(MAX_CHUNK, Math.max(MIN_CHUNK, size - position));
    const buffer = new Uint8Array(room);
    const count = readSync(file, buffer, 0, room, position);
    if (count === 0) break;
    position += count;
    yield buffer.subarray(0, count);
    // A regular file gives less than it was asked for at its end alone.
    if (count < room && position >= size) break;
    // Signals, workers and clocks have their turn between the chunks of a large file.
    await new Promise(setImmediate);
  }
  if (position < size) throw new Unreadable("became shorter while it was read");
}
