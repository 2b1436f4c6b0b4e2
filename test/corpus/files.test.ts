import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UndirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import readWorkbook from "read-excel-file/node";
import { beforeAll, expect, test } from "vitest";
import { runInProcess } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "newsx-files-"));
const text = (day: string) =>
  `Mayor Ingrid Solberg of the Harbour & Ferry Union said on ${day} in Bergen: “The tunnel will open in spring.” Paul Aukrust, an engineer, spoke in Lima.`;

beforeAll(() => {
  const records = ["Monday", "Friday"].map((day) =>
    JSON.stringify({ id: day, outlet: "=1+1", text: text(day) }),
  );
  writeFileSync(join(folder, "news.ndjson"), records.join("\n"));
});

async function corpusIn(name: string): Promise<Buffer> {
  const { code, stderr } = await runInProcess(["corpus", "news.ndjson", "-o", name], { cwd: folder });
  expect([code, stderr]).toEqual([0, ""]);
  return readFileSync(join(folder, name));
}

test("a workbook has a sheet a section, numbers as numbers, filters, a frozen head and no formula", async () => {
  await corpusIn("corpus.xlsx");
  const sheets = await readWorkbook(join(folder, "corpus.xlsx"));
  const people = sheets.find(({ sheet }) => sheet === "People")?.data ?? [];
  const column = people[0]?.indexOf("Stories") ?? -1;
  expect(people.slice(1).map((row) => [row[0], row[column]])).toContainEqual(["Ingrid Solberg", 2]);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(expect.arrayContaining(["People", "Speakers", "Places"]));
});

test("places are points, longitude first", async () => {
  const { type, features } = JSON.parse((await corpusIn("corpus.geojson")).toString());
  expect(type).toBe("FeatureCollection");
  const lima = features.find((each: { properties: { name: string } }) => each.properties.name === "Lima");
  expect(lima?.geometry.coordinates.map(Math.round)).toEqual([-77, -12]);
});

test.each([
  ["gexf", (xml: string) => gexf.parse(UndirectedGraph, xml)],
  ["graphml", (xml: string) => graphml.parse(UndirectedGraph, xml)],
])("%s is the graph of who is named with whom", async (ending, parse) => {
  const graph = parse((await corpusIn(`corpus.${ending}`)).toString());
  const id = graph.findNode((_, { label }) => label === "Ingrid Solberg");
  expect(graph.getNodeAttributes(id)).toMatchObject({ type: "person", stories: 2 });
  const weights = graph.mapEdges((_, { weight }) => Number(weight));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.every((weight) => weight === 2)).toBe(true);
});

test("an unknown ending is an error that lists the known", async () => {
  const { code, stderr } = await runInProcess(["corpus", "news.ndjson", "-o", "corpus.docx"], {
    cwd: folder,
  });
  expect(code).toBe(2);
  expect(stderr).toMatch(/corpus\.docx, only txt, htm, json, html, csv, xlsx, geojson, gexf, graphml, db/);
});
