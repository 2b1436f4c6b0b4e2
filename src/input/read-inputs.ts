import type { InputItem } from "./input-item.ts";
import type { ResolvedInput } from "./paths.ts";
import { readInput } from "./read-input.ts";
import type { ReadOptions } from "./read-options.ts";

/** The documents of all inputs, in order, and what is to be said of those that give none. */
export async function* readInputs(
  inputs: readonly ResolvedInput[],
  options: ReadOptions,
): AsyncGenerator<InputItem> {
  for (const input of inputs) {
    if (input.kind === "none") yield { kind: "failure", message: input.problem };
    else yield* readInput(input.path, options);
  }
}
