import { InvalidArgumentError } from "commander";
import { orClosest } from "./closest.ts";

/** A parser of "people,quotes", together with what was named before; what it gives is in the order of `known`. */
export function parseSections<Name extends string>(
  known: readonly Name[],
): (list: string, before?: ReadonlySet<Name>) => ReadonlySet<Name> {
  return (list, before = new Set()) => {
    const names = list.split(",").map((name) => name.trim());
    const unknown = names.find((name) => !known.some((each) => each === name));
    if (unknown !== undefined)
      throw new InvalidArgumentError(
        `"${unknown}" is none of ${known.join(", ")}${orClosest(unknown, known)}.`,
      );
    return new Set(known.filter((name) => names.includes(name) || before.has(name)));
  };
}
