import type { ReportedStory } from "../format.ts";

/** What tells an annotation tool's user which story a record is. */
export function storyMeta({ result }: ReportedStory): Readonly<Record<string, unknown>> {
  const { id, source, document, ordinal, lines, headline } = result;
  return { id, source, document, story: ordinal, lines, headline: headline?.text ?? null };
}
