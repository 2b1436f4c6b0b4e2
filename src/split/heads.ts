/**
 * Lines at the head of a story that only their neighbours tell from others: the label of a section above a headline,
 * the writer's name or post below it, the place where it was written.
 */
import { type Blocks, Kind } from "./blocks.ts";

/** Characters of such a line. */
const MAX_LENGTH = 60;
const MAX_LABEL = 32;
/** Words of a headline that make it one beyond doubt. */
const MIN_WORDS = 4;

/** "METRO", "In brief", "Sea & Shore". */
const label = /^\p{Lu}[\p{L}'’-]{0,24}(?: (?:&|[\p{L}'’-]{1,24})){0,2}$/u;
/** "Our Bureau", "Local Democracy Reporter". */
const post =
  /^(?:\p{Lu}[\p{L}'’&-]{1,20} ){1,4}(?:Bureau|Correspondents?|Reporters?|Editors?|Desk|Writers?|Columnist|Staff|Agencies|Network)$/u;
/** "From Lin Mei, Harbour City"; who writes "by" is known without any neighbour. */
const from = /^(?:From|FROM) \p{Lu}[\p{L}.'’-]{0,24}(?:,? (?:in|at|\p{Lu}[\p{L}.'’-]{0,24})){1,6}$/u;
/** "Eleanor van der Berg". */
const personName =
  /^\p{Lu}[\p{L}.'’-]{1,24}(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|de|da|van|von|der|den|bin|al|el)){1,3}$/u;
/** "Coimbatore", "Kuala Lumpur, Malaysia". */
const placeName =
  /^\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){0,2}(?:, \p{Lu}[\p{L}.]{1,24}(?: \p{Lu}[\p{L}.]{1,24})?)?$/u;

/** The paragraphs, with those lines classed. */
export function classHeads(paragraphs: Blocks): Blocks {
  const kind = paragraphs.kind.slice();
  for (let i = 1; i + 1 < paragraphs.count; i++)
    if (isOpen(paragraphs, kind, i)) kind[i] = creditOf(paragraphs, kind, i);
  for (let i = paragraphs.count - 2; i >= 0; i--)
    if (isOpen(paragraphs, kind, i) && isLabel(paragraphs, kind, i)) kind[i] = Kind.label;
  return { ...paragraphs, kind };
}

/** Whether the line is short, and nothing but a headline or a text by its own looks. */
function isOpen({ start, end }: Blocks, kind: Uint8Array, i: number): boolean {
  return (kind[i] === Kind.text || kind[i] === Kind.headline) && end[i]! - start[i]! <= MAX_LENGTH;
}

function lineAt({ text, start, end }: Blocks, i: number): string {
  return text.slice(start[i]!, end[i]!);
}

/** What the line is where a headline or a writer's name stands above it and text below. */
function creditOf(paragraphs: Blocks, kind: Uint8Array, i: number): number {
  const own = kind[i]!;
  const isUnderHeadline = isFullHeadline(paragraphs, kind, i - 1);
  if (!isUnderHeadline && kind[i - 1] !== Kind.byline) return own;
  const line = lineAt(paragraphs, i);
  if (post.test(line) || from.test(line)) return Kind.byline;
  if (isUnderHeadline)
    return personName.test(line) && !isFullHeadline(paragraphs, kind, i + 1) ? Kind.byline : own;
  return placeName.test(line) && !isFullHeadline(paragraphs, kind, i + 1) ? Kind.stamp : own;
}

function isFullHeadline(paragraphs: Blocks, kind: Uint8Array, i: number): boolean {
  return kind[i] === Kind.headline && lineAt(paragraphs, i).split(" ", MIN_WORDS).length === MIN_WORDS;
}

/** Whether the line labels the headline below it, or a label that does: "AROUND AFRICA", "Ghana". */
function isLabel(paragraphs: Blocks, kind: Uint8Array, i: number): boolean {
  if (paragraphs.end[i]! - paragraphs.start[i]! > MAX_LABEL) return false;
  const isOverLabel = kind[i + 1] === Kind.label && kind[i + 2] !== Kind.label;
  if (!isOverLabel && !isFullHeadline(paragraphs, kind, i + 1)) return false;
  if (i > 0 && isFullHeadline(paragraphs, kind, i - 1)) return false;
  return label.test(lineAt(paragraphs, i));
}
