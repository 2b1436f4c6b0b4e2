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
