import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The entities of a marked text as "person Ana Holt ×2", by type. */
function typed(marked: string): string {
  const { people, places, organizations } = resolveMarked(marked);
  const show = (type: string, list: readonly { name: string; mentions: readonly unknown[] }[]) =>
    list.map(({ name, mentions }) => `${type} ${name}${mentions.length > 1 ? ` ×${mentions.length}` : ""}`);
  return [...show("person", people), ...show("place", places), ...show("organization", organizations)].join(
    ", ",
  );
}

// {l@149:Gwandu} is a name of whose type the tagger is in doubt, {l@150:Gwandu} one of which it is not.
describe("a surname of the story", () => {
  it.each([
    [
      "is the person's where the tagger was in doubt",
      "{p:Ana Gwandu} left. {o@149:Gwandu} wept.",
      "person Ana Gwandu ×2",
    ],
    [
      "stays what it is where the tagger was sure",
      "{p:Ana Gwandu} left. {o@150:Gwandu} wept.",
      "person Ana Gwandu, organization Gwandu",
    ],
    [
      "stays a known place though in doubt",
      "{p:Ana Leeds} left. {l@50:Leeds} slept.",
      "person Ana Leeds, place Leeds",
    ],
    [
      "is no known organization, though the word is a city's",
      "{p:Ana Leeds} left. {o@50:Leeds} slept.",
      "person Ana Leeds ×2",
    ],
    [
      "is the person's where the place is unknown",
      "{p:Ana Gwandu} left. {l@50:Gwandu} wept.",
      "person Ana Gwandu ×2",
    ],
    [
      "is a person's though a country has the name",
      "{p:Ana Chad} left. {p:Chad} wept.",
      "person Ana Chad ×2",
    ],
    [
      "is an organization's where the tagger was sure, though a country has the name",
      "{p:Ana Chad} left. {o:Chad} wept.",
      "person Ana Chad, organization Chad",
    ],
    [
      "does not speak for longer names",
      "{p:Ana Gwandu} left. {o@50:Gwandu Motors} rose.",
      "person Ana Gwandu, organization Gwandu Motors",
    ],
    ["comes from full names alone", "{p:Gwandu} left. {o@50:Gwandu} wept.", "person Gwandu ×2"],
    ["comes from people alone", "{o:Ana Gwandu} rose. {o@50:Gwandu} fell.", "organization Ana Gwandu ×2"],
    [
      "of a name with a particle counts",
      "{p:Ana bin Gwandu} left. {o@50:Gwandu} wept.",
      "person Ana bin Gwandu ×2",
    ],
    [
      "after a particle alone does not",
      "{p:bin Gwandu} left. {l@50:Gwandu} wept.",
      "person bin Gwandu, place Gwandu",
    ],
    [
      "comes from any of the people",
      "{p:Ana Holt} met {p:Leo Gwandu}. {o@50:Gwandu} wept.",
      "person Ana Holt, person Leo Gwandu ×2",
    ],
    [
      "comes from a name said often",
      "{p:Ana Holt} met {p:Ana Holt}, {p:Ana Holt} and {p:Leo Gwandu}. {o@50:Gwandu} wept.",
      "person Ana Holt ×3, person Leo Gwandu ×2",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(typed(marked)).toBe(expected);
  });
});

describe("a country", () => {
  it.each([
    ["is no person", "{p:Chad} is dry.", "place Chad"],
    ["is no organization", "{o:Kenya} won.", "place Kenya"],
    ["may be a team's acronym", "{o:CAR} won.", "organization CAR"],
    [
      "is known by some acronyms",
      "{o:US} won. {o:U.K.} lost. {o:U.S.} drew. {o:UK} left.",
      "place United States ×2, place United Kingdom ×2",
    ],
    ["has no region of another kind", "{o:Ontario} won.", "organization Ontario"],
  ])("%s: %s", (_, marked, expected) => {
    expect(typed(marked)).toBe(expected);
  });
});

describe("a name before a word of places", () => {
  it.each([
    ["is a place where the tagger was in doubt", "Rain fell on {o@149:Gwandu} district.", "place Gwandu"],
    [
      "stays what it is where the tagger was sure",
      "Rain fell on {o@150:Gwandu} district.",
      "organization Gwandu",
    ],
    ["is a place as a person, too", "Rain fell on {p@50:Gwandu} village.", "place Gwandu"],
    ["is none where the word is a name's", "Rain fell on {o@50:Gwandu} District.", "organization Gwandu"],
    ["is none before another word", "Rain fell on {o@50:Gwandu} players.", "organization Gwandu"],
    [
      "is none where another sentence begins",
      "They praised {o@50:Gwandu}.\n\ndistrict by district it rained.",
      "organization Gwandu",
    ],
    ["is none at the end", "Rain fell on {o@50:Gwandu}", "organization Gwandu"],
  ])("%s: %s", (_, marked, expected) => {
    expect(typed(marked)).toBe(expected);
  });
});

describe("other words go with their majority", () => {
  it.each([
    ["of sure mentions", "{o:Gwandu} won. {o:Gwandu} sang. {l@50:Gwandu} slept.", "organization Gwandu ×3"],
    ["whatever it is, person", "{p:Gwandu} won. {p:Gwandu} sang. {l@50:Gwandu} slept.", "person Gwandu ×3"],
    ["or place", "{l:Gwandu} won. {l:Gwandu} sang. {p@50:Gwandu} slept.", "place Gwandu ×3"],
    [
      "which leaves sure ones alone",
      "{o:Gwandu} won. {o:Gwandu} sang. {l:Gwandu} slept.",
      "place Gwandu, organization Gwandu ×2",
    ],
    [
      "weighed by how sure each is",
      "{o@120:Gwandu} won. {o@120:Gwandu} sang. {l:Gwandu} slept.",
      "place Gwandu ×3",
    ],
    ["a little for those in doubt", "{o@100:Gwandu} won. {l@110:Gwandu} sang.", "place Gwandu ×2"],
    [
      "where two doubtful ones are as good as a sure one",
      "{o@140:Gwandu} won. {o@140:Gwandu} sang. {l@240:Gwandu} slept.",
      "place Gwandu, organization Gwandu ×2",
    ],
    [
      "where one sure one is not as good as four",
      "{o@140:Gwandu} a. {o@140:Gwandu} b. {o@140:Gwandu} c. {o@140:Gwandu} d. {l@5000:Gwandu} e.",
      "place Gwandu, organization Gwandu ×4",
    ],
    [
      "where it is as good as three",
      "{o@140:Gwandu} a. {o@140:Gwandu} b. {o@140:Gwandu} c. {l@5000:Gwandu} e.",
      "place Gwandu ×4",
    ],
    [
      "and stay as they are in a tie",
      "{o@100:Gwandu} won. {l@100:Gwandu} sang.",
      "place Gwandu, organization Gwandu",
    ],
    [
      "below nothing no less than nothing",
      "{o@-900:Gwandu} won. {l@10:Gwandu} sang. {o@-900:Gwandu} slept.",
      "organization Gwandu ×3",
    ],
    [
      "whatever their case",
      "{o:GWANDU} won. {o:Gwandu} sang. {l@50:Gwandu} slept.",
      "organization Gwandu ×3",
    ],
    [
      "each by itself",
      "{o:Gwandu} won. {o:Gwandu} sang. {l@50:Adrebo} slept.",
      "place Adrebo, organization Gwandu ×2",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(typed(marked)).toBe(expected);
  });
});

describe("a party's letter before a state", () => {
  it.each([
    ["is left out", "{p:Ana Holt}, {o:R-Texas}, spoke.", "person Ana Holt, place Texas"],
    ["for Democrats, too", "{p:Ana Holt}, {p:D-Ohio}, spoke.", "person Ana Holt, place Ohio"],
    [
      "before a state of several words",
      "{p:Ana Holt}, {o:I-New York}, spoke.",
      "person Ana Holt, place New York",
    ],
    ["with a dash", "{p:Ana Holt}, {o:D–Ohio}, spoke.", "person Ana Holt, place Ohio"],
    [
      "stays with another letter",
      "{p:Ana Holt}, {o:X-Texas}, spoke.",
      "person Ana Holt, organization X-Texas",
    ],
    ["stays before a city", "{p:Ana Holt}, {o:R-Kunming}, spoke.", "person Ana Holt, organization R-Kunming"],
    ["stays after a space", "{p:Ana Holt}, {o:R- Texas}, spoke.", "person Ana Holt, organization R- Texas"],
    ["stays without a hyphen", "{p:Ana Holt}, {o:R/Texas}, spoke.", "person Ana Holt, organization R/Texas"],
    ["stays alone", "{p:Ana Holt}, {o:R-}Texas, spoke.", "person Ana Holt, organization R-"],
  ])("%s: %s", (_, marked, expected) => {
    expect(typed(marked)).toBe(expected);
  });
});
