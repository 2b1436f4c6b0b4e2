/**
 * The contract with other programs, as zod schemas: the types in result.ts are inferred from them and
 * `newsx schema` publishes them. At run time `newsx schema` and `merge` alone import this module, and lazily, so that
 * zod is not loaded where it is not needed.
 */
import { z } from "zod";
import { SCHEMA_VERSION } from "./schema-version.ts";

const offset = z.int().nonnegative();

const span = z.object({
  start: offset.describe(
    "first character, counted in Unicode code points (UTF-16 units with --offsets utf16)",
  ),
  end: offset.describe("one after the last character"),
});

const mention = span.extend({ text: z.string().describe("the exact characters from start to end") });

const role = mention.extend({
  inferred: z.boolean().describe("true where the role stands in another sentence than the name"),
});

const why = z.string().optional().describe("what decided it, with --why");

const nameMention = mention.extend({ why });

const entity = z.object({
  id: z.string().describe("unique within the story"),
  name: z.string().describe("the fullest name the story gives, white space folded"),
  aliases: z.array(z.string()).describe("the other forms in which the story names it"),
  mentions: z.array(nameMention),
});

const gender = z.enum(["female", "male"]);

const person = entity.extend({
  role: role.nullable(),
  knownRole: z.string().optional().describe("the role that --aliases gives, which the story need not say"),
  gender: gender
    .nullable()
    .describe("as titles, pronouns and roles say it, else the given name; null where nothing does"),
});

const placeKind = z.enum(["country", "region", "city", "site", "water", "other"]);

const placeMention = nameMention.extend({
  metonym: z.boolean().optional().describe("true where a city stands for its government: “Beijing said”"),
});

const place = entity.extend({
  mentions: z.array(placeMention),
  kind: placeKind,
  country: z
    .string()
    .length(2)
    .nullable()
    .describe("ISO 3166-1 alpha-2; null where neither the text nor the name is sure"),
  region: z.string().nullable().describe("the state or province that it is in, or is; null if uncertain"),
  geonames: z.int().positive().nullable().describe("GeoNames id of a city, where sure"),
  latitude: z
    .number()
    .min(-90)
    .max(90)
    .nullable()
    .describe("degrees north, of a city whose GeoNames id is given"),
  longitude: z.number().min(-180).max(180).nullable().describe("degrees east"),
});

const source = z.object({
  kind: z.enum(["person", "organization", "described"]),
  entity: z.string().nullable().describe("id of the person or organization, null for described sources"),
  name: z.string().describe("who it is, as far as the story says"),
  mention: mention.nullable().describe("what stands in the text: a name, a pronoun, a description"),
});

const speaker = source.extend({
  via: source
    .optional()
    .describe("who passed the words on: the agency of “she said, according to the agency”"),
});

const cue = mention.extend({ lemma: z.string() });

const when = z.string().nullable().describe("id of the date that governs the clause, null where none does");

const quote = mention.extend({
  id: z.string(),
  kind: z.enum(["direct", "mixed", "indirect"]),
  use: z.enum(["speech", "term"]).describe("term: scare quotes, titles and names in quotation marks"),
  parts: z.array(mention).describe("a split or multi-paragraph quote has several; marks excluded"),
  closed: z.boolean().describe("false where the text ends before the closing mark"),
  speaker: speaker.nullable(),
  cue: cue.nullable(),
  confidence: z.number().min(0).max(1),
  when,
  rule: z.string().describe("the rule that found the speaker"),
  why,
});

const statisticKind = z.enum([
  "count",
  "percent",
  "points",
  "money",
  "measure",
  "duration",
  "age",
  "fraction",
  "ratio",
  "multiple",
  "score",
  "index",
]);

const statistic = mention.extend({
  id: z.string(),
  value: z.number().nullable().describe("null for ranges and scores"),
  low: z.number().optional().describe("lower end of a range; of a vague number such as “hundreds”"),
  high: z.number().optional(),
  score: z.array(z.number()).optional().describe("both sides of a vote or score"),
  modifier: z.enum(["=", "~", ">", ">=", "<", "<="]),
  kind: statisticKind,
  unit: z.string().nullable().describe("ISO 4217 code for money, a singular noun for the rest"),
  noun: z.string().nullable().describe("the counted noun phrase as it stands in the text"),
  per: z.string().optional().describe("what it is counted for: “day”, “share”, “capita”"),
  subject: z.string().nullable().describe("who or what the figure is about"),
  predicate: z
    .string()
    .nullable()
    .optional()
    .describe("the verb said of the figure, infinitive: “kill” in “31 people were killed”"),
  direction: z.enum(["up", "down", "unchanged"]).nullable(),
  when,
  rule: z.string(),
  why,
});

const comparison = z.object({
  id: z.string(),
  left: z.string().describe("id of a statistic"),
  right: z.string().describe("id of a statistic"),
  type: z.enum(["contrast", "change", "poll"]),
  unit: z.string().nullable(),
  cue: z.string().nullable(),
  difference: z.number().nullable().describe("right minus left"),
  ratio: z.number().nullable().describe("right divided by left, rounded to two decimals"),
  from: z.number().nullable().optional().describe("of a change: the earlier value, that of the left figure"),
  to: z.number().nullable().optional().describe("of a change: the later value, that of the right figure"),
  percent: z
    .number()
    .nullable()
    .optional()
    .describe("of a change: by how many percent of `from` it grew or, below 0, fell; null for shares"),
  when,
  why,
});

const datePrecision = z.enum([
  "day",
  "week",
  "weekend",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
]);

const date = mention.extend({
  id: z.string(),
  value: z
    .string()
    .nullable()
    .describe(
      "ISO 8601 as far as the text says, EDTF for seasons (2019-21 is spring), decades (199X) and centuries (19XX); null for ranges and where it hangs on a day that the story does not give",
    ),
  low: z.string().nullable().describe("where a range begins, written as value is"),
  high: z.string().nullable().describe("where a range ends"),
  precision: datePrecision.nullable(),
  anchor: z
    .enum(["published", "dateline", "text"])
    .nullable()
    .describe("what the date was resolved against; null where it stands by itself, or that is not known"),
  modifier: z
    .enum(["early", "mid", "late", "about", "before", "after", "by", "until", "since"])
    .nullable()
    .describe("how the text narrows it: early, mid, late; about; or which side of it is meant"),
  weekday: z
    .enum(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    .nullable()
    .describe("the weekday, where the text names it"),
  rule: z.string().describe("how it is written"),
  why,
});

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
