import type { Organization, Person, Place } from "../../model/result.ts";
import { column, lineColumn, numbers, type Section, section } from "./section.ts";

type Entity = Person | Place | Organization;

const spans = ({ mentions }: Entity) => mentions;
const name = column<Entity>("Name", (entity) => entity.name, "strong");
const also = column<Entity>("Also", ({ aliases }) => aliases.join(", "));
const mentions = numbers<Entity>("Mentions", (entity) => entity.mentions.length);
const line = lineColumn<Entity>((entity) => entity.mentions[0]?.start);

export const people: Section = section<Person>(
  {
    name: "people",
    title: "People",
    spans,
    columns: [
      name,
      also,
      column("Role", ({ role }) =>
        role === null ? "" : role.inferred ? `${role.text} (inferred)` : role.text,
      ),
      mentions,
      numbers("Quotes", ({ id }, { quotesOf }) => quotesOf(id) || ""),
      line,
    ],
  },
  ({ result }) => result.people,
);

export const places: Section = section<Place>(
  {
    name: "places",
    title: "Places",
    spans,
    columns: [
      name,
      also,
      column("Kind", ({ kind }) => kind),
      column("Country", ({ country }) => country ?? ""),
      mentions,
      line,
    ],
  },
  ({ result }) => result.places,
);

export const organizations: Section = section<Organization>(
  { name: "organizations", title: "Organizations", spans, columns: [name, also, mentions, line] },
  ({ result }) => result.organizations,
);
