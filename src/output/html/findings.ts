import type { FormatOptions, ReportedStory } from "../format.ts";
import type { SectionTable } from "../sections/section.ts";
import type { Anchors } from "./anchors.ts";
import { comparisonCharts, likeFigures } from "./charts.ts";
import { dataTable } from "./data-table.ts";
import { type Markup, markup } from "./markup.ts";
import { speakers } from "./speakers.ts";
import { timeline } from "./timeline.ts";

/** What a story says, beside its text: a part for each table, quotes by speaker and figures with their charts. */
export function findings(
  story: ReportedStory,
  tables: readonly SectionTable[],
  options: FormatOptions,
  anchors: Anchors,
): Markup {
  const parts = tables.map(
    (table) => markup`<section>
<h3>${table.title}</h3>
${body(table, story, options, anchors)}
</section>
`,
  );
  return markup`${parts}`;
}

function body(table: SectionTable, story: ReportedStory, options: FormatOptions, anchors: Anchors): Markup {
  if (table.name === "quotes") return speakers(story, options, anchors);
  if (table.name === "comparisons") return comparisonCharts(story, anchors);
  const plain = dataTable(table, story, anchors);
  if (table.name === "dates") return markup`${timeline(story, anchors)}${plain}`;
  return table.name === "statistics" ? markup`${plain}\n${likeFigures(story, anchors)}` : plain;
}
