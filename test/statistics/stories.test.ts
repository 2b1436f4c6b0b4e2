import { readdirSync, readFileSync } from "node:fs";
import { describe } from "vitest";
import { holdToFile } from "../held-to-file.ts";
import { readKinds } from "../quotes/score-kinds.ts";
import { readFigures } from "./read-figures.ts";

/** What is found today in texts of other tests, right or wrong: `npm run fixtures` writes it anew; read the diff before you commit it. */
const fixtures = new URL("../../fixtures/", import.meta.url);
const file = new URL("statistics/stories.expected.json", fixtures);
const inputs = ["stories", "dumps"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .sort()
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}/input.txt`, fixtures), "utf8"),
    })),
);
const texts = [...inputs, ...readKinds().map(({ id, text }) => ({ name: id, text }))];

/** Each figure and each comparison in a line; names are left out, which are another module's. */
function show(text: string): readonly string[] {
  const { statistics, comparisons } = readFigures(text);
  const figures = statistics.map(({ id, end, ...rest }) => Object.values(rest).join(" | "));
  const pairs = comparisons.map(({ subjects, ...found }) =>
    [...Object.values(found), subjects?.left, subjects?.right].join(" | "),
  );
  return [...figures, ...pairs];
}

describe("texts give what stands in stories.expected.json", () => holdToFile(file, texts, show));
