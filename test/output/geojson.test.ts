import { expect, test } from "vitest";
import { runInProcess } from "../cli/run.ts";

interface Point {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

async function points(stdin: string, ...args: readonly string[]): Promise<readonly Point[]> {
  const { code, stdout } = await runInProcess(
    ["extract", "-", "-f", "geojson", "--input-format", "ndjson", ...args],
    { stdin },
  );
  expect(code).toBe(0);
  const { type, features } = JSON.parse(stdout);
  expect(type).toBe("FeatureCollection");
  return features;
}

const line = (id: string, text: string) => `${JSON.stringify({ id, text, date: "2024-03-01" })}\n`;

test("a point a place of a story, longitude first, with where it stands", async () => {
  const [bergen, lima, ...rest] = await points(
    line("a", "Ferries stopped.\nThe harbour of Bergen in Norway was shut.") +
      line("b", "Ana Quispe left Lima, Peru."),
  );
  expect(bergen).toMatchObject({
    type: "Feature",
    geometry: { type: "Point" },
    properties: {
      name: "Bergen",
      kind: "city",
      country: "NO",
      document: "a",
      line: 2,
      published: "2024-03-01",
    },
  });
  expect(bergen?.geometry.coordinates.map(Math.round)).toEqual([5, 60]);
  expect(lima?.geometry.coordinates.map(Math.round)).toEqual([-77, -12]);
  const ids = [bergen, lima, ...rest].map((point) => point?.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("stories without places are a collection without points", async () => {
  expect(await points(line("a", "Nothing happened.") + line("b", "Nobody came."))).toEqual([]);
});

test("stories without places leave no gap between the others", async () => {
  const found = await points(
    line("a", "Nobody came.") +
      line("b", "He left Lima, Peru.") +
      line("c", "Nobody came.") +
      line("d", "She left Oslo."),
  );
  expect(found.map(({ properties }) => properties["document"])).toEqual(expect.arrayContaining(["b", "d"]));
});

test("without places asked for there are none", async () => {
  expect(await points(line("a", "She left Oslo."), "--only", "people")).toEqual([]);
});
