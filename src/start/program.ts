/** The program as `bin/newsx.js` starts it. */
import { fileURLToPath } from "node:url";
import { cacheFolder } from "./cache-folder.ts";
import { createCachedScripts } from "./cached-scripts.ts";
import { answerAtOnce } from "./front.ts";

/** Runs the program in this process; gives its exit code. */
export async function run(): Promise<number> {
  if (answerAtOnce(process.argv.slice(2))) return 0;
  const { load, save } = createCachedScripts(cacheFolder(process));
  const { main, processHost } = load(
    fileURLToPath(new URL("./main.cjs", import.meta.url)),
  ) as typeof import("../cli/main.ts");
  const exitCode = await main(processHost());
  save();
  return exitCode;
}
