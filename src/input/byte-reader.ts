import type { Bytes } from "./bytes.ts";
import { Unreadable } from "./limits.ts";

/** Reads a stream of bytes by count. */
export interface ByteReader {
  /** The next `count` bytes; fewer at the end. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** The bytes up to and with the first `byte`, or to the end; throws where they are more than `longest`. */
  readonly takePast: (byte: number, longest: number) => Promise<Uint8Array>;
  /** The next bytes as they come, null at the end. */
  readonly next: () => Promise<Uint8Array | null>;
  readonly putBack: (bytes: Uint8Array) => void;
  /** Bytes read so far. */
  readonly taken: () => number;
  /** Lets the stream go. */
  readonly close: () => Promise<void>;
}

export function createByteReader(chunks: Bytes): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let taken = 0;
  const next = async (): Promise<Uint8Array | null> => {
    if (held.length > 0) {
      const chunk = held;
      held = new Uint8Array();
      taken += chunk.length;
      return chunk;
    }
    const step = await iterator.next();
    if (step.done === true) return null;
    taken += step.value.length;
    return step.value;
  };
  const putBack = (bytes: Uint8Array) => {
    held = bytes;
    taken -= bytes.length;
  };
  const take = async (count: number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    for (let missing = count; missing > 0; ) {
      const chunk = await next();
      if (chunk === null) break;
      parts.push(chunk.subarray(0, missing));
      if (chunk.length > missing) putBack(chunk.subarray(missing));
      missing -= Math.min(missing, chunk.length);
    }
    return Buffer.concat(parts);
  };
  const takePast = async (byte: number, longest: number): Promise<Uint8Array> => {
    const parts: Uint8Array[] = [];
    let size = 0;
    for (let chunk = await next(); chunk !== null; chunk = await next()) {
      const end = chunk.indexOf(byte) + 1;
      parts.push(end > 0 ? chunk.subarray(0, end) : chunk);
      size += parts.at(-1)!.length;
      if (size > longest) throw new Unreadable("a header is too long");
      if (end > 0) {
        putBack(chunk.subarray(end));
        break;
      }
    }
    return Buffer.concat(parts);
  };
  const close = async () => void (await iterator.return?.());
  return { take, takePast, next, putBack, taken: () => taken, close };
}
