import { fileSink } from "./file-sink.ts";
import { type Sink, streamSink } from "./sink.ts";
import type { World } from "./world.ts";

/** The sink that the options ask for: a file, else standard output. */
export function openSink({ output }: { readonly output?: string }, world: World): Sink {
  return output === undefined ? streamSink(world.stdout) : fileSink(output, world);
}
