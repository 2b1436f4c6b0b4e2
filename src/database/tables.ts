/** The tables of a database of results, as data: their columns, in the order in which rows give them. */

/** Goes up with every change of the tables; `PRAGMA user_version` has it, and `meta` beside the program's name. */
export const DATABASE_VERSION = 1;

/** "newsX" as a number: tells our files from other SQLite databases (`PRAGMA application_id`). */
export const APPLICATION_ID = 0x6e777358;

/** A column's name, then its type and what holds for it, as SQL writes them. */
type Column = readonly [name: string, definition: string];

export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Columns that are looked up; several joined by commas are one index. */
  readonly indexes: readonly string[];
}

const id: Column = ["id", "INTEGER PRIMARY KEY"];
const story: Column = ["story_id", "INTEGER NOT NULL REFERENCES stories(id) ON DELETE CASCADE"];
const date: Column = ["date_id", "INTEGER REFERENCES dates(id)"];
const entity: Column = ["entity_id", "INTEGER REFERENCES entities(id) ON DELETE SET NULL"];
const span: readonly Column[] = [
  ["start_offset", "INTEGER NOT NULL"],
  ["end_offset", "INTEGER NOT NULL"],
  ["line", "INTEGER"],
  ["text", "TEXT NOT NULL"],
];
const name: readonly Column[] = [
  id,
  story,
  ["key", "TEXT NOT NULL"],
  ["name", "TEXT NOT NULL"],
  ["aliases", "TEXT"],
  ["mentions", "INTEGER NOT NULL"],
  ["line", "INTEGER"],
];
const where: readonly Column[] = [
  ["country", "TEXT"],
  ["geonames", "INTEGER"],
  ["latitude", "REAL"],
  ["longitude", "REAL"],
];

