import type { Command } from "commander";

/** Adds the options that say where a command's settings come from. */
export function addConfigOptions(command: Command): Command {
  return command
    .optionsGroup("Configuration:")
    .option("--config <file>", "take settings from this file, not from newsx.config.json or package.json")
    .option("--no-config", "take settings from no file")
    .option("--print-config", "show the settings and where each comes from, and do nothing else");
}
