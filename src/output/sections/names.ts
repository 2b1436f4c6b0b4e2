import type { Organization, Person, Place } from "../../model/result.ts";
import { mentionId } from "../annotations/annotations.ts";
import { type Column, column, lineColumn, numbers, type Section, section } from "./section.ts";

type Entity = Person | Place | Organization;

const occurrences = ({ id, mentions }: Entity) =>
  mentions.map(({ start, end }, i) => ({ id: mentionId(id, i), start, end }));
const name = column<Entity>("Name", (entity) => entity.name, "strong");
const also = column<Entity>("Also", ({ aliases }) => aliases.join(", "));
const mentions: Column<Entity> = {
  ...numbers<Entity>("Mentions", (entity) => entity.mentions.length),
  where: "mentions",
};
/** Only where the run was asked why: columns that are empty in all rows are left out. */
const why = column<Entity>("Why", (entity) => entity.mentions[0]?.why ?? "", "faint");
const line = lineColumn<Entity>((entity) => entity.mentions[0]?.start);

export const people: Section = section<Person>(
  "people",
  {
    name: "people",
    title: "People",
    places: occurrences,
    columns: [
      name,
      also,
      column("Role", ({ role }) =>
        role === null ? "" : role.inferred ? `${role.text} (inferred)` : role.text,
      ),
      mentions,
      numbers("Quotes", ({ id }, { quotesOf }) => quotesOf(id) || ""),
      line,
      why,
    ],
  },
  ({ result }) => result.people,
);

export const places: Section = section<Place>(
  "places",
  {
    name: "places",
    title: "Places",
    places: occurrences,
    columns: [
      name,
      also,
      column("Kind", ({ kind }) => kind),
      column("Country", ({ country }) => country ?? ""),
      mentions,
      line,
      why,
    ],
  },
  ({ result }) => result.places,
);

export const organizations: Section = section<Organization>(
  "organizations",
  {
    name: "organizations",
    title: "Organizations",
    places: occurrences,
    columns: [name, also, mentions, line, why],
  },
  ({ result }) => result.organizations,
);
