import type { FormatOptions, ReportedStory } from "../format.ts";
import { storyText } from "../reported-story.ts";
import { headlineOf, originOf, placeOf } from "../title.ts";
import { visible } from "../visible.ts";
import type { Theme } from "./theme.ts";
import { widthOf, wrap } from "./wrap.ts";

/** Which story it is: where it stands, what it is about (headline or first words), and whose and of when. */
export function heading(story: ReportedStory, options: FormatOptions, theme: Theme): string {
  const { width } = options;
  const [first = "", ...more] = wrap(visible(placeOf(story)), width - 3);
  const rule = "─".repeat(Math.max(0, width - widthOf(first) - 4));
  const title = visible(headlineOf(story.result, storyText(story)));
  const origin = options.meta?.length === 0 ? "" : visible(originOf(story.result));
  return [
    `${theme.rule("──")} ${theme.source(first)} ${theme.rule(rule)}`.trimEnd(),
    ...more.map((line) => `   ${theme.source(line)}`),
    ...(title === "" ? [] : wrap(title, width).map(theme.headline)),
    ...(origin === "" ? [] : wrap(origin, width).map(theme.source)),
  ].join("\n");
}
