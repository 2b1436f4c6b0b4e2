import { wholeBefore } from "../../text/code-points.ts";
import type { StoryRule } from "../rule.ts";

/** The story's last words, to have something to point at. */
const TAIL = 40;

/** A story that ends in the middle is a teaser, or a copy that went wrong. */
export const truncatedStory: StoryRule = {
  severity: "warning",
  description: "A story that is cut off before its end",
  example: "The council met on Monday to speak about the old bridge over the river, which has …",
  check: ({ truncated, start, end, lines }, text) =>
    truncated
      ? [
          {
            start: Math.max(start, wholeBefore(text, end - TAIL)),
            end,
            message: `the story from line ${lines[0]} is cut off`,
          },
        ]
      : [],
};
