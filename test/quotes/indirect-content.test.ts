import { beforeAll, describe, expect, test } from "vitest";
import { extractDocument } from "../../src/pipeline/extract-document.ts";
import { loadTools } from "../../src/pipeline/load-tools.ts";
import type { Tools } from "../../src/pipeline/tools.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadTools();
});

/** "speaker: words" of the indirect speech in a text. */
function speechIn(text: string): readonly string[] {
  return [...extractDocument({ source: "-", id: null, text }, "none", tools)]
    .flatMap(({ quotes }) => quotes)
    .filter(({ kind }) => kind === "indirect")
    .map((quote) => `${quote.speaker?.name ?? "?"}: ${quote.text}`);
}

describe("what is said begins behind", () => {
  test.each([
    [
      "a dateline",
      "MOMBASA, Kenya, June 2 (Wire) - Two tugs had sunk in the harbour by Sunday, port officials said.",
      "port officials: Two tugs had sunk in the harbour by Sunday",
    ],
    [
      "no dash inside the sentence",
      "The tug – built in Lund – had sunk by Sunday, port officials said.",
      "port officials: The tug – built in Lund – had sunk by Sunday",
    ],
    ["the one who hears it", "Hanna Berg told Halden radio it was late.", "Hanna Berg: it was late"],
    [
      "a day",
      "The council said on Tuesday the bridge had been closed.",
      "the council: the bridge had been closed",
    ],
    [
      "those who ask",
      "Asked by neighbours whether he would move, Tom Reed left.",
      "?: whether he would move",
    ],
  ])("%s", (_, text, expected) => {
    expect(speechIn(text)).toEqual([expected]);
  });

  test("the speaker's title ends it", () => {
    expect(
      speechIn(
        "The mill will sell three of its nine barges, two of them in Lund, fleet chief Hanna Berg said.",
      ),
    ).toEqual(["Hanna Berg: The mill will sell three of its nine barges, two of them in Lund"]);
  });
});

describe("the phrase that speaks", () => {
  test.each([
    [
      "an official of a body is not the body",
      "The road will stay shut, said a Treasury official on condition of anonymity.",
      "a Treasury official: The road will stay shut",
    ],
    ["a noun like an adjective", "The executive said talks had failed.", "the executive: talks had failed"],
    [
      "the verb is no part of it",
      "The board proposed a longer bridge of steel.",
      "the board: a longer bridge of steel",
    ],
  ])("%s", (_, text, expected) => {
    expect(speechIn(text)).toEqual([expected]);
  });
});

describe("no speech", () => {
  test.each([
    ["silence", "Hanna Berg declined to comment on the fire."],
    ["a thing sent", "Hanna Berg posted the picture on Sunday."],
    ["a plural noun like a verb", "The number of damage claims doubled to 90 in May."],
  ])("%s", (_, text) => {
    expect(speechIn(text)).toEqual([]);
  });

  test("a wish for anonymity hides no speech behind it", () => {
    expect(
      speechIn(
        "A pilot who asked not to be identified because he feared for his job said the crew had no fuel.",
      ),
    ).toEqual([expect.stringMatching(/: the crew had no fuel$/)]);
  });

  test("but a claim that is a verb", () => {
    expect(speechIn("He claims that the bridge is safe.")).toEqual(["he: that the bridge is safe"]);
  });
});

describe("the verb before who says it", () => {
  test.each([
    [
      "predicts",
      "Rice will cost less by May, predicts farmer Ada Lund.",
      ["Ada Lund: Rice will cost less by May"],
    ],
    [
      "a noun elsewhere",
      "Rain will come in May, forecasts farmer Ada Lund.",
      ["Ada Lund: Rain will come in May"],
    ],
    ["with two words for who", "Pay will rise, claims union leader Ada Lund.", ["Ada Lund: Pay will rise"]],
    [
      "before a noun like a verb",
      "The mill will open, says engineer Ada Lund.",
      ["Ada Lund: The mill will open"],
    ],
    ["both like nouns", "The mill will open, promises engineer Ada Lund.", ["Ada Lund: The mill will open"]],
    ["not before what is no name", "He paid for floods, storms, claims and fires.", []],
    ["nor in a list of things", "He paid for floods, storms, claims Ada Lund rejected, and fires.", []],
  ])("%s", (_, text, expected) => {
    expect(speechIn(text)).toEqual(expected);
  });
});

describe("whom a verb reaches is nothing said", () => {
  test.each([
    ["alone", "The officer warned both drivers.", []],
    ["before another verb", "The referee warned the captain and walked off.", []],
    ["before a time", "The panel announced the finalists on Friday.", []],
    ["before a way", "The chief briefed reporters in Lund.", []],
    ["before a way and a place", "The chief warned residents at a meeting in Lund.", []],
    [
      "but with what they shall do",
      "The mayor warned drivers by radio to slow down.",
      ["the mayor: drivers by radio to slow down"],
    ],
    ["whose they are", "The panel announced its new chairman.", []],
    ["but of what one warned", "The mayor warned of thieves.", ["the mayor: thieves"]],
    ["and what they shall do", "The mayor warned drivers to slow down.", ["the mayor: drivers to slow down"]],
    [
      "and that something is so",
      "The mayor warned that thieves had come.",
      ["the mayor: that thieves had come"],
    ],
    ["and a thing", "The union announced a strike on Friday.", ["the union: a strike"]],
    [
      "and a thing beside people",
      "The mayor announced the winner and the prize.",
      ["the mayor: the winner and the prize"],
    ],
  ])("%s: %s", (_, text, expected) => {
    expect(speechIn(text)).toEqual(expected);
  });
});

describe("a headline's “as”", () => {
  const below = "\n\nThe river rose by a metre on Monday.";
  test.each([
    ["what goes on meanwhile is not said", "Farmers Demand Answers As Dam Levels Drop", []],
    ["nor with a place of it", "MPs Slam Bank Over Fees As Budget Talks Near", []],
    [
      "a clause before it is",
      "Experts Warn Rivers May Rise As Snow Melts",
      ["experts: Rivers May Rise As Snow Melts"],
    ],
  ])("%s: %s", (_, headline, expected) => {
    expect(speechIn(headline + below)).toEqual(expected);
  });
});
