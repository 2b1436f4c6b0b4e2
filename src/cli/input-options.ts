import { type Command, InvalidArgumentError } from "commander";
import { encodingNamed } from "../input/encodings.ts";
import { type InputFormat, inputFormats } from "../input/input-format.ts";
import { defaultLimits } from "../input/limits.ts";
import { defaultFields, type ReadOptions } from "../input/read-options.ts";
import { Flag } from "./flag.ts";
import type { Host } from "./host.ts";
import { between, parsePositive, parseSize, sizeUpTo } from "./parse-numbers.ts";

/** What commands that read inputs know about them. */
export interface InputOptions {
  readonly inputFormat: InputFormat;
  readonly encoding?: string;
  readonly textField?: string;
  readonly idField: string;
  readonly filesFrom?: string;
  readonly files0From?: string;
  readonly ignore?: readonly string[];
  readonly maxBytes?: number;
  readonly maxLine: number;
  readonly maxRatio: number;
  readonly maxDepth: number;
  /** Whether to say what of a page is no part of a story: where a command explains what it does; a name asks of that alone. */
  readonly why?: boolean | string;
}

/** Adds the options of every command that reads inputs. */
export function addInputOptions(command: Command): Command {
  return command
    .optionsGroup("Inputs:")
    .addOption(
      new Flag("--input-format <format>", "what inputs hold", {
        choices: inputFormats,
        default: "auto",
        config: "choice",
      }),
    )
    .addOption(
      new Flag("--encoding <name>", "how inputs are encoded, where detection fails", {
        parse: parseEncoding,
        config: "text",
      }),
    )
    .addOption(
      new Flag("--text-field <name>", "where a record has its text; unless given, it is found", {
        config: "text",
      }),
    )
    .addOption(
      new Flag("--id-field <name>", "where a record has its id", {
        default: defaultFields.id,
        config: "text",
      }),
    )
    .option("--files-from <file>", "read the inputs that a file lists, one a line; - for standard input")
    .option("--files0-from <file>", "the same, with a NUL behind each, as find -print0 gives")
    .addOption(
      new Flag("--ignore <pattern>", "leave these out; may be given more than once", {
        parse: gather,
        config: "texts",
      }),
    )
    .optionsGroup("Limits:")
    .addOption(
      new Flag(
        "--max-bytes <size>",
        "largest input, unpacked: 500k, 20m, 1g; unless given, text and NDJSON may have any size, the rest 32m",
        { parse: parseSize, config: "size" },
      ),
    )
    .addOption(
      new Flag("--max-line <size>", "longest line of text or NDJSON", {
        parse: sizeUpTo(256 << 20, "256m"),
        default: defaultLimits.line,
        defaultShown: "4m",
        config: "size",
      }),
    )
    .addOption(
      new Flag("--max-ratio <times>", "how much gzip data may grow", {
        parse: parsePositive,
        default: defaultLimits.ratio,
        config: "positive",
      }),
    )
    .addOption(
      new Flag("--max-depth <levels>", "deepest nesting of JSON and HTML", {
        parse: between(1, 10_000),
        default: defaultLimits.depth,
        config: "positive",
      }),
    );
}

/** What the options say of how inputs are read. */
export function readOptions(options: InputOptions, host: Host): ReadOptions {
  return {
    cwd: host.cwd,
    stdin: host.stdin,
    format: options.inputFormat,
    encoding: options.encoding ?? null,
    fields: { text: options.textField ?? defaultFields.text, id: options.idField },
    limits: {
      bytes: options.maxBytes ?? null,
      line: options.maxLine,
      ratio: options.maxRatio,
      depth: options.maxDepth,
    },
    leftOut: options.why === true,
  };
}

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function parseEncoding(label: string): string {
  const encoding = encodingNamed(label);
  if (encoding === null)
    throw new InvalidArgumentError("It is none that is known, such as utf-8, windows-1252 or shift_jis.");
  return encoding;
}
