import { mkdirSync, mkdtempSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { beforeAll, describe, expect, test } from "vitest";
import { connect, rowsOf } from "../../src/database/connection.ts";
import { resultTables } from "../../src/database/row-maker.ts";
import { runInProcess } from "../cli/run.ts";

const cwd = mkdtempSync(join(tmpdir(), "newsx-parquet-"));
const records = [
  {
    id: "a",
    outlet: "Harbour Post",
    date: "2024-03-01",
    text: "Mayor Ingrid Solberg of Łódź said on Friday: “We will build the tunnel 😀 before the ferries stop.”\nIt costs $40 million, against $25.5 million in the plan. Solberg spoke to the Harbour Union.",
  },
  { id: "b", text: "“Keep calm,” Ana Quispe, a nurse, said in Lima.\u0000 She met Mayor Ingrid Solberg." },
];

async function newsx(...args: readonly string[]): Promise<void> {
  const { code, stderr } = await runInProcess(args, { cwd });
  expect([code, stderr]).toEqual([0, ""]);
}

const open = (folder: string, table: string) => asyncBufferFromFile(join(cwd, folder, `${table}.parquet`));

type ParquetRow = Readonly<Record<string, unknown>>;

async function read(folder: string, table: string): Promise<readonly ParquetRow[]> {
  return parquetReadObjects({ file: await open(folder, table) });
}

/** Rows of SQLite as Parquet gives them: without what only SQLite has, whole numbers as bigints, flags as such. */
async function rowsOfDatabase(table: string): Promise<readonly ParquetRow[]> {
  const connection = await connect(join(cwd, "news.db"), { readOnly: true });
  try {
    const reals = new Set(
      rowsOf<{ name: string }>(
        connection,
        `SELECT name FROM pragma_table_info('${table}') WHERE type <> 'INTEGER'`,
      ).map(({ name }) => name),
    );
    return rowsOf<ParquetRow>(connection, `SELECT * FROM ${table} ORDER BY id`).map((row) =>
      Object.fromEntries(
        Object.entries(row)
          .filter(([name]) => !/^record$|^entity_id$|^meta_/.test(name))
          .map(([name, value]) => {
            if (name === "truncated") return [name, value === 1];
            return [name, typeof value === "number" && !reals.has(name) ? BigInt(value) : value];
          }),
      ),
    );
  } finally {
    connection.close();
  }
}

beforeAll(async () => {
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join("");
  writeFileSync(join(cwd, "news.ndjson"), lines);
  writeFileSync(join(cwd, "empty.txt"), "Nothing.\n");
  await newsx("extract", "news.ndjson", "-o", "news.db");
  await newsx("extract", "news.ndjson", "-o", "news.parquet");
  await newsx("corpus", "news.ndjson", "-o", "corpus.parquet");
});

describe("a folder of tables", () => {
  test.each(resultTables)("%s holds what the database holds", async (table) => {
    const rows = await read("news.parquet", table);
    const plain = (value: unknown) => (typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value);
    expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, plain(v)])))).toEqual(
      await rowsOfDatabase(table),
    );
    expect([table, rows.length > 0]).toEqual([table, true]);
  });

  test("columns have types, and those that may be empty say so", async () => {
    const { children } = parquetSchema(await parquetMetadataAsync(await open("news.parquet", "statistics")));
    const types = new Map(
      children.map(({ element }) => [
        element.name,
        [element.type, element.converted_type ?? null, element.repetition_type],
      ]),
    );
    expect(Object.fromEntries(types)).toMatchObject({
      id: ["INT64", null, "REQUIRED"],
      value: ["DOUBLE", null, "OPTIONAL"],
      kind: ["BYTE_ARRAY", "UTF8", "REQUIRED"],
      unit: ["BYTE_ARRAY", "UTF8", "OPTIONAL"],
    });
  });

  test("texts are as they came, astral characters and NULs too", async () => {
    const [first, second] = await read("news.parquet", "stories");
    expect(first?.["text"]).toBe(records[0]?.text);
    expect(second?.["text"]).toContain("Lima.\u0000 She");
  });

  test("a table without rows has its columns", async () => {
    await newsx("extract", "empty.txt", "-o", "empty.parquet");
    expect(await read("empty.parquet", "quotes")).toEqual([]);
    const { children } = parquetSchema(await parquetMetadataAsync(await open("empty.parquet", "quotes")));
    expect(children.map(({ element }) => element.name)).toContain("speaker_kind");
  });

  test("of a corpus has one identity over stories, and what leads to each story's names", async () => {
    const entities = await read("corpus.parquet", "entities");
    const solberg = entities.find(({ name }) => name === "Ingrid Solberg");
    expect(solberg).toMatchObject({ type: "person", stories: 2n });
    const members = await read("corpus.parquet", "members");
    const stories = await read("corpus.parquet", "stories");
    const people = await read("corpus.parquet", "people");
    const found = members.filter(({ entity_id }) => entity_id === solberg?.["id"]);
    const named = found.map(({ story, key }) => {
      const id = stories.find((each) => each["story"] === story)?.["id"];
      return people.find((person) => person["story_id"] === id && person["key"] === key)?.["name"];
    });
    expect(named).toEqual(["Ingrid Solberg", "Ingrid Solberg"]);
  });
});

describe("what is there", () => {
  test("is replaced where it is a folder of tables", async () => {
    await newsx("extract", "empty.txt", "-o", "again.parquet");
    await newsx("extract", "news.ndjson", "-o", "again.parquet");
    expect(await read("again.parquet", "stories")).toHaveLength(2);
    expect(readdirSync(cwd).filter((name) => /tmp|previous/.test(name))).toEqual([]);
  });

  test.each([
    ["a folder with other files", () => mkdirSync(join(cwd, "mine.parquet")), "notes.txt"],
    ["a file", () => {}, null],
  ])("is left alone where it is %s", async (_, make, inside) => {
    make();
    const path = inside === null ? join(cwd, "table.parquet") : join(cwd, "mine.parquet", inside);
    writeFileSync(path, "mine");
    const output = inside === null ? "table.parquet" : "mine.parquet";
    const { code, stderr } = await runInProcess(["extract", "news.ndjson", "-o", output], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^newsx: cannot write \w+\.parquet: [^\n]+\n$/);
  });

  test("stays where nothing could be read", async () => {
    const { code } = await runInProcess(["extract", "missing.txt", "-o", "news.parquet"], { cwd });
    expect(code).toBe(2);
    expect(await read("news.parquet", "stories")).toHaveLength(2);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

test("options that only databases have, or that show some rows, are refused by name", async () => {
  const append = await runInProcess(["extract", "news.ndjson", "-o", "x.parquet", "--append"], { cwd });
  expect([append.code, append.stderr]).toEqual([
    2,
    "newsx: --append lets a database grow: name one with --output, as in -o news.db\n",
  ]);
  const top = await runInProcess(["corpus", "news.ndjson", "-o", "x.parquet", "--top", "3"], { cwd });
  expect(top.stderr).toBe("newsx: --top: x.parquet gets all rows; leave it out, and ask it for some\n");
});

test("a folder that a killed run left aside is put back, and so stays where nothing can be read", async () => {
  await newsx("extract", "news.ndjson", "-o", "aside.parquet");
  renameSync(join(cwd, "aside.parquet"), join(cwd, "aside.parquet.previous"));
  const { code } = await runInProcess(["extract", "missing.txt", "-o", "aside.parquet"], { cwd });
  expect(code).toBe(2);
  expect(await read("aside.parquet", "stories")).toHaveLength(2);
});
