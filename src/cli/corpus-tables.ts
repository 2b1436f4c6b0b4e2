import { corpusOf } from "../corpus/build-corpus.ts";
import type { PackedStory } from "../corpus/store/packed-story.ts";
import { StoryTable } from "../corpus/store/story-table.ts";
import type { StoryResult } from "../model/result.ts";
import { ownNamesOf } from "../pipeline/aliases.ts";
import { writeTo } from "./finish.ts";
import type { Host } from "./host.ts";
import { packResult, readStories } from "./read-stories.ts";
import type { RunOptions } from "./run-inputs.ts";
import { openTableFile, type StoryFileOptions } from "./story-file.ts";
import { temporaryStore } from "./temporary-store.ts";

/** Writes the stories of all inputs into a database or a folder of tables, with one identity over them; gives the exit code. */
export async function corpusTables(
  inputs: readonly string[],
  options: RunOptions & StoryFileOptions,
  host: Host,
): Promise<number> {
  const sink = await openTableFile(options, host);
  return writeTo(sink, async () => {
    const table = StoryTable.empty(temporaryStore());
    for (const story of sink.before()) table.add(packResult(story));
    const take = async (story: StoryResult, packed: PackedStory) => {
      if (await sink.add(story)) table.add(packed);
    };
    const { outcome, aliases } = await readStories(inputs, take, options, host);
    if (!outcome.isEmpty) sink.join(corpusOf(table, ownNamesOf(aliases)));
    return outcome;
  });
}
