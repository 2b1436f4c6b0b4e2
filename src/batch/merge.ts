import type { StoryResult } from "../model/result.ts";

/** Order of stories: by source, document and place, as one run over all sources in order would give them. */
function inOutputOrder(a: StoryResult, b: StoryResult): number {
  return (
    compareText(a.source, b.source) ||
    compareText(a.document ?? "", b.document ?? "") ||
    a.start - b.start ||
    compareText(a.id, b.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The results of many runs as one: each story once, in one order. Of stories with one id the first in that order
 * stays, so that merging is associative and does not depend on the order in which results come.
 */
export async function mergeResults(results: AsyncIterable<StoryResult>): Promise<readonly StoryResult[]> {
  const merged = new Map<string, StoryResult>();
  for await (const result of results) {
    const known = merged.get(result.id);
    if (known === undefined || inOutputOrder(result, known) < 0) merged.set(result.id, result);
  }
  return [...merged.values()].sort(inOutputOrder);
}
