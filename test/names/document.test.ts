import { describe, expect, it } from "vitest";
import { Cue, cueOf } from "../../src/names/cue-words.ts";
import { initialsHash, NO_INITIALS } from "../../src/names/document-features.ts";
import { NameClass } from "../../src/names/gazetteer.ts";
import { Shape } from "../../src/names/shapes.ts";
import { MatchPart, SentenceKind, type StoryView, viewStory } from "../../src/names/story-view.ts";
import { Usage } from "../../src/names/usage.ts";
import { hashWord } from "../../src/text/hash.ts";
import { scan } from "../../src/text/scanner.ts";
import { wordAt } from "../../src/text/tokens.ts";
import { gazetteer, noTables } from "./marked-names.ts";

const view = (text: string): StoryView => viewStory(scan(text), gazetteer, noTables);

/** The first token of the text that is this word. */
function find({ tokens }: StoryView, word: string): number {
  for (let i = 0; i < tokens.count; i++) if (wordAt(tokens, i) === word) return i;
  throw new Error(`no ${word}`);
}

/** How the text uses a word, by the names of the bits. */
function usageOf(text: string, word: string): readonly string[] {
  const story = view(text);
  const bits = story.document.usage[story.document.wordOf[find(story, word)]!]!;
  return Object.entries(Usage).flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]));
}

describe("how a story uses a capitalised word", () => {
  it.each<[string, readonly string[]]>(
    [
      ["Zorvan too", ["alone"]],
      ["they saw Zorvan", ["alone", "midSentence"]],
      ["they saw Zorvan Quell Brint", ["first", "midSentence"]],
      ["they saw Quell Zorvan Brint", ["middle", "midSentence"]],
      ["they saw Quell Zorvan", ["last", "midSentence"]],
      ["they saw Ada Zorvan", ["last", "midSentence", "afterGivenName"]],
      ["they saw President Zorvan", ["last", "midSentence", "afterTitle"]],
      ["they saw coach Zorvan", ["alone", "midSentence", "afterTitle"]],
      ["they saw Mrs Zorvan", ["last", "midSentence", "afterTitle", "afterHonorific"]],
      ["they saw Zorvan Ministry", ["first", "midSentence", "beforeOrganization"]],
      ["they slept in Zorvan", ["alone", "midSentence", "afterLocation", "afterIn"]],
      ["they came from Zorvan", ["alone", "midSentence", "afterLocation", "afterFrom"]],
      ["they slept near Zorvan", ["alone", "midSentence", "afterLocation"]],
      ["they beat Zorvan", ["alone", "midSentence", "afterSport"]],
      ["they saw the Zorvan", ["alone", "midSentence", "afterThe"]],
      ["the house of Zorvan", ["alone", "midSentence", "afterOf"]],
      ["built by Zorvan", ["alone", "midSentence", "afterBy"]],
      ["they saw a Zorvan", ["alone", "midSentence", "afterA"]],
      ["they saw an Ozorvan", ["alone", "midSentence", "afterA"]],
      ["they saw (Zorvan", ["alone", "midSentence", "inBrackets"]],
      ["they saw Zorvan (", ["alone", "midSentence", "beforeBrackets"]],
      ["Ada’s Zorvan too", ["alone", "midSentence", "afterPossessive"]],
      ["they saw Zorvan’s dog", ["alone", "midSentence", "possessive"]],
      ["they saw Zorvan, too", ["alone", "midSentence", "beforeComma"]],
      ["then Zorvan said so", ["alone", "midSentence", "beforeSaying", "beforePast"]],
      ["then Zorvan who", ["alone", "midSentence", "beforePerson"]],
      ["then Zorvan beat them", ["alone", "midSentence", "beforeSport", "beforeNoun"]],
      ["then Zorvan walked off", ["alone", "midSentence", "beforePast"]],
      ["the old Zorvan house", ["alone", "midSentence", "beforeNoun"]],
      ["then Zorvan is cold", ["alone", "midSentence", "beforeIs"]],
      ["the Zorvan-based firm", ["alone", "midSentence", "afterThe", "hyphened"]],
      ["the sub-Zorvan firm", ["alone", "midSentence", "hyphened"]],
      ["they saw ZORVAN", ["alone", "midSentence", "allCaps"]],
      ["they slept. Zorvan too", ["alone"]],
      ["Zorvan. Said so", ["alone"]],
      ["Zorvan too. The Zorvan", ["alone", "last", "midSentence"]],
    ].map(([text, names]) => [text as string, names as readonly string[]]),
  )("%s", (text, names) => {
    const word = /\bO?zorvan/i.exec(text)![0];
    expect(usageOf(text, word)).toEqual(names);
  });

  it("counts a word in capitals and in lower case", () => {
    const story = view("Harbour staff left the harbour. The Harbour and a harbour.");
    const word = story.document.wordOf[0]!;
    expect([story.document.upper[word], story.document.lower[word]]).toEqual([2, 2]);
  });

  it("knows the longest names that a word ends and begins", () => {
    const story = view("Ada Lund spoke. Mr Ada Maria Lund left. Lund wept. Ada Maria Stone sang; Ada wept.");
    const { document, tokens } = story;
    const lund = document.wordOf[find(story, "Lund")]!;
    const ada = document.wordOf[find(story, "Ada")]!;
    expect(wordAt(tokens, document.longestEndingWith[lund]!)).toBe("Mr");
    expect(wordAt(tokens, document.longestStartingWith[ada]!)).toBe("Stone");
    expect(document.longestEndingWith[ada]).toBe(-1);
    expect(document.wordOf[find(story, "spoke")]).toBe(-1);
  });

  it("knows acronyms and what they may stand for", () => {
    const story = view("A new World Fish Union met. The WFU left a Bank of Tavia.");
    const { document, tokens } = story;
    expect(wordAt(tokens, document.byInitials.get(hashWord("wfu")))).toBe("Union");
    expect(wordAt(tokens, document.byInitials.get(hashWord("bt")))).toBe("Tavia");
    expect(wordAt(tokens, document.acronyms.get(hashWord("wfu")))).toBe("WFU");
    expect(document.acronyms.get(hashWord("union"))).toBe(-1);
  });

  it.each([
    ["Ada Lund", "al"],
    ["Bank of Tavia", "bt"],
    ["A B C D E F G H", "abcdefgh"],
    ["A B C D E F G H I", null],
    ["Ada", null],
  ])("the initials of %s", (text, initials) => {
    const { tokens, shapes } = view(text);
    const expected = initials === null ? NO_INITIALS : hashWord(initials);
    expect(initialsHash({ tokens, shapes }, 0, tokens.count - 1)).toBe(expected);
  });
});

