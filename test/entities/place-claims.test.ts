import { describe, expect, it } from "vitest";
import { locationOfClaimed, locationOfOnly, rivalCountry } from "../../src/entities/place-claims.ts";
import type { Evidence } from "../../src/entities/place-evidence.ts";
import type { KnownPlace, Location } from "../../src/entities/place-location.ts";
import { readMarked, tagStory } from "./stories.ts";

/** "GB 2, FR 1": countries with how much the story says of each. */
const weightsOf = (list: string): ReadonlyMap<string, number> =>
  new Map(
    list === "" ? [] : list.split(", ").map((each) => [each.split(" ")[0]!, Number(each.split(" ")[1])]),
  );

/** What a story says of countries, of its first sentence besides. */
function evidenceOf(all: string, near?: string | null): Evidence {
  const weights = weightsOf(all);
  const bySentence = new Map(near === undefined ? [] : [[0, near]]);
  const none = new Map<number, never>();
  return {
    weights,
    all: weights,
    dominant: null,
    isStrong: false,
    bySentence,
    byParagraph: none,
    inSentence: none,
  };
}

const { tokens, names } = tagStory(readMarked("It rained in {l:Quelm} today."));

/** The place Quelm, which countries claim, with a namesake of so many people. */
function place(
  countries: string,
  rest: { isBeyondTowns?: boolean; kind?: KnownPlace["kind"]; people?: number } = {},
) {
  const claims = countries === "" ? [] : countries.split(" ");
  const { isBeyondTowns = false, kind = "city", people } = rest;
  const city = {
    geonames: 1,
    country: claims[0]!,
    region: null,
    latitude: 0,
    longitude: 0,
    isCapital: false,
  };
  return {
    cluster: { mentions: names, entry: undefined, namesake: undefined },
    kind,
    homonyms: people === undefined ? [] : [{ ...city, population: people }],
    abroad: [],
    isFamous: false,
    only: claims.length === 1 ? claims[0]! : null,
    claims,
    isBeyondTowns,
  } as unknown as KnownPlace;
}

const at = (country: string): Location => ({ country, region: null, source: "name", clue: "largest" });

describe("another country than those that claim the name", () => {
  it.each([
    ["of which the story speaks", place("GB"), undefined, "FR 2", "FR"],
    ["though the table gave one", place("GB"), at("GB"), "FR 2, GB 1", "FR"],
    ["not where it speaks of theirs", place("GB"), undefined, "FR 9, GB 1", undefined],
    ["nor of the second of them", place("GB US"), undefined, "FR 9, US 1", undefined],
    ["nor where nobody claims it", place(""), undefined, "FR 9", undefined],
    ["nor for a province", place("GB", { isBeyondTowns: true }), undefined, "FR 9", undefined],
    ["nor for a country", place("GB", { kind: "country" }), undefined, "FR 9", undefined],
    ["nor for a site", place("GB", { kind: "site" }), undefined, "FR 9", undefined],
    ["nor for water", place("GB", { kind: "water" }), undefined, "FR 9", undefined],
    ["nor where the story speaks of none", place("GB"), undefined, "", undefined],
    ["nor of one hardly", place("GB"), undefined, "FR 0.5", undefined],
    ["open between two", place("GB"), undefined, "IT 2, FR 4", null],
    ["not between one and a little", place("GB"), undefined, "IT 1, FR 3", "FR"],
    ["open for a large town", place("GB", { people: 100_000 }), undefined, "FR 9", null],
    ["not for a small one", place("GB", { people: 99_999 }), undefined, "FR 9", "FR"],
  ])("%s", (_, known, location, all, expected) => {
    expect(rivalCountry(known, location, evidenceOf(all))).toBe(expected);
  });
});

describe("the only country that claims the name", () => {
  it.each([
    ["where the story speaks of none", place("GB"), "", undefined, "GB"],
    ["where it speaks of it", place("GB"), "GB 1", "FR", "GB"],
    ["where it speaks of another", place("GB"), "FR 9", undefined, "GB"],
    ["not where the sentence does", place("GB"), "FR 9", "FR", undefined],
    ["nor where the sentence is of two", place("GB"), "FR 9", null, undefined],
    [
      "where a province says no more than itself",
      place("GB", { isBeyondTowns: true }),
      "GB 1",
      "FR",
      undefined,
    ],
    ["where more than the province does", place("GB", { isBeyondTowns: true }), "GB 2", "FR", "GB"],
    ["not of two", place("GB FR"), "", undefined, undefined],
    ["not of a country", place("GB", { kind: "country" }), "", undefined, undefined],
  ])("%s", (_, known, all, near, expected) => {
    expect(locationOfOnly(tokens, known, evidenceOf(all, near))?.country).toBe(expected);
  });
});

describe("one of several countries that claim the name", () => {
  it.each([
    ["of which the story speaks", place("GB FR"), "FR 1", "FR"],
    ["most by far", place("GB FR"), "GB 1, FR 3", "FR"],
    ["not less than that", place("GB FR"), "GB 1, FR 2", undefined],
    ["though others are spoken of more", place("GB FR"), "FR 1, IT 9", "FR"],
    ["not where it speaks of none", place("GB FR"), "IT 9", undefined],
    ["a province says itself", place("GB", { isBeyondTowns: true }), "GB 1", undefined],
    ["and more", place("GB", { isBeyondTowns: true }), "GB 1.5", "GB"],
  ])("%s", (_, known, all, expected) => {
    expect(locationOfClaimed(known, evidenceOf(all))?.country).toBe(expected);
  });
});
