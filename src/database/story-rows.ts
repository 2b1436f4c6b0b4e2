/** A story's record as rows of the tables, in the order of their columns. */
import { deflateRawSync } from "node:zlib";
import type { Quote, StoryResult } from "../model/result.ts";
import type { Mention } from "../model/span.ts";
import { foldSpace } from "../text/fold.ts";
import type { Value } from "./insert-batch.ts";
import { linesOf } from "./record-lines.ts";
import type { TableName } from "./tables.ts";

export type Row = readonly Value[];
/** Tables that stories fill. */
export type StoryTable = Exclude<TableName, "meta" | "entities" | "documents">;

/** Gives the next id of a table. */
export type NextId = (table: StoryTable) => number;

type Put = (table: StoryTable, row: Row) => void;

/** Hands over the rows of a story, those that others refer to first. */
export function putStory(story: StoryResult, documentId: number, nextId: NextId, put: Put): void {
  const storyId = nextId("stories");
  const lineAt = linesOf(story);
  const ids = new Map<string, number>();
  const add = (table: StoryTable, key: string | null, cells: Row) => {
    const id = nextId(table);
    if (key !== null) ids.set(key, id);
    put(table, [id, storyId, ...cells]);
    return id;
  };
  const idOf = (key: string | null | undefined) => ids.get(key ?? "") ?? null;
  const span = ({ start, end, text }: Mention): Row => [start, end, lineAt(start), text];
  put("stories", storyRow(story, storyId, documentId));
  const mention = (spans: readonly Mention[], owner: Row) => {
    for (const each of spans) add("mentions", null, [...owner, ...span(each)]);
  };
  const named = ({ id, name, aliases, mentions }: StoryResult["organizations"][number]): Row => [
    id,
    name,
    list(aliases),
    mentions.length,
    mentions[0] === undefined ? null : lineAt(mentions[0].start),
  ];
  for (const each of story.people) {
    const role = each.role === null ? null : foldSpace(each.role.text);
    const id = add("people", each.id, [...named(each), each.gender, role, null]);
    mention(each.mentions, [id, null, null]);
  }
  for (const each of story.places) {
    const { kind, region, country, geonames, latitude, longitude } = each;
    const cells = [kind, region, country, geonames, latitude, longitude, null];
    const id = add("places", each.id, [...named(each), ...cells]);
    mention(each.mentions, [null, id, null]);
  }
  for (const each of story.organizations) {
    const id = add("organizations", each.id, [...named(each), null]);
    mention(each.mentions, [null, null, id]);
  }
  for (const { id, value, low, high, precision, anchor, modifier, weekday, rule, ...where } of story.dates ??
    [])
    add("dates", id, [id, ...span(where), value, low, high, precision, anchor, modifier, weekday, rule]);
  for (const quote of story.quotes)
    add("quotes", null, [quote.id, ...span(quote), ...quoteCells(quote, idOf)]);
  for (const each of story.statistics) {
    const { value, low, high, score, modifier, kind, unit, noun, per, subject, predicate, direction, rule } =
      each;
    const numbers = [value, low ?? null, high ?? null, list(score ?? [])];
    const about = [modifier, kind, unit, noun, per ?? null, subject, predicate ?? null, direction];
    add("statistics", each.id, [each.id, ...span(each), ...numbers, ...about, idOf(each.when), rule]);
  }
  for (const each of story.comparisons) {
    const { type, unit, cue, difference, ratio, from, to, percent, when } = each;
    const cells = [type, unit, cue, difference, ratio, from ?? null, to ?? null, percent ?? null, idOf(when)];
    add("comparisons", null, [each.id, idOf(each.left), idOf(each.right), ...cells]);
  }
}

/** A small window: most of the cost of packing some kilobytes is clearing it. */
const packing = { level: 1, windowBits: 13, memLevel: 6 } as const;

function storyRow(story: StoryResult, id: number, documentId: number): Row {
  const { text = null, ...record } = story;
  const part = (mention: Mention | null) => (mention === null ? null : foldSpace(mention.text));
  return [
    id,
    documentId,
    story.id,
    story.contentId,
    story.ordinal,
    story.start,
    story.end,
    story.lines[0],
    story.lines[1],
    story.truncated ? 1 : 0,
    story.duplicateOf,
    part(story.kicker),
    part(story.headline),
    part(story.byline),
    part(story.dateline),
    text,
    // The record as it came, for whoever reads the database back; level 1 packs it to a fifth at a hundredth of the run's time.
    deflateRawSync(JSON.stringify(record), packing),
  ];
}

function quoteCells(quote: Quote, idOf: (key: string | null) => number | null): Row {
  const { speaker, cue } = quote;
  const entity = idOf(speaker?.entity ?? null);
  return [
    foldSpace(quote.text).split(" ").length,
    quote.kind,
    quote.use,
    speaker?.name ?? null,
    speaker?.kind ?? null,
    speaker?.kind === "person" ? entity : null,
    speaker?.kind === "organization" ? entity : null,
    speaker?.via?.name ?? null,
    cue?.text ?? null,
    cue?.lemma ?? null,
    quote.confidence,
    idOf(quote.when),
    quote.rule,
  ];
}

/** A list as JSON; null for none. */
export function list(items: readonly (string | number)[]): string | null {
  return items.length === 0 ? null : JSON.stringify(items);
}