describe("what a story's tokens are", () => {
  it.each([
    ["Ada Lund left the house at noon today", "ordinary"],
    ["Ada Lund Leaves the House At Noon", "titleCase"],
    ["ADA LUND LEAVES the HOUSE", "allCaps"],
    ["Harbour Rovers 2", "short"],
    ["Ada LUND left", "short"],
    ["One Two three of at in", "short"],
  ])("the sentence %s is %s", (text, kind) => {
    expect(view(text).kinds[0]).toBe(SentenceKind[kind as keyof typeof SentenceKind]);
  });

  it("finds the longest phrase that the gazetteer knows, and where in it a token stands", () => {
    const story = view("he left New York City for New South Wales and Peru");
    const parts = ["New", "York", "City", "South", "Wales", "Peru", "left"].map(
      (word) => story.matchPart[find(story, word)],
    );
    expect(parts).toEqual([
      MatchPart.begin,
      MatchPart.inside,
      MatchPart.end,
      MatchPart.inside,
      MatchPart.end,
      MatchPart.whole,
      MatchPart.none,
    ]);
    expect(story.matchClasses[find(story, "Wales")]! & NameClass.region).not.toBe(0);
    expect(story.classes[find(story, "Peru")]! & NameClass.country).not.toBe(0);
  });

  it("takes numbers of one length for one word, and hyphens that join for another", () => {
    const { words } = view("12 34 567 Anne-Marie - Ada");
    expect(words[0]).toBe(words[1]);
    expect(words[0]).not.toBe(words[2]);
    expect(words[4]).not.toBe(words[6]);
  });
});

describe("cues", () => {
  it.each<[string, keyof typeof Cue, keyof typeof Shape]>([
    ["mrs", "honorific", "capital"],
    ["president", "title", "lower"],
    ["said", "saying", "lower"],
    ["near", "location", "lower"],
    ["ministry", "organization", "capital"],
    ["river", "place", "capital"],
    ["beat", "sport", "lower"],
    ["who", "person", "lower"],
    ["june", "month", "capital"],
    ["prize", "event", "capital"],
    ["oyj", "legalForm", "capital"],
    ["ab", "legalForm", "allCaps"],
    ["ab", "none", "capital"],
    ["oyj", "none", "lower"],
    ["typhoon", "storm", "capital"],
    ["hms", "vessel", "allCaps"],
    ["creamery", "trade", "capital"],
    ["creamery", "none", "lower"],
    ["grupo", "trade", "capital"],
    ["stiftung", "trade", "capital"],
    ["table", "none", "lower"],
  ])("%s is %s (%s)", (word, cue, shape) => {
    expect(cueOf(hashWord(word), Shape[shape])).toBe(Cue[cue]);
  });
});
