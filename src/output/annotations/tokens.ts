import type { Span } from "../../model/span.ts";
import { scan } from "../../text/scanner.ts";
import type { ReportedStory } from "../format.ts";
import { storyText } from "../reported-story.ts";

/** A token as spaCy and Prodigy count them: the tokens, with a space behind those that have `ws`, are the text again. */
export interface TextToken {
  readonly id: number;
  /** In code points of the story's own text, as `end`. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ws: boolean;
}

/** Runs of what Python calls white space (`str.isspace`), by which spaCy parts words. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+001C to U+001F are among them.
const WHITE_SPACE = /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/**
 * The tokens of a story, cut so that each of `spans` begins and ends with one. One space behind a word belongs to
 * it; other white space is a token of its own, as in spaCy.
 */
export function textTokens(story: ReportedStory, spans: readonly Span[]): readonly TextToken[] {
  const text = storyText(story);
  const { start: origin } = story.result;
  const at = (offset: number) => story.codePointAt(origin + offset) - story.codePointAt(origin);
  const edges = edgesOf(story, spans);
  const tokens: TextToken[] = [];
  const add = (start: number, end: number, ws: boolean) => {
    if (start < end)
      tokens.push({ id: tokens.length, start: at(start), end: at(end), text: text.slice(start, end), ws });
  };
  let wordsFrom = 0;
  let edge = 0;
  const addWords = (end: number, ws: boolean) => {
    let start = wordsFrom;
    for (; edges[edge]! < end; edge++) {
      if (edges[edge]! <= start) continue;
      add(start, edges[edge]!, false);
      start = edges[edge]!;
    }
    add(start, end, ws);
  };
  for (const { index, 0: space } of text.matchAll(WHITE_SPACE)) {
    const isOwn = index > 0 && space.startsWith(" ");
    addWords(index, isOwn);
    add(isOwn ? index + 1 : index, index + space.length, false);
    wordsFrom = index + space.length;
  }
  addWords(text.length, false);
  return tokens;
}

/** Where words may begin and end, in order, counted from the story's beginning. */
function edgesOf({ text, result }: ReportedStory, spans: readonly Span[]): readonly number[] {
  const { count, start, end } = scan(text, result);
  const edges = new Set<number>();
  for (let i = 0; i < count; i++) edges.add(start[i]!).add(end[i]!);
  for (const span of spans) edges.add(span.start).add(span.end);
  return Array.from(edges, (edge) => edge - result.start).sort((a, b) => a - b);
}
