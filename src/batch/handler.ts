import type { CheckSettings } from "../check/settings.ts";
import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import type { Format, FormatOptions } from "../output/format.ts";
import { formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import type { BatchResult, Mode } from "./task.ts";

/** What becomes of the stories of one document. */
export interface HandlerOutput extends Pick<BatchResult, "problems" | "comparable" | "digests" | "events"> {
  readonly text: string;
}

/** What a run does with the stories it extracts. */
export interface Handler {
  /** Takes the stories as they are extracted: what is written of one needs not wait for the next. */
  readonly handle: (stories: Iterable<StoryResult>, document: Document) => HandlerOutput;
  /** What stands between the texts of two documents. */
  readonly separator: string;
}

const nothing: HandlerOutput = { text: "", problems: [], comparable: [], digests: [], events: [] };

/** The handler of a mode; loads only what that mode needs. */
export async function createHandler(mode: Mode): Promise<Handler> {
  switch (mode.kind) {
    case "write": {
      const { story, separator } = (await formats[mode.format]())(mode.options);
      const handle: Handler["handle"] = (stories, document) => ({
        ...nothing,
        text: written(stories, document, story, separator),
      });
      return { handle, separator };
    }
    case "check":
      return { handle: await createChecker(mode.settings), separator: "" };
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
    case "digest":
      return { handle: await createDigester(mode.records), separator: "" };
  }
}

function written(
  stories: Iterable<StoryResult>,
  document: Document,
  write: Format["story"],
  separator: string,
): string {
  const report = reporter(document);
  return Array.from(stories, (result) => write(report(result))).join(separator);
}

async function createDigester(records: FormatOptions | null): Promise<Handler["handle"]> {
  const { digestStories } = await import("../corpus/digest-story.ts");
  const line = records === null ? null : (await formats.ndjson())(records);
  return (extracted, document) => {
    const stories = [...extracted];
    return {
      ...nothing,
      text: line === null ? "" : written(stories, document, line.story, line.separator),
      digests: digestStories(stories, document),
    };
  };
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
