import { describeSystemError } from "../input/system-error.ts";
import { UsageError } from "./exit-codes.ts";
import type { OutputStream } from "./world.ts";

/** Text, or text in UTF-8 already. */
export type Output = string | Uint8Array;

/** Where output goes. Each write waits until it is taken, so that a slow reader slows the program down. */
export interface Sink {
  readonly write: (text: Output) => Promise<void>;
  /** Ends well: what was written is there. */
  readonly commit: () => Promise<void>;
  /** Ends badly: a file stays as it was. */
  readonly abandon: () => Promise<void>;
}

/** Thrown where the reader of our pipe has gone: no error, just the end. */
export class ClosedPipe extends Error {}

/** Output to a stream. */
export function streamSink(stream: OutputStream): Sink {
  const write = async (text: Output) => {
    await new Promise<void>((done, fail) => {
      stream.write(text, (error) => {
        if (!error) done();
        else fail(isClosedPipe(error) ? new ClosedPipe() : cannotWrite("standard output", error));
      });
    });
    await turn();
  };
  return { write, commit: async () => {}, abandon: async () => {} };
}

function isClosedPipe(error: Error): boolean {
  return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}

/** Lets the event loop turn, so that a signal is heard between two stories. */
export function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

export function cannotWrite(target: string, error: unknown): UsageError {
  return new UsageError(`cannot write ${target}: ${describeSystemError(error)}`);
}
