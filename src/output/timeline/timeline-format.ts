import type { TimelineEvent } from "../../timeline/timeline.ts";
import type { FormatOptions } from "../format.ts";

/** A way to write dated sentences, which come sorted. */
export type TimelineFormat = (
  events: readonly TimelineEvent[],
  options: Pick<FormatOptions, "width" | "colorLevel">,
) => string;

/** "2019-10-03", "early 199X", "2019-10-03 to 2019-10-05". */
export function dateOfEvent({ date, from, to, modifier }: TimelineEvent): string {
  const shown = date ?? `${from} to ${to}`;
  return modifier === null ? shown : `${modifier} ${shown}`;
}
