/** Texts of any size in bounded memory: stories are read off the front while the rest is still coming. */
import { type Base, type Document, type DocumentHead, type Story, textStart } from "../model/document.ts";
import { splitDocument } from "../split/split-document.ts";
import type { SplitMode } from "../split/split-mode.ts";
import { storyIds } from "../split/story-id.ts";
import { codePointOffsets, wholeBefore } from "../text/code-points.ts";
import { lineStarts } from "../text/lines.ts";
import { mapOffsets } from "./map-offsets.ts";

/**
 * Characters to gather before looking for stories: some forty of them. Findings take many times the room of their
 * text, so this bounds the memory of a text without borders.
 */
const WINDOW = 1 << 18;

/** A stretch of a document with the stories that end in it. */
export interface Window {
  readonly document: Document;
  readonly stories: readonly Story[];
}

/**
 * The stories of a text that comes in pieces, window by window. A window ends where its last story begins, since
 * that story may go on; one that fills a window is cut at a blank line, a line or a blank. What is found
 * depends on the text alone, not on how it was cut into pieces.
 */
export async function* readWindows(
  head: DocumentHead,
  pieces: AsyncIterable<string>,
  mode: SplitMode,
): AsyncGenerator<Window> {
  let held = "";
  let base = textStart;
  let ordinal = 0;
  for await (const piece of evenPieces(pieces)) {
    held += piece;
    const document: Document = { ...head, text: held, base };
    const stories = renumber(splitDocument(document, mode), ordinal);
    const kept = keepFrom(held, stories);
    if (kept === 0) continue;
    const finished = withoutOriginal(stories.at(-1), stories).filter(({ end }) => end <= kept);
    const cut = stories.filter(({ start, end }) => start < kept && end > kept);
    const shown = [...finished, ...cut.map((story) => ({ ...story, end: trimmedEnd(held, kept) }))];
    const text = held.slice(0, kept);
    yield {
      document: { ...document, text },
      stories: shown.map((story) => ({ ...story, document: { ...document, text } })),
    };
    ordinal += shown.length;
    base = advance(base, text);
    held = held.slice(kept);
  }
  const document: Document = { ...head, text: held, base };
  yield { document, stories: renumber(splitDocument(document, mode), ordinal) };
}

/** Characters from which on stories of a window make a part. */
const PART = 1 << 16;

/**
 * A window in parts of a few stories each, with no more text than theirs: what is found and written of one need not
 * wait for the rest, which would keep the whole window's in memory. Stories and findings are the same.
 */
export function* cutWindow({ document, stories }: Window): Generator<Window> {
  let base = document.base ?? textStart;
  let start = 0;
  for (const group of groupsOf(stories)) {
    base = advance(base, document.text.slice(start, group[0]!.start));
    start = group[0]!.start;
    const part: Document = { ...document, base, text: document.text.slice(start, group.at(-1)!.end) };
    yield { document: part, stories: group.map((story) => moved(story, -start, part)) };
  }
}

/** Stories of a window that make a part: as many as are no longer together than that, or one. Those of a part are one group again. */
export function* groupsOf(stories: readonly Story[]): Generator<readonly Story[]> {
  for (let i = 0; i < stories.length; ) {
    const from = i++;
    while (i < stories.length && stories[i]!.end - stories[from]!.start <= PART) i++;
    yield stories.slice(from, i);
  }
}

function moved({ document: _, ...story }: Story, by: number, document: Document): Story {
  return { ...mapOffsets(story, (offset) => offset + by), document };
}

/** The same text in pieces of one length, so that the way it arrived makes no difference. */
async function* evenPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let gathered = "";
  for await (const piece of pieces) {
    gathered += piece;
    for (; gathered.length >= WINDOW; gathered = gathered.slice(WINDOW)) yield gathered.slice(0, WINDOW);
  }
  yield gathered;
}

/** The stories, none of which repeats that one: it may go on in the next window, and its id is another then. */
function withoutOriginal(original: Story | undefined, stories: readonly Story[]): readonly Story[] {
  const id = original && storyIds(original).id;
  return stories.map((story) => (story.duplicateOf === id ? { ...story, duplicateOf: null } : story));
}

function renumber(stories: readonly Story[], before: number): readonly Story[] {
  return before === 0 ? stories : stories.map((story) => ({ ...story, ordinal: story.ordinal + before }));
}

/** Where the next window begins: at the last story, or at a safe cut where one story fills this one. */
function keepFrom(held: string, stories: readonly Story[]): number {
  if (stories.length > 1) return stories.at(-1)!.start;
  if (held.length < WINDOW) return 0;
  if (stories.length === 0) return held.length;
  for (const border of ["\n\n", "\n", " "]) {
    const at = held.lastIndexOf(border);
    if (at > WINDOW / 2) return at + border.length;
  }
  return wholeBefore(held, held.length - 1);
}

function trimmedEnd(text: string, limit: number): number {
  return text.slice(0, limit).trimEnd().length;
}

function advance(base: Base, text: string): Base {
  return {
    utf16: base.utf16 + text.length,
    codePoints: base.codePoints + codePointOffsets(text)(text.length),
    lines: base.lines + lineStarts(text).length - 1,
  };
}
