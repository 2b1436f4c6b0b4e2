import { type PathList, readPathList } from "../input/path-list.ts";
import { type ResolvedInput, resolveInputs } from "../input/paths.ts";
import { describeSystemError } from "../input/system-error.ts";
import { FatalError } from "./fatal-error.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";
import type { OutputOptions } from "./open-sink.ts";
import { refuseInputAsOutput } from "./same-file.ts";

/** The inputs that arguments and lists name; standard input where nothing is named. */
export async function findInputs(
  named: readonly string[],
  options: InputOptions & Pick<OutputOptions, "output">,
  host: Host,
): Promise<readonly ResolvedInput[]> {
  const lists = listsOf(options);
  const read: (readonly string[])[] = [];
  for (const list of lists) read.push(await readList(list, host));
  const listed = read.flat();
  const inputs = named.length === 0 && lists.length === 0 ? ["-"] : named;
  const isStdinRead = inputs.includes("-") || listed.includes("-");
  if (lists.filter(({ path }) => path === "-").length + (isStdinRead ? 1 : 0) > 1)
    throw new FatalError("standard input cannot be a list of files and an input at once");
  const found = await resolveInputs(inputs, listed, options.ignore ?? [], host.cwd);
  refuseInputAsOutput(found, options, host);
  return found;
}

function listsOf({ filesFrom, files0From }: InputOptions): readonly PathList[] {
  return [
    ...(filesFrom === undefined ? [] : [{ path: filesFrom, separator: "\n" as const }]),
    ...(files0From === undefined ? [] : [{ path: files0From, separator: "\0" as const }]),
  ];
}

async function readList(list: PathList, host: Host): Promise<readonly string[]> {
  try {
    return await readPathList(list, host.cwd, host.stdin);
  } catch (error) {
    throw new FatalError(`cannot read the list ${list.path}: ${describeSystemError(error)}`);
  }
}
