import type { CheckSettings } from "../check/settings.ts";
import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import type { Answer, Work } from "./task.ts";

/** What becomes of the stories of one document. */
export interface Handled extends Pick<Answer, "problems" | "comparable" | "digests" | "events"> {
  readonly text: string;
}

/** What a run does with the stories it extracts. */
export interface Handler {
  /** Takes the stories as they are extracted: what is written of one needs not wait for the next. */
  readonly handle: (stories: Iterable<StoryResult>, document: Document) => Handled;
  /** What stands between the texts of two documents. */
  readonly separator: string;
}

const nothing: Handled = { text: "", problems: [], comparable: [], digests: [], events: [] };

/** Does a run's work on stories; loads only what that work needs. */
export async function createHandler(work: Work): Promise<Handler> {
  switch (work.kind) {
    case "write": {
      const { story, separator } = (await formats[work.format]())(work.options);
      const write: Handler["handle"] = (stories, document) => {
        const report = reporter(document);
        return {
          ...nothing,
          text: Array.from(stories, (result) => story(report(result))).join(separator),
        };
      };
      return { handle: write, separator };
    }
    case "check":
      return { handle: await createChecker(work.settings), separator: "" };
    case "compare": {
      const { comparableStories } = await import("../check/comparable.ts");
      const keep: Handler["handle"] = (stories, document) => ({
        ...nothing,
        comparable: comparableStories([...stories], document),
      });
      return { handle: keep, separator: "" };
    }
    case "timeline": {
      const { eventsOf } = await import("../timeline/timeline.ts");
      const handle: Handler["handle"] = (stories, document) => ({
        ...nothing,
        events: eventsOf([...stories], document),
      });
      return { handle, separator: "" };
    }
    case "digest": {
      const { digestStories } = await import("../corpus/digest-story.ts");
      const handle: Handler["handle"] = (stories, document) => ({
        ...nothing,
        digests: digestStories([...stories], document),
      });
      return { handle, separator: "" };
    }
  }
}

async function createChecker(settings: CheckSettings): Promise<Handler["handle"]> {
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
