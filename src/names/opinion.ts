import type { Language } from "../english/english.ts";

/** How compromise's tagger reads a phrase. */
export const Opinion = { none: 0, person: 1, place: 2, organization: 3, name: 4, verb: 5, other: 6 } as const;

/** compromise's reading of a name by itself: the kind of its last word, as the head of an English name is last. */
export function opinionOn(language: Language, phrase: string): number {
  const tags = language.read(phrase).at(-1)?.tags;
  if (tags === undefined) return Opinion.none;
  if (tags.has("Person")) return Opinion.person;
  if (tags.has("Place")) return Opinion.place;
  if (tags.has("Organization")) return Opinion.organization;
  if (tags.has("ProperNoun")) return Opinion.name;
  return tags.has("Verb") ? Opinion.verb : Opinion.other;
}
