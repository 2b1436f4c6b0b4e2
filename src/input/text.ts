import { type Bytes, inPieces, peek } from "./bytes.ts";
import { detectEncoding } from "./decode.ts";
import { decoderFor, type TextEncoding } from "./encodings.ts";
import { failure, type InputItem, warning } from "./input-item.ts";
import { tooLarge, Unreadable } from "./limits.ts";
import type { ReadOptions } from "./read-options.ts";
import { describeFailure } from "./system-error.ts";
import { readWhole } from "./whole.ts";

/** A text of more bytes than this is handed on in pieces and never held as a whole. */
const HELD_TEXT = 4 << 20;

/** Makes a text into another as it comes: Markdown into what readers see of it. */
export interface Rewriter {
  readonly write: (piece: string) => string;
  readonly end: () => string;
}

const asItIs = (): Rewriter => ({ write: (piece) => piece, end: () => "" });

/** A text as one document, or in pieces where it is long; rewritten where it is more than its characters. */
export async function* readText(
  chunks: Bytes,
  source: string,
  options: ReadOptions,
  createRewriter: () => Rewriter = asItIs,
): AsyncGenerator<InputItem> {
  const { head, chunks: all } = await peek(chunks, HELD_TEXT + 1);
  if (head.length > HELD_TEXT) return yield* readLongText(head, all, source, options, createRewriter());
  const { text, warnings } = await readWhole(all, source, options.encoding);
  yield* warnings;
  watchLines(options.limits.line)(text);
  // In a batch it would be missed otherwise.
  if (!/\S/.test(text)) yield warning(source, "holds no text");
  const { write, end } = createRewriter();
  yield { kind: "document", document: { source, id: null, text: write(text) + end() } };
}

/** What goes wrong on the way is told after the pieces: the stories before it are good. */
async function* readLongText(
  head: Uint8Array,
  chunks: Bytes,
  source: string,
  options: ReadOptions,
  rewriter: Rewriter,
): AsyncGenerator<InputItem> {
  const encoding = options.encoding ?? (yield* detectFrom(head, source));
  const [decoder, watch] = [decoderFor(encoding), watchLines(options.limits.line)];
  for (const piece of inPieces(head)) watch(decoder.write(piece));
  const afterwards: InputItem[] = [];
  const pieces = decodePieces(chunks, encoding, options.limits.line, {
    warn: (message) => afterwards.push(warning(source, message)),
    fail: (message) => afterwards.push(failure(source, message)),
  });
  yield { kind: "pieces", document: { source, id: null }, pieces: rewrite(pieces, rewriter) };
  yield* afterwards;
}

async function* rewrite(pieces: AsyncIterable<string>, { write, end }: Rewriter): AsyncGenerator<string> {
  for await (const piece of pieces) yield write(piece);
  yield end();
}

/** The encoding of a text by its head, without the last line, which may break off within a character. */
async function* detectFrom(head: Uint8Array, source: string): AsyncGenerator<InputItem, TextEncoding> {
  const lines = head.subarray(0, head.lastIndexOf(0x0a) + 1);
  const detected = await detectEncoding(lines.length === 0 ? head : lines);
  if (detected.kind === "binary") throw new Unreadable(`is not text (${detected.reason})`);
  if (detected.oddity !== null) yield warning(source, detected.oddity);
  return detected.encoding;
}

/** Bytes by which the encoding of what is read record by record is told. */
const SAMPLE = 64 * 1024;

/** The text of a stream whatever its size, in pieces, and what is to be said of its encoding before them. */
export async function* decodedPieces(
  chunks: Bytes,
  source: string,
  encoding: TextEncoding | null,
): AsyncGenerator<string | InputItem> {
  const { head, chunks: all } = await peek(chunks, SAMPLE);
  const known = encoding ?? (yield* detectFrom(head, source));
  const decoder = decoderFor(known);
  for await (const chunk of all) yield decoder.write(chunk);
  yield decoder.end();
}

const REPLACEMENT = Buffer.from("\ufffd");

async function* decodePieces(
  chunks: Bytes,
  encoding: TextEncoding,
  longest: number,
  tell: { readonly warn: (message: string) => void; readonly fail: (message: string) => void },
): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  const watch = watchLines(longest);
  let position = 0;
  let isGood = true;
  try {
    for await (const chunk of chunks) {
      const piece = decoder.write(chunk);
      watch(piece);
      if (
        isGood &&
        piece.includes("\ufffd") &&
        !Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).includes(REPLACEMENT)
      ) {
        isGood = false;
        tell.warn(`not valid ${encoding} after byte ${position}; bad bytes read as U+FFFD`);
      }
      position += chunk.length;
      yield piece;
    }
    yield decoder.end();
  } catch (error) {
    tell.fail(describeFailure(error));
  }
}

/** Watches a text that comes in pieces for a line that is too long, and throws where there is one. */
function watchLines(longest: number): (piece: string) => void {
  let open = 0;
  return (piece) => {
    for (let i = 0; i < piece.length; i++) {
      const unit = piece.charCodeAt(i);
      if (unit === 0x0a || unit === 0x0d) open = 0;
      else if (++open > longest) throw tooLarge("a line", longest, "--max-line");
    }
  };
}
