import { corpusOf } from "../corpus/build-corpus.ts";
import { digestResult } from "../corpus/digest-result.ts";
import { type PackedStory, packStory } from "../corpus/store/packed-story.ts";
import { StoryTable } from "../corpus/store/story-table.ts";
import type { StoryResult } from "../model/result.ts";
import { corpusPages } from "../output/corpus/html/pages.ts";
import { ownNamesOf } from "../pipeline/aliases.ts";
import { type CorpusViewOptions, reportOf } from "./corpus-report.ts";
import { writeTo } from "./finish.ts";
import type { Host } from "./host.ts";
import { pageFolder } from "./page-folder.ts";
import { type RunOptions, runInputs } from "./run-inputs.ts";
import { storiesOf, wholeRecords } from "./story-sink.ts";
import { temporaryStore } from "./temporary-store.ts";

/** Rows of a section where nothing is said. */
const DEFAULT_TOP = 250;

/** Writes the report of a corpus as a folder of pages, one of them for each story; gives the exit code. */
export async function corpusFolder(
  inputs: readonly string[],
  options: RunOptions & CorpusViewOptions,
  host: Host,
): Promise<number> {
  const folder = pageFolder(options.output ?? "", host);
  return writeTo(folder, async () => {
    const stories = StoryTable.empty(temporaryStore());
    const add = async (story: StoryResult, packed: PackedStory) => {
      stories.add(packed);
      await folder.addStory(story);
    };
    const takeResult = (result: StoryResult) => add(result, packStory(digestResult(result)));
    const mode = { kind: "digest", records: wholeRecords } as const;
    const run = await runInputs(inputs, { mode, takeResult }, options, host);
    for await (const { text, digests } of run.results)
      for (const [i, story] of storiesOf(text).entries())
        await add(story, digests[i] ?? packStory(digestResult(story)));
    const outcome = run.outcome();
    if (outcome.isEmpty) return outcome;
    const corpus = corpusOf(stories, ownNamesOf(run.aliases));
    const report = reportOf(corpus, stories, options, options.top ?? DEFAULT_TOP);
    for (const page of corpusPages(report, folder.pageOf)) await folder.addPage(page);
    return outcome;
  });
}
