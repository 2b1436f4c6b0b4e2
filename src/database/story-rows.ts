/** A story's record as rows of the tables. Rows are written out, cell by cell: a spread costs more than all of them. */
import { deflateRawSync } from "node:zlib";
import type { StoryResult } from "../model/result.ts";
import type { Mention } from "../model/span.ts";
import { foldSpace } from "../text/fold.ts";
import { putFindings } from "./finding-rows.ts";
import { list } from "./list.ts";
import { linesOf } from "./record-lines.ts";
import type { RowOf, TableName } from "./tables.ts";

/** Tables that results fill. */
export type ResultTable = Exclude<TableName, "meta" | "entities">;

/** Gives the next id of a table. */
export type NextId = (table: ResultTable) => number;

/** Takes a row. */
export type Put = <Name extends ResultTable>(table: Name, row: RowOf<Name>) => void;

/** What rows of one story are made with. */
export interface StoryTarget {
  readonly storyId: number;
  /** The line of an offset in the story's record. */
  readonly lineAt: (offset: number) => number | null;
  readonly put: Put;
  /** Gives a finding the next id of a table, by which others refer to it. */
  readonly idFor: (table: ResultTable, key: string) => number;
  /** The id that a finding was given. */
  readonly idOf: (key: string | null | undefined) => number | null;
  readonly nextId: NextId;
}

/** Hands over the rows of a story, those that others refer to first. */
export function putStory(story: StoryResult, documentId: number, nextId: NextId, put: Put): void {
  const ids = new Map<string, number>();
  const target: StoryTarget = {
    storyId: nextId("stories"),
    lineAt: linesOf(story),
    put,
    idFor: (table, key) => {
      const id = nextId(table);
      ids.set(key, id);
      return id;
    },
    idOf: (key) => (key === null || key === undefined ? null : (ids.get(key) ?? null)),
    nextId,
  };
  put("stories", storyRow(story, target.storyId, documentId));
  putNames(story, target);
  putFindings(story, target);
}

function putNames({ people, places, organizations }: StoryResult, target: StoryTarget): void {
  const { storyId, put, idFor } = target;
  for (const each of people) {
    const id = idFor("people", each.id);
    put("people", {
      id,
      story_id: storyId,
      key: each.id,
      name: each.name,
      aliases: list(each.aliases),
      mentions: each.mentions.length,
      line: firstLine(each.mentions, target),
      gender: each.gender,
      role: each.role === null ? null : foldSpace(each.role.text),
      entity_id: null,
    });
    putMentions(each.mentions, id, null, null, target);
  }
  for (const each of places) {
    const id = idFor("places", each.id);
    put("places", {
      id,
      story_id: storyId,
      key: each.id,
      name: each.name,
      aliases: list(each.aliases),
      mentions: each.mentions.length,
      line: firstLine(each.mentions, target),
      kind: each.kind,
      region: each.region,
      country: each.country,
      geonames: each.geonames,
      latitude: each.latitude,
      longitude: each.longitude,
      entity_id: null,
    });
    putMentions(each.mentions, null, id, null, target);
  }
  for (const each of organizations) {
    const id = idFor("organizations", each.id);
    put("organizations", {
      id,
      story_id: storyId,
      key: each.id,
      name: each.name,
      aliases: list(each.aliases),
      mentions: each.mentions.length,
      line: firstLine(each.mentions, target),
      entity_id: null,
    });
    putMentions(each.mentions, null, null, id, target);
  }
}

function firstLine([first]: readonly Mention[], { lineAt }: StoryTarget): number | null {
  return first === undefined ? null : lineAt(first.start);
}

function putMentions(
  mentions: readonly Mention[],
  person: number | null,
  place: number | null,
  organization: number | null,
  { storyId, put, nextId, lineAt }: StoryTarget,
): void {
  for (const { start, end, text } of mentions)
    put("mentions", {
      id: nextId("mentions"),
      story_id: storyId,
      person_id: person,
      place_id: place,
      organization_id: organization,
      start_offset: start,
      end_offset: end,
      line: lineAt(start),
      text,
    });
}

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
