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
 * The results of many runs as one: each story once, in one order. Of stories with one id, which a repeated run gives,
 * the first in that order stays, so that merging is associative and does not depend on the order in which results
 * come. The same text from several sources stays as often, and each copy names the others in a notice.
 */
export async function mergeResults(results: AsyncIterable<StoryResult>): Promise<readonly StoryResult[]> {
  const merged = new Map<string, StoryResult>();
  for await (const result of results) {
    const known = merged.get(result.id);
    if (known === undefined || inOutputOrder(result, known) < 0) merged.set(result.id, result);
  }
  const stories = [...merged.values()].sort(inOutputOrder);
  const copies = new Map<string, StoryResult[]>();
  for (const story of stories) {
    const group = copies.get(story.contentId);
    if (group === undefined) copies.set(story.contentId, [story]);
    else group.push(story);
  }
  return stories.map((story) => withCopies(story, copies.get(story.contentId) ?? []));
}

const SAME_TEXT = "same-text";
/** Copies that a notice names: an agency's text may stand in hundreds of papers. */
const MAX_NAMED = 3;

function withCopies(story: StoryResult, copies: readonly StoryResult[]): StoryResult {
  const notices = story.notices.filter(({ code }) => code !== SAME_TEXT);
  if (copies.length < 2) return notices.length === story.notices.length ? story : { ...story, notices };
  const named: string[] = [];
  for (const copy of copies) {
    if (copy === story) continue;
    if (named.length === MAX_NAMED) break;
    named.push(copy.document === null ? copy.source : `${copy.source} (${copy.document})`);
  }
  const more = copies.length - 1 - named.length;
  const message = `the same text: ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return { ...story, notices: [...notices, { code: SAME_TEXT, message }] };
}
