import type { OrganizationRow, PersonRow, PlaceRow } from "../../corpus/corpus.ts";
import { type Cell, writeRows } from "../delimited/rows.ts";
import type { CorpusFormat } from "./corpus-format.ts";

const header = [
  "type",
  "id",
  "name",
  "also",
  "role",
  "gender",
  "kind",
  "country",
  "latitude",
  "longitude",
  "stories",
  "mentions",
  "quotes",
  "words",
  "outlets",
  "first",
  "last",
  "source",
  "document",
  "line",
] as const;

type Line = Partial<Record<(typeof header)[number], Cell>>;

/** One table: a person, place or organization a row, with the place where it is first named. */
export const corpusCsv: CorpusFormat = ({ corpus }) => {
  const lines = [
    ...corpus.people.map(
      (row): Line => ({
        type: "person",
        ...common(row),
        role: row.roles[0]?.text ?? null,
        gender: row.gender,
        quotes: row.quotes,
        words: row.words,
      }),
    ),
    ...corpus.places.map(
      (row): Line => ({
        type: "place",
        ...common(row),
        kind: row.kind,
        country: row.country,
        latitude: row.latitude,
        longitude: row.longitude,
      }),
    ),
    ...corpus.organizations.map(
      (row): Line => ({ type: "organization", ...common(row), quotes: row.quotes, words: row.words }),
    ),
  ];
  return writeRows([header, ...lines.map((line) => header.map((column) => line[column] ?? null))], ",");
};

function common({
  id,
  name,
  aliases,
  stories,
  mentions,
  outlets,
  first,
  last,
  members,
}: PersonRow | PlaceRow | OrganizationRow): Line {
  const [member] = members;
  return {
    id,
    name,
    also: aliases.join("; "),
    stories,
    mentions,
    outlets: outlets.join("; "),
    first,
    last,
    source: member?.source ?? null,
    document: member?.document ?? null,
    line: member?.line ?? null,
  };
}
