import { describe, expect, test } from "vitest";
import { exclusions } from "../../src/dates/exclusions.ts";
import { rules } from "../../src/dates/rules/rules.ts";
import { readDates } from "./read-dates.ts";

/** Some rules read only where something leads to a date. */
const inSentence = (example: string) => `It was seen in ${example}, and so on.`;
const onTheDay = (example: string) => `It was seen on ${example}, and so on.`;
const adverbial = (example: string) => `It was seen ${example}, and so on.`;

describe("every rule", () => {
  test.each(rules.map(({ name, example }) => ({ name, example })))(
    "$name reads “$example”",
    ({ name, example }) => {
      const found = [inSentence(example), onTheDay(example), adverbial(example)].flatMap((text) =>
        readDates(text),
      );
      expect(found.map(({ rule, text }) => `${rule}: ${text}`)).toContain(`${name}: ${example}`);
    },
  );
});

describe("every exclusion", () => {
  test.each(exclusions.map(({ name, example }) => ({ name, example })))(
    "$name: “$example” is no date",
    ({ name, example }) => {
      // Names are known from the story; without them only the other signs tell.
      if (name !== "name") expect(readDates(`${example}`)).toEqual([]);
    },
  );
});
