/**
 * `npm run build:bench`: the benchmarks as the program is built, with compromise's tables (`src/building`). The rivals are left
 * outside the bundle, as anybody has them.
 */
import { rolldown } from "rolldown";
import { tabulateCompromise } from "../../src/building/tabulate-compromise.ts";

const names = ["bench", "growth", "limits", "measure", "stages"];
const bundle = await rolldown({
  input: Object.fromEntries(names.map((name) => [name, `test/bench/${name}.ts`])),
  platform: "node",
  transform: { target: "es2023" },
  external: (id) => !/^[./\0]|^[A-Z]:/i.test(id) && id !== "compromise/two" && !id.includes("compromise/src"),
  plugins: [tabulateCompromise()],
});
await bundle.write({ dir: "dist/bench", cleanDir: true, format: "esm", entryFileNames: "[name].js" });
