import type { Comparison, Statistic } from "../../model/result.ts";
import type { ReportedStory } from "../format.ts";
import { largest } from "../largest.ts";
import { namedCaption } from "../sections/caption.ts";
import { type Extent, extentOf } from "../sections/extent.ts";
import { figureOf, sidesOf } from "../sections/statistics.ts";
import type { Anchors } from "./anchors.ts";
import { type Markup, markup, nothing } from "./markup.ts";

/** Each comparison as two bars, with what sets them against each other in words. */
export function comparisonCharts(story: ReportedStory, anchors: Anchors): Markup {
  return markup`${story.result.comparisons.map((comparison) => chart(comparison, story, anchors))}`;
}

function chart(comparison: Comparison, story: ReportedStory, anchors: Anchors): Markup {
  const { id, type, cue, why } = comparison;
  const sides = sidesOf(comparison, story);
  const [left, right] = sides;
  const words = left === undefined || right === undefined ? null : namedCaption(comparison, left, right);
  const sign = cue === null ? type : `“${cue}”`;
  return markup`<figure class="chart" id="${anchors.row(id) ?? ""}">
${bars(sides, anchors)}
<figcaption>${words === null ? sign : markup`<b>${words}</b> · ${sign}`}</figcaption>${
    why === undefined ? nothing : markup`<p class="why">${why}</p>`
  }
</figure>
`;
}

/** Bars in one chart; more would be a wall. */
const MAX_BARS = 12;

/** Figures that count the same thing, three or more of them, side by side. */
export function likeFigures({ result }: ReportedStory, anchors: Anchors): Markup {
  const groups = new Map<string, Statistic[]>();
  for (const statistic of result.statistics) {
    const like = likeness(statistic);
    if (like === null || extentOf(statistic) === null) continue;
    const group = groups.get(like);
    if (group === undefined) groups.set(like, [statistic]);
    else group.push(statistic);
  }
  const charts = [...groups]
    .filter(([, group]) => group.length >= 3)
    .map(([like, group]) => {
      const shown = group.slice(0, MAX_BARS);
      const rest = group.length > MAX_BARS ? `, the first ${MAX_BARS} of ${group.length}` : "";
      return markup`<figure class="chart">\n<figcaption>${like}${rest}</figcaption>\n${bars(shown, anchors)}\n</figure>\n`;
    });
  return markup`${charts}`;
}

/** What a figure is one of; null where it stands alone. */
function likeness({ kind, unit }: Statistic): string | null {
  if (kind === "percent") return "Percentages";
  if (kind === "money") return unit === null ? null : `Amounts in ${unit}`;
  if (kind === "age") return "Ages";
  return unit === null || kind === "score" ? null : `Figures by ${unit}`;
}

/** A bar for each figure on one scale from zero; a range's bar is lighter from its lower to its upper end. */
function bars(statistics: readonly Statistic[], anchors: Anchors): Markup {
  const extents = statistics.map(extentOf);
  const longest = largest(extents.map((extent) => extent?.high ?? 0));
  const rows = statistics.map((statistic, i) => {
    const label = markup`<a href="#${anchors.place(statistic.id)}">${figureOf(statistic)}</a>`;
    return markup`<div class="label">${label}</div><div>${bar(extents[i] ?? null, longest)}</div>\n`;
  });
  return markup`<div class="bars">\n${rows}</div>`;
}

function bar(extent: Extent | null, longest: number): Markup {
  if (extent === null || longest === 0) return nothing;
  const percent = (value: number) => `${Math.round((value / longest) * 1000) / 10}%`;
  const isRange = extent.low < extent.high;
  const sure = markup`<rect class="${extent.isExact || isRange ? "exact" : "about"}" width="${percent(extent.low)}" height="100%"/>`;
  const range = isRange
    ? markup`<rect class="about" x="${percent(extent.low)}" width="${percent(extent.high - extent.low)}" height="100%"/>`
    : nothing;
  return markup`<svg width="100%" height="12" aria-hidden="true" focusable="false">${sure}${range}</svg>`;
}
