import type { TimelineEvent } from "../../timeline/timeline.ts";
import type { Column } from "../sections/section.ts";
import { createTheme } from "../table/theme.ts";
import { titled } from "../table/titled.ts";
import { sourceOf } from "../title.ts";
import { dateOfEvent, type TimelineFormat } from "./timeline-format.ts";

const columns: readonly (readonly [Omit<Column<never>, "cell">, (event: TimelineEvent) => string])[] = [
  [{ header: "Date", align: "left", weight: "strong" }, dateOfEvent],
  [{ header: "What", align: "left", weight: "plain" }, ({ what }) => what],
  [{ header: "Who", align: "left", weight: "plain" }, ({ who }) => who.join(", ")],
  [{ header: "Where", align: "left", weight: "plain" }, ({ where }) => where.join(", ")],
  [{ header: "Source", align: "left", weight: "faint" }, (event) => `${sourceOf(event)}:${event.line}`],
];

/** One table for people. */
export const timelineTable: TimelineFormat = (events, { width, colorLevel }) => {
  if (events.length === 0) return "No dates that can be placed were found.\n";
  const table = {
    title: "Timeline",
    columns: columns.map(([column]) => column),
    rows: events.map((event) => ({ cells: columns.map(([, cell]) => cell(event)) })),
  };
  return `${titled(table, width, createTheme(colorLevel))}\n`;
};
