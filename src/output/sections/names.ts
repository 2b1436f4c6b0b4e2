import type { Organization, Person, Place } from "../../model/result.ts";
import { column, lineColumn, numbers, type Section, section } from "./section.ts";

const also = column<Person | Place | Organization>("Also", ({ aliases }) => aliases.join(", "));
const mentions = numbers<Person | Place | Organization>("Mentions", (entity) => entity.mentions.length);
const line = lineColumn<Person | Place | Organization>((entity) => entity.mentions[0]?.start);

export const people: Section = section<Person>("people", "People", ({ result }) => result.people, [
  column("Name", ({ name }) => name, "strong"),
  also,
  column("Role", ({ role }) => (role === null ? "" : role.inferred ? `${role.text} (inferred)` : role.text)),
  mentions,
  numbers("Quotes", ({ id }, { result }) => {
    const spoken = result.quotes.filter((quote) => quote.use === "speech" && quote.kind !== "indirect");
    return spoken.filter((quote) => quote.speaker?.entity === id).length || "";
  }),
  line,
]);

export const places: Section = section<Place>("places", "Places", ({ result }) => result.places, [
  column("Name", ({ name }) => name, "strong"),
  also,
  column("Kind", ({ kind }) => kind),
  column("Country", ({ country }) => country ?? ""),
  mentions,
  line,
]);

export const organizations: Section = section<Organization>(
  "organizations",
  "Organizations",
  ({ result }) => result.organizations,
  [column("Name", ({ name }) => name, "strong"), also, mentions, line],
);
