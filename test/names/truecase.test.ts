import { describe, expect, it } from "vitest";
import { viewStory } from "../../src/names/story-view.ts";
import { truecased } from "../../src/names/truecase.ts";
import { scan } from "../../src/text/scanner.ts";
import { gazetteer, noTables } from "./marked-names.ts";

const recased = (text: string) =>
  truecased(viewStory(scan(text), gazetteer, noTables), gazetteer)?.text ?? null;

describe("sentences in capitals", () => {
  it.each([
    ["words are small, names are not", "POLICE ARREST MAN IN KERALA", "police arrest man in Kerala"],
    ["forms of words", "QUAKE SHAKES LIMA AND CRACKED HOUSES", "quake shakes Lima and cracked houses"],
    [
      "an organization of letters stays",
      "NATO MEETS IN VILNIUS ON MONDAY",
      "NATO meets in Vilnius on Monday",
    ],
    ["letters without a vowel stay", "THE KLRT MEETS IN VILNIUS", "the KLRT meets in Vilnius"],
    ["a title is small", "IN THE END PRESIDENT OKORO LEFT", "in the end president Okoro left"],
    ["a surname that is a word", "MAN HELD OVER SARAH HUNT IN LIMA", "man held over Sarah Hunt in Lima"],
    ["not the verb after a name", "AT LAST SARAH WINS THE CUP", "at last Sarah wins the cup"],
    [
      "a word that is a given name beside a surname",
      "THEN JACK OKORO LEFT LIMA",
      "then Jack Okoro left Lima",
    ],
    ["with diacritics", "LATER SIGRÍÐUR MET THE MAYOR", "later Sigríður met the mayor"],
  ])("%s: %s", (_, text, expected) => {
    expect(recased(text)?.toLowerCase()).toBe(text.toLowerCase());
    expect(recased(text)?.slice(1)).toBe(expected.slice(1));
  });

  it("follow what the story writes elsewhere", () => {
    const story = "GRACE HOLDS IN THE PORT OF MARBLE\n\nThe marble of the port held, said Adair Grace.";
    expect(recased(story)).toContain("Grace holds in the port of marble");
  });

  it("are told from others", () => {
    expect(recased("The NATO meeting ended in Vilnius.")).toBeNull();
  });

  it("keep their length and their tokens", () => {
    const tokens = scan("İZMİR MAYOR TOLD REPORTERS IN ANKARA");
    const found = truecased(viewStory(tokens, gazetteer, noTables), gazetteer)!;
    expect(found.text).toHaveLength(tokens.text.length);
    expect(found.start).toBe(tokens.start);
  });
});
