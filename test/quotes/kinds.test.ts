import { beforeAll, describe, expect, test } from "vitest";
import type { Quote } from "../../src/model/result.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";
import { holdToFile } from "../held-to-file.ts";
import { readKinds, scoreStories, type Tally } from "./score-kinds.ts";

const f1 = (right: number, invented: number, missed: number) => (2 * right) / (2 * right + invented + missed);

/** Right region with right speaker against everything found and everything there. */
function endToEnd({ right, found, invented, missed }: Tally): number {
  return f1(right, found - right + invented, found - right + missed);
}

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

function find(text: string): readonly Quote[] {
  return [...extractDocument({ source: "-", id: null, text }, "none", tools)].flatMap(({ quotes }) => quotes);
}

test("our own stories in other kinds of news keep their floors", () => {
  const tallies = [...scoreStories(readKinds(), find).values()];
  const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  expect(f1(total("found"), total("invented"), total("missed"))).toBeGreaterThan(0.96);
  const right = total("right");
  const wrong = total("found") - right;
  expect(f1(right, wrong + total("invented"), wrong + total("missed"))).toBeGreaterThan(0.85);
  expect(total("indirectFound") / total("indirect")).toBeGreaterThan(0.75);
  for (const tally of tallies) expect(endToEnd(tally)).toBeGreaterThan(0.6);
});

describe("our own stories give what stands in kinds.expected.json", () => {
  const texts = readKinds().map(({ id, text }) => ({ name: id, text }));
  holdToFile(new URL("../../fixtures/quotes/kinds.expected.json", import.meta.url), texts, (text) =>
    find(text).map(({ start, end, kind, speaker, cue, rule, confidence }) =>
      [start, end, kind, speaker?.name, speaker?.mention?.text, cue?.text, rule, confidence].join(" | "),
    ),
  );
});
