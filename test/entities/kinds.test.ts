import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The places of a marked text as "Chad: country". */
const kinds = (marked: string) =>
  resolveMarked(marked)
    .places.map(({ name, aliases, kind }) => `${[name, ...aliases].join(" | ")}: ${kind}`)
    .join(", ");

describe("what a place is", () => {
  it.each([
    ["a country", "Rain hit {l:Chad}.", "Chad: country"],
    ["a country whatever stands beside it", "Rain hit {l:Chad} city.", "Chad: country"],
    ["a known river", "Rain hit the {l:Thames}.", "Thames: water"],
    ["a known city", "Rain hit {l:Kunming}.", "Kunming: city"],
    ["a known region", "Rain hit {l:Ontario}.", "Ontario: region"],
    ["an area", "Rain hit {l:Africa}.", "Africa: region"],
    ["a known site", "Rain hit the {l:Kremlin}.", "Kremlin: site"],
    ["a city that is a region, too", "Rain hit {l:New York}.", "New York: city"],
    ["a region that is a city, too", "Rain hit {l:New York} state.", "New York: region"],
    ["by its last word a river", "Rain hit {l:Adrebo River}.", "Adrebo River: water"],
    ["by its last word a site", "Rain hit {l:Adrebo Bridge}.", "Adrebo Bridge: site"],
    ["by its last word a region", "Rain hit {l:Adrebo Province}.", "Adrebo Province: region"],
    ["by its last word a town", "Rain hit {l:Adrebo Village}.", "Adrebo Village: city"],
    ["by its first word a lake", "Rain hit {l:Lake Adrebo}.", "Lake Adrebo: water"],
    ["by its first word a port", "Rain hit {l:Port Adrebo}.", "Port Adrebo: city"],
    ["by its first word a saint's town", "Rain hit {l:San Adrebo}.", "San Adrebo: city"],
    ["by its last before its first", "Rain hit {l:Port Adrebo Lake}.", "Port Adrebo Lake: water"],
    ["by no word alone", "Rain hit {l:Lake}.", "Lake: other"],
    ["by a later form", "Rain hit {l:Adrebo}. {l:Lake Adrebo} rose.", "Lake Adrebo | Adrebo: water"],
    ["a part of a country", "Rain hit {l:northern Chad}.", "northern Chad: region"],
    ["a town before its country", "Rain hit {l:Adrebo, Chad}.", "Adrebo, Chad: city"],
    ["by the word after it", "Rain hit {l:Adrebo} district.", "Adrebo: region"],
    ["by the word before it", "Rain hit the river {l:Adrebo}.", "Adrebo: water"],
    ["by the word before “of”", "Rain hit the town of {l:Adrebo}.", "Adrebo: city"],
    ["by the word after it first", "Rain hit the town of {l:Adrebo} district.", "Adrebo: region"],
    ["by no word farther off", "Rain hit the town near {l:Adrebo}.", "Adrebo: other"],
    ["a town by “in”", "Rain fell in {l:Adrebo}.", "Adrebo: city"],
    ["of two words", "Rain fell in {l:Adrebo Nam}.", "Adrebo Nam: city"],
    ["not of three", "Rain fell in {l:Adrebo Nam Ristu}.", "Adrebo Nam Ristu: other"],
    ["nothing by “at”", "Rain fell at {l:Adrebo}.", "Adrebo: other"],
    [
      "by its sixth mention",
      `${"Then {l:Adrebo} sang. ".repeat(5)}Rain hit {l:Adrebo} district.`,
      "Adrebo: region",
    ],
    [
      "not by its seventh",
      `${"Then {l:Adrebo} sang. ".repeat(6)}Rain hit {l:Adrebo} district.`,
      "Adrebo: other",
    ],
    [
      "by the first that tells",
      "Rain hit {l:Adrebo} district. The town of {l:Adrebo} slept.",
      "Adrebo: region",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(kinds(marked)).toBe(expected);
  });
});

describe("one place", () => {
  it.each([
    ["with its article", "Rain hit {l:The Adrebo}. {l:Adrebo} slept.", "The Adrebo | Adrebo: other"],
    ["with stops", "Rain hit {l:St. Adrebo}. {l:St Adrebo} slept.", "St. Adrebo | St Adrebo: city"],
    ["with its country", "Rain hit {l:Adrebo, Chad}. {l:Adrebo} slept.", "Adrebo, Chad | Adrebo: city"],
    [
      "Washington",
      "Rain hit {l:Washington}. {l:Washington, D.C.} slept; {l:D.C.} woke.",
      "Washington, D.C. | Washington | D.C.: city",
    ],
    ["New York", "Rain hit {l:New York}. {l:NYC} slept.", "New York | NYC: city"],
    [
      "a city with the word and without",
      "Rain hit {l:Adrebo City}. {l:Adrebo} slept.",
      "Adrebo City | Adrebo: city",
    ],
    [
      "a state with the word and without",
      "Rain hit {l:Adrebo State}. {l:Adrebo} slept.",
      "Adrebo State | Adrebo: region",
    ],
    [
      "a river with the word and without",
      "Rain hit {l:Adrebo River}. {l:Adrebo} slept.",
      "Adrebo River | Adrebo: water",
    ],
    [
      "a known river with the word and without",
      "Rain hit the {l:River Thames}. The {l:Thames} rose.",
      "River Thames | Thames: water",
    ],
    [
      "not a known city's river",
      "Rain hit {l:Kunming River}. {l:Kunming} slept.",
      "Kunming River: water, Kunming: city",
    ],
    [
      "not a known city's state",
      "Rain hit {l:Kunming State}. {l:Kunming} slept.",
      "Kunming State: region, Kunming: city",
    ],
    [
      "the city before the state",
      "Rain hit {l:Adrebo State}. {l:Adrebo City} slept; {l:Adrebo} woke.",
      "Adrebo State: region, Adrebo City | Adrebo: city",
    ],
    [
      "the first of two of a kind",
      "Rain hit {l:Adrebo River}. {l:Lake Adrebo} slept; {l:Adrebo} woke.",
      "Adrebo River | Adrebo: water, Lake Adrebo: water",
    ],
    [
      "not a bridge with the word and without",
      "Rain hit {l:Adrebo Bridge}. {l:Adrebo} slept.",
      "Adrebo Bridge: site, Adrebo: other",
    ],
    [
      "parts of Britain apart",
      "{l:Britain} won. {l:England} lost. {l:England} wept.",
      "Britain: country, England: country",
    ],
    [
      "a country by all its names",
      "{l:Holland} won. {l:The Netherlands} wept.",
      "The Netherlands | Holland: country",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(kinds(marked)).toBe(expected);
  });
});

describe("a state by its abbreviation", () => {
  const named = (marked: string) =>
    resolveMarked(marked)
      .places.map(({ name, country, region }) => `${name}: ${country} ${region}`)
      .join(", ");

  it.each([
    ["with a stop", "Rain hit {l:Fla.} again.", "Florida: US Florida"],
    ["with two stops", "Rain hit {l:N.Y.} again.", "New York: US New York"],
    ["in two words", "Rain hit {l:N. Y.} again.", "New York: US New York"],
    ["of five letters", "Rain hit {l:Calif.} again.", "California: US California"],
    ["of the post after a comma", "Rain hit Tampa, {l:FL} again.", "Florida: US Florida"],
    ["not of the post without", "Rain hit {l:FL} again.", "FL: null null"],
    ["not of the post in lower case", "Rain hit Tampa, {l:Fl} again.", "Fl: null null"],
    ["not without a stop", "Rain hit Tampa, {l:Fla} again.", "Fla: null null"],
    ["not of two words without stops", "Rain hit Tampa, {l:F L} again.", "F L: null null"],
    ["not of another name", "Rain hit {l:Adr.} again.", "Adr.: null null"],
    ["of Canada", "Rain hit {l:B.C.} again.", "British Columbia: CA British Columbia"],
    ["with its full name, one place", "Rain hit {l:Florida}. {l:Fla.} slept.", "Florida: US Florida"],
    [
      "with its city, two",
      "Rain hit {l:New York}. {l:N.Y.} slept.",
      "New York: US New York, New York: US New York",
    ],
    ["of Georgia among states", "{l:Georgia} slept. {l:Ohio} won.", "Georgia: US Georgia, Ohio: US Ohio"],
    ["not of Georgia alone", "{l:Georgia} slept.", "Georgia: GE null"],
    [
      "not of Georgia beside its city",
      "{l:Georgia} slept. {l:Ohio} won. {l:Tbilisi} wept.",
      "Georgia: GE null, Ohio: US Ohio, Tbilisi: GE null",
    ],
    [
      "not of Georgia beside a neighbour",
      "{l:Georgia} slept. {l:Ohio} won. {l:Turkey} wept.",
      "Georgia: GE null, Ohio: US Ohio, Turkey: TR null",
    ],
    [
      "not of the republic",
      "The {l:Republic of Georgia} slept. {l:Ohio} won.",
      "Republic of Georgia: GE null, Ohio: US Ohio",
    ],
    [
      "not of Georgia among foreign regions",
      "{l:Georgia} slept. {l:Ontario} won.",
      "Georgia: GE null, Ontario: CA Ontario",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(named(marked)).toBe(expected);
  });
});

describe("what a country that the story abbreviates is called", () => {
  it.each([
    ["in full", "The {l:UAE} won.", "United Arab Emirates | UAE: country"],
    [
      "as the story does where it does not",
      "The {l:UAE} won. The {l:Emirates} lost.",
      "Emirates | UAE: country",
    ],
    ["with stops, too", "The {l:U.K.} won. The {l:UK} lost.", "United Kingdom | U.K. | UK: country"],
    ["as it is where it is no country", "They left {l:Drc City}.", "Drc City: city"],
  ])("%s: %s", (_, marked, expected) => {
    expect(kinds(marked)).toBe(expected);
  });
});
