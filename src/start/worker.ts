/** What a worker thread starts with: `perform` of src/batch/worker.ts, with the code that an earlier run has compiled. */
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cache-folder.ts";
import { createCachedScripts } from "./cached-scripts.ts";

const worker = fileURLToPath(new URL("./worker.cjs", import.meta.url));
export const { perform } = createCachedScripts(cacheFolder(process)).load(
  worker,
) as typeof import("../batch/worker.ts");
