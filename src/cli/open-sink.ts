import { dirname, resolve } from "node:path";
import { wholeBefore } from "../text/code-points.ts";
import { forExcel } from "./excel.ts";
import { fileSink } from "./file-sink.ts";
import type { Host } from "./host.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { type Output, type Sink, streamSink } from "./sink.ts";

export interface OutputOptions {
  readonly output?: string;
  readonly pager?: boolean;
  /** Whether it is delimited text for Excel. */
  readonly excel?: boolean;
}

/** The sink that the options ask for: a file, else standard output, through a pager where that is a terminal. */
export async function openSink(options: OutputOptions, host: Host): Promise<Sink> {
  const plain = await sinkFor(options, host);
  const sink = options.excel === true ? forExcel(plain) : plain;
  const write = async (text: Output) => {
    for (const piece of inPieces(text)) await sink.write(piece);
  };
  return { ...sink, write };
}

async function sinkFor({ output, pager = false }: OutputOptions, host: Host): Promise<Sink> {
  if (output !== undefined && output !== "-") {
    sweepLeftovers(dirname(resolve(host.cwd, output)));
    return fileSink(output, host);
  }
  if (!pager || host.stdout.isTTY !== true) return streamSink(host.stdout);
  const { pagerSink } = await import("./pager-sink.ts");
  return pagerSink(host);
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
