/** What a worker thread starts with: `perform` of src/batch/worker.ts, with the code that an earlier run has compiled. */
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cache-folder.ts";
import { createCachedScripts } from "./cached-scripts.ts";
import { limitHeapGrowth } from "./heap-growth.ts";

const worker = fileURLToPath(new URL("./worker.cjs", import.meta.url));
// Where there are workers the run lasts, and its flags have been set by now or are about to be.
const growth = limitHeapGrowth(0, process);
export const { perform } = createCachedScripts(cacheFolder(process), growth).load(
  worker,
) as typeof import("../batch/worker.ts");
