import type { Language } from "../english/english.ts";

/** The tags of compromise's tagger that count. */
export const ExternalTag = {
  none: 0,
  person: 1,
  place: 2,
  organization: 3,
  name: 4,
  verb: 5,
  other: 6,
} as const;

/** compromise's tag for a name by itself: that of its last word, as the head of an English name is last. */
export function externalTagOf(language: Language, phrase: string): number {
  const tags = language.read(phrase).at(-1)?.tags;
  if (tags === undefined) return ExternalTag.none;
  if (tags.has("Person")) return ExternalTag.person;
  if (tags.has("Place")) return ExternalTag.place;
  if (tags.has("Organization")) return ExternalTag.organization;
  if (tags.has("ProperNoun")) return ExternalTag.name;
  return tags.has("Verb") ? ExternalTag.verb : ExternalTag.other;
}
