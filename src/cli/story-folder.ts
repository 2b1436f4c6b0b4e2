import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SplitRecord } from "../model/split-record.ts";
import { storyFileName } from "../output/split-table.ts";
import { fileSink } from "./file-sink.ts";
import type { Host } from "./host.ts";
import { sweepLeftovers } from "./leftovers.ts";
import { makeFolder } from "./make-folder.ts";
import { cannotWrite, writeWhole } from "./sink.ts";

/** A folder with a file for each story. */
export interface StoryFolder {
  readonly write: (record: SplitRecord) => Promise<void>;
}

/**
 * A folder that takes each story under a name of its own, and never over a file that holds something else. A run that
 * is repeated finds its own files and leaves them.
 */
export function storyFolder(folder: string, host: Host): StoryFolder {
  const used = new Map<string, number>();
  let isMade = false;
  return {
    write: async (record) => {
      if (!isMade) await prepare(folder, host);
      isMade = true;
      const name = storyFileName(record);
      const text = `${record.text}\n`;
      for (let number = (used.get(name) ?? 0) + 1; ; number++) {
        const path = join(folder, `${name}${number === 1 ? "" : `-${number}`}.txt`);
        const found = look(resolve(host.cwd, path), text);
        if (found === "another text") continue;
        used.set(name, number);
        if (found === "nothing") await writeWhole(fileSink(path, host), text);
        return;
      }
    },
  };
}

async function prepare(folder: string, { cwd }: Host): Promise<void> {
  const path = resolve(cwd, folder);
  await makeFolder(path).catch((error: unknown) => {
    throw cannotWrite(folder, error);
  });
  sweepLeftovers(path);
}

/** What there is under a path. */
function look(path: string, text: string): "nothing" | "this text" | "another text" {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return "nothing";
  const bytes = Buffer.from(text);
  const isSame = entry.isFile() && entry.size === bytes.length && readFileSync(path).equals(bytes);
  return isSame ? "this text" : "another text";
}
