import { describe, expect, it } from "vitest";
import {
  areSynonyms,
  isPeopleUnit,
  mayBeSamePeople,
  topicOf,
} from "../../src/statistics/comparisons/topics.ts";
import { readFigures } from "./read-figures.ts";

describe("casualties and the like have one topic, however it is said", () => {
  it.each([
    ["its unit says so", "The flood left 31 dead.", "dead"],
    ["the noun", "The flood caused 31 deaths.", "dead"],
    ["the verb of people", "The flood killed 31 villagers.", "dead"],
    ["the verb of animals", "The flood killed 31 goats.", null],
    ["the subject of a bare number", "The death toll rose to 31.", "dead"],
    ["no word of the subject", "The water level rose to 31.", null],
    ["another verb of people", "The flood stopped 31 villagers.", null],
    ["people without a verb", "By noon, 31 villagers.", null],
    ["another topic", "Police arrested 31 students.", "arrested"],
    ["a unit in capitals", "There were 31 Deaths.", "dead"],
    ["a sum is no count", "The deaths cost $31 million.", null],
    ["nor a share", "Some 31 percent died.", null],
  ])("%s", (_, text, topic) => {
    expect(topicOf(readFigures(text).statistics[0]!)).toBe(topic);
  });
});

describe("units that may stand for the same", () => {
  it.each([
    ["farmer", "farmer", true],
    ["farmer", "nurse", false],
    ["farmer", "person", true],
    ["victim", "nurse", true],
    ["death", "nurse", true],
    [null, "nurse", true],
    ["boat", "boat", true],
    ["boat", "car", false],
  ])("people: %s and %s: %s", (a, b, isSo) => {
    expect(mayBeSamePeople(a, b)).toBe(isSo);
    expect(mayBeSamePeople(b, a)).toBe(isSo);
  });

  it.each([
    ["job", "post", true],
    ["Job", "Worker", true],
    ["job", "home", false],
    ["home", "house", true],
    [null, "house", false],
    ["house", null, false],
    ["boat", "goat", false],
  ])("things: %s and %s: %s", (a, b, isSo) => {
    expect(areSynonyms(a, b)).toBe(isSo);
  });

  it.each([
    ["Farmer", true],
    ["victim", true],
    ["dead", true],
    ["boat", false],
    [null, false],
  ])("%s counts people: %s", (unit, isSo) => {
    expect(isPeopleUnit(unit)).toBe(isSo);
  });
});
