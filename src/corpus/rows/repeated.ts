/** The same words in several stories: each quote once, with all its occurrences (as Quotebank keeps them). */
import { foldName } from "../../text/fold.ts";
import type { Occurrence, RepeatedRow } from "../corpus.ts";
import type { QuoteDigest, StoryDigest } from "../digest.ts";

/** Shorter quotes repeat by chance. */
export const MIN_REPEATED_WORDS = 6;

/** `rowOf` gives the row of a speaker by story and entity, null for nobody's. */
export function repeatedQuotes(
  stories: readonly StoryDigest[],
  rowOf: (story: number, entity: string) => string | null,
): readonly RepeatedRow[] {
  const byWords = new Map<string, { readonly story: number; readonly quote: QuoteDigest }[]>();
  for (const [story, { quotes }] of stories.entries())
    for (const quote of quotes) {
      if (!quote.isDirect || quote.words < MIN_REPEATED_WORDS) continue;
      const key = keyOf(quote.text);
      const known = byWords.get(key);
      if (known === undefined) byWords.set(key, [{ story, quote }]);
      else known.push({ story, quote });
    }
  return [...byWords.values()]
    .filter((all) => new Set(all.map(({ story }) => story)).size > 1)
    .map((all) => {
      const speakers = new Set(
        all.map(({ story, quote }) => (quote.entity === null ? null : rowOf(story, quote.entity))),
      );
      speakers.delete(null);
      return {
        text: all[0]!.quote.text,
        speaker: speakers.size === 1 ? ([...speakers][0] ?? null) : null,
        occurrences: all.map(({ story, quote }): Occurrence => {
          const { story: id, source, document } = stories[story]!;
          return { document, source, story: id, line: quote.line, speaker: quote.speaker };
        }),
      };
    })
    .sort((a, b) => b.occurrences.length - a.occurrences.length || (a.text < b.text ? -1 : 1));
}

/** Words alone: outlets differ in marks, dashes and the full stop. */
function keyOf(text: string): string {
  return foldName(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
