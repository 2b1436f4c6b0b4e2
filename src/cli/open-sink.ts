import { wholeBefore } from "../text/code-points.ts";
import { fileSink } from "./file-sink.ts";
import { type Output, type Sink, streamSink } from "./sink.ts";
import type { World } from "./world.ts";

export interface OutputOptions {
  readonly output?: string;
  readonly pager?: boolean;
}

/** The sink that the options ask for: a file, else standard output, through a pager where that is a terminal. */
export async function openSink(options: OutputOptions, world: World): Promise<Sink> {
  const sink = await sinkFor(options, world);
  const write = async (text: Output) => {
    for (const piece of inPieces(text)) await sink.write(piece);
  };
  return { ...sink, write };
}

async function sinkFor({ output, pager = false }: OutputOptions, world: World): Promise<Sink> {
  if (output !== undefined) return fileSink(output, world);
  if (!pager || world.stdout.isTTY !== true) return streamSink(world.stdout);
  const { pagerSink } = await import("./pager-sink.ts");
  return pagerSink(world);
}

const PIECE = 1 << 20;

/** A text in pieces, so that the bytes of a large one never stand in memory beside it; pairs stay whole. */
function* inPieces(text: Output): Generator<Output> {
  if (typeof text !== "string") {
    if (text.length > 0) yield text;
    return;
  }
  for (let start = 0; start < text.length; ) {
    const end = wholeBefore(text, start + PIECE);
    yield text.slice(start, end);
    start = end;
  }
}
