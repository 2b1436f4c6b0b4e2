import { ExitCode } from "./exit-codes.ts";
import { fileSink } from "./file-sink.ts";
import type { Reading } from "./read-all.ts";
import { type Sink, streamSink } from "./sink.ts";
import type { World } from "./world.ts";

/**
 * Writes to the file, or to standard output where none is named, and gives the exit code. Where no input could be
 * read, or on an error, a file stays as it was.
 */
export async function writeOutput(
  output: string | undefined,
  { count }: Reading,
  world: World,
  write: (sink: Sink) => Promise<void>,
): Promise<number> {
  const sink = output === undefined ? streamSink(world.stdout) : fileSink(output, world);
  try {
    await write(sink);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  const { read, failed } = count();
  if (read === 0 && failed > 0) {
    await sink.abandon();
    return ExitCode.unusable;
  }
  await sink.commit();
  return failed > 0 ? ExitCode.partial : ExitCode.done;
}
