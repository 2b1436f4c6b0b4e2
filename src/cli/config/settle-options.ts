/** Where options get their values: flags win over the environment, that over the config file, that over defaults. */
import { dirname, resolve } from "node:path";
import type { Command, Option } from "commander";
import { prettyJson } from "../../output/visible.ts";
import { orClosest } from "../closest.ts";
import type { Host } from "../host.ts";
import { say } from "../messages.ts";
import { streamSink } from "../sink.ts";
import { type ConfigFile, findConfig } from "./config-file.ts";
import { readOptionValue } from "./option-value.ts";

/** Options that belong to one call and not to a way of working. */
const neverConfigured = new Set([
  "config",
  "printConfig",
  "output",
  "filesFrom",
  "files0From",
  "line",
  "outDir",
  "at",
  "join",
  "speaker",
  "meta",
  "title",
  "top",
  "min",
  "match",
  "rules",
  "updateBaseline",
  "since",
  "append",
  "timeLimit",
]);

/** Options that are paths: in a config file they start from its folder. */
const paths = new Set(["aliases", "baseline", "vocabulary"]);

/** Variables that are no options. */
const otherVariables = ["NEWSX_CONFIG", "NEWSX_DEBUG", "NEWSX_NO_CACHE"];

/** Options that are given once for each of what a config file has as one. */
const plurals: ReadonlyMap<string, string> = new Map([
  ["rule", "rules"],
  ["folder", "folders"],
]);

/** The option's key in a config file; undefined where it has none. */
export function configKey(option: Option): string | undefined {
  const name = option.attributeName();
  if (neverConfigured.has(name)) return undefined;
  return plurals.get(name) ?? name;
}

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
  const file = await findConfig(config ?? (host.env["NEWSX_CONFIG"] || undefined), host.cwd);
  for (const option of command.options) {
    const key = configKey(option);
    if (key === undefined) continue;
    const variable = environmentName(key);
    const value = host.env[variable];
    if (value) settle(command, option, "env", readOptionValue(command, option, value, variable));
    if (file !== null) settle(command, option, "config", readFromFile(command, option, key, file));
  }
  if (printConfig !== true) return command.opts<Options>();
  await streamSink(host.stdout).write(describe(command, file));
  return null;
}

function readFromFile(command: Command, option: Option, key: string, file: ConfigFile): unknown {
  const value = file.values[key];
  if (value === undefined) return undefined;
  if (paths.has(key)) return resolve(dirname(file.path), String(value));
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
  const options = (command.parent?.commands ?? []).flatMap((each) => each.options);
  const keys = options.map(configKey).filter((key) => key !== undefined);
  const known = [...keys.map(environmentName), ...otherVariables];
  for (const name of Object.keys(host.env).filter((each) => each.startsWith("NEWSX_"))) {
    if (!known.includes(name)) say(host, `${name} is no setting${orClosest(name, known)}`);
  }
}

/** The settled options as a config file would say them, and where each comes from. */
function describe(command: Command, file: ConfigFile | null): string {
  const configurable = command.options.flatMap((option) => {
    const key = configKey(option);
    const value: unknown = command.getOptionValue(option.attributeName());
    if (key === undefined || value === undefined) return [];
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
