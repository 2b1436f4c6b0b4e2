/** People, places and organizations. */
import { z } from "zod";
import { mention, why } from "./span-schemas.ts";

const role = mention.extend({
  inferred: z.boolean().describe("true where the role stands in another sentence than the name"),
});

const nameMention = mention.extend({ why });

export const entity = z.object({
  id: z.string().describe("unique within the story"),
  name: z.string().describe("the fullest name the story gives, white space folded"),
  aliases: z.array(z.string()).describe("the other forms in which the story names it"),
  mentions: z.array(nameMention),
});

const gender = z.enum(["female", "male"]);

export const person = entity.extend({
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

export const place = entity.extend({
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
