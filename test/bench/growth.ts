/**
 * `npm run bench:growth [-- WORDS]`: how CPU time grows with hostile text over four doublings, everything from
 * splitting to the table and JSON. An exponent of 1 is linear; the cost is that of a kilobyte beside one of news.
 * WORDS picks the patterns that contain them.
 */
import type { Document } from "../../src/model/document.ts";
import { formats } from "../../src/output/formats.ts";
import { reporter } from "../../src/output/reported-story.ts";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import { hostileRuns } from "../cli/hostile-inputs.ts";
import { defaults } from "../output/rich-story.ts";
import { readTexts } from "./texts.ts";

const SMALLEST = 8 << 10;
const DOUBLINGS = 4;
const TRIES = 2;
/** Milliseconds below which the clock and the collector tell more than the text. */
const CHEAP = 50;

const news = readTexts(undefined).join("\n\n");

const people = Array.from({ length: 20_000 }, (_, i) => `Ana${letters(i)} Ruiz${letters(i * 7)}`);

/** A word of its own for each number: "Bax", "Cebu". */
function letters(number: number): string {
  return Array.from(number.toString(16), (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)]).join("");
}

/** What runs of one mark do not show: structures that look for their other half, tables, texts without an end. */
const structures: Readonly<Record<string, string>> = {
  "marks that never close": "“We go, said Ana Ruiz of Oslo. ",
  "marks nested": "“a ‘b “c ‘d ",
  "marks that only close": "we go,” said Ana Ruiz. ",
  "straight marks glued": 'a"b',
  "a colon before a mark": "Smith: “no” — ",
  "cues and nothing else": "said said said told ",
  "speakers in a chain": "Ana Ruiz said Bo Lund said ",
  "rows of a table": "Oslo 12 450 3.5% 7\n",
  "rows with names": "Ana Ruiz\tOslo\t12\t$3m\n",
  "one line of news": news.replace(/\s+/g, " "),
  "news, no stops": news.replace(/[.!?]/g, ""),
  "names and nothing else": "Ana Ruiz, Bo Lund, Oslo, Hebridean Lines, ",
  "names that differ": people.map((name) => `${name} left. `).join(""),
  "a list of names": people.map((name, i) => `${String.fromCharCode(0x41 + (i % 26))}${name}, `).join(""),
  "numbers and nothing else": "12 1,200 3.5 two-thirds $4m ",
  "comparisons in a chain": "12 nations, against 14 nations, ",
  "dashes between words": "go — stay – go -- ",
  CAPITALS: "THE HARBOUR WAS CLOSED AND ANA RUIZ LEFT ",
  "separators and lines": "---\nBy Ana Ruiz\n",
  datelines: "OSLO (Post) — ",
  "lines of words": "harbour\n",
};

const patterns: readonly (readonly [name: string, unit: string])[] = [
  ["news", news],
  ...Object.entries(structures),
  ...hostileRuns.map((run) => [JSON.stringify(run), run] as const),
];

const tools = await loadTools();
const options = { ...defaults, indirect: true };
const outputs = [(await formats.table())(options), (await formats.json())(options)];

function work(text: string): void {
  const document: Document = { source: "-", id: null, text };
  const report = reporter(document);
  for (const result of extractDocument(document, "auto", tools))
    for (const format of outputs) format.story(report(result));
}

/** Milliseconds of CPU time, of several tries the least: what else the machine does only adds. */
function cost(text: string): number {
  const tries = Array.from({ length: TRIES }, () => {
    const before = process.cpuUsage();
    work(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}

/** Milliseconds for each size; what costs next to nothing is measured at sixteen times the sizes. */
function costs(unit: string): { readonly times: readonly number[]; readonly kilobytes: number } {
  const largest = SMALLEST << DOUBLINGS;
  const scale = cost(repeated(unit, largest)) < CHEAP ? 16 : 1;
  const sizes = Array.from({ length: DOUBLINGS + 1 }, (_, i) => (SMALLEST << i) * scale);
  return { times: sizes.map((size) => cost(repeated(unit, size))), kilobytes: (largest * scale) / 1024 };
}

function repeated(unit: string, size: number): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** The slope of time over size, both as logarithms, by least squares. */
function exponent(times: readonly number[]): number {
  const xs = times.map((_, i) => i);
  const ys = times.map((time) => Math.log2(Math.max(time, 0.01)));
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  const above = mean(xs.map((each, i) => (each - x) * (ys[i]! - y)));
  return above / mean(xs.map((each) => (each - x) ** 2));
}

const wanted = process.argv[2] ?? "";
work(news.slice(0, 100_000));
let ofNews = 0;
process.stdout.write("| pattern | cost of 1 KB, × news | exponent | ms a KB |\n| --- | --- | --- | --- |\n");
for (const [name, unit] of patterns) {
  if (name !== "news" && !name.includes(wanted)) continue;
  const { times, kilobytes } = costs(unit);
  const each = times.at(-1)! / kilobytes;
  if (name === "news") ofNews = each;
  const row = [
    name.replaceAll("|", "\\|"),
    (each / ofNews).toFixed(2),
    exponent(times).toFixed(2),
    each.toFixed(2),
  ];
  process.stdout.write(`| ${row.join(" | ")} |\n`);
}
