import { describe, expect, it } from "vitest";
import { createLanguage } from "../../src/language/compromise.ts";
import { indexNames } from "../../src/names/name-index.ts";
import { createCueLexicon } from "../../src/quotes/cue-lexicon.ts";
import { classifyWords, createClassCache } from "../../src/quotes/word-class.ts";
import { hashWord } from "../../src/text/hash.ts";
import { scan } from "../../src/text/scanner.ts";

const language = createLanguage();
const lexicon = createCueLexicon(language);

/** The classes of the words, one story after another with one cache. */
function classesOf(...words: readonly string[]): readonly number[] {
  const cache = createClassCache(lexicon);
  return words.map((word) => {
    const tokens = scan(word);
    const names = indexNames(tokens, { people: [], places: [], organizations: [] });
    return classifyWords(tokens, names, language, lexicon, cache).classes[0]!;
  });
}

describe("the cache of word classes", () => {
  it.each([
    ["costarring", "liquid"],
    ["declinate", "macallums"],
  ])("tells %s from %s, which has the same hash, in any order", (a, b) => {
    expect(hashWord(a)).toBe(hashWord(b));
    const alone = [...classesOf(a), ...classesOf(b)];
    expect(classesOf(a, b)).toEqual(alone);
    expect(classesOf(b, a)).toEqual(alone.toReversed());
  });
});
