import type { Argument, Command, Option } from "commander";
import { Flag } from "../flag.ts";

/** A command as completion scripts and the manual see it: plain data read off commander's tree. */
export interface CommandShape {
  readonly name: string;
  /** One line for lists. */
  readonly summary: string;
  readonly description: string;
  /** "newsx extract [options] [inputs...]" */
  readonly usage: string;
  readonly arguments: readonly ArgumentShape[];
  readonly options: readonly OptionShape[];
  readonly commands: readonly CommandShape[];
}

export interface ArgumentShape {
  readonly name: string;
  readonly description: string;
  /** What it may be; empty where it is a file. */
  readonly choices: readonly string[];
}

export interface OptionShape {
  /** With dashes. */
  readonly short: string | undefined;
  readonly long: string;
  /** As the help shows it: "-f, --format <format>". */
  readonly term: string;
  readonly description: string;
  readonly value: ValueKind;
  readonly choices: readonly string[];
  /** Whether giving it again adds to what was given before. */
  readonly isRepeatable: boolean;
}

/** What an option takes. */
export type ValueKind = "nothing" | "choice" | "file" | "folder" | "text";

/** The shape of a command and of those under it. */
export function shapeOf(command: Command): CommandShape {
  const commands = command.createHelp().visibleCommands(command);
  const names = commands.map((each) => each.name());
  return {
    ...ownShape(command, names),
    commands: commands.map((each) => ({ ...ownShape(each, names), commands: [] })),
  };
}

/** `siblings` is what an argument that names a command may be. */
function ownShape(command: Command, siblings: readonly string[]): Omit<CommandShape, "commands"> {
  const help = command.createHelp();
  return {
    name: command.name(),
    summary: help.subcommandDescription(command),
    description: command.description(),
    usage: help.commandUsage(command),
    arguments: command.registeredArguments.map((argument) => argumentShape(argument, siblings)),
    options: help
      .visibleOptions(command)
      .map((option) => optionShape(option, help.optionDescription(option))),
  };
}

function argumentShape(argument: Argument, siblings: readonly string[]): ArgumentShape {
  return {
    name: argument.name(),
    description: argument.description,
    choices: argument.argChoices ?? (argument.name() === "command" ? siblings : []),
  };
}

function optionShape(option: Option, description: string): OptionShape {
  const { short, long = "", flags: term, argChoices: choices = [] } = option;
  return {
    short,
    long,
    term,
    description,
    value: valueKind(option),
    choices,
    isRepeatable: option instanceof Flag && option.isRepeatable,
  };
}

function valueKind({ flags, argChoices, required, optional }: Option): ValueKind {
  if (!required && !optional) return "nothing";
  if (argChoices !== undefined) return "choice";
  if (flags.includes("<file>")) return "file";
  return flags.includes("<folder>") ? "folder" : "text";
}
