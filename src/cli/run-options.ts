import { type Command, Option } from "commander";
import { defaultSplitMode, splitModes } from "../split/split-mode.ts";
import { addInputOptions } from "./input-options.ts";
import { between, parsePositive } from "./parse-numbers.ts";

/** Adds the options of every command that works on inputs. */
export function addRunOptions(command: Command): Command {
  command
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .addOption(
      new Option("--split <mode>", "how to find stories").choices(splitModes).default(defaultSplitMode),
    )
    .option("--no-color", "no colours")
    .option("-q, --quiet", "no warnings, no progress")
    .option("-j, --jobs <threads>", "worker threads; 0 decides by the size of the input", between(0, 1024), 0)
    .option("--aliases <file>", "names as your newsroom uses them: which to merge, rename and ignore")
    .option("--pager", "page through the output where it goes to a terminal: $PAGER, else less")
    .option(
      "--story-timeout <seconds>",
      "give a document up after this long; unless given it may take any time, so that every machine finds the same",
      parsePositive,
    );
  return addInputOptions(addConfigOptions(command));
}

/** Adds the options that say where a command's settings come from. */
export function addConfigOptions(command: Command): Command {
  return command
    .optionsGroup("Configuration:")
    .option("--config <file>", "take settings from this file, not from newsx.config.json or package.json")
    .option("--no-config", "take settings from no file")
    .option("--print-config", "show the settings and where each comes from, and do nothing else");
}
