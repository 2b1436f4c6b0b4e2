import { fstatSync, writeSync } from "node:fs";
import { Readable } from "node:stream";

/**
 * Standard input as the process has it. Node gives a folder and a closed one as an empty stream; here they are streams
 * that fail, so that what cannot be read does not count as read.
 */
export function openStdin(): NodeJS.ReadStream | Readable {
  const code = problemOf(0);
  if (code === null) return process.stdin;
  return new Readable({
    read() {
      this.destroy(Object.assign(new Error(code), { code }));
    },
  });
}

function problemOf(file: number): string | null {
  const entry = fstatSync(file);
  if (entry.isDirectory()) return "EISDIR";
  return entry.isCharacterDevice() && !process.stdin.isTTY && isWritable(file) ? "EBADF" : null;
}

/** In the place of a closed standard input Node opens /dev/null to read and write; a shell's `< /dev/null` only reads. */
function isWritable(file: number): boolean {
  try {
    writeSync(file, new Uint8Array());
    return true;
  } catch {
    return false;
  }
}
