/**
 * The contract with other programs, as zod schemas: the types in result.ts are inferred from them and
 * `newsx schema` publishes them. At run time `newsx schema` and `merge` alone import this module, and lazily, so that
 * zod is not loaded where it is not needed.
 */
import { z } from "zod";
import { date } from "./date-schema.ts";
import { comparison, statistic, statisticKind } from "./figure-schemas.ts";
import { entity, person, place } from "./name-schemas.ts";
import { quote } from "./quote-schema.ts";
import { SCHEMA_VERSION } from "./schema-version.ts";
import { mention, offset } from "./span-schemas.ts";

const located = z.object({
  story: z.string().describe("id of the story"),
  source: z.string(),
  document: z.string().nullable(),
  line: z.int().positive(),
  statistic: z.string().describe("id of the statistic in its story"),
  text: z.string(),
  noun: z.string().nullable().describe("the counted noun phrase as it stands in the text"),
  value: z.number(),
});

/** Two stories' figures about the same thing that differ: a row of `newsx compare`. */
export const storyComparisonSchema = z.object({
  kind: statisticKind,
  unit: z.string().nullable(),
  about: z.array(z.string()).describe("the names that both figures stand with, as the stories write them"),
  left: located.describe("the smaller figure"),
  right: located,
  difference: z.number().describe("right minus left"),
  ratio: z.number().nullable().describe("right divided by left"),
});

const notice = z.object({ code: z.string(), message: z.string() });

/** One story and everything found in it: a line of `--format ndjson`. */
export const storySchema = z.object({
  schema: z.literal(SCHEMA_VERSION),
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe("identifies the story where it came from: by source, document and text"),
  contentId: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .describe("of the text alone, 128 bits of SHA-256: copies of a text have the same"),
  source: z.string().describe("the path as given, or “-”"),
  document: z.string().nullable().describe("the item's id: a record's, a mail's, a feed item's"),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .nullable()
    .describe("publication day, as the metadata of the input says"),
  publishedFrom: z.string().nullable().describe("the field, header or tag that says so"),
  meta: z
    .record(z.string(), z.json())
    .optional()
    .describe("what else came with the text, by the names it came under; left out with --no-meta"),
  ordinal: z.int().positive(),
  start: offset,
  end: offset,
  lines: z.tuple([z.int(), z.int()]).describe("first and last line of the story in its document, from 1"),
  truncated: z.boolean(),
  duplicateOf: z.string().nullable().describe("id of the story of this document that this one repeats"),
  kicker: mention.nullable(),
  headline: mention.nullable(),
  byline: mention.nullable(),
  dateline: mention.nullable(),
  people: z.array(person),
  places: z.array(place),
  organizations: z.array(entity),
  quotes: z.array(quote),
  statistics: z.array(statistic),
  comparisons: z.array(comparison),
  dates: z.array(date),
  notices: z.array(notice),
  text: z.string().optional().describe("the exact characters from start to end, with --with-text"),
});

/** What `--format json` prints. */
export const resultSchema = z.object({ schema: z.literal(SCHEMA_VERSION), stories: z.array(storySchema) });
