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
    outlet: "Harbour Post",
    date: "2024-03-01",
    text: "Mayor Ingrid Solberg of Bergen said on Friday: “We will build the tunnel before the ferries stop running.” Solberg spoke to the Harbour Union.",
  },
  {
    id: "b",
    outlet: "Fjord Daily",
    date: "2024-04-09",
    text: "“We will build the tunnel before the ferries stop running,” Ingrid Solberg, the mayor, told the Harbour Union in Bergen.",
  },
  {
    id: "c",
    outlet: "Fjord Daily",
    date: "2024-05-20",
    text: "The goalkeeper Ingrid Solberg saved a penalty in Lima. She kissed the post.",
  },
];
writeFileSync(join(folder, "news.ndjson"), records.map((record) => JSON.stringify(record)).join("\n"));

async function corpus(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runInProcess(["corpus", ...args], { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
}

test("a person of two stories is one row, a namesake another", async () => {
  const { schema, stories, people } = JSON.parse(await corpus("news.ndjson", "-f", "json"));
  expect([schema, stories]).toEqual(["newsx-corpus/1", 3]);
  const solbergs = people.filter(({ name }: { name: string }) => name === "Ingrid Solberg");
  expect(solbergs).toMatchObject([
    {
      stories: 2,
      quotes: 2,
      outlets: ["Fjord Daily", "Harbour Post"],
      first: "2024-03-01",
      last: "2024-04-09",
    },
    { stories: 1, quotes: 0, outlets: ["Fjord Daily"], first: "2024-05-20" },
  ]);
  expect(solbergs[0].members).toMatchObject([
    { document: "a", source: "news.ndjson", line: 1 },
    { document: "b", source: "news.ndjson" },
  ]);
});

test("a quote that two stories give is there once, with both places", async () => {
  const { repeated, people } = JSON.parse(await corpus("news.ndjson", "-f", "json"));
  expect(repeated).toMatchObject([
    { speaker: people[0].id, occurrences: [{ document: "a" }, { document: "b" }] },
  ]);
});

test("results of extract give the same rows as the texts", async () => {
  const { stdout } = await runInProcess(["extract", "news.ndjson", "-f", "ndjson"], { cwd: folder });
  writeFileSync(join(folder, "results.ndjson"), stdout);
  const [texts, results] = [
    await corpus("news.ndjson", "-f", "csv"),
    await corpus("results.ndjson", "-f", "csv"),
  ];
  expect(results).toBe(texts);
});

test("tables name rows, sections and fields as they are asked for", async () => {
  const table = await corpus(
    "news.ndjson",
    "--only",
    "people",
    "--match",
    "solberg",
    "--by",
    "outlet",
    "--width",
    "160",
  );
  expect(table).toMatch(/^3 stories\n\nPeople\nName .*\nIngrid Solberg .* 2 /);
  expect(table).toMatch(/People by outlet\nName +Fjord Daily +Harbour Post\nIngrid Solberg +1 +1\n/);
  expect(table).not.toContain("Places");
});

test("CSV has a row a name", async () => {
  const rows: readonly Record<string, string>[] = parse(await corpus("news.ndjson", "-f", "csv"), {
    columns: true,
  });
  expect(rows.find(({ name }) => name === "Bergen")).toMatchObject({
    type: "place",
    country: "NO",
    stories: "2",
  });
});

test("people are counted by gender, those of whom nothing says it as well", async () => {
  const { cross } = JSON.parse(await corpus("news.ndjson", "-f", "json", "--by", "gender"));
  expect(cross).toMatchObject([{ title: "People", by: "gender", values: ["female", "male", "unknown"] }]);
  expect(cross[0].rows[0]).toEqual({ name: "people", counts: [2, 0, 0] });
});

test("--by counts the quotes of speakers, too", async () => {
  const { cross } = JSON.parse(
    await corpus("news.ndjson", "-f", "json", "--only", "speakers", "--by", "outlet"),
  );
  expect(cross).toMatchObject([{ title: "Quotes", by: "outlet", values: ["Fjord Daily", "Harbour Post"] }]);
});

test("--by a field that no story has names those that there are", async () => {
  const { code, stderr } = await runInProcess(["corpus", "news.ndjson", "--by", "outlt"], { cwd: folder });
  expect([code, stderr]).toEqual([
    2,
    "newsx: --by outlt: no story has this field; there are outlet, month, year, date (did you mean outlet?)\n",
  ]);
});

const floods = [
  {
    id: "d",
    date: "2024-06-01",
    text: "Floods in Kisumu have killed 31 people, said county officer Ruth Odera in Kisumu.",
  },
  {
    id: "e",
    date: "2024-06-01",
    text: "At least 33 people were killed by floods in Kisumu, officer Ruth Odera said.",
  },
  { id: "f", date: "2024-06-02", text: "Floods in Manila have killed 45 people, officials said." },
];

test("figures of two stories that differ are set against each other, in any order of the stories", async () => {
  const write = (name: string, all: readonly object[]) =>
    writeFileSync(join(folder, name), all.map((record) => JSON.stringify(record)).join("\n"));
  write("floods.ndjson", floods);
  write("turned.ndjson", floods.toReversed());
  const { figures } = JSON.parse(await corpus("floods.ndjson", "-f", "json"));
  expect(figures).toMatchObject([
    { left: { document: "d", value: 31 }, right: { document: "e", value: 33 }, difference: 2 },
  ]);
  const turned = JSON.parse(await corpus("turned.ndjson", "-f", "json")).figures;
  expect(turned.map(valuesOf)).toEqual(figures.map(valuesOf));
  expect(await corpus("floods.ndjson", "--only", "figures")).toContain("Figures that differ");
});

function valuesOf({ left, right }: { readonly left: { value: number }; readonly right: { value: number } }) {
  return [left.value, right.value].sort();
}

test("--why says what spoke for and against two names being one", async () => {
  const answer = await corpus("news.ndjson", "--why", "solberg");
  expect(answer).toMatch(/^Ingrid Solberg: first in news\.ndjson \(a\):1\n/);
  expect(answer).toMatch(
    /\(b\):1 is the same: \+\d\.\d, and 1\.2 is needed\n {4} \+2\.0 {2}the names are the same\n/,
  );
  expect(answer).toMatch(/both are called “mayor”/);
  expect(answer).toMatch(/\(c\):1 is another: .*\n.*the names are the same\n(?:.*\n)*?.*fields far apart/);
});
