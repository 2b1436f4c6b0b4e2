import type { Task } from "../batch/task.ts";
import { readWindows } from "../pipeline/windows.ts";
import type { SplitMode } from "../split/split-mode.ts";
import type { TextItem } from "./read-all.ts";

/** The documents of a run in input order, with their stories where they are known: a text in pieces comes in windows. */
export async function* readTasks(items: AsyncIterable<TextItem>, split: SplitMode): AsyncGenerator<Task> {
  for await (const item of items) {
    if (item.kind === "document") yield { document: item.document, stories: null };
    else if (item.kind === "story") yield { document: item.story.document, stories: [item.story] };
    else yield* readWindows(item.document, item.pieces, split);
  }
}
