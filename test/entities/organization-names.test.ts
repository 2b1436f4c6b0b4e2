import { describe, expect, it } from "vitest";
import {
  isAbbreviated,
  isAcronymOf,
  isShortened,
  mayAbbreviate,
  organizationWords,
} from "../../src/entities/organization-name.ts";

const words = (name: string) => name.split(" ");

describe("the words of an organization that count", () => {
  it.each([
    ["no stops", "u.s. senate", "us senate"],
    ["no article", "the senate", "senate"],
    ["but an article alone", "the", "the"],
    ["no legal form", "acme motors inc", "acme motors"],
    ["no two of them", "acme co ltd", "acme"],
    ["but a legal form alone", "holdings", "holdings"],
    ["a ministry after its object", "ministry of trade", "trade ministry"],
    ["a department, too", "us department of state", "us state department"],
    ["an office, too", "office of works", "works office"],
    ["without the affairs", "ministry of foreign affairs", "foreign ministry"],
    ["but affairs alone", "ministry of affairs", "affairs ministry"],
    ["without an article inside", "ministry of the interior", "interior ministry"],
    ["no other body", "bank of ghana", "bank of ghana"],
    ["nor one without object", "ministry of", "ministry of"],
    ["nor what begins with of", "of trade ministry", "of trade ministry"],
  ])("%s: %s", (_, name, expected) => {
    expect(organizationWords(words(name)).join(" ")).toBe(expected);
  });
});

describe("an acronym of a name", () => {
  it.each([
    ["WFP", "world food programme", true],
    ["W.F.P.", "world food programme", true],
    ["R&D", "research department", true],
    ["wfp", "world food programme", true],
    ["ICRC", "international committee of the red cross", true],
    ["ICOTRC", "international committee of the red cross", true],
    ["DOT", "department of trade", true],
    ["DT", "department of trade", true],
    ["FBI", "us federal bureau investigation", true],
    ["BI", "federal bureau investigation", true],
    ["BI", "lagos bureau investigation", false],
    ["WFX", "world food programme", false],
    ["WF", "world food programme", false],
    ["W", "world food", false],
    ["W.", "world food", false],
    ["WF", "wf", false],
  ])("%s of %s: %s", (acronym, name, expected) => {
    expect(isAcronymOf(acronym, words(name))).toBe(expected);
  });
});

describe("a short form in brackets after a name", () => {
  it.each([
    ["Comelec", "commission on elections", true],
    ["WFP", "world food programme", true],
    ["Fretilin", "revolutionary front", false],
    ["CATS", "commission of trade", true],
    ["DATES", "commission of trade", false],
    ["XQZ", "xylem makers", true],
    ["XQZs", "xylem makers", true],
    ["Xqz", "xylem makers", false],
    ["XQZQZQ", "xylem makers of togo", true],
    ["XQZQZQZ", "xylem makers of togo", false],
    ["C", "commission on elections", false],
    ["Co", "commission on elections", true],
    ["lection", "commission on elections", false],
    ["Sele", "commission on elections", false],
    ["Elections", "commission on elections", true],
    ["Acme", "acme", false],
    ["Acm", "acme", true],
    ["A-C-M", "acme", true],
    ["(E.C.)", "eastern commission", true],
  ])("%s of %s: %s", (short, name, expected) => {
    expect(mayAbbreviate(short, words(name))).toBe(expected);
  });
});

describe("a shortened name", () => {
  it.each([
    ["its end", "senate", "us senate", true],
    ["its end of two words", "motor works", "leeds motor works", true],
    ["not itself", "senate", "senate", false],
    ["nor something longer", "us senate", "senate", false],
    ["not an end that joins", "of ghana", "bank of ghana", false],
    ["its beginning", "xinhua", "xinhua news agency", true],
    ["neither end nor beginning", "food", "world food programme", false],
    ["not another word", "senat", "us senate", false],
    ["a ministry without the word", "foreign trade", "foreign trade ministry", true],
    ["though it is an organ", "foreign trade", "foreign trade department", true],
    ["not with more after it", "foreign trade", "foreign trade ministry staff", false],
    ["nor one word alone", "trade", "trade ministry", false],
    ["a body without its owner", "supreme court", "supreme court of ghana", true],
    ["not a body of one word", "court", "court of appeal", false],
    ["nor what is no body", "greater fund", "greater fund of ghana", false],
    ["not before a joiner", "acme", "acme and sons", false],
    ["not after a head", "european union", "european union rovers", false],
    ["not after a country", "british", "british motors", false],
    ["not a parent for its organ", "harvard", "harvard law school", false],
    ["nor for its organ later", "harvard", "harvard school rovers", false],
    ["but for anything else", "harvard", "harvard rovers", true],
    ["whom a school is named for", "lane", "harriet lane elementary", true],
    ["not where more follows", "lane", "harriet lane motors", false],
    ["its beginning, too", "lane", "lane hill elementary", true],
    ["nor another's surname", "hale", "harriet lane elementary", false],
    ["a word left out", "deccan cements", "deccan sagar cements", true],
    ["not in another order", "cements deccan", "deccan sagar cements", false],
    ["nor another word", "deccan vask cements", "deccan sagar port cements", false],
    ["nor of what many begin with", "national council", "national security council", false],
    ["a side left out", "waveney council", "east waveney district council", true],
  ])("%s: %s for %s", (_, short, full, expected) => {
    expect(isShortened(words(short), words(full))).toBe(expected);
  });
});

describe("a name of which each word is cut", () => {
  it.each([
    ["both", "lib dems", "liberal democrats", true],
    ["one", "liberal dems", "liberal democrats", true],
    ["not two letters", "li dems", "liberal democrats", false],
    ["not of another word", "lib cons", "liberal democrats", false],
    ["not one word", "lib", "liberal", false],
    ["nor with a word less", "lib dems", "liberal democrats party", false],
  ])("%s: %s for %s", (_, short, full, expected) => {
    expect(isAbbreviated(words(short), words(full))).toBe(expected);
  });
});
