import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { runInProcess } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "newsx-"));
const records = [
  {
    id: "a",
    date: "2024-03-13",
    text: "The ferry sank on Monday, Mayor Ingrid Solberg said in Bergen. It was built in the 1990s.",
  },
  {
    id: "b",
    date: "2024-03-20",
    text: "A first ferry was lost in 2019. The wreck was raised on Oct. 3, 2019.",
  },
  { id: "c", text: "Last week the pier was shut." },
];
writeFileSync(join(folder, "news.ndjson"), records.map((record) => JSON.stringify(record)).join("\n"));

async function timeline(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(["timeline", ...args], { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("dated sentences stand in order of date, the precise before the vague; undated ones are left out", async () => {
  const rows: readonly Record<string, string>[] = parse(await timeline("news.ndjson", "-f", "csv"), {
    columns: true,
  });
  expect(rows.map(({ date, document, line }) => `${date} ${document} ${line}`)).toEqual([
    "199X a 1",
    "2019-10-03 b 1",
    "2019 b 1",
    "2024-03-11 a 1",
  ]);
});

test("an event says what, who, where and its source", async () => {
  const { schema, events } = JSON.parse(await timeline("news.ndjson", "-f", "json"));
  expect(schema).toBe("newsx-timeline/1");
  expect(events.at(-1)).toMatchObject({
    date: "2024-03-11",
    what: "The ferry sank on Monday, Mayor Ingrid Solberg said in Bergen.",
    who: ["Ingrid Solberg"],
    where: ["Bergen"],
    source: "news.ndjson",
    document: "a",
  });
});

test("the table is for people", async () => {
  expect(await timeline("news.ndjson", "--width", "100")).toMatch(
    /^Timeline\nDate +What +Who +Where +Source\n199X /,
  );
});
