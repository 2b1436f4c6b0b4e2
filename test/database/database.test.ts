import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { connect, rowsOf } from "../../src/database/connection.ts";
import { readResults } from "../../src/database/read-results.ts";
import { runInProcess } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "newsx-database-"));

const bergen =
  "The tunnel is late\n\nMayor Ingrid Solberg of Oslo said on Friday: “We will build the tunnel 😀 before the ferries stop running.”\nIt costs $40 million, against $25 million in the plan of 2021. Solberg spoke to the Harbour Union.";
const records = [
  { id: "a", outlet: "Harbour Post", date: "2024-03-01", section: "City", "o'dd \"key": 1, text: bergen },
  { id: "b", outlet: "Fjord Daily", date: "2024-03-01", section: "City", text: bergen },
  {
    id: "c",
    outlet: "Fjord Daily",
    date: "2024-04-09",
    text: "“The ferries are full and the tunnel is dark,” Ingrid Solberg, the mayor, told the Harbour Union in Oslo. The works cost $38 million so far\u0000 and employ 120 workers. The plan named 90 workers.",
  },
];
const other = {
  id: "d",
  outlet: "Lima Star",
  date: "2024-05-20",
  text: "“Keep calm,” Ana Quispe, a nurse, said in Lima.",
};

function write(name: string, items: readonly object[]): void {
  writeFileSync(join(folder, name), items.map((item) => `${JSON.stringify(item)}\n`).join(""));
}

