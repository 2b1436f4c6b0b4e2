import type { InputItem } from "../input/input-item.ts";
import type { ResolvedInput } from "../input/paths.ts";
import { readInput } from "../input/read-input.ts";
import type { Outcome } from "./finish.ts";
import { type InputOptions, readOptions } from "./input-options.ts";
import { say } from "./messages.ts";
import type { World } from "./world.ts";

/** What an input holds, where it could be read. */
export type ReadItem = Exclude<InputItem, { readonly kind: "failure" | "warning" }>;

/** Texts, and stories found in them before. */
export type TextItem = Exclude<ReadItem, { readonly kind: "result" }>;
/** Stories with their findings. */
export type ResultItem = Extract<ReadItem, { readonly kind: "result" }>;

/** What a command works on, and what it says of an input that holds something else. */
export interface Wanted<Item extends ReadItem> {
  readonly is: (item: ReadItem) => item is Item;
  readonly refusal: string;
}

export const isText = (item: ReadItem): item is TextItem => item.kind !== "result";
export const isResult = (item: ReadItem): item is ResultItem => item.kind === "result";

/** The inputs of a run, and how reading them went so far. */
export interface Reading<Item> {
  readonly items: AsyncIterable<Item>;
  readonly outcome: () => Outcome;
  /** Tells that something could not be read or worked on. */
  readonly fail: (message: string) => void;
}

/**
 * Reads inputs for a command; failures and warnings are told as they come. What the command does not want counts as
 * not read, and is told once an input.
 */
export function readAll<Item extends ReadItem>(
  inputs: readonly ResolvedInput[],
  { is, refusal }: Wanted<Item>,
  options: InputOptions & { readonly quiet?: boolean },
  world: World,
  tell = (message: string) => say(world, message),
): Reading<Item> {
  let read = 0;
  const failures: string[] = [];
  const fail = (message: string) => {
    failures.push(message);
    tell(message);
  };
  async function* items(): AsyncGenerator<Item> {
    for (const input of inputs) {
      if (input.kind === "none") fail(input.problem);
      else yield* itemsOf(input.path);
    }
  }
  async function* itemsOf(path: string): AsyncGenerator<Item> {
    let isRefused = false;
    for await (const item of readInput(path, readOptions(options, world))) {
      if (item.kind === "failure") fail(item.message);
      else if (item.kind === "warning") {
        if (!options.quiet) tell(item.message);
      } else if (is(item)) {
        read++;
        yield item;
      } else {
        if (!isRefused) fail(`${path}: ${refusal}`);
        isRefused = true;
      }
    }
  }
  return { items: items(), outcome: () => ({ isEmpty: read === 0 && failures.length > 0, failures }), fail };
}
