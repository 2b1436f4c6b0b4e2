import { endingOf } from "../output/formats.ts";
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
 */
export function formatOfOutput<Name extends string>(
  { format, output }: { readonly format?: Name; readonly output?: string },
  endings: Endings<Name>,
  otherwise: Name,
  files: readonly string[] = [],
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