async function newsx(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(args, { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

async function failing(...args: readonly string[]): Promise<string> {
  const { code, stderr } = await runInProcess(args, { cwd: folder });
  expect(code).toBe(2);
  return stderr;
}

async function ask<Row>(database: string, sql: string): Promise<readonly Row[]> {
  return JSON.parse(await newsx("query", database, sql, "-f", "json"));
}

/** What SQLite says of a file as a whole. */
async function health(name: string): Promise<readonly unknown[]> {
  const connection = await connect(join(folder, name), { readOnly: true });
  try {
    return [
      ...rowsOf(connection, "PRAGMA integrity_check"),
      ...rowsOf(connection, "PRAGMA foreign_key_check"),
    ];
  } finally {
    connection.close();
  }
}

beforeAll(async () => {
  write("news.ndjson", records);
  write("more.ndjson", [...records, other]);
  await newsx("extract", "news.ndjson", "-o", "news.db");
  await newsx("corpus", "news.ndjson", "-o", "corpus.db");
});

test("options that show some rows of a corpus are refused for a database, by name", async () => {
  expect(await failing("corpus", "news.ndjson", "-o", "some.db", "--top", "5", "--by", "outlet")).toBe(
    "newsx: --top, --by: some.db gets all rows; leave it out, and ask it for some\n",
  );
});

describe("a database of results", () => {
  test("is sound, and holds every finding of the records", async () => {
    expect(await health("news.db")).toEqual([{ integrity_check: "ok" }]);
    const stories = (await newsx("extract", "news.ndjson", "-f", "ndjson"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const table of [
      "people",
      "places",
      "organizations",
      "quotes",
      "statistics",
      "comparisons",
      "dates",
    ]) {
      const [row] = await ask<{ n: number }>("news.db", `SELECT count(*) AS n FROM ${table}`);
      const found = stories.reduce((sum, story) => sum + story[table].length, 0);
      expect([table, row?.n]).toEqual([table, found]);
    }
  });

  test("gives the records back as they were", async () => {
    const lines = (await newsx("extract", "news.ndjson", "-f", "ndjson", "--with-text")).replaceAll(
      "\\u0000",
      "\ufffd",
    );
    const read: unknown[] = [];
    for await (const story of readResults(join(folder, "news.db"))) read.push(story);
    expect(read).toEqual(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    );
  });

  test("offsets cut the text with substr, behind characters of two units too", async () => {
    const sql = `SELECT q.text, substr(s.text, q.start_offset - s.start_offset + 1, q.end_offset - q.start_offset) AS cut, q.line
      FROM quotes q JOIN stories s ON s.id = q.story_id`;
    const rows = await ask<{ text: string; cut: string; line: number }>("news.db", sql);
    expect(rows.map(({ cut }) => cut)).toEqual(rows.map(({ text }) => text));
    expect(rows[0]?.line).toBe(3);
  });

  test("fields of the records are columns", async () => {
    const rows = await ask("news.db", "SELECT document, outlet, published, meta_section FROM documents");
    expect(rows[0]).toEqual({
      document: "a",
      outlet: "Harbour Post",
      published: "2024-03-01",
      meta_section: "City",
    });
  });

  test("one person over all stories is one entity", async () => {
    expect(await health("corpus.db")).toEqual([{ integrity_check: "ok" }]);
    const sql =
      "SELECT e.name, e.stories, count(*) AS rows FROM entities e JOIN people p ON p.entity_id = e.id GROUP BY e.id";
    expect(await ask("corpus.db", sql)).toEqual([{ name: "Ingrid Solberg", stories: 3, rows: 3 }]);
  });

  test("a corpus of a database is the corpus of its texts", async () => {
    const of = (input: string) => newsx("corpus", input, "-f", "json");
    expect(await of("news.db")).toBe(await of("news.ndjson"));
  });
});

describe("--append", () => {
  test("adds what is new alone, and finds it by words", async () => {
    copyFileSync(join(folder, "news.db"), join(folder, "grown.db"));
    write("news.ndjson", [...records, other]);
    await newsx("extract", "news.ndjson", "-o", "grown.db", "--append");
    write("news.ndjson", records);
    expect(await ask("grown.db", "SELECT count(*) AS n FROM stories")).toEqual([{ n: 4 }]);
    expect(
      await ask("grown.db", "SELECT rowid FROM quote_search WHERE quote_search MATCH 'calm'"),
    ).toHaveLength(1);
    expect(await health("grown.db")).toEqual([{ integrity_check: "ok" }]);
  });

  test("of a corpus joins the old stories and the new", async () => {
    copyFileSync(join(folder, "news.db"), join(folder, "joined.db"));
    write("later.ndjson", [{ ...records[2], text: `${records[2]?.text} Solberg left.` }]);
    await newsx("corpus", "later.ndjson", "-o", "joined.db", "--append");
    expect(await ask("joined.db", "SELECT stories FROM entities WHERE name = 'Ingrid Solberg'")).toEqual([
      { stories: 4 },
    ]);
  });

  test("of a corpus leaves out what the database has, and adds the rest", async () => {
    copyFileSync(join(folder, "corpus.db"), join(folder, "mixed.db"));
    write("news.ndjson", [...records, other]);
    await newsx("corpus", "news.ndjson", "-o", "mixed.db", "--append");
    await newsx("corpus", "news.ndjson", "-o", "mixed.db", "--append");
    write("news.ndjson", records);
    expect(await ask("mixed.db", "SELECT count(*) AS n FROM stories")).toEqual([{ n: 4 }]);
    expect(await health("mixed.db")).toEqual([{ integrity_check: "ok" }]);
  });

  test("is for databases", async () => {
    expect(await failing("extract", "news.ndjson", "-o", "news.csv", "--append")).toMatch(
      /--append lets a database grow/,
    );
  });
});

describe("what is there stays", () => {
  test("where nothing could be read", async () => {
    const before = readFileSync(join(folder, "news.db"));
    await failing("extract", "missing.txt", "-o", "news.db");
    expect(readFileSync(join(folder, "news.db")).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => /tmp|lock/.test(name))).toEqual([]);
  });

  test("where another schema made it", async () => {
    copyFileSync(join(folder, "news.db"), join(folder, "old.db"));
    const connection = await connect(join(folder, "old.db"));
    connection.exec("PRAGMA user_version = 7");
    connection.close();
    const refusal = /old\.db.* is a newsx database of schema version 7/;
    expect(await failing("extract", "news.ndjson", "-o", "old.db", "--append")).toMatch(refusal);
    expect(await failing("corpus", "old.db")).toMatch(refusal);
    expect(await failing("query", "old.db", "SELECT 1")).toMatch(
      /old\.db: is a newsx database of schema version 7/,
    );
  });

  test("where another program has it open", async () => {
    copyFileSync(join(folder, "news.db"), join(folder, "busy.db"));
    writeFileSync(join(folder, "busy.db-wal"), "frames");
    expect(await failing("extract", "news.ndjson", "-o", "busy.db")).toMatch(/another program has it open/);
  });

  test("a new file has the rights that others have", () => {
    writeFileSync(join(folder, "plain"), "");
    expect(statSync(join(folder, "news.db")).mode).toBe(statSync(join(folder, "plain")).mode);
  });
});

describe("newsx query", () => {
  test("lists what can be asked", async () => {
    expect(await newsx("query", "news.db")).toMatch(/speakers +speaker, speaker_kind/);
  });

  test.each([
    "DROP TABLE people",
    "VACUUM INTO 'copy.db'",
    "ATTACH 'x.db' AS x",
    "PRAGMA user_version = 2",
    "",
  ])("takes no %j", async (sql) =>
    expect(await failing("query", "news.db", sql)).toMatch(/only questions are taken/),
  );

  test("gives up in time and leaves no lock", async () => {
    const slow = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    expect(await failing("query", "news.db", slow, "--time-limit", "1")).toMatch(
      /no answer within 1 seconds/,
    );
    expect(await ask("news.db", "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  });

  test("touches no lock but its own: another program's is an error by its name", async () => {
    copyFileSync(join(folder, "news.db"), join(folder, "held.db"));
    mkdirSync(join(folder, "held.db.lock"));
    const inUse = /held\.db:? is in use by another program, as .*held\.db\.lock says/;
    expect(await failing("query", "held.db", "SELECT 1")).toMatch(inUse);
    expect(await failing("corpus", "held.db")).toMatch(inUse);
    expect(await failing("extract", "news.ndjson", "-o", "held.db")).toMatch(
      /another program has it open \(held\.db\.lock\)/,
    );
    expect(existsSync(join(folder, "held.db.lock"))).toBe(true);
  });

  test("answers many at once", async () => {
    const sql = "SELECT count(*) AS n FROM stories";
    const answers = await Promise.all([1, 2, 3].map(() => ask("news.db", sql)));
    expect(answers).toEqual(new Array(3).fill([{ n: 3 }]));
    expect(readdirSync(folder).filter((name) => name.startsWith("news.db."))).toEqual([]);
  });

  test.each([
    ["csv", "name,n\nAda,\n"],
    ["tsv", "name\tn\nAda\t\n"],
    ["ndjson", '{"name":"Ada","n":null}\n'],
    ["markdown", "| name | n |\n| --- | --- |\n| Ada |  |\n"],
  ])("as %s", async (format, shown) => {
    expect(await newsx("query", "news.db", "SELECT 'Ada' AS name, NULL AS n", "-f", format)).toBe(shown);
  });

  test("a wrong question is told as SQLite tells it", async () => {
    expect(await failing("query", "news.db", "SELECT * FROM persons")).toMatch(
      /news\.db: no such table: persons/,
    );
  });
});

describe("docs/database.md", () => {
  const questions = [
    ...readFileSync("docs/database.md", "utf8").matchAll(/\n([^\n]+\?)\n\n```sql\n([^`]+)```/g),
  ];

  test("asks twelve questions", () => expect(questions).toHaveLength(12));

  test.each(questions.map(([, question, sql]) => [question ?? "", sql ?? ""]))("%s", async (_, sql) => {
    expect(await ask("corpus.db", sql)).not.toEqual([]);
  });
});