/** Parents come before what refers to them. */
export const tables = {
  meta: {
    name: "meta",
    columns: [
      ["key", "TEXT PRIMARY KEY"],
      ["value", "TEXT"],
    ],
    indexes: [],
  },
  documents: {
    name: "documents",
    columns: [
      id,
      ["source", "TEXT NOT NULL"],
      ["document", "TEXT"],
      ["published", "TEXT"],
      ["published_from", "TEXT"],
      ["outlet", "TEXT"],
      ["meta", "TEXT"],
    ],
    indexes: ["source", "published", "outlet"],
  },
  stories: {
    name: "stories",
    columns: [
      id,
      ["document_id", "INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE"],
      ["story", "TEXT NOT NULL"],
      ["content", "TEXT NOT NULL"],
      ["ordinal", "INTEGER NOT NULL"],
      ["start_offset", "INTEGER NOT NULL"],
      ["end_offset", "INTEGER NOT NULL"],
      ["first_line", "INTEGER NOT NULL"],
      ["last_line", "INTEGER NOT NULL"],
      ["truncated", "INTEGER NOT NULL"],
      ["duplicate_of", "TEXT"],
      ["kicker", "TEXT"],
      ["headline", "TEXT"],
      ["byline", "TEXT"],
      ["dateline", "TEXT"],
      ["text", "TEXT"],
      ["record", "BLOB NOT NULL"],
    ],
    indexes: ["document_id", "story", "content"],
  },
  entities: {
    name: "entities",
    columns: [
      id,
      ["key", "TEXT NOT NULL"],
      ["type", "TEXT NOT NULL"],
      ["name", "TEXT NOT NULL"],
      ["aliases", "TEXT"],
      ["gender", "TEXT"],
      ["role", "TEXT"],
      ["kind", "TEXT"],
      ...where,
      ["stories", "INTEGER NOT NULL"],
      ["mentions", "INTEGER NOT NULL"],
      ["quotes", "INTEGER"],
      ["words", "INTEGER"],
      ["first_date", "TEXT"],
      ["last_date", "TEXT"],
    ],
    indexes: ["type, name"],
  },
  people: {
    name: "people",
    columns: [...name, ["gender", "TEXT"], ["role", "TEXT"], entity],
    indexes: ["story_id", "name", "entity_id"],
  },
  places: {
    name: "places",
    columns: [...name, ["kind", "TEXT NOT NULL"], ["region", "TEXT"], ...where, entity],
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
      ["person_id", "INTEGER REFERENCES people(id) ON DELETE CASCADE"],
      ["place_id", "INTEGER REFERENCES places(id) ON DELETE CASCADE"],
      ["organization_id", "INTEGER REFERENCES organizations(id) ON DELETE CASCADE"],
      ...span,
    ],
    indexes: ["story_id", "person_id", "place_id", "organization_id"],
  },
  dates: {
    name: "dates",
    columns: [
      id,
      story,
      ["key", "TEXT NOT NULL"],
      ...span,
      ["value", "TEXT"],
      ["low", "TEXT"],
      ["high", "TEXT"],
      ["precision", "TEXT"],
      ["anchor", "TEXT"],
      ["modifier", "TEXT"],
      ["weekday", "TEXT"],
      ["rule", "TEXT NOT NULL"],
    ],
    indexes: ["story_id", "value"],
  },
  quotes: {
    name: "quotes",
    columns: [
      id,
      story,
      ["key", "TEXT NOT NULL"],
      ...span,
      ["words", "INTEGER NOT NULL"],
      ["kind", "TEXT NOT NULL"],
      ["use", "TEXT NOT NULL"],
      ["speaker", "TEXT"],
      ["speaker_kind", "TEXT"],
      ["person_id", "INTEGER REFERENCES people(id)"],
      ["organization_id", "INTEGER REFERENCES organizations(id)"],
      ["via", "TEXT"],
      ["cue", "TEXT"],
      ["cue_lemma", "TEXT"],
      ["confidence", "REAL NOT NULL"],
      date,
      ["rule", "TEXT NOT NULL"],
    ],
    indexes: ["story_id", "person_id", "organization_id", "speaker", "date_id"],
  },
  statistics: {
    name: "statistics",
    columns: [
      id,
      story,
      ["key", "TEXT NOT NULL"],
      ...span,
      ["value", "REAL"],
      ["low", "REAL"],
      ["high", "REAL"],
      ["score", "TEXT"],
      ["modifier", "TEXT NOT NULL"],
      ["kind", "TEXT NOT NULL"],
      ["unit", "TEXT"],
      ["noun", "TEXT"],
      ["per", "TEXT"],
      ["subject", "TEXT"],
      ["predicate", "TEXT"],
      ["direction", "TEXT"],
      date,
      ["rule", "TEXT NOT NULL"],
    ],
    indexes: ["story_id", "kind, unit", "date_id"],
  },
  comparisons: {
    name: "comparisons",
    columns: [
      id,
      story,
      ["key", "TEXT NOT NULL"],
      ["left_id", "INTEGER REFERENCES statistics(id)"],
      ["right_id", "INTEGER REFERENCES statistics(id)"],
      ["type", "TEXT NOT NULL"],
      ["unit", "TEXT"],
      ["cue", "TEXT"],
      ["difference", "REAL"],
      ["ratio", "REAL"],
      ["from_value", "REAL"],
      ["to_value", "REAL"],
      ["percent", "REAL"],
      date,
    ],
    indexes: ["story_id", "left_id", "right_id"],
  },
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;

/** SQL that makes the tables. Their indexes are made when rows are in: that is quicker. */
export function createTables(): string {
  return Object.values(tables)
    .map(({ name: table, columns }) => {
      const lines = columns.map(([column, definition]) => `  ${column} ${definition}`);
      return `CREATE TABLE ${table} (\n${lines.join(",\n")}\n);\n`;
    })
    .join("");
}

/** SQL that makes the indexes that are not there yet. */
export function createIndexes(): string {
  const all: readonly Table[] = Object.values(tables);
  return all
    .flatMap(({ name: table, indexes }) =>
      indexes.map((columns) => {
        const index = `${table}_${columns.replace(/\W+/g, "_")}`;
        return `CREATE INDEX IF NOT EXISTS ${index} ON ${table}(${columns});\n`;
      }),
    )
    .join("");
}
