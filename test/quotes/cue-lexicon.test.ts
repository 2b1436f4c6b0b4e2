import { describe, expect, it } from "vitest";
import { createLanguage } from "../../src/english/compromise.ts";
import { createCueLexicon, VerbForm } from "../../src/quotes/cues/cue-lexicon.ts";
import { cueVerbs } from "../../src/quotes/cues/cue-verbs.ts";
import { hashWord } from "../../src/text/hash.ts";

const language = createLanguage();
const formNames = Object.keys(VerbForm) as readonly (keyof typeof VerbForm)[];

/** A language that knows no verb's forms but "said". */
const silent = { ...language, conjugate: (lemma: string) => (lemma === "say" ? ["said", "says"] : []) };

describe("the lexicon of cues", () => {
  it.each([
    ["say", "said", "past say"],
    ["say", "says", "present say"],
    ["say", "saying", "gerund say"],
    ["say", "say", "base say"],
    ["a verb in -e", "described", "past describe"],
    ["a verb in -e", "describing", "gerund describe"],
    ["a verb that compromise may not know", "tweeted", "past tweet"],
    ["two spellings", "labelled", "past label"],
    ["two spellings", "labeled", "past label"],
    ["a doubled letter", "slamming", "gerund slam"],
    ["a doubled letter", "submitted", "past submit"],
    ["none doubled behind two vowels", "claimmed", undefined],
    ["none doubled behind two vowels", "claimed", "past claim"],
    ["a verb in -ee has no forms by rule", "disagreed", undefined],
    ["a verb in -ee has no forms by rule", "disagreeed", undefined],
    ["no verb", "according", "according according to"],
    ["no cue", "walked", undefined],
  ])("%s: %s", (_, word, expected) => {
    const found = createCueLexicon(silent).get(hashWord(word));
    expect(found && `${formNames[found.form]} ${found.lemma}`).toBe(expected);
  });

  it("asks the language for what no rule gives", () => {
    const lexicon = createCueLexicon(language);
    const lemmas = ["told", "disagreed", "wrote", "writes"].map((word) => lexicon.get(hashWord(word))?.lemma);
    expect(lemmas).toEqual(["tell", "disagree", "write", "write"]);
  });

  it("knows every verb by itself", () => {
    const lexicon = createCueLexicon(silent);
    for (const lemma of cueVerbs) expect(lexicon.get(hashWord(lemma))).toMatchObject({ lemma });
  });

  it("gives a form that two verbs have to the one that comes first", () => {
    const both = { ...language, conjugate: () => ["sayd"] };
    expect(createCueLexicon(both).get(hashWord("sayd"))?.lemma).toBe("say");
  });
});
