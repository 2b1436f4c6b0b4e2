import { fileSink } from "./file-sink.ts";
import { pagerSink } from "./pager-sink.ts";
import { type Sink, streamSink } from "./sink.ts";
import type { World } from "./world.ts";

export interface OutputOptions {
  readonly output?: string;
  readonly pager?: boolean;
}

/** The sink that the options ask for: a file, else standard output, through a pager where that is a terminal. */
export function openSink({ output, pager = false }: OutputOptions, world: World): Sink {
  if (output !== undefined) return fileSink(output, world);
  return pager && world.stdout.isTTY === true ? pagerSink(world) : streamSink(world.stdout);
}
