/** A story's record as rows of the tables. */
import { deflateRawSync } from "node:zlib";
import type { Quote, Statistic, StoryResult } from "../model/result.ts";
import type { Mention } from "../model/span.ts";
import { foldSpace } from "../text/fold.ts";
import { linesOf } from "./record-lines.ts";
import type { RowOf, TableName } from "./tables.ts";

/** Tables that results fill. */
export type ResultTable = Exclude<TableName, "meta" | "entities">;
/** Tables that stories fill. */
export type StoryTable = Exclude<ResultTable, "documents">;

/** Gives the next id of a table. */
export type NextId = (table: ResultTable) => number;

/** Takes a row. */
export type Put = <Name extends ResultTable>(table: Name, row: RowOf<Name>) => void;

/** Hands over the rows of a story, those that others refer to first. */
export function putStory(story: StoryResult, documentId: number, nextId: NextId, put: Put): void {
  const story_id = nextId("stories");
  const lineAt = linesOf(story);
  const ids = new Map<string, number>();
  const head = (table: StoryTable, key: string) => {
    const id = nextId(table);
    ids.set(key, id);
    return { id, story_id, key };
  };
  const idOf = (key: string | null | undefined) => ids.get(key ?? "") ?? null;
  const span = ({ start, end, text }: Mention) => ({
    start_offset: start,
    end_offset: end,
    line: lineAt(start),
    text,
  });
  put("stories", storyRow(story, story_id, documentId));
  const named = ({ name, aliases, mentions: [first], mentions }: StoryResult["organizations"][number]) => ({
    name,
    aliases: list(aliases),
    mentions: mentions.length,
    line: first === undefined ? null : lineAt(first.start),
    entity_id: null,
  });
  const nobody = { person_id: null, place_id: null, organization_id: null };
  const mention = (mentions: readonly Mention[], owner: Partial<typeof nobody> | Owner) => {
    for (const each of mentions)
      put("mentions", { id: nextId("mentions"), story_id, ...nobody, ...owner, ...span(each) });
  };
  for (const each of story.people) {
    const row = head("people", each.id);
    const role = each.role === null ? null : foldSpace(each.role.text);
    put("people", { ...row, ...named(each), gender: each.gender, role });
    mention(each.mentions, { person_id: row.id });
  }
  for (const each of story.places) {
    const { kind, region, country, geonames, latitude, longitude } = each;
    const row = head("places", each.id);
    put("places", { ...row, ...named(each), kind, region, country, geonames, latitude, longitude });
    mention(each.mentions, { place_id: row.id });
  }
  for (const each of story.organizations) {
    const row = head("organizations", each.id);
    put("organizations", { ...row, ...named(each) });
    mention(each.mentions, { organization_id: row.id });
  }
  for (const each of story.dates ?? []) {
    const { value, low, high, precision, anchor, modifier, weekday, rule } = each;
    const meaning = { value, low, high, precision, anchor, modifier, weekday, rule };
    put("dates", { ...head("dates", each.id), ...span(each), ...meaning });
  }
  for (const each of story.quotes)
    put("quotes", { ...head("quotes", each.id), ...span(each), ...quoteCells(each, idOf) });
  for (const each of story.statistics)
    put("statistics", {
      ...head("statistics", each.id),
      ...span(each),
      ...figureCells(each),
      date_id: idOf(each.when),
    });
  for (const each of story.comparisons) {
    const { type, unit, cue, difference, ratio, from, to, percent, when } = each;
    put("comparisons", {
      ...head("comparisons", each.id),
      left_id: idOf(each.left),
      right_id: idOf(each.right),
      ...{ type, unit, cue, difference, ratio, percent: percent ?? null },
      from_value: from ?? null,
      to_value: to ?? null,
      date_id: idOf(when),
    });
  }
}

/** Whom a mention is of. */
type Owner =
  | { readonly person_id: number }
  | { readonly place_id: number }
  | { readonly organization_id: number };

/** A small window: most of the cost of packing some kilobytes is clearing it. */
const packing = { level: 1, windowBits: 13, memLevel: 6 } as const;

function storyRow(story: StoryResult, id: number, documentId: number): RowOf<"stories"> {
  const { text = null, ...record } = story;
  const part = (mention: Mention | null) => (mention === null ? null : foldSpace(mention.text));
  return {
    id,
    document_id: documentId,
    story: story.id,
    content: story.contentId,
    ordinal: story.ordinal,
    start_offset: story.start,
    end_offset: story.end,
    first_line: story.lines[0],
    last_line: story.lines[1],
    truncated: story.truncated ? 1 : 0,
    duplicate_of: story.duplicateOf,
    kicker: part(story.kicker),
    headline: part(story.headline),
    byline: part(story.byline),
    dateline: part(story.dateline),
    text,
    // The record as it came, for whoever reads the database back; level 1 packs it to a fifth at a hundredth of the run's time.
    record: deflateRawSync(JSON.stringify(record), packing),
  };
}

function quoteCells(quote: Quote, idOf: (key: string | null) => number | null) {
  const { speaker, cue, kind, use, confidence, rule } = quote;
  const entity = idOf(speaker?.entity ?? null);
  return {
    words: foldSpace(quote.text).split(" ").length,
    kind,
    use,
    speaker: speaker?.name ?? null,
    speaker_kind: speaker?.kind ?? null,
    person_id: speaker?.kind === "person" ? entity : null,
    organization_id: speaker?.kind === "organization" ? entity : null,
    via: speaker?.via?.name ?? null,
    cue: cue?.text ?? null,
    cue_lemma: cue?.lemma ?? null,
    confidence,
    date_id: idOf(quote.when),
    rule,
  };
}

function figureCells({ value, low, high, score, per, predicate, ...figure }: Statistic) {
  const { modifier, kind, unit, noun, subject, direction, rule } = figure;
  return {
    value,
    low: low ?? null,
    high: high ?? null,
    score: list(score ?? []),
    ...{ modifier, kind, unit, noun, subject, direction, rule },
    per: per ?? null,
    predicate: predicate ?? null,
  };
}

/** A list as JSON; null for none. */
export function list(items: readonly (string | number)[]): string | null {
  return items.length === 0 ? null : JSON.stringify(items);
}
