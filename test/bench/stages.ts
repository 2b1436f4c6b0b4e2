/** `npm run bench:stages [-- TEXTS.jsonl]`: where the time of a run goes, stage by stage, on warm code. */

import { findDates } from "../../src/dates/find-dates.ts";
import { indexNames } from "../../src/entities/name-index.ts";
import { resolveNames } from "../../src/entities/resolve-names.ts";
import { tagNames } from "../../src/names/tag-names.ts";
import { ndjson } from "../../src/output/ndjson.ts";
import { reporter } from "../../src/output/reported-story.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import { findQuotes } from "../../src/quotes/find-quotes.ts";
import { splitDocument } from "../../src/split/split-document.ts";
import { findComparisons } from "../../src/statistics/find-comparisons.ts";
import { findStatistics } from "../../src/statistics/find-statistics.ts";
import { scan } from "../../src/text/scanner.ts";
import { defaults } from "../output/rich-story.ts";
import { readTexts } from "./texts.ts";

const texts = readTexts(process.argv[2]);
const tools = await loadTools();
const { language, gazetteer } = tools;

const documents = texts.map((text) => ({ source: "-", id: null, text }));
const stories = documents.flatMap((document) => splitDocument(document, "auto"));
const scanned = stories.map((story) => scan(story.document.text, story, { skip: story.furniture }));
const tagged = scanned.map((tokens) => tagNames(tokens, tools.nameModel, gazetteer, tools.language));
const names = scanned.map((tokens, i) => resolveNames(tokens, tagged[i]!, gazetteer, language));
const indexes = scanned.map((tokens, i) => indexNames(tokens, names[i]!));
const heads = stories.map(({ document, dateline, furniture }) => ({
  published: document.published ?? null,
  dateline,
  furniture,
}));
const statistics = scanned.map((tokens, i) => findStatistics(tokens, indexes[i]!, language));
const results = documents.flatMap((document) => [...extractDocument(document, "auto", tools)]);
const format = ndjson({ ...defaults, indirect: true });

/** Each stage on what the stages before it gave. */
const stages: Readonly<Record<string, () => void>> = {
  split: () => documents.forEach((document) => void splitDocument(document, "auto")),
  scan: () => stories.forEach((story) => void scan(story.document.text, story, { skip: story.furniture })),
  "tag names": () =>
    scanned.forEach((tokens) => void tagNames(tokens, tools.nameModel, gazetteer, tools.language)),
  "resolve names": () =>
    scanned.forEach((tokens, i) => void resolveNames(tokens, tagged[i]!, gazetteer, language)),
  "index names": () => scanned.forEach((tokens, i) => void indexNames(tokens, names[i]!)),
  quotes: () => scanned.forEach((tokens, i) => void findQuotes(tokens, indexes[i]!, tools.quotes)),
  statistics: () => scanned.forEach((tokens, i) => void findStatistics(tokens, indexes[i]!, language)),
  dates: () => scanned.forEach((tokens, i) => void findDates(tokens, indexes[i]!.at, heads[i]!, null)),
  comparisons: () => scanned.forEach((tokens, i) => void findComparisons(tokens, statistics[i]!, language)),
  output: () => stories.forEach((story, i) => void format.story(reporter(story.document)(results[i]!))),
};

function milliseconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** As many rounds for the compiler, not counted, as `measure.ts` has. */
const WARM_UP = 8;
const allRounds = Array.from({ length: WARM_UP + 7 }, () => Object.values(stages).map(milliseconds));
const rounds = allRounds.slice(WARM_UP);
const times = Object.keys(stages).map((_, i) => rounds.map((round) => round[i]!).sort((a, b) => a - b)[3]!);
const total = times.reduce((sum, time) => sum + time, 0);
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1024;
process.stdout.write(`| stage | ms | share | KB/s |\n| --- | --- | --- | --- |\n`);
for (const [i, name] of [...Object.keys(stages), "all"].entries()) {
  const time = times[i] ?? total;
  process.stdout.write(
    `| ${name} | ${time.toFixed(0)} | ${((100 * time) / total).toFixed(1)} % | ${(kilobytes / (time / 1000)).toFixed(0)} |\n`,
  );
}
