import type { Span } from "../../model/span.ts";
import { type Markup, markup, nothing } from "./markup.ts";

/** A stretch of text to highlight. Marks may lie in one another, cross, and run over paragraphs. */
export interface Mark extends Span {
  readonly className: string;
  /** The anchor that others jump to; null where another part of the same finding has it. */
  readonly anchor: string | null;
  /** What a pointer that rests on it is told. */
  readonly title: string | null;
  /** Where a click on it leads: only the outermost of nested marks can be a link. */
  readonly href: string | null;
  /** What stands behind its end. */
  readonly note: Markup;
}

interface Open {
  readonly mark: Mark;
  readonly tag: "a" | "span";
}

/**
 * The text of each paragraph with its marks as nested elements: where marks cross, the inner one is closed and
 * opened again. One sweep over the marks, which must be sorted by start, the longer first.
 */
export function markText(
  text: string,
  paragraphs: readonly Span[],
  marks: readonly Mark[],
): readonly Markup[] {
  let next = 0;
  let open: readonly Mark[] = [];
  return paragraphs.map((paragraph) => {
    const pieces: Markup[] = [];
    const stack: Open[] = [];
    for (const mark of open) if (mark.end > paragraph.start) pieces.push(enter(stack, mark, false));
    let at = paragraph.start;
    for (;;) {
      const mark = marks[next];
      const start = Math.max(mark?.start ?? Infinity, at);
      const stop = stack.reduce(
        (least, each) => Math.min(least, each.mark.end),
        Math.min(start, paragraph.end),
      );
      pieces.push(markup`${text.slice(at, stop)}`);
      at = stop;
      pieces.push(markup`${leave(stack, at)}`);
      if (at === paragraph.end) break;
      if (mark === undefined || start > at) continue;
      next++;
      if (mark.end > at) pieces.push(enter(stack, mark, true));
    }
    open = stack.map((each) => each.mark);
    return markup`${pieces}${stack.toReversed().map(close)}`;
  });
}

/** Opens a mark's element; the anchor belongs to the first of them. */
function enter(stack: Open[], mark: Mark, isFirst: boolean): Markup {
  const { className, title, href, anchor } = mark;
  const isLink = href !== null && !stack.some(({ tag }) => tag === "a");
  stack.push({ mark, tag: isLink ? "a" : "span" });
  const id = anchor !== null && isFirst ? markup` id="${anchor}"` : nothing;
  const hint = title === null ? nothing : markup` title="${title}"`;
  return isLink
    ? markup`<a class="${className}" href="#${href}"${id}${hint}>`
    : markup`<span class="${className}"${id}${hint}>`;
}

/** Closes the marks that end here, and opens again those that were opened after them and go on. */
function leave(stack: Open[], at: number): readonly Markup[] {
  const first = stack.findIndex(({ mark }) => mark.end <= at);
  if (first < 0) return [];
  const closed = stack.splice(first);
  const inLink = stack.some(({ tag }) => tag === "a");
  const ended = closed.filter(({ mark }) => mark.end <= at);
  return [
    ...closed.toReversed().map(close),
    ...(inLink ? [] : ended.toReversed().map(({ mark }) => mark.note)),
    ...closed.filter(({ mark }) => mark.end > at).map(({ mark }) => enter(stack, mark, false)),
  ];
}

function close({ tag }: Open): Markup {
  return tag === "a" ? markup`</a>` : markup`</span>`;
}
