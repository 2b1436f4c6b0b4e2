import { ExitCode } from "./exit-codes.ts";
import type { Host } from "./host.ts";
import { type OutputOptions, openSink } from "./open-sink.ts";
import type { Sink } from "./sink.ts";

/** How reading and working on the inputs of a run went. */
export interface Outcome {
  /** Whether nothing at all could be read. */
  readonly isEmpty: boolean;
  /** What could not be read or worked on, in words, a line a kind; said on stderr already. */
  readonly failures: readonly string[];
}

/** The exit code of a run that looks for nothing wrong. */
function exitCodeOf({ isEmpty, failures }: Outcome): number {
  if (isEmpty) return ExitCode.unusable;
  return failures.length > 0 ? ExitCode.partial : ExitCode.done;
}

/**
 * Writes to the output that the options name and gives the exit code. Where no input could be read, or on an error,
 * a file stays as it was.
 */
export async function writeOutput(
  options: OutputOptions,
  host: Host,
  write: (sink: Sink) => Promise<Outcome>,
): Promise<number> {
  return writeTo(await openSink(options, host), write);
}

/** The same for a sink that is open. */
export async function writeTo<To extends Pick<Sink, "commit" | "abandon">>(
  sink: To,
  write: (sink: To) => Promise<Outcome>,
): Promise<number> {
  try {
    const outcome = await write(sink);
    await (outcome.isEmpty ? sink.abandon() : sink.commit());
    return exitCodeOf(outcome);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
