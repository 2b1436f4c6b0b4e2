/**
 * Bundles the program: `npm run build:program`. What a command does not need it does not load, and what it needs it
 * loads in few files: each takes half a millisecond.
 */
import { rolldown } from "rolldown";
import { lateImport } from "./late-import.ts";
import { leaveOut } from "./leave-out.ts";
import { tabulateCompromise } from "./tabulate-compromise.ts";

const program = await rolldown({
  input: { main: "src/cli/main.ts", worker: "src/batch/worker.ts" },
  platform: "node",
  // Newer expressions become calls of RegExp then, run when they are met: V8 checks literals when it loads a file.
  transform: { target: "es2023" },
  // They load files of their own by their paths: a worker, SQLite as WebAssembly.
  external: ["tinypool", "node-sqlite3-wasm"],
  plugins: [tabulateCompromise(), lateImport("string-width"), leaveOut("node:child_process", "commander")],
});
await program.write({
  dir: "dist/program",
  cleanDir: true,
  format: "esm",
  entryFileNames: "[name].js",
  minify: { mangle: false, compress: true, codegen: { removeWhitespace: true } },
  codeSplitting: {
    // A group takes in all that its files import: what every run needs, then what extracting needs.
    groups: [
      { name: "program", test: "/src/cli/main.ts", priority: 2 },
      { name: "extract", test: "/src/cli/run-extract.ts", priority: 1 },
    ],
  },
});
