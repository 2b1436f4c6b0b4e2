import type { Bytes } from "./bytes.ts";

/** A line without its end, numbered from 1; a line longer than allowed comes without its content. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];
const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/**
 * The lines of a stream in UTF-8 or another superset of ASCII, those that each chunk ends together: waiting for each
 * line by itself takes ten times as long. Ends are \n or \r\n. Never holds more than `longest` beside a chunk; what is
 * given must be read before the next is asked for.
 */
export async function* splitLines(chunks: Bytes, longest: number): AsyncGenerator<Iterable<Line>> {
  const splitter = createSplitter(longest);
  for await (const chunk of chunks) yield splitter.write(chunk);
  yield splitter.end();
}

function createSplitter(longest: number) {
  // Pieces of the open line are joined once, at its end: joining each time is quadratic in a long line.
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const open = (piece: Uint8Array) => {
    size += piece.length;
    if (size <= longest) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): Line => {
    const line = size > longest ? null : clean(joined(pieces), number === 0);
    pieces = [];
    size = 0;
    return { number: ++number, bytes: line };
  };
  return {
    *write(chunk: Uint8Array): Generator<Line> {
      let start = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        open(chunk.subarray(start, end));
        yield finish();
        start = end + 1;
      }
      if (start < chunk.length) open(chunk.subarray(start));
    },
    *end(): Generator<Line> {
      if (size > 0) yield finish();
    },
  };
}

function joined(pieces: readonly Uint8Array[]): Buffer {
  const [only] = pieces;
  if (pieces.length !== 1 || only === undefined) return Buffer.concat(pieces);
  return Buffer.from(only.buffer, only.byteOffset, only.length);
}

function clean(line: Buffer, isFirst: boolean): Buffer {
  const start = isFirst && line.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  return line.subarray(start, line.at(-1) === CARRIAGE_RETURN ? -1 : undefined);
}
