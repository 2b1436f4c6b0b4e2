import { readdirSync, readFileSync } from "node:fs";
import { describe } from "vitest";
import { createLanguage } from "../../src/language/compromise.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { findComparisons } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { holdToFile } from "../held-to-file.ts";
import { readKinds } from "../quotes/score-kinds.ts";

/** What is found today in texts of other tests, right or wrong: `npm run fixtures` writes it anew; read the diff before you commit it. */
const fixtures = new URL("../../fixtures/", import.meta.url);
const file = new URL("statistics/stories.expected.json", fixtures);
const language = createLanguage();

const inputs = ["stories", "dumps"].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .sort()
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}/input.txt`, fixtures), "utf8"),
    })),
);
const texts = [...inputs, ...readKinds().map(({ id, text }) => ({ name: id, text }))];

/** Each figure and each comparison in a line; names are left out, which are another room's. */
function show(text: string): readonly string[] {
  const tokens = scan(text);
  const names = indexNames(tokens, { people: [], places: [], organizations: [] });
  const statistics = findStatistics(tokens, names, language);
  const figures = statistics.map(({ id, end, ...rest }) => Object.values(rest).join(" | "));
  const comparisons = findComparisons(tokens, statistics).map((found) => Object.values(found).join(" | "));
  return [...figures, ...comparisons];
}

describe("texts give what stands in stories.expected.json", () => holdToFile(file, texts, show));
