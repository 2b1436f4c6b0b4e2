/**
 * `npm run fuzz -- TARGET [SECONDS] [FOLDER]`: coverage-guided fuzzing of one target with jazzer.js, from the texts in
 * fixtures/fuzz on. What it finds interesting it keeps in FOLDER, so that a later run goes on from there; an input that
 * breaks something is left there, too, as `crash-…`.
 *
 * jazzer.js instruments what it loads. Our sources are made CommonJS one by one, so that it can be told the folders
 * that count, and loads the packages as they are.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";

/** The modules whose branches lead each target. */
const modules: Readonly<Record<string, readonly string[]>> = {
  decode: ["src/input"],
  scanner: ["src/text"],
  ndjson: ["src/input"],
  html: ["src/input"],
  quotes: ["src/text", "src/quotes"],
  statistics: ["src/text", "src/statistics"],
  split: ["src/text", "src/split"],
  names: ["src/text", "src/names"],
};

const LONGEST_INPUT = 1000;

async function buildTarget(name: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "newsx-fuzz-"));
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).map((file) => join("src", file));
  await build({
    entryPoints: [
      ...sources.filter((file) => file.endsWith(".ts") && !/^src.(?:building|training)/.test(file)),
      "test/invariants.ts",
      "test/story-of.ts",
      "test/fuzz/text-of.ts",
      "test/fuzz/reading-of.ts",
      `test/fuzz/targets/${name}.ts`,
    ],
    outbase: ".",
    outdir: folder,
    // Imports say ".ts", and Node takes an ending that it does not know for CommonJS.
    outExtension: { ".js": ".ts" },
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "importMetaUrl" },
    banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
    logLevel: "warning",
  });
  cpSync("src/data", join(folder, "src/data"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  writeFileSync(
    join(folder, "target.cjs"),
    `exports.fuzz = require("./test/fuzz/targets/${name}.ts").fuzz;\n`,
  );
  return join(folder, "target.cjs");
}

const [name = "", seconds = "60", folder = mkdtempSync(join(tmpdir(), "newsx-corpus-"))] =
  process.argv.slice(2);
const includes = modules[name];
if (includes === undefined) throw new Error(`which target? ${Object.keys(modules).join(", ")}`);
mkdirSync(folder, { recursive: true });
const target = await buildTarget(name);
const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/@jazzer.js/core/dist/cli.js",
    target,
    folder,
    "fixtures/fuzz",
    ...includes.map((module) => `--includes=/${module}/`),
    // Milliseconds: the first input waits until all is loaded.
    "--timeout=60000",
    "--",
    `-max_total_time=${seconds}`,
    `-max_len=${LONGEST_INPUT}`,
    "-dict=test/fuzz/words.dict",
    "-print_final_stats=1",
    `-artifact_prefix=${folder}/`,
  ],
  { stdio: "inherit" },
);
process.stdout.write(`corpus: ${folder}\n`);
process.exitCode = status ?? 1;
