import type { StoryHead } from "../../../corpus/digest.ts";
import { countsOf } from "../../../text/counts.ts";
import { type Markup, markup, nothing } from "../../html/markup.ts";

/** Outlets that the chart shows. */
const MAX_OUTLETS = 15;
/** Months that bars can be told apart for; a longer time is shown by years. */
const MAX_MONTHS = 60;

interface Count {
  readonly name: string;
  readonly stories: number;
}

/** How many stories there are of each month or year, and of each outlet; nothing where no story says. */
export function storyCharts(stories: readonly StoryHead[]): Markup {
  return markup`${byTime(stories)}${byOutlet(stories)}`;
}

function byTime(stories: readonly StoryHead[]): Markup {
  const dates = stories.flatMap(({ date }) => (date === null ? [] : [date]));
  const months = monthsBetween(dates);
  const length = months.length <= MAX_MONTHS ? "2024-01".length : "2024".length;
  const counts = countsOf(dates.map((date) => date.slice(0, length)));
  const bins = [...new Set(months.map((month) => month.slice(0, length)))];
  if (bins.length < 2) return nothing;
  const most = bins.reduce((largest, bin) => Math.max(largest, counts.get(bin) ?? 0), 1);
  const bars = bins.map((bin, i) => {
    const height = ((counts.get(bin) ?? 0) / most) * 100;
    return markup`<rect class="exact" x="${i * 10 + 1}" y="${(100 - height).toFixed(1)}" width="8" height="${height.toFixed(1)}"><title>${bin}: ${counts.get(bin) ?? 0}</title></rect>`;
  });
  const peak = bins.find((bin) => counts.get(bin) === most)!;
  const unit = length === 4 ? "year" : "month";
  return markup`<figure class="chart">
<h3>Stories by ${unit}</h3>
<svg class="columns" viewBox="0 0 ${bins.length * 10} 100" preserveAspectRatio="none" width="100%" height="120" role="img" aria-label="Stories by ${unit}, from ${bins[0]!} to ${bins.at(-1)!}">${bars}</svg>
<div class="ends"><span>${bins[0]!}</span><span>${bins.at(-1)!}</span></div>
<figcaption>Most in ${peak}: ${most} of ${dates.length} stories with a date</figcaption>
</figure>
`;
}

/** Every month from the first to the last date, those without stories too. */
function monthsBetween(dates: readonly string[]): readonly string[] {
  const sorted = dates.map((date) => date.slice(0, 7)).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const numberOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const from = numberOf(first);
  return Array.from({ length: numberOf(last) - from + 1 }, (_, i) => {
    const month = from + i;
    return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}

function byOutlet(stories: readonly StoryHead[]): Markup {
  const all = [...countsOf(stories.flatMap(({ outlet }) => outlet ?? []))]
    .map(([name, count]): Count => ({ name, stories: count }))
    .sort((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1));
  if (all.length === 0) return nothing;
  const most = all[0]!.stories;
  const rest =
    all.length > MAX_OUTLETS
      ? markup`\n<figcaption>and ${all.length - MAX_OUTLETS} more outlets</figcaption>`
      : nothing;
  const rows = all
    .slice(0, MAX_OUTLETS)
    .map(
      ({ name, stories: count }) =>
        markup`<div class="label">${name} ${count}</div><div><svg width="100%" height="12" aria-hidden="true" focusable="false"><rect class="exact" width="${((count / most) * 100).toFixed(1)}%" height="100%"/></svg></div>\n`,
    );
  return markup`<figure class="chart">
<h3>Stories by outlet</h3>
<div class="bars">
${rows}</div>${rest}
</figure>
`;
}
