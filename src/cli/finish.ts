import { ExitCode } from "./exit-codes.ts";
import type { Reading } from "./read-all.ts";
import { fileSink, type Sink, streamSink } from "./sink.ts";
import type { World } from "./world.ts";

/**
 * Writes to the file, or to standard output where none is named, and gives the exit code. Where no input could be
 * read, or on an error, a file stays as it was.
 */
export async function writeOutput(
  output: string | undefined,
  { outcome }: Reading,
  world: World,
  write: (sink: Sink) => Promise<void>,
): Promise<number> {
  const sink = output === undefined ? streamSink(world.stdout) : await fileSink(output, world.cwd);
  try {
    await write(sink);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  const { read, failures } = outcome();
  if (read === 0 && failures.length > 0) {
    await sink.abandon();
    return ExitCode.unusable;
  }
  await sink.commit();
  return failures.length > 0 ? ExitCode.partial : ExitCode.done;
}
