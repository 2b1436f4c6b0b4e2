import type { ReportedStory } from "../format.ts";
import { placeOf, titleOf } from "../title.ts";
import { visible } from "../visible.ts";
import type { Theme } from "./theme.ts";
import { widthOf, wrap } from "./wrap.ts";

/** Which story it is: where it stands, and its headline. */
export function heading(story: ReportedStory, width: number, theme: Theme): string {
  const [first = "", ...more] = wrap(visible(placeOf(story)), width - 3);
  const rule = "─".repeat(Math.max(0, width - widthOf(first) - 4));
  const title = visible(titleOf(story.result));
  return [
    `${theme.rule("──")} ${theme.source(first)} ${theme.rule(rule)}`.trimEnd(),
    ...more.map((line) => `   ${theme.source(line)}`),
    ...(title === "" ? [] : wrap(title, width).map(theme.headline)),
  ].join("\n");
}
