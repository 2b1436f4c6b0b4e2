import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { runInProcess } from "./run.ts";

const cwd = mkdtempSync(join(tmpdir(), "newsx-excel-"));
writeFileSync(
  join(cwd, "news.txt"),
  "“The café\nstays — open,” Zoë Brontë said in Łódź on Monday. About 40 people came.\n",
);

test.each([
  ["extract", ["extract", "news.txt"]],
  ["corpus", ["corpus", "news.txt"]],
  ["compare", ["compare", "news.txt"]],
  ["timeline", ["timeline", "news.txt"]],
])("%s --excel is the same CSV with a mark and the line ends of Windows", async (_, args) => {
  const plain = await runInProcess([...args, "-f", "csv"], { cwd });
  const { code } = await runInProcess([...args, "-o", "excel.csv", "--excel"], { cwd });
  expect(code).toBe(0);
  const written = readFileSync(join(cwd, "excel.csv"), "utf8");
  expect(written).toBe(`\ufeff${plain.stdout.replaceAll("\n", "\r\n")}`);
  const read = (text: string) => parse(text, { columns: true, bom: true });
  expect(read(written)).toEqual(read(plain.stdout));
});

test("the mark is three bytes of a file, once, however many stories there are", async () => {
  writeFileSync(join(cwd, "more.ndjson"), '{"text":"Zoë left Oslo."}\n{"text":"Ana left Oslo."}\n');
  await runInProcess(["extract", "more.ndjson", "-o", "out.csv", "--excel"], { cwd });
  const bytes = readFileSync(join(cwd, "out.csv"));
  expect([...bytes.subarray(0, 9)]).toEqual([0xef, 0xbb, 0xbf, ...Buffer.from("source")]);
  expect(bytes.lastIndexOf("\ufeff")).toBe(0);
  expect(bytes.includes("\r\n")).toBe(true);
});

test.each([
  ["a format", ["extract", "news.txt", "-f", "json", "--excel"], "json"],
  ["tables", ["corpus", "news.txt", "--excel"], "table"],
  ["a database", ["extract", "news.txt", "-o", "news.db", "--excel"], "sqlite"],
])("is refused for %s", async (_, args, format) => {
  const { code, stderr } = await runInProcess(args, { cwd });
  expect([code, stderr]).toEqual([
    2,
    `newsx: --excel is for CSV and TSV, and this is ${format}: say -o news.csv or --format csv\n`,
  ]);
});
