import type { Corpus, PersonRow, Row } from "../corpus/corpus.ts";
import type { DatabaseWriter } from "./database-writer.ts";
import { createBatch } from "./insert-batch.ts";
import { list } from "./list.ts";
import type { RowOf } from "./tables.ts";

/** Tables of names, and what their rows are called in `entities`. */
const sections = [
  ["people", "person"],
  ["places", "place"],
  ["organizations", "organization"],
] as const;

/** Puts the corpus' rows into `entities`, in place of those that are there, and leads each story's names to them. */
export function putEntities({ connection, flush }: DatabaseWriter, corpus: Corpus): void {
  flush();
  connection.exec(`
    DELETE FROM entities;
    CREATE TEMP TABLE members(story TEXT, key TEXT, entity_id INTEGER, PRIMARY KEY (story, key)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS stories_story ON stories(story);`);
  const batch = createBatch(connection, "entities");
  const member = connection.prepare("INSERT OR IGNORE INTO members VALUES (?, ?, ?)");
  for (const { entity, members } of entityRows(corpus)) {
    batch.add(entity);
    for (const { story, entity: key } of members) member.run([story, key, entity.id]);
  }
  batch.flush();
  batch.close();
  member.finalize();
  for (const [section] of sections)
    connection.exec(`
      UPDATE ${section} SET entity_id = (
        SELECT m.entity_id FROM stories s JOIN members m ON m.story = s.story
        WHERE s.id = ${section}.story_id AND m.key = ${section}.key);`);
  connection.exec("DROP TABLE members");
}

/** The rows of a corpus as rows of `entities`, numbered from 1, each with the names of stories that are joined in it. */
export function* entityRows(corpus: Corpus): Generator<EntityRow> {
  let id = 0;
  for (const [section, type] of sections)
    for (const row of corpus[section]) {
      id++;
      yield { entity: { id, type, ...cellsOf(row) }, members: row.members };
    }
}

interface EntityRow {
  readonly entity: RowOf<"entities"> & { readonly id: number };
  readonly members: Row["members"];
}

function cellsOf(
  row: Row & Partial<PersonRow> & Partial<Corpus["places"][number]>,
): Omit<RowOf<"entities">, "id" | "type"> {
  const { name, kind = null, country = null, geonames = null, latitude = null, longitude = null } = row;
  const { gender = null, stories, mentions, quotes = null, words = null } = row;
  return {
    key: row.id,
    ...{ name, kind, country, geonames, latitude, longitude, gender, stories, mentions, quotes, words },
    aliases: list(row.aliases),
    role: row.roles?.[0]?.text ?? null,
    first_date: row.first,
    last_date: row.last,
  };
}
