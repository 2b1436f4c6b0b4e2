import { type PathList, readPathList } from "../input/path-list.ts";
import { type ResolvedInput, resolveInputs } from "../input/paths.ts";
import { describeSystemError } from "../input/system-error.ts";
import { FatalError } from "./fatal-error.ts";
import type { InputOptions } from "./input-options.ts";
import type { World } from "./world.ts";

/** The inputs that arguments and lists name; standard input where nothing is named. */
export async function findInputs(
  named: readonly string[],
  options: InputOptions,
  world: World,
): Promise<readonly ResolvedInput[]> {
  const lists = listsOf(options);
  const listed: string[] = [];
  for (const list of lists) listed.push(...(await readList(list, world)));
  const inputs = named.length === 0 && lists.length === 0 ? ["-"] : named;
  if (lists.filter(({ path }) => path === "-").length + ([...inputs, ...listed].includes("-") ? 1 : 0) > 1)
    throw new FatalError("standard input cannot be a list of files and an input at once");
  return resolveInputs(inputs, listed, options.ignore ?? [], world.cwd);
}

function listsOf({ filesFrom, files0From }: InputOptions): readonly PathList[] {
  return [
    ...(filesFrom === undefined ? [] : [{ path: filesFrom, separator: "\n" as const }]),
    ...(files0From === undefined ? [] : [{ path: files0From, separator: "\0" as const }]),
  ];
}

async function readList(list: PathList, world: World): Promise<readonly string[]> {
  try {
    return await readPathList(list, world.cwd, world.stdin);
  } catch (error) {
    throw new FatalError(`cannot read the list ${list.path}: ${describeSystemError(error)}`);
  }
}
