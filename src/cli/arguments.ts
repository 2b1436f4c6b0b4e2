/** Arguments as people type them, made those that the commands know. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";

/** The arguments with their command, and with "--json" as "--format json". */
export function readArguments(program: Command, args: readonly string[], cwd: string): readonly string[] {
  const named = withCommand(program, args, cwd);
  const command = program.commands.find((each) => each.name() === named[0]);
  const formats = command?.options.find(({ long }) => long === "--format")?.argChoices ?? [];
  const end = named.indexOf("--");
  return named.flatMap((arg, i) => {
    const isFormat = (end < 0 || i < end) && arg.startsWith("--") && formats.includes(arg.slice(2));
    return isFormat ? ["--format", arg.slice(2)] : [arg];
  });
}

/** Whoever names a file and no command wants to know what it says: "newsx dump.txt". */
function withCommand(program: Command, args: readonly string[], cwd: string): readonly string[] {
  const [first] = args;
  const isKnown = program.commands.some((each) => each.name() === first);
  if (first === undefined || isKnown || ownFlags.has(first)) return args;
  // "newsx --json dump.txt" names its file behind flags.
  const input =
    first.startsWith("-") && first !== "-" ? args.find((arg) => existsSync(resolve(cwd, arg))) : first;
  return input !== undefined && isInput(input, cwd) ? ["extract", ...args] : args;
}

const ownFlags: ReadonlySet<string> = new Set(["-h", "--help", "-V", "--version"]);

/** What exists, and what no command could be called: a path, a pattern, a name with an ending. */
function isInput(name: string, cwd: string): boolean {
  return name === "-" || /[./*?]/.test(name) || existsSync(resolve(cwd, name));
}
