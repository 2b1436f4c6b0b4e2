import type { Document } from "../model/document.ts";
import type { StoryResult } from "../model/result.ts";
import { formats } from "../output/formats.ts";
import { reporter } from "../output/reported-story.ts";
import type { Answer, Work } from "./task.ts";

/** What becomes of the stories of one document. */
export type Handled = Pick<Answer, "text" | "problems" | "kept">;

export interface Handler {
  readonly handle: (stories: readonly StoryResult[], document: Document) => Handled;
  /** What stands between the texts of two documents. */
  readonly separator: string;
}

/** Does a run's work on stories; loads only what that work needs. */
export async function createHandler(work: Work): Promise<Handler> {
  if (work.kind === "check") {
    const [{ checkStories, keepStories }, { looksAtRun }] = await Promise.all([
      import("../check/check-stories.ts"),
      import("../check/check-run.ts"),
    ]);
    const { severities } = work;
    const isKept = looksAtRun(severities);
    const handle: Handler["handle"] = (stories, document) => ({
      text: "",
      problems: checkStories(stories, document, severities),
      kept: isKept ? keepStories(stories, document) : [],
    });
    return { handle, separator: "" };
  }
  if (work.kind === "compare") {
    const { keepStories } = await import("../check/check-stories.ts");
    const handle: Handler["handle"] = (stories, document) => ({
      text: "",
      problems: [],
      kept: keepStories(stories, document),
    });
    return { handle, separator: "" };
  }
  const createFormat = await formats[work.format]();
  const { story, separator } = createFormat(work.options);
  const handle: Handler["handle"] = (stories, document) => ({
    text: stories.map(reporter(document)).map(story).join(separator),
    problems: [],
    kept: [],
  });
  return { handle, separator };
}
