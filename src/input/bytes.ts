/** Streams of bytes: looked at, counted, gathered. */
import { tooLarge } from "./limits.ts";

export type Bytes = AsyncIterable<Uint8Array>;

/**
 * The first `count` bytes of a stream, fewer where it ends before, and the stream as if nobody had looked: an error
 * comes behind the bytes before it.
 */
export async function peek(chunks: Bytes, count: number): Promise<{ head: Uint8Array; chunks: Bytes }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let size = 0;
  let problem: { readonly error: unknown } | null = null;
  while (size < count && problem === null) {
    try {
      const next = await iterator.next();
      if (next.done === true) break;
      taken.push(next.value);
      size += next.value.length;
    } catch (error) {
      problem = { error };
    }
  }
  const start = Buffer.concat(taken);
  return { head: start.subarray(0, count), chunks: resume(start, iterator, problem) };
}

const PIECE = 1 << 18;

/** Bytes as a file gives them: what decodes them makes no string as large as all of them. */
export function* inPieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

async function* resume(
  start: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  problem: { readonly error: unknown } | null,
): AsyncGenerator<Uint8Array> {
  try {
    yield* inPieces(start);
    if (problem !== null) throw problem.error;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // A reader that stops early lets the file go.
    await rest.return?.();
  }
}

/** The stream, refused where it has more than `limit` bytes. */
export async function* limitBytes(chunks: Bytes, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) throw tooLarge("the input", limit, "--max-bytes");
    yield chunk;
  }
}

/** All bytes of a stream. */
export async function collect(chunks: Bytes): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
