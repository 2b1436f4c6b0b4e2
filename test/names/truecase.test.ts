import { describe, expect, it } from "vitest";
import { viewStory } from "../../src/names/story-view.ts";
import { truecased } from "../../src/names/truecase.ts";
import { scan } from "../../src/text/scanner.ts";
import { TokenFlag } from "../../src/text/tokens.ts";
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
    ["plurals and pasts", "AT LAST MEN CANCELED TRIPS TO CITIES", "at last men canceled trips to cities"],
    ["adverbs", "AT LAST MEN FREED BUSES QUICKLY", "at last men freed buses quickly"],
    ["what is done, and more so", "AT LAST MEN ARE WORKING FASTER", "at last men are working faster"],
    ["not forms of what is no word", "AT LAST ZORVANS ATE BREAD", "at last Zorvans ate bread"],
    ["letters of six are a word", "AT LAST UNESCO MEETS IN LIMA", "at last Unesco meets in Lima"],
    ["a letter alone", "AT LAST A MAN MET J OKORO", "at last a man met J Okoro"],
    ["a surname that is a word, alone", "AT LAST HE MET HUNT IN LIMA", "at last he met hunt in Lima"],
    [
      "behind a given name's sentence",
      "AT LAST HE MET SARAH. HUNT WENT ON",
      "at last he met Sarah. hunt went on",
    ],
    ["behind a place", "AT LAST HE MET LIMA HUNT", "at last he met Lima hunt"],
    ["before a given name", "AT LAST HE MET HUNT SARAH", "at last he met hunt Sarah"],
    ["a role behind one", "AT LAST HE MET SARAH COACH", "at last he met Sarah coach"],
    [
      "a word after an abbreviated rank",
      "REPORTERS ASKED SGT. MERE TUIVAGA",
      "reporters asked SGT. Mere Tuivaga",
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

  it.each([
    ["letters in capitals", "AT LAST BAFTA LEFT\n\nThe BAFTA men met there.", "BAFTA left"],
    ["a small word", "AT LAST ZORVAN LEFT\n\nThe zorvan men met there.", "zorvan left"],
    ["a capital within a sentence", "AT LAST BREAD LEFT\n\nThe men met Bread there.", "Bread left"],
    ["not one that opens it", "AT LAST BREAD LEFT\n\nBread met men there.", "bread left"],
    ["nor one of a headline", "AT LAST BREAD LEFT\n\nMen Met Bread In The Old Town", "bread left"],
  ])("follow %s of other sentences: %s", (_, story, expected) => {
    expect(recased(story)).toContain(expected);
  });

  it("change the flags of their tokens with them", () => {
    const tokens = scan("AT LAST SARAH WINS IN LIMA");
    const { flags, count } = truecased(viewStory(tokens, gazetteer, noTables), gazetteer)!;
    const withFlag = (flag: number) =>
      Array.from({ length: count }, (_, i) => i).filter((i) => (flags[i]! & flag) !== 0);
    expect(withFlag(TokenFlag.allCaps)).toEqual([]);
    expect(withFlag(TokenFlag.capital)).toEqual([2, 5]);
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
