import { describe, expect, it } from "vitest";
import { whereabouts } from "./stories.ts";

/** Adrebo and its kind are in no table; two countries that the story names as often leave it open what it is about. */
const OPEN = " {l:Mali} and {l:Niger} slept.";
const reason = (marked: string) =>
  whereabouts(marked + OPEN)
    .split(", ")
    .filter((each) => !/^(Mali|Niger|Ohio) /.test(each))
    .join(", ");

describe("what stands after a place is where it lies", () => {
  it.each([
    ["a country after a comma", "Rain hit {l:Adrebo}, {l:Chad}.", "Adrebo in TD by what stands beside it"],
    ["a country after “in”", "Rain hit {l:Adrebo} in {l:Chad}.", "Adrebo in TD by what stands beside it"],
    [
      "no country in a direction alone",
      "Rain hit {l:Adrebo} in the far-off north.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "a part of a country",
      "Rain hit {l:Adrebo} in eastern {l:Chad}.",
      "Adrebo in TD by what stands beside it",
    ],
    [
      "a country after a town",
      "Rain hit {l:Adrebo}, a town in northern {l:Chad}.",
      "Adrebo in TD by what stands beside it",
    ],
    [
      "a country after a rank",
      "Rain hit {l:Adrebo}, the largest city of {l:Chad}.",
      "Adrebo in TD by what stands beside it",
    ],
    [
      "as far as six tokens",
      "Rain hit {l:Adrebo}, a town in the {l:Chad}.",
      "Adrebo in TD by what stands beside it",
    ],
    [
      "not farther",
      "Rain hit {l:Adrebo}, a main town in the {l:Chad}.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "not after another word",
      "Rain hit {l:Adrebo}, friend of {l:Chad}.",
      "Adrebo no country: nothing is sure",
    ],
    ["not without comma", "Rain hit {l:Adrebo} {l:Chad}.", "Adrebo no country: nothing is sure"],
    [
      "not a city",
      "Rain hit {l:Adrebo}, {l:Kunming}.",
      "Adrebo no country: nothing is sure, Kunming in CN by its name alone",
    ],
    ["not past a firm", "Rain hit {l:Adrebo}, {o:Acme} in {l:Chad}.", "Adrebo no country: nothing is sure"],
    ["a state", "Rain hit {l:Adrebo}, {l:Ohio}.", "Adrebo in US by what stands beside it"],
    [
      "a state before its country",
      "Rain hit {l:Adrebo}, {l:Ohio}, {l:US}.",
      "Adrebo in US by what stands beside it",
    ],
    [
      "no country of a list with and",
      "Rain hit {l:Adrebo}, {l:Chad} and {l:Togo}.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "no country of a list with or",
      "Rain hit {l:Adrebo}, {l:Chad} or {l:Togo}.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "no country of a list with &",
      "Rain hit {l:Adrebo}, {l:Chad} & {l:Togo}.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "no country of a list with a comma",
      "Rain hit {l:Adrebo}, {l:Chad}, {l:Togo}.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "a country before a person",
      "Rain hit {l:Adrebo}, {l:Chad}, {p:Ana Holt} said.",
      "Adrebo in TD by what stands beside it",
    ],
    [
      "a country for a region",
      "Rain hit {l:Adrebo Province}, {l:Chad}.",
      "Adrebo Province in TD by what stands beside it",
    ],
    [
      "no state for a region",
      "Rain hit {l:Adrebo Province}, {l:Ohio}.",
      "Adrebo Province in US by what else the story names",
    ],
    [
      "no country for a region of another",
      "Rain hit {l:Ontario}, {l:Chad}.",
      "Ontario in CA by its name alone",
    ],
    [
      "its country for a region",
      "Rain hit {l:Ontario}, {l:Canada}.",
      "Ontario in CA by what stands beside it",
    ],
    [
      "a country for an unknown lake",
      "Rain hit {l:Lake Adrebo} in {l:Chad}.",
      "Lake Adrebo in TD by what stands beside it",
    ],
    [
      "a country for a known river",
      "Rain hit the {l:Thames} in {l:Chad}.",
      "Thames in TD by what stands beside it",
    ],
    ["no country for an area", "Rain hit {l:Africa}, {l:Chad}.", "Africa no country: nothing is sure"],
    [
      "a country for a site",
      "Rain hit the {l:Kremlin} in {l:Chad}.",
      "Kremlin in TD by what stands beside it",
    ],
    [
      "at its sixth mention",
      `${"{l:Adrebo} sang. ".repeat(5)}Rain hit {l:Adrebo}, {l:Chad}.`,
      "Adrebo in TD by what stands beside it",
    ],
    [
      "not at its seventh",
      `${"{l:Adrebo} sang. ".repeat(6)}Rain hit {l:Adrebo}, {l:Chad}.`,
      "Adrebo no country: nothing is sure",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(reason(marked)).toBe(expected);
  });
});

describe("what owns a place is where it lies", () => {
  it.each([
    ["a country", "Rain hit {l:Chad}’s {l:Adrebo Square}.", "Adrebo Square in TD by what stands beside it"],
    [
      "a city",
      "Rain hit {l:Kunming}’s {l:Adrebo Square}.",
      "Kunming in CN by its name alone, Adrebo Square in CN by what stands beside it",
    ],
    [
      "three words before it",
      "Rain hit {l:Chad}’s grey old vast {l:Adrebo Square}.",
      "Adrebo Square in TD by what stands beside it",
    ],
    [
      "not four",
      "Rain hit {l:Chad}’s grey old vast cold {l:Adrebo Square}.",
      "Adrebo Square in TD by what else the story names",
    ],
    [
      "not past a capital",
      "Rain hit {l:Chad}’s Grey {l:Adrebo Square}.",
      "Adrebo Square in TD by what else the story names",
    ],
    [
      "not without possessive",
      "Rain hit {l:Chad} and {l:Adrebo Square}.",
      "Adrebo Square in TD by what else the story names",
    ],
    ["no firm", "Rain hit {o:Acme}’s {l:Adrebo Square}.", "Adrebo Square no country: nothing is sure"],
    [
      "a capital of a country's people",
      "Rain hit the Chadian capital’s {l:Adrebo} district.",
      "Adrebo in TD by what stands beside it",
    ],
    ["no other's", "Rain hit the harbour’s {l:Adrebo} district.", "Adrebo no country: nothing is sure"],
    ["not of a known city", "Rain hit {l:Chad}’s {l:Kunming}.", "Kunming in CN by its name alone"],
    ["not of a known region", "Rain hit {l:Chad}’s {l:Ontario}.", "Ontario in CA by its name alone"],
    ["not of a known river", "Rain hit {l:Chad}’s {l:Thames}.", "Thames no country: nothing is sure"],
    [
      "of an unknown river",
      "Rain hit {l:Chad}’s {l:Adrebo River}.",
      "Adrebo River in TD by what stands beside it",
    ],
    ["of a known site", "Rain hit {l:Chad}’s {l:Kremlin}.", "Kremlin in TD by what stands beside it"],
    [
      "at its sixth mention",
      `${"{l:Adrebo} sang. ".repeat(5)}Rain hit {l:Chad}’s {l:Adrebo}.`,
      "Adrebo in TD by what stands beside it",
    ],
    [
      "not at its seventh",
      `${"{l:Adrebo} sang. ".repeat(6)}Rain hit {l:Chad}’s {l:Adrebo}.`,
      "Adrebo no country: nothing is sure",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(reason(marked)).toBe(expected);
  });
});

describe("what the story is about is where an unknown place lies", () => {
  const adrebo = (marked: string) =>
    whereabouts(marked)
      .split(", ")
      .filter((each) => !/^(Ohio|Kunming) /.test(each))
      .join(", ");

  it.each([
    ["the only country", "Rain hit {l:Adrebo}. {l:Mali} slept.", "Adrebo in ML by what else the story names"],
    [
      "the country of its cities",
      "Rain hit {l:Adrebo}. {l:Kunming} slept.",
      "Adrebo in CN by what else the story names",
    ],
    ["no country where none is named", "Rain hit {l:Adrebo}.", "Adrebo no country: nothing is sure"],
    [
      "a country named one and a half times as often",
      "Rain hit {l:Adrebo}.\n\n{l:Mali} a. {l:Mali} b. {l:Mali} c. {l:Togo} d. {l:Togo} e.",
      "Adrebo in ML by what else the story names",
    ],
    [
      "not less",
      "Rain hit {l:Adrebo}.\n\n{l:Mali} a. {l:Mali} b. {l:Mali} c. {l:Mali} d. {l:Togo} e. {l:Togo} f. {l:Togo} g.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "whichever comes first",
      "Rain hit {l:Adrebo}.\n\n{l:Togo} d. {l:Mali} a. {l:Mali} b.",
      "Adrebo in ML by what else the story names",
    ],
    [
      "people count half",
      "Rain hit {l:Adrebo}.\n\nA Malian sang. A Malian slept. A Malian wept. {l:Togo} slept.",
      "Adrebo in ML by what else the story names",
    ],
    [
      "not more",
      "Rain hit {l:Adrebo}.\n\nA Malian sang. A Malian slept. {l:Togo} slept.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "in lower case they do not",
      "Rain hit {l:Adrebo}.\n\nA malian sang. {l:Togo} slept.",
      "Adrebo in TG by what else the story names",
    ],
    [
      "the country of its sentence, of a town",
      "Rain hit {l:Togo} and the town of {l:Adrebo}. {l:Mali} slept.",
      "Adrebo in TG by what else the story names",
    ],
    [
      "not of a place of no known kind",
      "Rain hit {l:Togo} and {l:Adrebo}. {l:Mali} slept.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "the country of its paragraph",
      "Rain hit {l:Togo}. The town of {l:Adrebo} slept.\n\n{l:Mali} slept.",
      "Adrebo in TG by what else the story names",
    ],
    [
      "not where the paragraph has two",
      "Rain hit {l:Togo}. The town of {l:Adrebo} slept. {l:Mali} slept.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "what the story is about where the sentence has two",
      "Rain hit {l:Togo}, {l:Mali} and the town of {l:Adrebo}. {l:Mali} slept.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "none where the sentence speaks of another",
      "Rain hit {l:Togo} and the town of {l:Adrebo}.\n\n{l:Mali} a. {l:Mali} b.",
      "Adrebo no country: nothing is sure",
    ],
    [
      "its own where the sentence does, too",
      "Rain hit {l:Mali} and the town of {l:Adrebo}.\n\n{l:Mali} a. {l:Togo} b.",
      "Adrebo in ML by what else the story names",
    ],
    [
      "none where the name holds another",
      "Rain hit {l:Greater Togo}.\n\n{l:Mali} a. {l:Mali} b.",
      "Greater Togo no country: nothing is sure",
    ],
    [
      "none where the name holds an area",
      "Rain hit {l:Adrebo Africa}.\n\n{l:Mali} a. {l:Mali} b.",
      "Adrebo Africa no country: nothing is sure",
    ],
    [
      "none for an ocean",
      "Rain hit the {l:Adrebo Ocean}. {l:Mali} slept.",
      "Adrebo Ocean no country: nothing is sure",
    ],
    [
      "none for a gulf",
      "Rain hit the {l:Gulf Adrebo}. {l:Mali} slept.",
      "Gulf Adrebo no country: nothing is sure",
    ],
    [
      "its own for a lake",
      "Rain hit {l:Lake Adrebo}. {l:Mali} slept.",
      "Lake Adrebo in ML by what else the story names",
    ],
    [
      "not of a river of the world",
      "Rain hit the {l:Thames}. {l:Mali} slept.",
      "Thames in GB by its name alone",
    ],
    [
      "not of a site of the world",
      "Rain hit the {l:Kremlin}. {l:Mali} slept.",
      "Kremlin in RU by its name alone",
    ],
    ["none for an area", "Rain hit {l:Africa}. {l:Mali} slept.", "Africa no country: nothing is sure"],
    [
      "its own for an unknown bridge",
      "Rain hit {l:Adrebo Bridge}. {l:Mali} slept.",
      "Adrebo Bridge in ML by what else the story names",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(adrebo(marked)).toBe(expected);
  });
});

describe("what a place's own name says of where it lies", () => {
  it.each([
    ["a country before it", "Rain hit {l:northern Chad}.", "northern Chad in TD by its name alone"],
    ["a country after a comma", "Rain hit {l:Adrebo, Chad}.", "Adrebo, Chad in TD by its name alone"],
    ["a province after a comma", "Rain hit {l:Adrebo, Ontario}.", "Adrebo, Ontario in CA by its name alone"],
    ["not a known sea's", "Rain hit the {l:Gulf of Mexico}.", "Gulf of Mexico no country: nothing is sure"],
    ["a canal's", "Rain hit the {l:Panama Canal}.", "Panama Canal in PA by its name alone"],
    ["not a county's city", "Rain hit {l:Kunming County}.", "Kunming County no country: nothing is sure"],
    ["a town's city", "Rain hit {l:Kunming Town}.", "Kunming Town in CN by its name alone"],
    ["a county of Ireland", "Rain hit {l:Leitrim}.", "Leitrim in IE by its name alone"],
    ["one with the word", "Rain hit {l:County Kerry}.", "County Kerry in IE by its name alone"],
    ["a state of Nigeria", "Rain hit {l:Kano State}.", "Kano State in NG by its name alone"],
    ["a region's own", "Rain hit {l:Ontario}.", "Ontario in CA by its name alone"],
    ["no direction's", "Rain hit {l:North West River}.", "North West River no country: nothing is sure"],
  ])("%s: %s", (_, marked, expected) => {
    expect(reason(marked)).toBe(expected);
  });
});
