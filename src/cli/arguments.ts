/** Arguments as people type them, made those that the commands know. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Command } from "commander";
import { sectionNames } from "../output/format.ts";

/** The arguments with their command, and with "--json" as "--format json" and "quotes" as "extract --only quotes". */
export function readArguments(program: Command, args: readonly string[], cwd: string): readonly string[] {
  const named = withCommand(program, withSection(args), cwd);
  const command = program.commands.find((each) => each.name() === named[0]);
  const formats = command?.options.find(({ long }) => long === "--format")?.argChoices ?? [];
  return withFlag(withTwoDashes(command, named), "--format", (name) => formats.includes(name));
}

/** A flag behind one dash, or the long one that word processors make of two: "-only" is no "-o nly". */
function withTwoDashes(command: Command | undefined, args: readonly string[]): readonly string[] {
  const end = args.indexOf("--");
  return args.map((arg, i) => {
    const name = end < 0 || i < end ? /^[-–—]([a-z][a-z-]+)$/u.exec(arg)?.[1] : undefined;
    const isFlag = name !== undefined && command?.options.some(({ long }) => long === `--${name}`) === true;
    return isFlag ? `--${name}` : arg;
  });
}

/** The arguments with "--name" as a flag and its value, where it is one of the flag's; after "--" all are inputs. */
function withFlag(
  args: readonly string[],
  flag: string,
  isValue: (name: string) => boolean,
): readonly string[] {
  const end = args.indexOf("--");
  return args.flatMap((arg, i) => {
    const isMeant = (end < 0 || i < end) && arg.startsWith("--") && isValue(arg.slice(2));
    return isMeant ? [flag, arg.slice(2)] : [arg];
  });
}

/** Whoever asks for a kind of findings wants those alone: "newsx quotes dump.txt", "newsx extract dump.txt --quotes". */
function withSection(args: readonly string[]): readonly string[] {
  const [first = "", ...rest] = args;
  const isSection = (word: string) => sectionNames.some((name) => name === word);
  const named = isSection(first) && rest.length > 0 ? ["extract", ...rest, "--only", first] : args;
  return withFlag(named, "--only", isSection);
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
