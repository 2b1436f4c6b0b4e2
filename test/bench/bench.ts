/**
 * `npm run bench [-- TEXTS.jsonl]`: CPU time of newsx against compromise and wink-nlp on the same texts, each in a
 * process of its own, in turns (A B C A B C …), since machines drift. TEXTS holds one {"text"} a line; without it
 * our own fixtures are used, many times over. It runs as built: tsx gives each function its name again each time it is
 * made, which takes half of our time and none of the rivals'. BENCH_RIVALS names a folder where wink-nlp is installed, where it is not here.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { systems } from "./systems.ts";
import { readTexts } from "./texts.ts";

const ROUNDS = 3;

interface Sample {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function measure(system: string, file: string): Sample {
  const args = [fileURLToPath(new URL("measure.js", import.meta.url)), system, file];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
}

const texts = readTexts(process.argv[2]);
const kilobytes = texts.reduce((sum, text) => sum + text.length, 0) / 1024;
const file = join(mkdtempSync(join(tmpdir(), "newsx-bench-")), "texts.json");
writeFileSync(file, JSON.stringify(texts));

const names = Object.keys(systems);
const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => measure(name, file)));
const reference = names.indexOf("compromise/two (tags)");

process.stdout.write(`${texts.length} texts, ${kilobytes.toFixed(0)} KB, ${ROUNDS} rounds, CPU time\n\n`);
process.stdout.write("| system | KB/s | × compromise/two (min–max) | peak MB |\n| --- | --- | --- | --- |\n");
for (const [i, name] of names.entries()) {
  const speeds = rounds.map((round) => kilobytes / (round[i]!.milliseconds / 1000));
  const ratios = rounds.map((round) => round[reference]!.milliseconds / round[i]!.milliseconds);
  const spread = `${Math.min(...ratios).toFixed(1)}–${Math.max(...ratios).toFixed(1)}`;
  const memory = median(rounds.map((round) => round[i]!.megabytes));
  process.stdout.write(
    `| ${name} | ${median(speeds).toFixed(0)} | ${median(ratios).toFixed(1)} (${spread}) | ${memory.toFixed(0)} |\n`,
  );
}
