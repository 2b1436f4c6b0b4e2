/** What memory should not hold, in a temporary file that nobody else sees and that is gone with the process. */
import { openSync, readSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Store } from "../corpus/store/spill-buffer.ts";
import { describeSystemError } from "../input/system-error.ts";
import { FatalError } from "./fatal-error.ts";
import { temporaryName } from "./leftovers.ts";

/** A store whose file is made with the first block. */
export function temporaryStore(): Store {
  let file: number | null = null;
  return {
    put: (block) => {
      try {
        file ??= openUnnamed(temporaryName(tmpdir()));
        writeFileSync(file, block);
      } catch (error) {
        throw new FatalError(`cannot keep texts in ${tmpdir()}: ${describeSystemError(error)}`);
      }
    },
    read: (start, length) => {
      const bytes = new Uint8Array(length);
      for (let taken = 0; taken < length; )
        taken += readSync(file!, bytes, taken, length - taken, start + taken);
      return bytes;
    },
  };
}

/** Its name is taken away at once: however the process ends, the file ends with it. */
function openUnnamed(path: string): number {
  const file = openSync(path, "wx+", 0o600);
  try {
    unlinkSync(path);
  } catch {
    // Windows keeps the name of an open file; its own cleaning finds it.
  }
  return file;
}
