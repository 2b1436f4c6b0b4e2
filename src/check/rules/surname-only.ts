import type { Person, StoryResult } from "../../model/result.ts";
import type { StoryRule } from "../rule.ts";

/**
 * A speaker whom the story never names in full leaves readers to guess who it is. Opt-in: of 774 such people in 924
 * articles most were presidents, patrons of laws and others known by one name.
 */
export const surnameOnly: StoryRule = {
  severity: "off",
  description: "A speaker whom the story only gives one name",
  example: "Halvorsen said the ferry would sail.",
  check: (story) =>
    story.people
      .filter((person) => isHalfNamed(person) && speaks(person, story))
      .flatMap(({ name, mentions: [first] }) => {
        return first === undefined
          ? []
          : [
              {
                start: first.start,
                end: first.end,
                message: `${name} is never named in full`,
                about: [name],
              },
            ];
      }),
};

function speaks({ id }: Person, { quotes }: StoryResult): boolean {
  return quotes.some(({ speaker }) => speaker?.entity === id);
}

function isHalfNamed({ name, role }: Person): boolean {
  const names = name.split(" ").filter((word) => looksLikeName.test(word));
  return names.length === 1 && role === null;
}

// Particles ("van", "bin") are no name of their own; scripts without capitals write whole names as one word.
const looksLikeName = /\p{Lu}/u;
