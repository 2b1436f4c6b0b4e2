/** What stories say happened, by its date. */
import { endOf } from "../dates/period.ts";
import { readValue } from "../dates/read-value.ts";
import type { Document } from "../model/document.ts";
import type { FoundDate, StoryResult } from "../model/result.ts";
import type { Span } from "../model/span.ts";
import { foldSpace } from "../text/fold.ts";
import { lineAt, lineStarts } from "../text/lines.ts";
import { scan } from "../text/scanner.ts";
import { type Tokens, tokenAt } from "../text/tokens.ts";

/** A dated sentence: a row of `newsx timeline`. */
export interface TimelineEvent {
  /** ISO 8601 or EDTF, as the date's value; null for ranges, which have `from` and `to`. */
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: string;
  readonly modifier: string | null;
  /** The date as the text writes it. */
  readonly text: string;
  /** The sentence it stands in, white space folded. */
  readonly what: string;
  /** The people and organizations that the sentence names. */
  readonly who: readonly string[];
  readonly where: readonly string[];
  readonly source: string;
  readonly document: string | null;
  readonly line: number;
  readonly story: string;
  /** The first day it may mean and the day after the last, as day numbers: what it is sorted by. */
  readonly first: number;
  readonly end: number;
}

/** The dated sentences of a document's stories, in text order; dates that hang on an unknown day are left out. */
export function eventsOf(stories: readonly StoryResult[], document: Document): readonly TimelineEvent[] {
  const starts = lineStarts(document.text);
  const linesBefore = document.base?.lines ?? 0;
  return stories.flatMap((story) => {
    if (story.dates.length === 0) return [];
    const tokens = scan(document.text, story);
    return story.dates.flatMap((date) => {
      const days = daysOf(date);
      if (days === null) return [];
      const line = lineAt(starts, date.start) + linesBefore;
      return [{ ...eventOf(story, date, sentenceAround(tokens, date)), ...days, line }];
    });
  });
}

function eventOf(
  story: StoryResult,
  date: FoundDate,
  sentence: Span & { readonly text: string },
): Omit<TimelineEvent, "first" | "end" | "line"> {
  const namesIn = (entities: StoryResult["people"] | StoryResult["places"] | StoryResult["organizations"]) =>
    entities
      .filter(({ mentions }) => mentions.some((mention) => isInside(mention, sentence)))
      .map(({ name }) => name);
  return {
    date: date.value,
    from: date.low,
    to: date.high,
    precision: date.precision ?? "",
    modifier: date.modifier,
    text: foldSpace(date.text),
    what: foldSpace(sentence.text),
    who: [...namesIn(story.people), ...namesIn(story.organizations)],
    where: namesIn(story.places),
    source: story.source,
    document: story.document,
    story: story.id,
  };
}

function isInside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

function sentenceAround(tokens: Tokens, date: Span): Span & { readonly text: string } {
  const sentence = tokens.sentenceOf[tokenAt(tokens, date.start)]!;
  const start = tokens.start[tokens.sentences[sentence]!]!;
  const end = tokens.end[tokens.sentences[sentence + 1]! - 1]!;
  return { start, end, text: tokens.text.slice(start, end) };
}

function daysOf({ value, low, high, precision }: FoundDate): Pick<TimelineEvent, "first" | "end"> | null {
  if (precision === null) return null;
  const from = value ?? low;
  const to = value ?? high;
  const first = from === null ? null : readValue(from, precision);
  const last = to === null ? null : readValue(to, precision);
  return first === null || last === null ? null : { first: first.first, end: endOf(last) };
}

/** By date; what is precise before what is vague, so that a year stands after the days that it holds. */
export function inOrderOfDate(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  return [...events].sort((a, b) => a.end - b.end || b.first - a.first);
}
