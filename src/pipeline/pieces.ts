/** Texts that come in pieces, from whatever can be read piece by piece. */
import { type Decoder, decoderFor, markedDecoder } from "../input/encodings.ts";

/** What is needed here of a WHATWG ReadableStream: not every engine can iterate over one. */
export interface ReadableSource<Item> {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Item | undefined }>;
    cancel(): Promise<unknown>;
  };
}

export type Source<Item> = AsyncIterable<Item> | Iterable<Item> | ReadableSource<Item>;

/** A stretch of a text: characters, or bytes that are still to be decoded. */
export type Piece = string | Uint8Array;

/** Whether the item is a stretch of a text, not a document. */
export function isPiece(item: unknown): item is Piece {
  return typeof item === "string" || item instanceof Uint8Array;
}

/** The items of a source, each read when it is asked for. A source that is left early is let go. */
export async function* itemsOf<Item>(source: Source<Item>): AsyncGenerator<Item, undefined> {
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return yield* source;
  const reader = source.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value as Item;
  } finally {
    await reader.cancel();
  }
}

/** The pieces as text. Bytes are UTF-8 where no encoding is named, or UTF-16 with a byte-order mark. */
export async function* decodePieces(
  pieces: AsyncIterable<unknown>,
  encoding: string | null,
): AsyncGenerator<string, undefined> {
  let decoder: Decoder | undefined;
  for await (const piece of pieces) {
    if (!isPiece(piece))
      throw new TypeError(`a text comes in strings or Uint8Arrays, not as ${typeof piece}`);
    if (typeof piece === "string") yield piece;
    else {
      decoder ??= encoding === null ? markedDecoder() : decoderFor(encoding);
      yield decoder.write(piece);
    }
  }
  if (decoder !== undefined) yield decoder.end();
}

/** A text as a whole where it has no more than `most` characters, else still in pieces. */
export async function gather(
  pieces: AsyncGenerator<string>,
  most: number,
): Promise<string | AsyncIterable<string>> {
  let text = "";
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) {
    text += next.value;
    if (text.length > most) return resume(text, pieces);
  }
  return text;
}

/** What was taken from the front of a source, then the rest of it. */
export async function* resume<Item>(
  taken: Item,
  rest: AsyncGenerator<Item>,
): AsyncGenerator<Item, undefined> {
  try {
    yield taken;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
