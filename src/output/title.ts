import type { ReportedStory } from "./format.ts";

/** Kicker and headline, as the story gives them; empty where it gives none. */
export function titleOf({ result }: ReportedStory): string {
  const parts = [result.kicker, result.headline].filter((part) => part !== null);
  return parts.map(({ text }) => text).join(": ");
}

/** Which story it is and where it stands: "Story 2 · dump.txt · lines 8–14 · cut off". */
export function placeOf({ result }: ReportedStory): string {
  const [first, last] = result.lines;
  return [
    `Story ${result.ordinal}`,
    result.source === "-" ? "standard input" : result.source,
    ...(result.document === null ? [] : [result.document]),
    first === last ? `line ${first}` : `lines ${first}–${last}`,
    ...(result.truncated ? ["cut off"] : []),
    ...(result.duplicateOf === null ? [] : ["told again"]),
  ].join(" · ");
}
