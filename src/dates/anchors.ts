/** The day that a story is of: what it came with, its dateline, or a date in it that the others hang on. */
import type { Span } from "../model/span.ts";
import { scan } from "../text/scanner.ts";
import type { Tokens } from "../text/tokens.ts";
import { isDay } from "./days.ts";
import type { Expression } from "./expression.ts";
import { dayPeriod, type Period } from "./period.ts";
import { readExpressions } from "./read-expressions.ts";
import type { Anchor } from "./resolve.ts";

/** What is known of a story beside its words. */
export interface StoryHead {
  /** The day it was published, as YYYY-MM-DD, where what it came with says so. */
  readonly published: string | null;
  readonly dateline: Span | null;
  /** Lines between the story's own: they may say when it was written. */
  readonly furniture: readonly Span[];
}

/** No line that says when a story was written is longer. */
const MAX_STAMP = 120;
const MAX_STAMPS = 20;
/** How many tokens a line has that says nothing but when. */
const STAMP_TOKENS = 14;
/** In which of the first sentences a whole date with its weekday is the day the story is of. */
const LEAD = 3;

/** The story's day; null where it does not give it. */
export function anchorOf(tokens: Tokens, expressions: readonly Expression[], head: StoryHead): Anchor | null {
  const published = publishedDay(head.published);
  if (published !== null) return { kind: "published", period: published };
  const dateline = head.dateline === null ? null : dayIn(tokens, expressions, head.dateline);
  if (dateline !== null) return { kind: "dateline", period: dateline };
  const text =
    stampIn(tokens.text, head.furniture) ?? stampedLine(tokens, expressions) ?? leadDay(tokens, expressions);
  return text === null ? null : { kind: "text", period: text };
}

/** The day that "2019-12-13" writes; null where it is none. */
function publishedDay(published: string | null): Period | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(published ?? "") ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  return dayPeriod(Number(year), Number(month), Number(day));
}

/** The first whole day inside a span. */
function dayIn(tokens: Tokens, expressions: readonly Expression[], span: Span): Period | null {
  const found = expressions.find(
    (each) =>
      wholeDay(each) !== null &&
      tokens.start[each.first]! >= span.start &&
      tokens.end[each.last]! <= span.end,
  );
  return found === undefined ? null : wholeDay(found);
}

function wholeDay({ meaning }: Expression): Period | null {
  return meaning.kind === "fixed" && meaning.period.precision === "day" ? meaning.period : null;
}

/** The day in a line of page furniture: "Published: 3 October 2019". */
function stampIn(text: string, furniture: readonly Span[]): Period | null {
  for (const { start, end } of furniture.slice(0, MAX_STAMPS)) {
    if (end - start > MAX_STAMP) continue;
    const found = readExpressions(scan(text, { start, end }), () => undefined).map(wholeDay);
    const day = found.find((each) => each !== null);
    if (day !== undefined) return day;
  }
  return null;
}

/** A short paragraph that says nothing but when: "Posted Oct. 3, 2019". */
function stampedLine(tokens: Tokens, expressions: readonly Expression[]): Period | null {
  for (const each of expressions) {
    const day = wholeDay(each);
    if (day === null) continue;
    const sentence = tokens.sentenceOf[each.first]!;
    const size = tokens.sentences[sentence + 1]! - tokens.sentences[sentence]!;
    if (size <= STAMP_TOKENS && isParagraph(tokens, sentence) && sentence < LEAD * 2) return day;
  }
  return null;
}

/** Whether the sentence is a paragraph of its own. */
function isParagraph(tokens: Tokens, sentence: number): boolean {
  const starts = tokens.paragraphs;
  const [from, to] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!];
  return starts.includes(from) && starts.includes(to);
}

/** "on Tuesday, 3 October 2019": with its weekday, in the first sentences. */
function leadDay(tokens: Tokens, expressions: readonly Expression[]): Period | null {
  const found = expressions.find(
    (each) => each.weekday !== null && wholeDay(each) !== null && tokens.sentenceOf[each.first]! < LEAD,
  );
  return found === undefined ? null : wholeDay(found);
}
