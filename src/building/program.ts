/**
 * Bundles the program: `npm run build:program`. What a command does not need it does not load, and what it needs it
 * loads in few files: each takes half a millisecond.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { importByLoader } from "./import-by-loader.ts";
import { jsonAsText } from "./json-as-text.ts";
import { lateImport } from "./late-import.ts";
import { leaveOut } from "./leave-out.ts";
import { tabulateCompromise } from "./tabulate-compromise.ts";
import { takeImports } from "./take-imports.ts";
import { writeScripts } from "./write-scripts.ts";

const program = await rolldown({
  input: { main: "src/cli/main.ts", worker: "src/batch/worker.ts" },
  platform: "node",
  // Newer expressions become calls of RegExp then, run when they are met: V8 checks literals when it loads a file.
  transform: { target: "es2023" },
  // They load files of their own by their paths: a worker, SQLite as WebAssembly.
  external: ["tinypool", "node-sqlite3-wasm"],
  plugins: [
    tabulateCompromise(),
    lateImport("string-width"),
    leaveOut("node:child_process", "commander"),
    importByLoader(),
    jsonAsText(),
  ],
});
const minify = { mangle: false, compress: true, codegen: { removeWhitespace: true } };
await program.write({
  dir: "dist/program",
  cleanDir: true,
  // Code that V8 compiled in an earlier run can be given to it only for scripts, not for modules.
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "[name]-[hash].cjs",
  minify,
  codeSplitting: {
    // A group takes in all that its files import: what every run needs, then what extracting needs.
    groups: [
      { name: "program", test: "/src/cli/main.ts", priority: 2 },
      { name: "extract", test: "/src/cli/run-extract.ts", priority: 1 },
    ],
  },
});

// Main loads what extracts only when it has run itself, a worker after what main needs.
takeImports("dist/program", "extract", "program");
writeScripts("dist/program");

// Each in one file: to look for another takes Node a millisecond.
for (const [name, input] of [
  ["start", "src/start/program.ts"],
  ["worker", "src/start/worker.ts"],
] as const) {
  const start = await rolldown({ input, platform: "node" });
  await start.write({ file: `dist/program/${name}.js`, format: "esm", minify });
}

// The help as the program itself writes it where no terminal tells how wide: `src/start/front.ts` shows it from now on.
const env = { NEWSX_NO_CACHE: "1" };
writeFileSync("dist/program/help.txt", execFileSync(process.execPath, ["bin/newsx.js", "--help"], { env }));
