import type { FoundDate } from "../../model/result.ts";
import { column, lineColumn, type Section, section, whyColumn } from "./section.ts";

/** "2019-10", "2019-10-03–2019-10-05", "early 1990s"; a dash where the text gives no day to count from. */
export function dateOf({ value, low, high, modifier, weekday }: FoundDate): string {
  const shown = value ?? (low === null || high === null ? (weekday ?? "—") : `${low} to ${high}`);
  return modifier === null ? shown : `${modifier} ${shown}`;
}

export const dates: Section = section<FoundDate>(
  "dates",
  {
    name: "dates",
    title: "Dates",
    places: (date) => [date],
    columns: [
      column("Date", dateOf, "strong"),
      column("In the text", ({ text }) => text),
      lineColumn(({ start }) => start),
      whyColumn(({ why }) => why),
    ],
  },
  ({ result }) => result.dates,
);
