import { describe, expect, it } from "vitest";
import { explainNames } from "../../src/entities/explain-names.ts";
import { gazetteer, language, readMarked, tagStory } from "./stories.ts";

/** What `--why` says of each mention of a marked text, without what the tagger says of its type. */
function reasons(marked: string): readonly (readonly string[])[] {
  const { tokens, names } = tagStory(readMarked(marked));
  const { people, places, organizations } = explainNames(tokens, names, gazetteer, language).describe(null);
  return [...people, ...places, ...organizations]
    .flatMap(({ mentions }) => mentions)
    .map(({ why }) => why!.split(" · ").slice(1));
}

describe("what joined a mention, in words", () => {
  it.each([
    ["{p:Ana Holt} spoke. {p:Holt} left.", "the surname of Ana Holt"],
    ["{p:Ana Holt} spoke. {p:Ana} left.", "the given name of Ana Holt"],
    ["{p:Ali al-Qahtani} spoke. {p:Al-Kahtany} left.", "another spelling of Ali al-Qahtani"],
    ["The {o:Food Trust} met. The {o:FT} left.", "the first letters of Food Trust"],
    ["{o:Lagos Gazette} wrote, {o:Gazette} said.", "short for Lagos Gazette"],
  ])("in %s", (marked, expected) => {
    expect(reasons(marked).at(-1)).toContain(expected);
  });
});

describe("what said a gender, a role or a country, in words", () => {
  it.each([
    ["Mrs {p:Holt} left.", "female: a title or a word of kin before the name says so"],
    ["{p:Holt}, an actress, left.", "female: the role says so (“actress”)"],
    ["{p:Holt} said he left.", "male: “he”, “she” or the like after the name says so"],
    ["{p:Mary Holt} left.", "female: the given name alone says so (“Mary”)"],
    ["{p:Holt} left.", "gender unknown: nothing says it"],
    ["Mayor {p:Holt} left.", "role: right before the name"],
    ["{p:Ana Holt}, the mayor of Zorva, left.", "role: set off after the name"],
    ["{p:Ana Holt} is the mayor of Zorva.", "role: a verb such as “is” ties it to the name"],
    [
      "{p:Ana Holt} was named the mayor of Zorva.",
      "role: a verb such as “named” or “elected” ties it to the name",
    ],
    ["They left {l:Kunming}.", "in CN by its name alone (the largest city of that name)"],
    ["They left {l:Portsmouth}.", "no country: nothing is sure"],
    ["They left {l:Portsmouth}, {l:Ohio}.", "in US by what stands beside it (“Ohio” after it)"],
    ["They met in {l:London}’s {l:Zorvan Square}.", "in GB by what stands beside it (“London” its owner)"],
    [
      "They left {l:Qubbat} in {l:Chad}. They left {l:Adrebo}.",
      "in TD by what else the story names (the country that the story names most, or that stands nearby)",
    ],
  ])("in %s", (marked, expected) => {
    expect(reasons(marked).flat()).toContain(expected);
  });
});
