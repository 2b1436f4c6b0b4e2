import type { Command } from "commander";
import { Flag } from "./flag.ts";
import { addInputOptions } from "./input-options.ts";
import { between, parsePositive } from "./parse-numbers.ts";
import { colorFlag, outputFlag, quietFlag, splitFlag } from "./shared-flags.ts";

/** Adds the options of every command that works on inputs. */
export function addRunOptions(command: Command): Command {
  command
    .addOption(outputFlag())
    .addOption(splitFlag())
    .addOption(colorFlag())
    .addOption(quietFlag("no warnings, no progress"))
    .addOption(
      new Flag("-j, --jobs <threads>", "worker threads; 0 decides by the size of the input", {
        parse: between(0, 1024),
        default: 0,
        config: "whole",
      }),
    )
    .addOption(
      new Flag("--aliases <file>", "names as your newsroom uses them: which to merge, rename and ignore", {
        config: "path",
      }),
    )
    .addOption(
      new Flag("--pager", "page through the output where it goes to a terminal: $PAGER, else less", {
        config: "switch",
      }),
    )
    .addOption(
      new Flag(
        "--story-timeout <seconds>",
        "give a document up after this long; unless given it may take any time, so that every machine finds the same",
        { parse: parsePositive, config: "positive" },
      ),
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
