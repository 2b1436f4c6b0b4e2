import { expect, test } from "vitest";
import { BoundedCache } from "../../src/english/bounded-cache.ts";
import { createLanguage } from "../../src/english/compromise.ts";

const language = createLanguage();

test("the lexicon knows words and not prototypes", () => {
  expect(language.lexicon("france")).toContain("Country");
  expect(language.lexicon("constructor")).toEqual([]);
  expect(language.lexicon("__proto__")).toEqual([]);
});

test.each([
  ["said", "say"],
  ["telling", "tell"],
  ["emphasized", "emphasize"],
])("%s is a form of %s", (form, infinitive) => {
  expect(language.infinitive(form)).toBe(infinitive);
  expect(language.conjugate(infinitive)).toContain(form);
});

test.each([
  ["nations", "nation"],
  ["people", "person"],
  ["women", "woman"],
])("one of the %s is a %s", (plural, singular) => {
  expect(language.singular(plural)).toBe(singular);
});

test("the tagger reads a run of words", () => {
  expect(language.read("Sarah Johnson").at(-1)?.tags).toContain("Person");
});

test("a full cache forgets and still answers", () => {
  const cache = new BoundedCache<number>(4);
  const lengths = ["a", "bb", "ccc", "dddd", "eeeee", "a"].map((key) =>
    cache.get(key, (word) => word.length),
  );
  expect(lengths).toEqual([1, 2, 3, 4, 5, 1]);
});
