import type { ReportedStory } from "../format.ts";
import { visible } from "../visible.ts";
import type { Theme } from "./theme.ts";
import { widthOf, wrap } from "./wrap.ts";

/** Which story it is: where it stands, and its headline or first words. */
export function heading(story: ReportedStory, width: number, theme: Theme): string {
  const { result } = story;
  const place = [
    `Story ${result.ordinal}`,
    visible(result.source === "-" ? "standard input" : result.source),
    ...(result.document === null ? [] : [visible(result.document)]),
    result.lines[0] === result.lines[1]
      ? `line ${result.lines[0]}`
      : `lines ${result.lines[0]}–${result.lines[1]}`,
    ...(result.truncated ? ["cut off"] : []),
  ].join(" · ");
  const [first = "", ...more] = wrap(place, width - 3);
  const rule = "─".repeat(Math.max(0, width - widthOf(first) - 4));
  const title = titleOf(story);
  return [
    `${theme.rule("──")} ${theme.source(first)} ${theme.rule(rule)}`.trimEnd(),
    ...more.map((line) => `   ${theme.source(line)}`),
    ...(title === "" ? [] : wrap(title, width).map(theme.headline)),
  ].join("\n");
}

function titleOf({ result }: ReportedStory): string {
  const parts = [result.kicker, result.headline].filter((part) => part !== null);
  return parts.map(({ text }) => visible(text)).join(": ");
}
