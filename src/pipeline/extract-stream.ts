/** Texts as they come, to stories as they are found: in order, in bounded memory, at the reader's pace. */
import { encodingNamed } from "../input/encodings.ts";
import type { StoryResult } from "../model/result.ts";
import { defaultSplitMode } from "../split/split-mode.ts";
import { messageOf } from "../text/message-of.ts";
import { type ExtractOptions, extractText, presentStories } from "./extract-text.ts";
import { decodePieces, gather, isPiece, itemsOf, type Piece, resume, type Source } from "./pieces.ts";
import type { Tools } from "./tools.ts";
import { readWindows } from "./windows.ts";
import { createYieldToEventLoop } from "./yield-to-event-loop.ts";

/** Characters up to which a text that comes in pieces is held as a whole, as the program does with files. */
const HELD_TEXT = 4 << 20;

/** One of many texts. */
export interface TextDocument {
  /** The text, as a whole or in pieces. */
  readonly text: string | Source<Piece>;
  /** What the results name as their source; that of the options where nothing is said. */
  readonly source?: string | undefined;
  /** What the results name as their document. */
  readonly id?: string | null | undefined;
}

/** One text in pieces, or many documents. */
export type StreamSource =
  | Exclude<Source<Piece>, Iterable<unknown>>
  | Iterable<Uint8Array>
  | Source<TextDocument>;

export interface StreamOptions extends ExtractOptions {
  /** How bytes are encoded: a label such as "windows-1252"; UTF-8, or UTF-16 with its mark, where nothing is said. */
  readonly encoding?: string | undefined;
}

/** What a stream gives, in the order of its input. */
export type Extracted =
  | { readonly kind: "story"; readonly story: StoryResult }
  /** A document that could not be read to its end. Its stories before this are good, and other documents follow. */
  | {
      readonly kind: "failure";
      readonly source: string;
      readonly document: string | null;
      readonly message: string;
      readonly error: unknown;
    };

/**
 * The stories of one text that comes in pieces, or of many documents. What goes wrong within a document is a
 * value; an error of the source itself is thrown, since nothing can follow it.
 */
export async function* extractStream(
  source: StreamSource,
  options: StreamOptions,
  tools: Tools,
): AsyncGenerator<Extracted, undefined> {
  const yieldToEventLoop = createYieldToEventLoop();
  options.signal?.throwIfAborted();
  for await (const extracted of extractItems(source, options, tools)) {
    yield extracted;
    await yieldToEventLoop();
    options.signal?.throwIfAborted();
  }
}

async function* extractItems(
  source: StreamSource,
  options: StreamOptions,
  tools: Tools,
): AsyncGenerator<Extracted, undefined> {
  const encoding = encodingOf(options);
  const items = itemsOf<unknown>(source);
  const first = await items.next();
  if (first.done === true) return;
  if (typeof first.value === "string" && Symbol.iterator in source) {
    await items.return(undefined);
    throw new TypeError(AMBIGUOUS);
  }
  const all = resume(first.value, items);
  if (!isPiece(first.value)) {
    for await (const document of all) yield* attempt(document, { ...options, encoding }, tools);
    return;
  }
  for await (const story of readStories(all, { ...options, encoding }, tools)) yield { kind: "story", story };
}

const AMBIGUOUS =
  "extractStream cannot tell whether a list of strings is one text or many: give many as { text }, one as { text: list }.";

/** The stories of one document, then what went wrong with it. */
async function* attempt(
  item: unknown,
  options: Settings,
  tools: Tools,
): AsyncGenerator<Extracted, undefined> {
  const { text, source = options.source ?? "-", id = null } = Object(item) as Partial<TextDocument>;
  try {
    const stories = storiesOf(text, { ...options, source, id }, tools);
    for await (const story of stories) yield { kind: "story", story };
  } catch (error) {
    yield { kind: "failure", source, document: id, message: messageOf(error), error };
  }
}

function storiesOf(text: TextDocument["text"] | undefined, options: Settings, tools: Tools) {
  if (typeof text === "string") return extractText(text, options, tools);
  if (typeof text !== "object" || text === null) throw new TypeError("a document needs a text");
  return readStories(itemsOf(text), options, tools);
}

/** The stories of a text in pieces: as `extract` gives them where it can be held, else window by window. */
async function* readStories(
  pieces: AsyncIterable<unknown>,
  options: Settings,
  tools: Tools,
): AsyncGenerator<StoryResult, undefined> {
  const failures: { readonly error: unknown }[] = [];
  const text = await gather(untilError(decodePieces(pieces, options.encoding), failures), HELD_TEXT);
  if (typeof text === "string") yield* extractText(text, options, tools);
  else {
    const { source = "-", split = defaultSplitMode, id = null } = options;
    for await (const { document, stories } of readWindows({ source, id }, text, split))
      yield* presentStories(document, stories, options, tools);
  }
  for (const { error } of failures) throw error;
}

/** The pieces before what goes wrong, which is thrown when their stories have been given. */
async function* untilError(
  pieces: AsyncIterable<string>,
  failures: { readonly error: unknown }[],
): AsyncGenerator<string> {
  try {
    yield* pieces;
  } catch (error) {
    failures.push({ error });
  }
}

/** The options with the encoding's own name. */
interface Settings extends ExtractOptions {
  readonly encoding: string | null;
}

function encodingOf({ encoding: label }: StreamOptions): string | null {
  if (label === undefined) return null;
  const encoding = encodingNamed(label);
  if (encoding === null) throw new RangeError(`There is no encoding “${label}”.`);
  return encoding;
}
