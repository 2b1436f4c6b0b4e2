import { buildCorpus } from "../corpus/build-corpus.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { digestStories } from "../corpus/digest-story.ts";
import { checkReadTexts } from "../pipeline/check-arguments.ts";
import { eventsOf, inOrderOfDate, type TimelineEvent } from "../timeline/timeline.ts";
import { documentOf, listOf, type ReadText } from "./read-text.ts";

/** Who and what these texts have in common: what `newsx corpus` counts. Throws a TypeError that names the argument. */
export function corpus(read: ReadText | readonly ReadText[]): Corpus {
  checkReadTexts("read", read);
  return buildCorpus(listOf(read).flatMap((each) => digestStories(each.stories, documentOf(each))));
}

/** The dated sentences of these texts in order of date: what `newsx timeline` shows. Throws as `corpus` does. */
export function timeline(read: ReadText | readonly ReadText[]): readonly TimelineEvent[] {
  checkReadTexts("read", read);
  return inOrderOfDate(listOf(read).flatMap((each) => eventsOf(each.stories, documentOf(each))));
}
