/** Statistics, and what is set against each other. */
import { z } from "zod";
import { mention, when, why } from "./span-schemas.ts";

export const statisticKind = z.enum([
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

export const statistic = mention.extend({
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

export const comparison = z.object({
  id: z.string(),
  left: z.string().describe("id of a statistic"),
  right: z.string().describe("id of a statistic"),
  subjects: z
    .object({ left: z.string().nullable(), right: z.string().nullable() })
    .optional()
    .describe("who or what each side is, in words of the text; of a change, what changes, on both sides"),
  type: z.enum(["contrast", "change", "poll"]),
  unit: z.string().nullable(),
  cue: z
    .string()
    .nullable()
    .describe("the words that set the figures against each other; null where none do"),
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
