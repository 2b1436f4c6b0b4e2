/** The paragraphs of a document that are content, each with what stood between it and the one before. */
import { addBlock, type Blocks, finish, isContent, Kind, newBuffer } from "./blocks.ts";

export const LayoutHint = {
  separator: 1,
  sectionBreak: 2,
  furniture: 4,
  /** Two lines of furniture or more. */
  muchFurniture: 8,
  /** An item of a database export begins. */
  item: 16,
} as const;

export interface Body extends Blocks {
  /** What stood before each paragraph: bits of `LayoutHint`. */
  readonly hints: Uint8Array;
}

/** Leaves out what is no content; `items` are the offsets at which items of an export begin, in order. */
export function contentOf(paragraphs: Blocks, items: readonly number[]): Body {
  const buffer = newBuffer(paragraphs.text, paragraphs.count + 1);
  const hints = new Uint8Array(paragraphs.count);
  let item = 0;
  let hint = 0;
  let blanks = 0;
  for (let i = 0; i < paragraphs.count; i++) {
    const start = paragraphs.start[i]!;
    const kind = paragraphs.kind[i]!;
    blanks = Math.max(blanks, paragraphs.blanks[i]!);
    for (; item < items.length && items[item]! <= start; item++) hint |= LayoutHint.item;
    if (!isContent(kind)) {
      hint |= hintOf(kind, hint);
      continue;
    }
    hints[buffer.count] = hint;
    addBlock(buffer, start, paragraphs.end[i]!, blanks, paragraphs.indent[i]!, kind);
    hint = 0;
    blanks = 0;
  }
  const { text, count, start, end, blanks: blank, indent, kind } = finish(buffer);
  return { text, count, start, end, blanks: blank, indent, kind, hints: hints.subarray(0, count) };
}

function hintOf(kind: number, before: number): number {
  if (kind === Kind.separator) return LayoutHint.separator;
  if (kind === Kind.sectionBreak) return LayoutHint.sectionBreak;
  if (kind !== Kind.furniture) return 0;
  return (before & LayoutHint.furniture) !== 0 ? LayoutHint.muchFurniture : LayoutHint.furniture;
}
