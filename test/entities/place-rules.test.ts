import { describe, expect, it } from "vitest";
import { resolveMarked } from "./stories.ts";

/** The places of a marked text with kind and country, a star where one stands for its government: "Leeds city GB". */
const places = (marked: string) =>
  resolveMarked(marked)
    .places.map(({ name, kind, country, mentions }) => {
      const star = mentions.some(({ metonym }) => metonym) ? "*" : "";
      return `${name}${star} ${kind} ${country ?? "-"}`;
    })
    .join(", ");

describe("regions that no list has", () => {
  it.each([
    ["an Irish county alone", "It rained in {l:Donegal}.", "Donegal region IE"],
    ["with its word", "It rained in {l:County Donegal}.", "County Donegal region IE"],
    ["one that is a city, too", "It rained in {l:County Cork}.", "County Cork region IE"],
    ["a county of nobody knows whom", "It rained in {l:County Quelm}.", "County Quelm region -"],
    ["a state of Nigeria", "It rained in {l:Lagos State}.", "Lagos State region NG"],
    ["not its town", "It rained in {l:Lagos Town}.", "Lagos Town city NG"],
    ["a state of nobody knows where", "It rained in {l:Quelm State}.", "Quelm State region -"],
    ["not with a third word", "It rained in {l:County Lagos State}.", "County Lagos State region -"],
  ])("%s: %s", (_, marked, expected) => expect(places(marked)).toBe(expected));
});

describe("where somebody is from is not where a story plays", () => {
  it.each([
    ["born", "The Scottish-born {p:Ana Holt} plays in {l:Sligo}.", "Sligo city IE"],
    [
      "not by what somebody has done there",
      "The Scottish-based {p:Ana Holt} plays in {l:Sligo}.",
      "Sligo city -",
    ],
    ["nor where “born” says something else", "The Scottish (born poor) sing in {l:Sligo}.", "Sligo city -"],
    ["nor by a nationality alone", "The Scottish {p:Ana Holt} plays in {l:Sligo}.", "Sligo city -"],
    ["a city", "The {l:Berlin}-trained {p:Ana Holt} plays in {l:Sligo}.", "Berlin city DE, Sligo city IE"],
    [
      "where the story plays as well",
      "The {l:Berlin}-trained {p:Ana Holt} left {l:Berlin} for {l:Sligo}.",
      "Berlin city DE, Sligo city -",
    ],
  ])("%s: %s", (_, marked, expected) => expect(places(marked)).toBe(expected));
});

describe("a body's country of three words", () => {
  it.each([
    ["at its beginning", "The {o:Papua New Guinea Defence Force} sailed to {l:Madang}.", "Madang city PG"],
    ["at its end", "The {o:Council of Papua New Guinea} sailed to {l:Madang}.", "Madang city PG"],
    ["not another", "The {o:Quelm New Guinea Defence Force} sailed to {l:Madang}.", "Madang city -"],
  ])("%s: %s", (_, marked, expected) => expect(places(marked)).toBe(expected));
});

describe("a lawmaker's party is no part of the state", () => {
  it.each([
    ["taken in", "Sen. {p:Ana Holt} ({l:R-Texas}) left.", "Texas region US"],
    ["left out", "Sen. {p:Ana Holt} (D-{o:Texas}) left.", "Texas region US"],
    ["no party", "Sen. {p:Ana Holt} ({l:Q-Texas}) left.", "Q-Texas other -"],
    ["no state", "Sen. {p:Ana Holt} ({l:R-Quelm}) left.", "R-Quelm other -"],
    ["no party before a body", "Sen. {p:Ana Holt} (Q-{o:Texas}) left.", ""],
    ["no hyphen before it", "Sen. {p:Ana Holt} (D+{o:Texas}) left.", ""],
    ["a blank behind it", "Sen. {p:Ana Holt} (D- {o:Texas}) left.", ""],
  ])("%s: %s", (_, marked, expected) => expect(places(marked)).toBe(expected));
});

describe("a capital stands for its government", () => {
  it.each([
    ["where it says so", "{l:Beijing} said so.", "Beijing* city CN"],
    ["not in the next sentence", "They left {l:Beijing}. Denied was it.", "Beijing city CN"],
    ["nor behind an aside", "{l:Beijing}, a city, denied it.", "Beijing city CN"],
    ["nor far before", "{l:Beijing} once now then soon too ever yet denied it.", "Beijing city CN"],
    ["with its policy", "{l:Beijing}’s big policy rose.", "Beijing* city CN"],
    ["not behind a comma", "{l:Beijing}’s big, new policy rose.", "Beijing city CN"],
    ["nor a bracket", "{l:Beijing}’s big (new) policy rose.", "Beijing city CN"],
    ["nor a capital", "{l:Beijing}’s Big policy rose.", "Beijing city CN"],
    ["nor in the next sentence", "It was {l:Beijing}’s. Policy rose.", "Beijing city CN"],
  ])("%s: %s", (_, marked, expected) => expect(places(marked)).toBe(expected));
});

describe("a country's name is a state's where the story's cities lie in that", () => {
  it.each([
    [
      "a city of the state",
      "It rained in {l:Georgia}. {l:Atlanta} slept.",
      "Georgia region US, Atlanta city US",
    ],
    [
      "a city of the country",
      "It rained in {l:Georgia}. {l:Tbilisi} slept.",
      "Georgia country GE, Tbilisi city GE",
    ],
    ["neither", "It rained in {l:Georgia}.", "Georgia country GE"],
    [
      "both",
      "It rained in {l:Georgia}. {l:Atlanta} slept. {l:Tbilisi} slept.",
      "Georgia country GE, Atlanta city US, Tbilisi city GE",
    ],
  ])("%s: %s", (_, marked, expected) => expect(places(marked)).toBe(expected));
});
