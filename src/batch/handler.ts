import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import type { ReportedStory } from "../output/format.ts";
import { formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import type { Answer, ComparableStory, Work } from "./task.ts";

/** What becomes of the stories of one document. */
export type Handled = Pick<Answer, "text" | "problems" | "comparable">;

export interface Handler {
  readonly handle: (stories: readonly StoryResult[], document: Document) => Handled;
  /** What stands between the texts of two documents. */
  readonly separator: string;
}

/** Does a run's work on stories; loads only what that work needs. */
export async function createHandler(work: Work): Promise<Handler> {
  if (work.kind === "check") {
    const { checkStories } = await import("../check/check-stories.ts");
    const handle: Handler["handle"] = (stories, document) => ({
      text: "",
      problems: checkStories(stories, document, work.severities),
      comparable: [],
    });
    return { handle, separator: "" };
  }
  if (work.kind === "compare") {
    const handle: Handler["handle"] = (stories, document) => ({
      text: "",
      problems: [],
      comparable: stories.map(reporter(document)).map(toComparable),
    });
    return { handle, separator: "" };
  }
  const createFormat = await formats[work.format]();
  const { story, separator } = createFormat(work.options);
  const handle: Handler["handle"] = (stories, document) => ({
    text: stories.map(reporter(document)).map(story).join(separator),
    problems: [],
    comparable: [],
  });
  return { handle, separator };
}

function toComparable({ result, lineAt }: ReportedStory): ComparableStory {
  const lines = result.statistics.map(({ id, start }) => [id, lineAt(start)] as const);
  return { story: { ...result, quotes: [] }, lines: new Map(lines) };
}
