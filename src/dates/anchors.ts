/** The day that a story is of. */
import { isDay } from "./days.ts";
import { dayPeriod } from "./period.ts";
import type { Anchor } from "./resolve.ts";

/** The day a story was published, from ISO 8601: "2019-12-13", "2019-12-13T08:00:00Z". Null where it is none. */
export function publishedAnchor(published: string | null): Anchor | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(published ?? "") ?? [];
  if (!isDay(Number(year), Number(month), Number(day))) return null;
  return { kind: "published", period: dayPeriod(Number(year), Number(month), Number(day)) };
}
