import type { Person } from "../../model/result.ts";
import type { StoryRule } from "../rule.ts";

/** "Ana Ruiz, 34," or "Ana Ruiz (34)": an age right after the name. */
const ageAfter = /^(?:, | \()(\d{1,3})(?:[,).;]|$)/;

/** One person with two ages in a story. */
export const ageChanges: StoryRule = {
  severity: "warning",
  description: "A person whose age is given in two ways",
  example:
    "Maria Lindqvist, 34, won the race. In the village they were proud of Maria Lindqvist, 43, on Sunday.",
  check: ({ people, end }, text) =>
    people.flatMap((person) => {
      const ages = agesOf(person, text, end);
      const [first] = ages;
      const other = ages.find(({ age }) => age !== first?.age);
      if (first === undefined || other === undefined) return [];
      return [
        {
          start: other.start,
          end: other.end,
          message: `${person.name} is ${other.age} here, but ${first.age} before`,
        },
      ];
    }),
};

function agesOf({ mentions }: Person, text: string, storyEnd: number) {
  return mentions.flatMap((mention) => {
    const found = ageAfter.exec(text.slice(mention.end, Math.min(mention.end + 8, storyEnd)));
    return found === null
      ? []
      : [{ age: Number(found[1]), start: mention.start, end: mention.end + found[0].length - 1 }];
  });
}
