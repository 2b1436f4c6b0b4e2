import type { Bytes } from "./bytes.ts";

/** A line without its end, numbered from 1; a line longer than allowed comes without its content. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const [LINE_FEED, CARRIAGE_RETURN] = [0x0a, 0x0d];
const BYTE_ORDER_MARK = Buffer.from("\ufeff");

/** The lines of a stream in UTF-8 or another superset of ASCII; ends are \n or \r\n. Never holds more than `longest`. */
export async function* splitLines(chunks: Bytes, longest: number): AsyncGenerator<Line> {
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
    const line = size > longest ? null : clean(Buffer.concat(pieces), number === 0);
    pieces = [];
    size = 0;
    return { number: ++number, bytes: line };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      open(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) open(chunk.subarray(start));
  }
  if (size > 0) yield finish();
}

function clean(line: Buffer, isFirst: boolean): Buffer {
  const start = isFirst && line.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 3 : 0;
  return line.subarray(start, line.at(-1) === CARRIAGE_RETURN ? -1 : undefined);
}
