import type { Organization, Person, Place } from "../../model/result.ts";
import { foldSpace } from "../../text/fold.ts";
import { mentionId } from "../annotations/annotations.ts";
import { type Column, column, lineColumn, numbers, type Section, section, whyColumn } from "./section.ts";

type Entity = Person | Place | Organization;

const occurrences = ({ id, mentions }: Entity) =>
  mentions.map(({ start, end }, i) => ({ id: mentionId(id, i), start, end }));
const name = column<Entity>("Name", (entity) => entity.name, "strong");
const also = column<Entity>("Also", ({ aliases }) => aliases.join(", "));
const mentions: Column<Entity> = {
  ...numbers<Entity>("Mentions", (entity) => entity.mentions.length),
  where: "mentions",
};
const why = whyColumn<Entity>(whyOf);
const line = lineColumn<Entity>((entity) => entity.mentions[0]?.start);

function roleOf({ role, knownRole }: Person): string {
  if (knownRole !== undefined) return knownRole;
  return role === null ? "" : role.inferred ? `${role.text} (inferred)` : role.text;
}

export const people: Section = section<Person>(
  "people",
  {
    name: "people",
    title: "People",
    places: occurrences,
    columns: [
      name,
      also,
      column("Role", roleOf),
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

/** What decided the first mention, and what joined each other form of the name to it. */
function whyOf({ mentions, aliases }: Entity): string {
  const [first, ...later] = mentions;
  const forms = aliases.flatMap((alias) => {
    const why = later.find(({ text }) => foldSpace(text) === alias)?.why?.split(" · ")[1];
    return why === undefined ? [] : [`${alias}: ${why}`];
  });
  return [first?.why ?? "", ...forms].filter((part) => part !== "").join(" · ");
}
