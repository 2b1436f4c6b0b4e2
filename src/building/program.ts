/** Bundles the program: `npm run build:program`. What a command does not need it does not load. */
import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { lateImport } from "./late-import.ts";
import { leaveOut } from "./leave-out.ts";
import { tabulateCompromise } from "./tabulate-compromise.ts";

const outdir = "dist/program";
await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: ["src/cli/main.ts", "src/batch/worker.ts"],
  outdir,
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  entryNames: "[name]",
  // It loads its own worker file by its path.
  external: ["tinypool"],
  // Dependencies in CommonJS ask for Node's modules with require.
  banner: { js: 'import{createRequire}from"node:module";const require=createRequire(import.meta.url);' },
  plugins: [tabulateCompromise(), lateImport("string-width"), leaveOut("node:child_process", "commander")],
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: "warning",
});
