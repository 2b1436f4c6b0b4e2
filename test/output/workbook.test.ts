import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/output/delimited/rows.ts";
import { letters, MAX_CELL, rowXml, sheetEnd, sheetStart } from "../../src/output/workbook/sheet.ts";
import { createWorkbook, memorySpool } from "../../src/output/workbook/workbook.ts";
import { runInProcess } from "../cli/run.ts";

const cwd = mkdtempSync(join(tmpdir(), "newsx-workbook-"));
const records = [
  {
    id: "=1+1",
    text: "“We stay, 😀 open,” Zoë Brontë, a nurse, said in Łódź.\nAbout 40.5 million people came.",
  },
  { id: "b", text: "Ana Quispe left Lima. It cost $3 million, against $2 million in the plan." },
];
writeFileSync(join(cwd, "news.ndjson"), records.map((record) => JSON.stringify(record)).join("\n"));

/** What its own reader finds in a workbook of these rows. */
async function written(rows: readonly (readonly Cell[])[], headers = ["a", "b"]) {
  const workbook = createWorkbook(memorySpool);
  const sheet = workbook.sheet(
    "Cells",
    headers.map((header) => ({ header, width: 10 })),
  );
  for (const row of rows) sheet.add(row);
  const [first] = await readWorkbook(Buffer.concat([...workbook.bytes()]));
  return first?.data.slice(1);
}

describe("cells", () => {
  test("numbers are numbers, texts are texts, nothing is nothing", async () => {
    expect(
      await written([
        [1, "1"],
        [-2.5, "2024-03-01"],
        [null, ""],
        [0, "true"],
      ]),
    ).toEqual([
      [1, "1"],
      [-2.5, "2024-03-01"],
      [null, null],
      [0, "true"],
    ]);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(1)"])(
    "%j is a text, no formula",
    async (text) => {
      expect(await written([[text, null]])).toEqual([[text.trim(), null]]);
      expect(rowXml([text], 2)).not.toContain("<f");
    },
  );

  test("marks of XML, quotes and characters beyond the BMP come back", async () => {
    const text = `<b> & "x" 'y' 😀 Łódź – “quote” ]]>`;
    expect(await written([[text, 1]])).toEqual([[text, 1]]);
  });

  test("what Excel would read as a code is escaped", () => {
    expect(rowXml(["_x0041_ and _X00e9_"], 2)).toContain("_x005F_x0041_ and _x005F_X00e9_");
  });

  test("a text is cut where a cell ends, and figures that are none are texts", async () => {
    const [row] = (await written([["a".repeat(MAX_CELL + 10), Number.POSITIVE_INFINITY]])) ?? [];
    expect([String(row?.[0]).length, row?.[1]]).toEqual([MAX_CELL, "Infinity"]);
  });

  test("columns go on behind Z", () =>
    expect([0, 25, 26, 51, 52, 702].map(letters)).toEqual(["A", "Z", "AA", "AZ", "BA", "AAA"]));
});

test("what is too much for a sheet goes on in the next", async () => {
  const workbook = createWorkbook(memorySpool, 3);
  const sheet = workbook.sheet("Rows", [{ header: "a", width: 10 }]);
  workbook.sheet("Last", []);
  for (let i = 1; i <= 5; i++) sheet.add([i]);
  const sheets = await readWorkbook(Buffer.concat([...workbook.bytes()]));
  expect(sheets.map(({ sheet, data }) => [sheet, data.flat()])).toEqual([
    ["Rows", ["a", 1, 2]],
    ["Rows 2", ["a", 3, 4]],
    ["Rows 3", ["a", 5]],
    ["Last", []],
  ]);
});

describe("extract -o news.xlsx", () => {
  test("heads are frozen and filtered", () => {
    const columns = [
      { header: "a", width: 1 },
      { header: "b", width: 1 },
    ];
    const xml = sheetStart(columns) + rowXml([1, 2], 2) + sheetEnd(2, 2);
    expect(xml).toMatch(/<pane ySplit="1" [^>]*state="frozen"\/>/);
    expect(xml).toMatch(/<autoFilter ref="A1:B2"\/><\/worksheet>$/);
  });

  test("has a sheet of the stories and one a section, with the cells of CSV", async () => {
    const { code, stderr } = await runInProcess(["extract", "news.ndjson", "-o", "news.xlsx"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    const sheets = await readWorkbook(join(cwd, "news.xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      "Stories",
      "People",
      "Places",
      "Organizations",
      "Quotes",
      "Statistics",
      "Comparisons",
      "Dates",
    ]);
    const { stdout } = await runInProcess(["extract", "news.ndjson", "-f", "csv"], { cwd });
    const rows: readonly Record<string, string>[] = parse(stdout, { columns: true });
    for (const { sheet, data } of sheets.slice(1)) {
      const [head = [], ...body] = data;
      const shown = body.map((cells) =>
        Object.fromEntries(head.map((name, i) => [String(name), String(cells[i] ?? "")])),
      );
      const expected = rows.filter(({ section }) => section === sheet.toLowerCase());
      expect(shown).toEqual(
        expected.map((row) =>
          Object.fromEntries(head.map((name) => [name, row[String(name)]?.replace(/^'(?=[=+@-])/, "")])),
        ),
      );
    }
    const people = sheets[1]?.data ?? [];
    expect(people[1]?.slice(1, 3)).toEqual(["=1+1", 1]);
    expect(typeof people[1]?.[people[0]?.indexOf("mentions") ?? 0]).toBe("number");
  });

  test("--only leaves other sheets out", async () => {
    await runInProcess(["extract", "news.ndjson", "-o", "people.xlsx", "--only", "people"], { cwd });
    const sheets = await readWorkbook(join(cwd, "people.xlsx"));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Stories", "People"]);
  });

  test("is the same workbook each time, and stays where nothing can be read", async () => {
    const before = readFileSync(join(cwd, "news.xlsx"));
    await runInProcess(["extract", "news.ndjson", "-o", "again.xlsx"], { cwd });
    expect(readFileSync(join(cwd, "again.xlsx")).equals(before)).toBe(true);
    const { code } = await runInProcess(["extract", "missing.txt", "-o", "news.xlsx"], { cwd });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "news.xlsx")).equals(before)).toBe(true);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
