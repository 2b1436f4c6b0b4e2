/** The program as `bin/newsx.js` starts it. */
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cache-folder.ts";
import { createCachedScripts } from "./cached-scripts.ts";
import { answerAtOnce } from "./front.ts";
import { limitHeapGrowth } from "./heap-growth.ts";
import { tuningFor, v8 } from "./v8.ts";

/** What is done sooner is not worth collecting garbage for. */
const MIN_LONG_RUN_MS = 400;

/** Runs the program in this process; gives its exit code. */
export async function run(): Promise<number> {
  if (answerAtOnce(process.argv.slice(2))) return 0;
  // V8 compiles a function for good before it has seen enough: ours were compiled six times over. Waiting longer saves
  // a sixth to a quarter of the CPU time of any run.
  const tuning = tuningFor(process);
  if (tuning !== null) v8().setFlagsFromString(tuning.compileLater);
  const growth = limitHeapGrowth(MIN_LONG_RUN_MS, process);
  const { load, save } = createCachedScripts(cacheFolder(process), growth);
  const { main, processHost } = load(
    fileURLToPath(new URL("./main.cjs", import.meta.url)),
  ) as typeof import("../cli/main.ts");
  const exitCode = await main(processHost());
  save();
  return exitCode;
}
