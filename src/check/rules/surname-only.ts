import type { Person } from "../../model/result.ts";
import type { StoryRule } from "../rule.ts";

/** A person whom the story never names in full leaves readers to guess who it is. */
export const surnameOnly: StoryRule = {
  severity: "warning",
  description: "A person whom the story only gives one name",
  example: "Halvorsen said the ferry would sail.",
  check: ({ people }) =>
    people.filter(isHalfNamed).flatMap(({ name, mentions: [first] }) => {
      return first === undefined
        ? []
        : [{ start: first.start, end: first.end, message: `${name} is never named in full` }];
    }),
};

function isHalfNamed({ name, role }: Person): boolean {
  const names = name.split(" ").filter((word) => looksLikeName.test(word));
  return names.length === 1 && !(role !== null && oneNameRoles.test(role.text));
}

// Particles ("van", "bin") are no name of their own; scripts without capitals write whole names as one word.
const looksLikeName = /\p{Lu}/u;

/** Those who are known by one name. */
const oneNameRoles =
  /\b(?:king|queen|prince|princess|emperor|empress|sultan|emir|pope|patriarch|saint|singer|rapper|footballer)\b/i;
