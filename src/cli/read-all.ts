import type { InputItem } from "../input/input-item.ts";
import { totalSize } from "../input/paths.ts";
import { readInputs } from "../input/read-inputs.ts";
import { findInputs } from "./find-inputs.ts";
import type { Outcome } from "./finish.ts";
import { type InputOptions, readOptions } from "./input-options.ts";
import { say } from "./messages.ts";
import type { World } from "./world.ts";

/** What inputs hold that can be worked on. */
export type Readable = Exclude<InputItem, { readonly kind: "failure" | "warning" }>;

/** The inputs of a run, and how reading them went so far. */
export interface Reading {
  readonly items: AsyncIterable<Readable>;
  /** Bytes of all inputs; null where it cannot be told. */
  readonly size: number | null;
  readonly outcome: () => Outcome;
  /** Tells on stderr that something could not be read or worked on. */
  readonly fail: (message: string) => void;
}

/** Reads what the arguments name; failures and warnings are told on stderr as they come. */
export async function readAll(
  inputs: readonly string[],
  options: InputOptions & { readonly quiet?: boolean },
  world: World,
): Promise<Reading> {
  const resolved = await findInputs(inputs, options, world);
  let read = 0;
  const failures: string[] = [];
  const fail = (message: string) => {
    failures.push(message);
    say(world, message);
  };
  async function* items(): AsyncGenerator<Readable> {
    for await (const item of readInputs(resolved, readOptions(options, world))) {
      if (item.kind === "failure") fail(item.message);
      else if (item.kind !== "warning") {
        read++;
        yield item;
      } else if (!options.quiet) say(world, item.message);
    }
  }
  return {
    items: items(),
    size: await totalSize(resolved, world.cwd),
    outcome: () => ({ isEmpty: read === 0 && failures.length > 0, failures }),
    fail,
  };
}

/** How messages name what an item came from. */
export function sourceOf(item: Readable): string {
  switch (item.kind) {
    case "document":
      return item.document.source;
    case "story":
      return item.story.document.source;
    case "result":
      return item.result.source;
    case "pieces":
      return item.source;
  }
}
