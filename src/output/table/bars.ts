import type { ReportedStory } from "../format.ts";
import { largest } from "../largest.ts";
import { caption, namedCaption } from "../sections/caption.ts";
import { type Extent, extentOf } from "../sections/extent.ts";
import { figureOf, sidesOf } from "../sections/statistics.ts";
import { visible } from "../visible.ts";
import type { Theme } from "./theme.ts";
import { widthOf } from "./wrap.ts";

/** Labels longer than this would leave no room for bars, and stand in the table above anyway. */
const MAX_LABEL = 28;
const MAX_BAR = 48;
const MIN_BAR = 20;

/**
 * A story's comparisons as bars, the two sides of each on one scale from zero; a range is filled lightly from
 * its lower to its upper end, and what they say in words below. Comparisons that bars cannot show are left out.
 */
export function comparisonBars(story: ReportedStory, width: number, theme: Theme): string {
  const pairs = story.result.comparisons.flatMap((comparison) => {
    const sides = sidesOf(comparison, story).map((side) => ({
      label: visible(figureOf(side)),
      extent: extentOf(side),
    }));
    const isShown =
      sides.length === 2 &&
      sides.every(({ label, extent }) => extent !== null && widthOf(label) <= MAX_LABEL);
    const [left, right] = sidesOf(comparison, story);
    const words = isShown
      ? [namedCaption(comparison, left!, right!), caption(comparison, left!, right!)]
      : [];
    return isShown ? [{ sides, words }] : [];
  });
  const labels = largest(pairs.flatMap(({ sides }) => sides).map(({ label }) => widthOf(label)));
  const room = Math.min(MAX_BAR, width - labels - 4);
  if (room < MIN_BAR) return "";
  return pairs
    .map(({ sides, words }) => {
      const longest = largest(sides.map(({ extent }) => extent?.high ?? 0));
      const drawnSides = sides
        .map(({ label, extent }) => {
          const drawn = extent === null ? "" : bar(extent, longest, room);
          return `${" ".repeat(labels - widthOf(label))}${label}  ${theme.bar(drawn)}`.trimEnd();
        })
        .join("\n");
      const fitting = words.find((each) => each !== null && labels + 2 + widthOf(each) <= width);
      return fitting == null
        ? drawnSides
        : `${drawnSides}\n${" ".repeat(labels + 2)}${theme.weight.faint(visible(fitting))}`;
    })
    .join("\n\n");
}

/** A bar in eighths of a column. */
function bar({ low, high }: Extent, longest: number, room: number): string {
  if (longest === 0) return "";
  const solid = eighths((low / longest) * room);
  const rest = Math.round((high / longest) * room) - Math.ceil((low / longest) * room);
  return solid + "░".repeat(Math.max(0, rest));
}

const parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"] as const;

/** At least a sliver, so that a small figure is not taken for none. */
function eighths(columns: number): string {
  const units = Math.max(columns > 0 ? 1 : 0, Math.round(columns * 8));
  return "█".repeat(units >> 3) + parts[units & 7];
}
