import type { InputItem } from "../input/input-item.ts";
import type { ResolvedInput } from "../input/paths.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { createDiagnosticLog } from "./diagnostic-log.ts";
import type { Outcome } from "./finish.ts";
import type { Host } from "./host.ts";
import type { InputOptions } from "./input-options.ts";
import { itemsIn } from "./items-in.ts";
import { say } from "./messages.ts";

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
  readonly fail: (diagnostic: Diagnostic) => void;
}

/**
 * Reads inputs for a command and tells failures and warnings. What the command does not want counts as
 * not read, and is told once an input. `hear` is called at each failure of the input that is being read.
 */
export function readAll<Item extends ReadItem>(
  inputs: Iterable<ResolvedInput>,
  { is, refusal }: Wanted<Item>,
  options: InputOptions & { readonly quiet?: boolean },
  host: Host,
  tell = (message: string) => say(host, message),
  hear = () => {},
): Reading<Item> {
  let read = 0;
  const log = createDiagnosticLog(tell);
  const fail = (diagnostic: Diagnostic) => {
    hear();
    log.fail(diagnostic);
  };
  async function* items(): AsyncGenerator<Item> {
    try {
      for (const input of inputs) {
        if (input.kind === "none") fail(input.problem);
        else yield* itemsOf(input.path);
      }
    } finally {
      log.flush();
    }
  }
  async function* itemsOf(path: string): AsyncGenerator<Item> {
    let isRefused = false;
    for await (const item of itemsIn(path, options, host)) {
      if (item.kind === "failure") fail(item);
      else if (item.kind === "warning") {
        if (!options.quiet) log.warn(item);
      } else if (is(item)) {
        read++;
        yield item;
      } else {
        if (!isRefused) fail({ where: path, message: refusal });
        isRefused = true;
      }
    }
  }
  const outcome = () => {
    log.flush();
    const failures = log.failures();
    return { isEmpty: read === 0 && failures.length > 0, failures };
  };
  return { items: items(), outcome, fail: log.fail };
}
