import { open, rename, unlink } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { describeSystemError } from "../input/system-error.ts";
import { UsageError } from "./exit-codes.ts";
import type { OutputStream, World } from "./world.ts";

/** Where output goes. Each write waits until it is taken, so that a slow reader slows the program down. */
export interface Sink {
  readonly write: (text: string) => Promise<void>;
  /** Ends well: what was written is there. */
  readonly commit: () => Promise<void>;
  /** Ends badly: a file stays as it was. */
  readonly abandon: () => Promise<void>;
}

/** Thrown where the reader of our pipe has gone: no error, just the end. */
export class ClosedPipe extends Error {}

/** The sink that the options ask for: a file, else standard output. */
export function openSink({ output }: { readonly output?: string }, world: World): Promise<Sink> {
  return output === undefined ? Promise.resolve(streamSink(world.stdout)) : fileSink(output, world.cwd);
}

/** Output to a stream. */
export function streamSink(stream: OutputStream): Sink {
  const write = (text: string) =>
    new Promise<void>((done, fail) => {
      stream.write(text, (error) => {
        if (!error) done();
        else
          fail(
            "code" in error && error.code === "EPIPE"
              ? new ClosedPipe()
              : cannotWrite("standard output", error),
          );
      });
    });
  return { write, commit: async () => {}, abandon: async () => {} };
}

/** Output to a file that appears whole or not at all: written beside it, synced, then renamed over it. */
async function fileSink(path: string, cwd: string): Promise<Sink> {
  const target = resolve(cwd, path);
  const temporary = join(dirname(target), `.newsx-${process.pid}-${Date.now().toString(36)}.tmp`);
  const file = await open(temporary, "wx").catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
  return {
    write: async (text) => void (await file.write(text)),
    commit: async () => {
      await file.sync();
      await file.close();
      await rename(temporary, target);
    },
    abandon: async () => {
      await file.close();
      await unlink(temporary);
    },
  };
}

function cannotWrite(target: string, error: unknown): UsageError {
  return new UsageError(`cannot write ${target}: ${describeSystemError(error)}`);
}
