import { compareStories } from "../../compare/compare-stories.ts";
import type { StoryComparison } from "../../model/result.ts";
import type { FigureId } from "../problem.ts";
import type { RunRule } from "../rule.ts";

/** Two stories of one newsroom that give different figures for the same thing: one of them is wrong, or old. */
export const figuresDiffer: RunRule = {
  severity: "off",
  description: "A figure that another story gives differently",
  example:
    "A train left the rails near Szeged and killed 31 people on Monday.\n\nThe train that left the rails near Szeged killed 33 people, police said.",
  compare: (stories) =>
    compareStories(stories).map(({ left, right, about }) => ({ sides: [idOf(left), idOf(right)], about })),
};

function idOf({ source, document, story, statistic }: StoryComparison["left"]): FigureId {
  return { source, document, story, statistic };
}
