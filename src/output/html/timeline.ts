import { endOf } from "../../dates/period.ts";
import { readValue } from "../../dates/read-value.ts";
import type { FoundDate } from "../../model/result.ts";
import type { ReportedStory } from "../format.ts";
import { dateOf } from "../sections/dates.ts";
import type { Anchors } from "./anchors.ts";
import { type Markup, markup, nothing } from "./markup.ts";

/** A dated fact on the line, its first day and the day after its last as day numbers. */
interface Point {
  readonly title: string;
  readonly href: string;
  readonly first: number;
  readonly end: number;
  readonly isStory: boolean;
}

/** Fewer make no line, and more would be a bar. */
const MIN_POINTS = 2;
const MAX_POINTS = 60;

/**
 * The story's day and its dated facts on one line, from the first to the last: a dot for a day, a lighter bar for a
 * longer time, each a link to the text. No script: the line is an SVG drawn here.
 */
export function timeline({ result }: ReportedStory, anchors: Anchors): Markup {
  const own = result.published === null ? null : pointOf(result.published, result.published, "day");
  const points: readonly Point[] = [
    ...result.dates.slice(0, MAX_POINTS).flatMap((date) => dated(date, anchors)),
    ...(own === null
      ? []
      : [{ ...own, title: `Published ${result.published}`, href: `#${anchors.story}-title`, isStory: true }]),
  ];
  if (points.length < MIN_POINTS) return nothing;
  const from = points.reduce((least, { first }) => Math.min(least, first), Infinity);
  const to = points.reduce((most, { end }) => Math.max(most, end), -Infinity);
  const x = (day: number) => `${Math.round(((day - from) / (to - from)) * 1000) / 10}%`;
  const marks = points.map(({ title, href, first, end, isStory }) => {
    const width = `${Math.max(0.8, Math.round(((end - first) / (to - from)) * 1000) / 10)}%`;
    const className = isStory ? "own" : end - first === 1 ? "sure" : "span";
    return markup`<a href="${href}"><title>${title}</title><rect class="${className}" x="${x(first)}" y="${isStory ? 0 : 6}" width="${width}" height="${isStory ? 24 : 12}" rx="2"/></a>`;
  });
  return markup`<figure class="chart">
<svg class="timeline" width="100%" height="24" role="group" aria-label="Timeline"><rect class="axis" y="11" width="100%" height="2"/>${marks}</svg>
<figcaption>${ends(points)}</figcaption>
</figure>
`;
}

function dated(date: FoundDate, anchors: Anchors): readonly Point[] {
  const { value, low, high, precision } = date;
  const [from, to] = [value ?? low, value ?? high];
  if (from === null || to === null || precision === null) return [];
  const point = pointOf(from, to, precision);
  if (point === null) return [];
  return [
    { ...point, title: `${dateOf(date)}: ${date.text}`, href: `#${anchors.place(date.id)}`, isStory: false },
  ];
}

function pointOf(
  from: string,
  to: string,
  precision: NonNullable<FoundDate["precision"]>,
): Pick<Point, "first" | "end"> | null {
  const [low, high] = [readValue(from, precision), readValue(to, precision)];
  return low === null || high === null ? null : { first: low.first, end: endOf(high) };
}

/** The first and the last of the line, in words. */
function ends(points: readonly Point[]): string {
  const first = points.reduce((best, each) => (each.first < best.first ? each : best));
  const last = points.reduce((best, each) => (each.end > best.end ? each : best));
  return `From ${first.title} to ${last.title}`;
}
