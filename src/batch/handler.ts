import type { CheckSettings } from "../check/settings.ts";
import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import type { FormatOptions } from "../output/format.ts";
import { formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import type { BatchResult, Mode } from "./task.ts";

/** What becomes of the stories of one document, besides their text. */
export type HandlerOutput = Pick<BatchResult, "problems" | "comparable" | "digests" | "events">;

/**
 * What a run does with the stories it extracts. Takes them as they are extracted: what is written of one needs not wait
 * for the next. `write` takes the text of each story.
 */
export type Handler = (
  stories: Iterable<StoryResult>,
  document: Document,
  write: (text: string) => void,
) => HandlerOutput;

const nothing: HandlerOutput = { problems: [], comparable: [], digests: [], events: [] };

/** The handler of a mode; loads only what that mode needs. */
export async function createHandler(mode: Mode): Promise<Handler> {
  switch (mode.kind) {
    case "write": {
      const { story } = (await formats[mode.format]())(mode.options);
      return (stories, document, write) => {
        const report = reporter(document);
        for (const result of stories) write(story(report(result)));
        return nothing;
      };
    }
    case "check":
      return createChecker(mode.settings);
    case "compare": {
      const { comparableStories } = await import("../check/comparable.ts");
      return (stories, document) => ({
        ...nothing,
        comparable: comparableStories([...stories], document),
      });
    }
    case "timeline": {
      const { eventsOf } = await import("../timeline/timeline.ts");
      return (stories, document) => ({ ...nothing, events: eventsOf([...stories], document) });
    }
    case "digest":
      return createDigester(mode.records);
  }
}

/** What stands between the texts of two stories of a run. */
export async function separatorOf(mode: Mode): Promise<string> {
  return mode.kind === "write" ? (await formats[mode.format]())(mode.options).separator : "";
}

async function createDigester(records: FormatOptions | null): Promise<Handler> {
  const [{ digestStories }, { packStory }] = await Promise.all([
    import("../corpus/digest-story.ts"),
    import("../corpus/store/packed-story.ts"),
  ]);
  const line = records === null ? null : (await formats.ndjson())(records);
  return (extracted, document, write) => {
    const stories = [...extracted];
    const report = reporter(document);
    if (line !== null) for (const story of stories) write(line.story(report(story)));
    return { ...nothing, digests: digestStories(stories, document).map(packStory) };
  };
}

async function createChecker(settings: CheckSettings): Promise<Handler> {
  const [{ checkStories }, { looksAtRun }, { comparableStories }] = await Promise.all([
    import("../check/check-stories.ts"),
    import("../check/check-run.ts"),
    import("../check/comparable.ts"),
  ]);
  const isCompared = looksAtRun(settings);
  return (extracted, document) => {
    const stories = [...extracted];
    return {
      ...nothing,
      problems: checkStories(stories, document, settings),
      comparable: isCompared ? comparableStories(stories, document) : [],
    };
  };
}
