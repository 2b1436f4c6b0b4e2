import { endingOf } from "../output/formats.ts";
import { checkExcel } from "./excel.ts";
import { FatalError } from "./fatal-error.ts";

/** Endings of files, each with the format that it stands for. */
export type Endings<Name extends string> = ReadonlyMap<string, Name>;

/** Those of commands that write tables, JSON or CSV. */
export const tableEndings: Endings<"table" | "json" | "csv"> = new Map([
  ["txt", "table"],
  ["json", "json"],
  ["csv", "csv"],
]);

/**
 * The format of an output: the one that is asked for, else what the ending of its name stands for. A name without an
 * ending, as standard output and devices have, stands for `otherwise`; an unknown one throws a `FatalError`, so that no
 * "week.xlsx" is filled with what no spreadsheet reads. `files` are endings of outputs that are no text, which it names too.
 * `--excel` is refused for what is not delimited.
 */
export function formatOfOutput<Name extends string>(
  { excel, ...options }: OutputNames<Name> & { readonly excel?: boolean },
  endings: Endings<Name>,
  otherwise: Name,
  files: readonly string[] = [],
): Name {
  const name = namedFormat(options, endings, otherwise, files);
  checkExcel(excel, name);
  return name;
}

interface OutputNames<Name extends string> {
  readonly format?: Name;
  readonly output?: string;
}

function namedFormat<Name extends string>(
  { format, output }: OutputNames<Name>,
  endings: Endings<Name>,
  otherwise: Name,
  files: readonly string[],
): Name {
  if (format !== undefined || output === undefined) return format ?? otherwise;
  const ending = endingOf(output);
  if (ending === "") return otherwise;
  const known = endings.get(ending);
  if (known !== undefined) return known;
  const others = [...endings.keys(), ...files].join(", ");
  const advice = new Set(endings.values()).size === 1 ? "" : "; --format names one";
  throw new FatalError(`no format is known by the ending of ${output}, only ${others}${advice}`);
}
