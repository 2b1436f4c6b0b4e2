import { type Command, InvalidArgumentError, Option } from "commander";
import { inputFormats } from "../input/input-format.ts";
import { splitModes } from "../split/split-mode.ts";

/** Adds the options of every command that works on inputs. */
export function addRunOptions(command: Command): Command {
  return command
    .option("-o, --output <file>", "write to a file, whole or not at all")
    .addOption(new Option("--split <mode>", "how to find stories").choices(splitModes).default("auto"))
    .addOption(
      new Option("--input-format <format>", "what inputs hold").choices(inputFormats).default("auto"),
    )
    .option("--no-color", "no colours")
    .option("-q, --quiet", "no warnings")
    .option("-j, --jobs <threads>", "worker threads; 0 decides by the size of the input", parseWhole, 0)
    .option("--story-timeout <seconds>", "give a document up after this long", parsePositive, 30);
}

/** A whole number, 0 included. */
export function parseWhole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(value);
}

/** A whole number above 0. */
export function parsePositive(value: string): number {
  const number = parseWhole(value);
  if (number === 0) throw new InvalidArgumentError("It must be a whole number above 0.");
  return number;
}
