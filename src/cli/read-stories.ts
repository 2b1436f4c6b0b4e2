import { digestResult } from "../corpus/digest-result.ts";
import { type PackedStory, packStory } from "../corpus/store/packed-story.ts";
import type { StoryResult } from "../model/result.ts";
import type { Aliases } from "../pipeline/aliases.ts";
import type { Outcome } from "./finish.ts";
import type { Host } from "./host.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { storiesOf, wholeRecords } from "./story-sink.ts";

/** What a corpus keeps of a record. */
export function packResult(story: StoryResult): PackedStory {
  return packStory(digestResult(story));
}

/** Reads the inputs of a corpus and hands over each story, whole and packed, in their order. */
export async function readStories(
  inputs: readonly string[],
  take: (story: StoryResult, packed: PackedStory) => Promise<void>,
  options: RunOptions,
  host: Host,
): Promise<{ readonly outcome: Outcome; readonly aliases: Aliases | null }> {
  const takeResult = (result: StoryResult) => take(result, packResult(result));
  const mode = { kind: "digest", records: wholeRecords } as const;
  const run = await runInputs(inputs, { mode, takeResult }, options, host);
  for await (const { text, digests } of run.results)
    for (const [i, story] of storiesOf(text).entries()) await take(story, digests[i] ?? packResult(story));
  return { outcome: run.outcome(), aliases: run.aliases };
}
