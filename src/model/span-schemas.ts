/** What all findings have: where they stand, what decided them, when. */
import { z } from "zod";

export const offset = z.int().nonnegative();

const span = z.object({
  start: offset.describe(
    "first character, counted in Unicode code points (UTF-16 units with --offsets utf16)",
  ),
  end: offset.describe("one after the last character"),
});

export const mention = span.extend({ text: z.string().describe("the exact characters from start to end") });

export const why = z.string().optional().describe("what decided it, with --why");

export const when = z
  .string()
  .nullable()
  .describe("id of the date that governs the clause, null where none does");
