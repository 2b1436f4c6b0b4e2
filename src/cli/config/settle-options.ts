/** Where options get their values: flags win over the environment, that over the config file, that over defaults. */
import { dirname, resolve } from "node:path";
import type { Command, Option } from "commander";
import { prettyJson } from "../../output/visible.ts";
import { orClosest } from "../closest.ts";
import { type Flag, flagsOf } from "../flag.ts";
import type { Host } from "../host.ts";
import { say } from "../messages.ts";
import { streamSink } from "../sink.ts";
import { type ConfigFile, findConfig } from "./config-file.ts";
import { readOptionValue } from "./option-value.ts";

/** Variables that are no options. */
const otherVariables = ["NEWSX_CONFIG", "NEWSX_DEBUG", "NEWSX_NO_CACHE"];

/** The environment variable of a config key: NEWSX_INPUT_FORMAT of inputFormat. */
export function environmentName(key: string): string {
  return `NEWSX_${key.replace(/(?=[A-Z])/g, "_").toUpperCase()}`;
}

/** The command's options with what flags left open filled in; null where the user only wanted to see them. */
export async function settleOptions<Options extends object>(
  command: Command,
  host: Host,
): Promise<Options | null> {
  warnOfUnknown(command, host);
  const { config, printConfig } = command.opts<{ config?: string | false; printConfig?: boolean }>();
  const named = config ?? (host.env["NEWSX_CONFIG"] || undefined);
  const file = await findConfig(named, host.cwd, command.parent ?? command);
  for (const option of flagsOf(command)) {
    const { key } = option;
    if (key === null) continue;
    const variable = environmentName(key);
    const value = host.env[variable];
    if (value) settle(command, option, "env", readOptionValue(command, option, value, variable));
    if (file !== null) settle(command, option, "config", readFromFile(command, option, key, file));
  }
  if (printConfig !== true) return command.opts<Options>();
  await streamSink(host.stdout).write(describe(command, file));
  return null;
}

function readFromFile(command: Command, option: Flag, key: string, file: ConfigFile): unknown {
  const value = file.values[key];
  if (value === undefined) return undefined;
  if (option.config === "path") return resolve(dirname(file.path), String(value));
  return readOptionValue(command, option, value, `${file.shown}: "${key}"`);
}

/** Gives an option a value where nothing stronger has; what holds named values takes those that are missing. */
function settle(command: Command, option: Option, source: "env" | "config", value: unknown): void {
  if (value === undefined) return;
  const name = option.attributeName();
  const before = command.getOptionValueSource(name) ?? "default";
  const held: unknown = command.getOptionValue(name);
  if (before === "default") command.setOptionValueWithSource(name, value, source);
  else if (isRecord(held) && isRecord(value))
    command.setOptionValueWithSource(name, { ...value, ...held }, before);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A variable that looks like one of ours and is none is most likely a slip. */
function warnOfUnknown(command: Command, host: Host): void {
  const keys = (command.parent?.commands ?? []).flatMap(flagsOf).flatMap(({ key }) => key ?? []);
  const known = [...keys.map(environmentName), ...otherVariables];
  for (const name of Object.keys(host.env).filter((each) => each.startsWith("NEWSX_"))) {
    if (!known.includes(name)) say(host, `${name} is no setting${orClosest(name, known)}`);
  }
}

/** The settled options as a config file would say them, and where each comes from. */
function describe(command: Command, file: ConfigFile | null): string {
  const configurable = flagsOf(command).flatMap((option) => {
    const { key } = option;
    const value: unknown = command.getOptionValue(option.attributeName());
    if (key === null || value === undefined) return [];
    const source = command.getOptionValueSource(option.attributeName()) ?? "default";
    return [
      { key, value: value instanceof Set ? [...value] : value, source: source === "cli" ? "flag" : source },
    ];
  });
  const report = {
    config: file?.path ?? null,
    options: Object.fromEntries(configurable.map(({ key, value }) => [key, value])),
    sources: Object.fromEntries(configurable.map(({ key, source }) => [key, source])),
  };
  return prettyJson(report);
}
