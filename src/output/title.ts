import type { StoryResult } from "../model/result.ts";
import type { ReportedStory } from "./format.ts";

/** Kicker and headline, as the story gives them; empty where it gives none. */
export function titleOf({ kicker, headline }: Pick<StoryResult, "kicker" | "headline">): string {
  const parts = [kicker, headline].filter((part) => part !== null);
  return parts.map(({ text }) => text).join(": ");
}

/** Characters of a story's first words. */
const MAX_OPENING = 60;

/** What a story is: kicker and headline, else the headline of its record, else its first words. */
export function headlineOf(story: Pick<StoryResult, "kicker" | "headline" | "meta">, text: string): string {
  return titleOf(story) || (textOf(story.meta, ["headline", "title"]) ?? openingOf(text));
}

/** The first of these fields that holds text. */
function textOf(meta: StoryResult["meta"] = {}, names: readonly string[]): string | undefined {
  return names.map((name) => meta[name]).find((value) => typeof value === "string" && value.trim() !== "") as
    | string
    | undefined;
}

/** The first words of a text, as many as a line holds. */
function openingOf(text: string): string {
  const words = text
    .slice(0, MAX_OPENING * 2)
    .trimStart()
    .split(/\s+/);
  let first = "";
  for (const word of words) {
    if (first.length + word.length > MAX_OPENING) return `${first} …`.trimStart();
    first += (first === "" ? "" : " ") + word;
  }
  return first;
}

/** A source as people read it. */
export function shownSource(source: string): string {
  return source === "-" ? "standard input" : source;
}

/** A source with the record, mail or page of it that is meant: "articles.csv (17)". */
export function sourceOf({ source, document }: Pick<StoryResult, "source" | "document">): string {
  return document === null ? source : `${source} (${document})`;
}

/** Where a text is from, as it came with it: outlet, author, day. */
export function originOf({ published, meta }: Pick<StoryResult, "published" | "meta">): string {
  const parts = [
    textOf(meta, ["outlet", "source", "publisher", "publication"]),
    textOf(meta, ["author", "byline", "dc:creator"]),
    published,
  ];
  return parts.filter((part) => typeof part === "string").join(" · ");
}

/** Which story it is and where it stands: "Story 2 · dump.txt · lines 8–14 · cut off". */
export function placeOf({ result }: ReportedStory): string {
  const [first, last] = result.lines;
  return [
    `Story ${result.ordinal}`,
    shownSource(result.source),
    ...(result.document === null ? [] : [result.document]),
    first === last ? `line ${first}` : `lines ${first}–${last}`,
    ...(result.truncated ? ["cut off"] : []),
    ...(result.duplicateOf === null ? [] : ["told again"]),
  ].join(" · ");
}
