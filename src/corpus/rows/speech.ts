import type { StoryDigest } from "../digest.ts";

/** How much somebody says in quotation marks. */
export interface Speech {
  readonly quotes: number;
  readonly words: number;
}

/** What each entity of each story says: by the story's place in the run and the entity's id. */
export function speechIn(stories: readonly StoryDigest[]): (story: number, entity: string) => Speech {
  const spoken = stories.map(({ quotes }) => {
    const sums = new Map<string, { quotes: number; words: number }>();
    for (const { entity, isDirect, words } of quotes) {
      if (entity === null || !isDirect) continue;
      const sum = sums.get(entity) ?? { quotes: 0, words: 0 };
      sums.set(entity, { quotes: sum.quotes + 1, words: sum.words + words });
    }
    return sums;
  });
  return (story, entity) => spoken[story]?.get(entity) ?? { quotes: 0, words: 0 };
}

export function addSpeech(all: readonly Speech[]): Speech {
  return all.reduce((sum, { quotes, words }) => ({ quotes: sum.quotes + quotes, words: sum.words + words }), {
    quotes: 0,
    words: 0,
  });
}
