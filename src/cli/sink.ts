import { codeOf, describeSystemError } from "../input/system-error.ts";
import { FatalError } from "./fatal-error.ts";
import type { OutputStream } from "./host.ts";

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

/** Writes all of an output; where that fails, a file stays as it was. */
export async function writeWhole(sink: Sink, text: Output): Promise<void> {
  try {
    await sink.write(text);
    await sink.commit();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

/** Thrown where the reader of our pipe has gone: no error, just the end. */
export class ClosedPipe extends Error {}

/** Output to a stream. */
export function streamSink(stream: OutputStream): Sink {
  const write = async (text: Output) => {
    await new Promise<void>((done, fail) => {
      stream.write(text, (error) => {
        if (!error) done();
        else fail(writeError("standard output", error));
      });
    });
    await turn();
  };
  return { write, commit: async () => {}, abandon: async () => {} };
}

/** What a failed write means: the end, where nobody reads any more; else an error that names the target. */
export function writeError(target: string, error: unknown): Error {
  const isClosedPipe = ["EPIPE", "ERR_STREAM_DESTROYED"].includes(codeOf(error));
  return isClosedPipe ? new ClosedPipe() : cannotWrite(target, error);
}

/** Lets the event loop turn, so that a signal is heard between two stories. */
export function turn(): Promise<void> {
  return new Promise((done) => setImmediate(done));
}

export function cannotWrite(target: string, error: unknown): FatalError {
  return new FatalError(`cannot write ${target}: ${describeSystemError(error)}`);
}

/** A guard of actions: what one throws is told as `told` says it, but for what says it already. */
export function guard(told: (error: unknown) => Error): <Result>(action: () => Result) => Result {
  return (action) => {
    try {
      return action();
    } catch (error) {
      throw error instanceof FatalError ? error : told(error);
    }
  };
}

export function cannotRead(source: string, error: unknown): FatalError {
  return new FatalError(`cannot read ${source}: ${describeSystemError(error)}`);
}
