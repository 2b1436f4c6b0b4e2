import type { Quote, StoryResult } from "../model/result.ts";
import { foldName } from "../text/fold.ts";

/**
 * The story with the quotes of one speaker alone; null where nobody of that name speaks in it. A speaker goes by
 * every form the story has of the name, and by whole words of it: "chann" is Sokha Chann, and no Channing.
 */
export function ofSpeaker(story: StoryResult, name: string): StoryResult | null {
  const wanted = ` ${foldName(name)} `;
  const isWanted = ({ speaker }: Quote) =>
    speaker !== null && namesOf(speaker, story).some((form) => ` ${foldName(form)} `.includes(wanted));
  const quotes = story.quotes.filter(isWanted);
  return quotes.length === 0 ? null : { ...story, quotes };
}

function namesOf({ name, entity }: NonNullable<Quote["speaker"]>, story: StoryResult): readonly string[] {
  const known = [...story.people, ...story.organizations].find(({ id }) => id === entity);
  return known === undefined ? [name] : [name, known.name, ...known.aliases];
}
