/** Dates, as far as the text says them. */
import { z } from "zod";
import { mention, why } from "./span-schemas.ts";

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

export const date = mention.extend({
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
