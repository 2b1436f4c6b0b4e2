import { describe, expect, it } from "vitest";
import { factMemo, isRoleWord, WordFact, wordFacts } from "../../src/entities/word-facts.ts";
import { scan } from "../../src/text/scanner.ts";
import { language } from "./stories.ts";

/** The facts of the token at a place, by name. */
function factsOf(text: string, index = 0): string {
  const facts = wordFacts(factMemo(language), scan(text), index);
  return Object.entries(WordFact)
    .flatMap(([name, bit]) => ((facts & bit) === 0 ? [] : [name]))
    .join(" ");
}

describe("what a word's letters say of it", () => {
  it.each([
    ["the", "boundary phraseOpener"],
    ["who", "boundary clauseBoundary"],
    ["said", "boundary clauseBoundary past pastTense"],
    ["former", "phraseOpener adjective"],
    ["jailed", "past"],
    ["red", "adjective"],
    ["seized", "past"],
    ["went", "past pastTense"],
    ["could", "boundary clauseBoundary past"],
    ["have", "boundary clauseBoundary verbBeforeName infinitive"],
    ["admires", "verbBeforeName"],
    ["affairs", ""],
    ["prefer", "verbBeforeName infinitive"],
    ["bus", "infinitive noun"],
    ["acting", "gerund"],
    ["dancing", "ing"],
    ["ring", "ing infinitive noun"],
    ["sister", "kin oneKin roleNoun"],
    ["sisters", "verbBeforeName kin noun"],
    ["rival", "companion roleNoun adjective"],
    ["Gov.", "title"],
    ["gov", "title"],
    ["Mrs", "verbBeforeName honorific"],
    ["Dr.", "honorific"],
    ["coach", "verbBeforeName roleNoun infinitive"],
    ["donate", "infinitive"],
    ["unify", "verbBeforeName infinitive"],
    ["observe", "verbBeforeName infinitive"],
    ["table", ""],
    ["mission", "noun"],
    ["tables", "verbBeforeName"],
    ["angry", "adjective"],
    ["walks", "verbBeforeName noun"],
    ["David", "maleName"],
    ["Mary", "femaleName"],
    ["dentist", "roleNoun"],
    ["chairwoman", "roleNoun"],
    ["bookkeeper", "roleNoun agentive"],
    ["woman", ""],
    ["person", ""],
    ["glazier", "roleNoun agentive"],
    ["thatcher", ""],
    ["fletchers", "verbBeforeName"],
    ["minister", "roleNoun"],
    ["ministers", "verbBeforeName noun"],
    ["actress", "roleNoun"],
    ["boss", "companion roleNoun"],
    ["helicopter", ""],
    ["zoxer", "roleNoun agentive"],
    ["zoxor", "roleNoun agentive"],
    ["oxer", ""],
    ["zoxers", "verbBeforeName"],
    ["adviser", "roleNoun"],
    ["guest", ""],
    ["isn't", "boundary"],
    ["fiancée", "kin oneKin"],
    ["2019", ""],
    ["", ""],
  ])("%s: %s", (word, expected) => {
    expect(factsOf(word)).toBe(expected);
  });

  it.each([
    ["the first of a story", 0, "boundary phraseOpener"],
    ["the last", 1, "kin oneKin roleNoun"],
    ["none before it", -1, ""],
    ["none after it", 2, ""],
  ])("%s", (_, index, expected) => {
    expect(factsOf("the sister", index)).toBe(expected);
  });

  it("is the same a second time", () => {
    expect([factsOf("coach"), factsOf("Coach"), factsOf("coach")]).toEqual(Array(3).fill(factsOf("coach")));
  });
});

describe("a singular that says what somebody is", () => {
  it.each([
    ["nurse", true],
    ["sociologist", true],
    ["electrician", true],
    ["biographer", true],
    ["spokesperson", true],
    ["shopkeeper", true],
    ["filmmaker", true],
    ["shareholder", true],
    ["dockworker", true],
    ["shipowner", true],
    ["songwriter", true],
    ["technocrat", true],
    ["engineer", true],
    ["goldsmith", true],
    ["harbourmaster", true],
    ["harbourmasters", false],
    ["maker", false],
    ["sir", false],
    ["owner", true],
    ["user", false],
    ["other", false],
    ["under", false],
    ["carpenter", true],
    ["carpenters", false],
    ["sofa", false],
    ["wrangler", true],
    ["river", false],
    ["zor", false],
  ])("%s: %s", (word, expected) => {
    expect(isRoleWord(word, language)).toBe(expected);
  });
});
