import { corpusOf } from "../corpus/build-corpus.ts";
import type { PackedStory } from "../corpus/store/packed-story.ts";
import { StoryTable } from "../corpus/store/story-table.ts";
import type { StoryResult } from "../model/result.ts";
import { corpusPages } from "../output/corpus/html/pages.ts";
import { ownNamesOf } from "../pipeline/aliases.ts";
import { type CorpusViewOptions, reportOf, topOf } from "./corpus-report.ts";
import { writeTo } from "./finish.ts";
import type { Host } from "./host.ts";
import { pageFolder } from "./page-folder.ts";
import { readStories } from "./read-stories.ts";
import type { RunOptions } from "./run-inputs.ts";
import { temporaryStore } from "./temporary-store.ts";

/** Writes the report of a corpus as a folder of pages, one of them for each story; gives the exit code. */
export async function corpusFolder(
  inputs: readonly string[],
  options: RunOptions & CorpusViewOptions,
  host: Host,
): Promise<number> {
  const folder = pageFolder(options.output ?? "", host);
  return writeTo(folder, async () => {
    const stories = StoryTable.empty(temporaryStore());
    const take = async (story: StoryResult, packed: PackedStory) => {
      stories.add(packed);
      await folder.addStory(story);
    };
    const { outcome, aliases } = await readStories(inputs, take, options, host);
    if (outcome.isEmpty) return outcome;
    const corpus = corpusOf(stories, ownNamesOf(aliases));
    const report = reportOf(corpus, stories, options, topOf("html", options));
    for (const page of corpusPages(report, folder.pageOf)) await folder.addPage(page);
    return outcome;
  });
}
