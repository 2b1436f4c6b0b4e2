import { prettyJson } from "../visible.ts";
import type { TimelineFormat } from "./timeline-format.ts";

/** One object with the events in order. */
export const timelineJson: TimelineFormat = (events) =>
  prettyJson({ schema: "newsx-timeline/1", events: events.map(({ first, end, ...event }) => event) });
