import { type Bytes, collect } from "./bytes.ts";
import { decode } from "./decode.ts";
import type { TextEncoding } from "./encodings.ts";
import { type InputItem, warning } from "./input-item.ts";
import { Unreadable } from "./limits.ts";

/** A decoded input, and what is to be said about it. */
export interface Whole {
  readonly text: string;
  readonly warnings: readonly InputItem[];
}

/** Reads and decodes all of an input; throws where it is no text. */
export async function readWhole(
  chunks: Bytes,
  source: string,
  encoding: TextEncoding | null,
): Promise<Whole> {
  return decodeWhole(await collect(chunks), source, encoding);
}

export async function decodeWhole(
  bytes: Uint8Array,
  source: string,
  encoding: TextEncoding | null,
): Promise<Whole> {
  const decoded = await decode(bytes, encoding ?? undefined);
  if (decoded.kind === "binary") throw new Unreadable(`is not text (${decoded.reason})`);
  return { text: decoded.text, warnings: decoded.oddity === null ? [] : [warning(source, decoded.oddity)] };
}
