import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { Bytes } from "./bytes.ts";
import { tooLarge, Unreadable } from "./limits.ts";

const MAX_CHUNK = 256 * 1024;
/** Files that do not say their size are read by this much. */
const MIN_CHUNK = 4096;

/** An open regular file; whoever opened it closes it. */
export interface OpenFile {
  readonly chunks: Bytes;
  readonly close: () => Promise<void>;
}

/**
 * Opens a file to read. It is opened first and looked at then, so that nobody can put another in its place, and
 * without waiting, so that a pipe nobody writes to does not block. Devices and pipes by name may never end.
 * `given` is the path as messages show it.
 */
export async function openFile(
  path: string | Buffer,
  given: string,
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<OpenFile> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const entry = await file.stat();
    if (!entry.isFile())
      throw new Unreadable(`is not a regular file; give - in its place and pipe it in: - < ${given}`);
    if (entry.size > maxBytes) throw tooLarge("the input", maxBytes, "--max-bytes");
    return { chunks: readChunks(file, entry.size), close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function* readChunks(file: FileHandle, size: number): AsyncGenerator<Uint8Array> {
  let position = 0;
  for (;;) {
    const room = Math.min(MAX_CHUNK, Math.max(MIN_CHUNK, size - position));
    const { bytesRead, buffer } = await file.read(new Uint8Array(room), 0, room, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
  if (position < size) throw new Unreadable("became shorter while it was read");
}
