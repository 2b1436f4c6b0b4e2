/** The tables of a database of results, as data: their columns with their types. Rows give cells by name. */
import type { Column, Table } from "./table.ts";

/** Goes up with every change of the tables; `PRAGMA user_version` has it, and `meta` beside the program's name. */
export const DATABASE_VERSION = 2;

/** "newsX" as a number: tells our files from other SQLite databases (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x6e777358;

const id = ["id", "integer", "PRIMARY KEY"] as const satisfies Column;
const story = [
  "story_id",
  "integer",
  "NOT NULL REFERENCES stories(id) ON DELETE CASCADE",
] as const satisfies Column;
const date = ["date_id", "integer", "REFERENCES dates(id)"] as const satisfies Column;
const entity = [
  "entity_id",
  "integer",
  "REFERENCES entities(id) ON DELETE SET NULL",
] as const satisfies Column;
const span = [
  ["start_offset", "integer", "NOT NULL"],
  ["end_offset", "integer", "NOT NULL"],
  ["line", "integer"],
  ["text", "text", "NOT NULL"],
] as const satisfies readonly Column[];
const name = [
  id,
  story,
  ["key", "text", "NOT NULL"],
  ["name", "text", "NOT NULL"],
  ["aliases", "text"],
  ["mentions", "integer", "NOT NULL"],
  ["line", "integer"],
] as const satisfies readonly Column[];
const where = [
  ["country", "text"],
  ["geonames", "integer"],
  ["latitude", "real"],
  ["longitude", "real"],
] as const satisfies readonly Column[];

/** Parents come before what refers to them. */
export const tables = {
  meta: {
    name: "meta",
    columns: [
      ["key", "text", "PRIMARY KEY"],
      ["value", "text"],
    ],
    indexes: [],
  },
  documents: {
    name: "documents",
    columns: [
      id,
      ["source", "text", "NOT NULL"],
      ["document", "text"],
      ["published", "text"],
      ["published_from", "text"],
      ["outlet", "text"],
      ["meta", "text"],
    ],
    indexes: ["source", "published", "outlet"],
  },
  stories: {
    name: "stories",
    columns: [
      id,
      ["document_id", "integer", "NOT NULL REFERENCES documents(id) ON DELETE CASCADE"],
      ["story", "text", "NOT NULL"],
      ["content", "text", "NOT NULL"],
      ["ordinal", "integer", "NOT NULL"],
      ["start_offset", "integer", "NOT NULL"],
      ["end_offset", "integer", "NOT NULL"],
      ["first_line", "integer", "NOT NULL"],
      ["last_line", "integer", "NOT NULL"],
      ["truncated", "flag", "NOT NULL"],
      ["duplicate_of", "text"],
      ["kicker", "text"],
      ["headline", "text"],
      ["byline", "text"],
      ["dateline", "text"],
      ["text", "text"],
      ["record", "blob", "NOT NULL"],
    ],
    indexes: ["document_id", "story", "content"],
  },
  entities: {
    name: "entities",
    columns: [
      id,
      ["key", "text", "NOT NULL"],
      ["type", "text", "NOT NULL"],
      ["name", "text", "NOT NULL"],
      ["aliases", "text"],
      ["gender", "text"],
      ["role", "text"],
      ["kind", "text"],
      ...where,
      ["stories", "integer", "NOT NULL"],
      ["mentions", "integer", "NOT NULL"],
      ["quotes", "integer"],
      ["words", "integer"],
      ["first_date", "text"],
      ["last_date", "text"],
    ],
    indexes: ["type, name"],
  },
  people: {
    name: "people",
    columns: [...name, ["gender", "text"], ["role", "text"], entity],
    indexes: ["story_id", "name", "entity_id"],
  },
  places: {
    name: "places",
    columns: [...name, ["kind", "text", "NOT NULL"], ["region", "text"], ...where, entity],
    indexes: ["story_id", "name", "entity_id"],
  },
  organizations: {
    name: "organizations",
    columns: [...name, entity],
    indexes: ["story_id", "name", "entity_id"],
  },
  mentions: {
    name: "mentions",
    columns: [
      id,
      story,
      ["person_id", "integer", "REFERENCES people(id) ON DELETE CASCADE"],
      ["place_id", "integer", "REFERENCES places(id) ON DELETE CASCADE"],
      ["organization_id", "integer", "REFERENCES organizations(id) ON DELETE CASCADE"],
      ...span,
    ],
    indexes: ["story_id", "person_id", "place_id", "organization_id"],
  },
  dates: {
    name: "dates",
    columns: [
      id,
      story,
      ["key", "text", "NOT NULL"],
      ...span,
      ["value", "text"],
      ["low", "text"],
      ["high", "text"],
      ["precision", "text"],
      ["anchor", "text"],
      ["modifier", "text"],
      ["weekday", "text"],
      ["rule", "text", "NOT NULL"],
    ],
    indexes: ["story_id", "value"],
  },
  quotes: {
    name: "quotes",
    columns: [
      id,
      story,
      ["key", "text", "NOT NULL"],
      ...span,
      ["words", "integer", "NOT NULL"],
      ["kind", "text", "NOT NULL"],
      ["use", "text", "NOT NULL"],
      ["speaker", "text"],
      ["speaker_kind", "text"],
      ["person_id", "integer", "REFERENCES people(id)"],
      ["organization_id", "integer", "REFERENCES organizations(id)"],
      ["via", "text"],
      ["cue", "text"],
      ["cue_lemma", "text"],
      ["confidence", "real", "NOT NULL"],
      date,
      ["rule", "text", "NOT NULL"],
    ],
    indexes: ["story_id", "person_id", "organization_id", "speaker", "date_id"],
  },
  statistics: {
    name: "statistics",
    columns: [
      id,
      story,
      ["key", "text", "NOT NULL"],
      ...span,
      ["value", "real"],
      ["low", "real"],
      ["high", "real"],
      ["score", "text"],
      ["modifier", "text", "NOT NULL"],
      ["kind", "text", "NOT NULL"],
      ["unit", "text"],
      ["noun", "text"],
      ["per", "text"],
      ["subject", "text"],
      ["predicate", "text"],
      ["direction", "text"],
      date,
      ["rule", "text", "NOT NULL"],
    ],
    indexes: ["story_id", "kind, unit", "date_id"],
  },
  comparisons: {
    name: "comparisons",
    columns: [
      id,
      story,
      ["key", "text", "NOT NULL"],
      ["left_id", "integer", "REFERENCES statistics(id)"],
      ["right_id", "integer", "REFERENCES statistics(id)"],
      ["left_subject", "text"],
      ["right_subject", "text"],
      ["type", "text", "NOT NULL"],
      ["unit", "text"],
      ["cue", "text"],
      ["difference", "real"],
      ["ratio", "real"],
      ["from_value", "real"],
      ["to_value", "real"],
      ["percent", "real"],
      date,
    ],
    indexes: ["story_id", "left_id", "right_id"],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** What a cell may hold. */
export type Cell = string | number | Uint8Array | null;

/** A row by the names of its columns: each must be there, in whatever order. */
export type RowOf<Name extends TableName> = Readonly<
  Record<(typeof tables)[Name]["columns"][number][0], Cell>
>;

/** The names of a table's columns, in the order in which it has them. */
export function columnsOf<Name extends TableName>(table: Name): readonly (keyof RowOf<Name>)[] {
  return tables[table].columns.map(([column]) => column);
}
