/** The same words in several stories: each quote once, with all its occurrences (as Quotebank keeps them). */
import type { Occurrence, RepeatedRow } from "../corpus.ts";
import type { StoryTable } from "../store/story-table.ts";

/** A quote by the positions of its story and of itself in it. */
interface QuotePosition {
  readonly story: number;
  readonly quote: number;
}

/** `rowOf` gives the row of a speaker by story and entity, null for nobody's. */
export function repeatedQuotes(
  stories: StoryTable,
  rowOf: (story: number, entity: string) => string | null,
): readonly RepeatedRow[] {
  return sameWords(stories)
    .map((positions): RepeatedRow => {
      const quotes = positions.map(({ story, quote }) => ({ story, ...stories.quotesOf(story)[quote]! }));
      const speakers = new Set(
        quotes.map(({ story, entity }) => (entity === null ? null : rowOf(story, entity))),
      );
      speakers.delete(null);
      const [first] = positions;
      return {
        text: stories.detailsOf(first!.story).texts[first!.quote]!,
        speaker: speakers.size === 1 ? ([...speakers][0] ?? null) : null,
        occurrences: quotes.map(({ story: position, line, speaker }): Occurrence => {
          const { story, source, document } = stories.head(position);
          return { document, source, story, line, speaker };
        }),
      };
    })
    .sort((a, b) => b.occurrences.length - a.occurrences.length || (a.text < b.text ? -1 : 1));
}

/** The quotes of which several stories have the words. */
function sameWords(stories: StoryTable): readonly (readonly QuotePosition[])[] {
  const byWords = new Map<number, QuotePosition | QuotePosition[]>();
  for (let story = 0; story < stories.length; story++)
    for (const [quote, { key }] of stories.quotesOf(story).entries()) {
      if (key.length === 0) continue;
      // 53 bits: of a million quotes no two are taken for one.
      const words = key[0]! * 2 ** 32 + key[1]!;
      const known = byWords.get(words);
      if (known === undefined) byWords.set(words, { story, quote });
      else if (Array.isArray(known)) known.push({ story, quote });
      else byWords.set(words, [known, { story, quote }]);
    }
  return [...byWords.values()].filter(
    (all): all is QuotePosition[] => Array.isArray(all) && all.some(({ story }) => story !== all[0]!.story),
  );
}
