import { type Command, Option } from "commander";
import { splitModes } from "../split/split-mode.ts";
import { parsePositive, parseWhole } from "./commands/parse-whole.ts";
import { addConfigOptions } from "./config/config-options.ts";
import { addInputOptions } from "./input-options.ts";

/** Adds the options of every command that works on stories. */
export function addRunOptions(command: Command): Command {
  command
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .addOption(new Option("--split <mode>", "how to find stories").choices(splitModes).default("auto"))
    .option("--aliases <file>", "names as your newsroom uses them: which to merge, rename and ignore")
    .option("--no-color", "no colours")
    .option("--pager", "page through the output where it goes to a terminal: $PAGER, else less")
    .option("-q, --quiet", "no warnings")
    .option("-j, --jobs <threads>", "worker threads; 0 decides by the size of the input", parseWhole, 0)
    .option("--story-timeout <seconds>", "give a document up after this long", parsePositive, 30);
  return addInputOptions(addConfigOptions(command));
}
