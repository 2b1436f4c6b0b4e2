/** Values from config files and the environment, read by the parsers of the flags they stand for. */
import { type Command, InvalidArgumentError, type Option } from "commander";
import { FatalError } from "../fatal-error.ts";

/**
 * What a flag with this value would give; `where` names the value's place in messages. Undefined where only another
 * command's flag of that name takes it: `format` is shared by commands that know different ones.
 */
export function readOptionValue(command: Command, option: Option, value: unknown, where: string): unknown {
  if (option.isBoolean() || option.negate) return readBoolean(value, where);
  const problem = problemOf(option, value);
  if (problem === null) return parse(option, value);
  const others = (command.parent?.commands ?? []).flatMap(({ options }) => options);
  const isForAnother = others.some(
    (other) => other.attributeName() === option.attributeName() && problemOf(other, value) === null,
  );
  if (isForAnother) return undefined;
  throw new FatalError(`${where}: ${problem}`);
}

function problemOf(option: Option, value: unknown): string | null {
  try {
    parse(option, value);
    return null;
  } catch (error) {
    if (error instanceof InvalidArgumentError) return error.message;
    throw error;
  }
}

/** The value as if each of its parts had been given with the flag, one after the other. */
function parse(option: Option, value: unknown): unknown {
  return flagTexts(value).reduce<unknown>(
    (before, text) => option.parseArg?.(text, before) ?? text,
    undefined,
  );
}

function flagTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).map(([name, each]) =>
      typeof each === "object" ? `${name}:${flagTexts(each).join()}` : `${name}=${each}`,
    );
  return [String(value)];
}

const truths: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  ["1", true],
  ["true", true],
  ["yes", true],
  [false, false],
  ["0", false],
  ["false", false],
  ["no", false],
]);

function readBoolean(value: unknown, where: string): boolean {
  const truth = truths.get(value);
  if (truth === undefined) throw new FatalError(`${where}: it must be true or false.`);
  return truth;
}
