/** Quotes, indirect speech and terms, with who says them. */
import { z } from "zod";
import { mention, when, why } from "./span-schemas.ts";

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

export const quote = mention.extend({
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
