import { closeSync, openSync, readSync } from "node:fs";
import { resolve } from "node:path";
import { isDatabase } from "../database/signature.ts";
import { failure, type InputItem } from "../input/input-item.ts";
import { readInput } from "../input/read-input.ts";
import { messageOf } from "../text/message-of.ts";
import type { Host } from "./host.ts";
import { type InputOptions, readOptions } from "./input-options.ts";

/** What a path holds: a database's stories, else what `input` reads. */
export async function* itemsIn(path: string, options: InputOptions, host: Host): AsyncGenerator<InputItem> {
  if (path === "-" || options.inputFormat !== "auto" || !isDatabase(headOf(resolve(host.cwd, path)))) {
    yield* readInput(path, readOptions(options, host));
    return;
  }
  const { readResults } = await import("../database/read-results.ts");
  try {
    for await (const result of readResults(resolve(host.cwd, path)))
      yield { kind: "result", result, where: `${path} (${result.id})` };
  } catch (error) {
    yield failure(path, messageOf(error));
  }
}

/** The first bytes of a file that ends as databases do; none where it cannot be read, which its reader will tell. */
function headOf(path: string): Uint8Array {
  if (!/\.(?:db|sqlite3?)$/i.test(path)) return new Uint8Array();
  const head = new Uint8Array(16);
  try {
    const file = openSync(path, "r");
    try {
      readSync(file, head);
    } finally {
      closeSync(file);
    }
  } catch {
    // Its reader tells what is wrong with it.
  }
  return head;
}
