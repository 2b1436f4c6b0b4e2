import { prettyJson } from "../visible.ts";
import type { ComparisonFormat } from "./comparison-format.ts";

/** One object: the pairs within stories, with both statistics, and those between stories. */
export const comparisonJson: ComparisonFormat = ({ within, across }) => {
  const pairs = within.map(({ story, comparison, left, right, lines }) => ({
    story: story.id,
    source: story.source,
    document: story.document,
    ...comparison,
    left: { ...left, line: lines[0] },
    right: { ...right, line: lines[1] },
  }));
  return prettyJson({ schema: "newsx-compare/1", within: pairs, across });
};
