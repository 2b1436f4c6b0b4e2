import { corpusOf } from "../corpus/build-corpus.ts";
import { digestResult } from "../corpus/digest-result.ts";
import { type PackedStory, packStory } from "../corpus/store/packed-story.ts";
import { StoryTable } from "../corpus/store/story-table.ts";
import type { StoryResult } from "../model/result.ts";
import { ownNamesOf } from "../pipeline/aliases.ts";
import { writeTo } from "./finish.ts";
import type { Host } from "./host.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { openTableFile, type StoryFileOptions } from "./story-file.ts";
import { storiesOf, wholeRecords } from "./story-sink.ts";
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
    const digest = (story: StoryResult) => packStory(digestResult(story));
    for (const story of sink.before()) table.add(digest(story));
    const add = async (story: StoryResult, packed: PackedStory) => {
      if (await sink.add(story)) table.add(packed);
    };
    const takeResult = (result: StoryResult) => add(result, digest(result));
    const mode = { kind: "digest", records: wholeRecords } as const;
    const run = await runInputs(inputs, { mode, takeResult }, options, host);
    for await (const { text, digests: found } of run.results)
      for (const [i, story] of storiesOf(text).entries()) await add(story, found[i] ?? digest(story));
    const outcome = run.outcome();
    if (!outcome.isEmpty) sink.join(corpusOf(table, ownNamesOf(run.aliases)));
    return outcome;
  });
}
