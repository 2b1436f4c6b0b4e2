import type { Quote, StoryResult } from "../model/result.ts";
import type { Span } from "../model/span.ts";

/** Characters that may follow an open quotation at the end of a story that is cut off: "…", "[more]". */
const TAIL = 16;
/** Characters within which the next paragraph must begin. */
const GAP = 32;
/** Characters in which a mark is looked for that a line break or a blank has parted from its words. */
const FAR = 1500;
/** Characters of a quotation in which markup is looked for. */
const MAX_SHOWN = 2000;

const mark = /[\p{Pi}\p{Pf}"'`´＂„‚「」『』]/u;
/** A mark that blanks, an ellipsis or invisible characters part from the words. */
const markAfter = /^[\s\p{Cf}.…]{0,3}[\p{Pf}"'`´＂」』]/u;
const markBefore = /[\p{Pi}\p{Pf}"'`´＂„‚「『][\s\p{Cf}.…]{0,4}$/u;
/** Marks of two signs; single ones are apostrophes as often as not, and in “5’2”” they are feet and inches. */
const doubleMark = /(?<!\d['’′]\d{1,2})(?:[“”„"＂«»]|'')/gu;
/** Markup that a copy has left in the text: its marks are those of attributes. */
const markup = /^>|["“”]\s?\/?>|<\/?[a-z][^<>]{0,80}\/?>/iu;
/** A quotation that goes on is opened again by the next paragraph and only closed at its very end. */
const goesOn = /^[^\S\n]*\n\s*[\p{Pi}"'`＂„‚「『]/u;

/**
 * Which of its marks the quotation lacks, where it ought to have both. Findings leave the marks out, so that they are
 * looked for beside it; where a copy has broken the quotation in two, its other half has the other mark.
 */
export function missingMark(
  { kind, rule, start, end, closed, text: words }: Quote,
  story: StoryResult,
  text: string,
): "closing" | "opening" | null {
  // A transcript's turns have no marks at all.
  if (kind === "indirect" || rule === "turn") return null;
  const before = text.slice(Math.max(story.start, start - GAP), start);
  if (/=["“”']$/.test(before) || markup.test(words.slice(0, MAX_SHOWN))) return null;
  const after = text.slice(end, Math.min(end + GAP, story.end));
  const [isOpened, isClosed] = [markBefore.test(before), closed && mark.test(text.charAt(end))];
  const mayBeOpen =
    (story.truncated && end >= story.end - TAIL) ||
    goesOn.test(after) ||
    isOpenedAgain(text, { start, end }, story.end) ||
    isClosedBefore(text, start, story.start);
  if (isOpened && !isClosed)
    return mayBeOpen || markAfter.test(after) || isClosedLater(text, end, story.end) ? null : "closing";
  if (!isOpened && isClosed) return isOpenedEarlier(text, start, story.start) ? null : "opening";
  return null;
}

/** Characters of a paragraph that is looked through for a mark. */
const MAX_PARAGRAPH = 3000;

/**
 * A quotation of several paragraphs that holds others, in marks of another form: it opens its paragraph, is not closed in
 * it, and the next paragraph opens it again.
 */
function isOpenedAgain(text: string, { start, end }: Span, storyEnd: number): boolean {
  const [, opener] =
    /(?:^|\n)\s{0,4}(["＂])\s{0,4}$/u.exec(text.slice(Math.max(0, start - GAP), start)) ?? [];
  if (opener === undefined) return false;
  const rest = text.slice(end, Math.min(end + MAX_PARAGRAPH, storyEnd));
  const paragraphEnd = rest.indexOf("\n");
  if (paragraphEnd < 0 || rest.slice(0, paragraphEnd).includes(opener)) return false;
  return /^["＂“„«]/u.test(rest.slice(paragraphEnd).trimStart());
}

/** “We go, ” he said: a blank has parted the closing mark from the words, and what follows was taken for a quotation. */
function isClosedBefore(text: string, start: number, storyStart: number): boolean {
  const from = Math.max(storyStart, start - GAP);
  const before = text.slice(from, start).trimEnd();
  const [sign] = /(?:”|''|»)$/.exec(before) ?? [];
  return sign !== undefined && isOpenedEarlier(text, from + before.length - sign.length, storyStart);
}

/** Whether the next mark closes: the quotation goes on behind a line break. */
function isClosedLater(text: string, from: number, storyEnd: number): boolean {
  const rest = text.slice(from, Math.min(from + FAR, storyEnd));
  const found = rest.matchAll(doubleMark).next().value;
  return found !== undefined && isClosing(rest, found.index, found[0].length);
}

/** Whether the mark before opens: the quotation began before a line break. */
function isOpenedEarlier(text: string, until: number, storyStart: number): boolean {
  const rest = text.slice(Math.max(storyStart, until - FAR), until);
  const last = [...rest.matchAll(doubleMark)].at(-1);
  return last !== undefined && !isClosing(rest, last.index, last[0].length);
}

function isClosing(text: string, at: number, length: number): boolean {
  const sign = text.slice(at, at + length);
  if (sign === "”" || sign === "»") return true;
  if (sign === "“" || sign === "„" || sign === "«") return false;
  return at > 0 && !/\s/u.test(text.charAt(at - 1));
}
