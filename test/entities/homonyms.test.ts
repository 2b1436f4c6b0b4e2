import { describe, expect, it } from "vitest";
import type { City } from "../../src/entities/city-table.ts";
import { whereabouts } from "./stories.ts";

/** Cities written as "GB 900, US Ohio 100*": country, region if known, thousands of inhabitants, * for a capital; ids from 1. */
function readCities(list: string): readonly City[] {
  return list.split(", ").map((city, i) => {
    const parts = city.split(" ");
    const size = parts.at(-1)!;
    return {
      geonames: i + 1,
      country: parts[0]!,
      region: parts.length > 2 ? parts[1]! : null,
      latitude: 1,
      longitude: 2,
      population: Math.round(1000 * Number.parseFloat(size)),
      isCapital: size.endsWith("*"),
    };
  });
}

/** Where Quibble lies, the city of which there are those listed. */
const settled = (cities: string, marked: string) =>
  whereabouts(marked, readCities(cities))
    .split(", ")
    .filter((reason) => /^(Quibble|city) /.test(reason))
    .join(", ");

describe("a city by its name alone", () => {
  it.each([
    [
      "is the only one",
      "GB 20",
      "Rain fell in {l:Quibble}.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is one four times as large as all abroad",
      "GB 400, US 100",
      "Rain fell in {l:Quibble}.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is none of three times the size",
      "GB 390, US 100",
      "Rain fell in {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "not even if it is famous",
      "GB 3900, US 1000",
      "Rain fell in {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "stands against all abroad together",
      "GB 400, US 60, CA 60",
      "Rain fell in {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "does not stand against those at home",
      "GB 400, GB 90, US 100",
      "Rain fell in {l:Quibble}.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "may be a capital of one and a half times the size",
      "GB 150*, US 100",
      "Rain fell in {l:Quibble}.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is no capital of less",
      "GB 149*, US 100",
      "Rain fell in {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "is not found where the name is no city's",
      "GB 20",
      "Rain fell near {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
  ])("%s (%s): %s", (_, cities, marked, expected) => {
    expect(settled(cities, marked)).toBe(expected);
  });
});

describe("a city in a story of another country", () => {
  it.each([
    [
      "is the famous one of twenty times the size",
      "GB 2000, US 100",
      "Rain fell in {l:Quibble}. {l:Ohio} won.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is no famous one of less",
      "GB 1990, US 100",
      "Rain fell in {l:Quibble}. {l:Ohio} won.",
      "Quibble in US by what else the story names, city 2 of null",
    ],
    [
      "is no other one of twenty times the size",
      "GB 999, US 40",
      "Rain fell in {l:Quibble}. {l:Ohio} won. {l:Ohio} lost.",
      "Quibble no country: nothing is sure",
    ],
    [
      "is not a small one there against a famous one",
      "GB 1000, US 99",
      "Rain fell in {l:Quibble}. {l:Ohio} won.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is a large one there",
      "GB 400, US 100",
      "Rain fell in {l:Quibble}. {l:Ohio} won.",
      "Quibble in US by what else the story names, city 2 of null",
    ],
    [
      "is open where the one there is small",
      "GB 400, US 99",
      "Rain fell in {l:Quibble}. {l:Ohio} won.",
      "Quibble no country: nothing is sure",
    ],
    [
      "is the small one there where the name says nothing",
      "GB 30, US 20",
      "Rain fell in {l:Quibble}. {l:Ohio} won.",
      "Quibble in US by what else the story names, city 2 of null",
    ],
    [
      "is open between two countries of the story",
      "GB 30, US 20",
      "Rain fell in {l:Quibble}. {l:Ohio} won. {l:England} lost.",
      "Quibble no country: nothing is sure",
    ],
    [
      "is in the one named three times as often",
      "GB 30, US 20",
      "Rain fell in {l:Quibble}. {l:Ohio} won. {l:England} lost. {l:Ohio} sang. {l:Ohio} slept.",
      "Quibble in US by what else the story names, city 2 of null",
    ],
    [
      "but not twice as often",
      "GB 30, US 20",
      "Rain fell in {l:Quibble}. {l:Ohio} won. {l:England} lost. {l:Ohio} sang.",
      "Quibble no country: nothing is sure",
    ],
    [
      "whichever the table names first",
      "US 30, GB 20",
      "Rain fell in {l:Quibble}. {l:England} lost. {l:Ohio} won. {l:England} sang. {l:England} slept.",
      "Quibble in GB by what else the story names, city 2 of null",
    ],
    [
      "is the larger by far in a third country",
      "GB 400, US 50",
      "Rain fell in {l:Quibble}. {l:Kenya} won.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is the famous one in a third country",
      "GB 1000, US 100",
      "Rain fell in {l:Quibble}. {l:Kenya} won.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is the only one of 120,000 there",
      "GB 121",
      "Rain fell in {l:Quibble}. {l:Kenya} won.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is open where the only one is smaller",
      "GB 119",
      "Rain fell in {l:Quibble}. {l:Kenya} won.",
      "Quibble no country: nothing is sure",
    ],
    [
      "is open where it is not larger by far",
      "GB 900, US 450",
      "Rain fell in {l:Quibble}. {l:Kenya} won.",
      "Quibble no country: nothing is sure",
    ],
  ])("%s (%s): %s", (_, cities, marked, expected) => {
    expect(settled(cities, marked)).toBe(expected);
  });
});

describe("a city in a story that names its country, too", () => {
  it.each([
    [
      "is the only one",
      "GB 20",
      "Rain fell in {l:Quibble}. {l:England} won. {l:Kenya} lost. {l:Kenya} slept.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is the larger where the story is mostly of its country",
      "GB 400, US 50",
      "Rain fell in {l:Quibble}. {l:England} won.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "is open where the story is as much of another",
      "GB 400, US 50",
      "Rain fell in {l:Quibble}. {l:England} won. {l:Kenya} lost. {l:Kenya} slept.",
      "Quibble no country: nothing is sure",
    ],
    [
      "is the famous one all the same",
      "GB 1000, US 100",
      "Rain fell in {l:Quibble}. {l:England} won. {l:Kenya} lost. {l:Kenya} slept.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "does not speak for itself",
      "GB 400, US 100",
      "Rain fell in {l:Quibble}. {l:Quibble} slept. {l:Ohio} won.",
      "Quibble in US by what else the story names, city 2 of null",
    ],
    [
      "is the one of the people it names",
      "GB 400, US 100",
      "Rain fell in {l:Quibble}. The British won.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
  ])("%s (%s): %s", (_, cities, marked, expected) => {
    expect(settled(cities, marked)).toBe(expected);
  });
});

describe("a city whose sentence names a country of its namesakes", () => {
  it.each([
    [
      "lies there",
      "GB 400, US 20",
      "From {l:Ohio} they came and slept in {l:Quibble}.",
      "Quibble in US by what stands beside it, city 2 of null",
    ],
    [
      "lies there by its people",
      "GB 400, US 20",
      "The American port in {l:Quibble} slept.",
      "Quibble in US by what stands beside it, city 2 of null",
    ],
    [
      "not by another city",
      "GB 400, CN 20",
      "From {l:Kunming} they came and slept in {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "not where the sentence names two of them",
      "GB 40, US 20",
      "From {l:Ohio} or {l:England} they came and slept in {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "not by a country without one",
      "GB 40, US 20",
      "From {l:Kenya} they came and slept in {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "in its second sentence, too",
      "GB 400, US 20",
      "Rain fell in {l:Quibble}. From {l:Ohio} they came to {l:Quibble}.",
      "Quibble in US by what stands beside it, city 2 of null",
    ],
    [
      "in its third",
      "GB 400, US 20",
      "Rain fell in {l:Quibble}. It was {l:Quibble}. From {l:Ohio} they came to {l:Quibble}.",
      "Quibble in US by what stands beside it, city 2 of null",
    ],
    [
      "not in its fourth",
      "GB 400, US 20",
      "Rain fell in {l:Quibble}. It was {l:Quibble}. So {l:Quibble} slept. From {l:Ohio} they came to {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "though another is famous",
      "GB 1000, US 100",
      "From {l:Ohio} they came and slept in {l:Quibble}.",
      "Quibble in US by what stands beside it, city 2 of null",
    ],
  ])("%s (%s): %s", (_, cities, marked, expected) => {
    expect(settled(cities, marked)).toBe(expected);
  });
});

describe("which of the cities it is", () => {
  it.each([
    [
      "one of four times the size",
      "GB 80, GB 20",
      "Rain fell in {l:Quibble}, {l:England}.",
      "Quibble in GB by what stands beside it, city 1 of null",
    ],
    [
      "none of less",
      "GB 79, GB 20",
      "Rain fell in {l:Quibble}, {l:England}.",
      "Quibble in GB by what stands beside it",
    ],
    [
      "the one of the region behind it",
      "US Ohio 20, US Texas 30",
      "Rain fell in {l:Quibble}, {l:Ohio}.",
      "Quibble in US by what stands beside it, city 1 of Ohio",
    ],
    [
      "none where the region has none",
      "US Iowa 20, US Texas 30",
      "Rain fell in {l:Quibble}, {l:Ohio}.",
      "Quibble in US by what stands beside it",
    ],
    [
      "the only one where the table has no regions",
      "US 20, GB 30",
      "Rain fell in {l:Quibble}, {l:Ohio}.",
      "Quibble in US by what stands beside it, city 1 of Ohio",
    ],
    [
      "none elsewhere",
      "GB 30",
      "Rain fell in {l:Quibble}, {l:Ohio}.",
      "Quibble in US by what stands beside it",
    ],
    [
      "the one in its country",
      "GB 30, US Ohio 20",
      "From {l:Ohio} they came and slept in {l:Quibble}.",
      "Quibble in US by what stands beside it, city 2 of Ohio",
    ],
    [
      "the only one of the owner’s country",
      "GB 30, US Ohio 20",
      "They like {l:Ohio}’s city of {l:Quibble}.",
      "Quibble in US by what stands beside it, city 2 of Ohio",
    ],
    [
      "none of an owner without one",
      "GB 30, US Ohio 20",
      "They like {l:Chad}’s city of {l:Quibble}.",
      "Quibble no country: nothing is sure",
    ],
    [
      "a famous one is not in a country without namesakes",
      "GB 1000, US 100",
      "Rain fell in {l:Quibble}, {l:Chad}’s partner.",
      "Quibble in GB by its name alone, city 1 of null",
    ],
    [
      "a famous one may be in one with a namesake",
      "GB 1000, US 100",
      "Rain fell in {l:Quibble}, {l:America}.",
      "Quibble in US by what stands beside it, city 2 of null",
    ],
    [
      "a famous one may be in any region",
      "GB 1000",
      "Rain fell in {l:Quibble}, {l:Ohio}.",
      "Quibble in US by what stands beside it",
    ],
    [
      "another may be in a country without namesakes",
      "GB 400, US 100",
      "Rain fell in {l:Quibble}, {l:Chad}.",
      "Quibble in TD by what stands beside it",
    ],
  ])("%s (%s): %s", (_, cities, marked, expected) => {
    expect(settled(cities, marked)).toBe(expected);
  });
});

describe("a name that no other country has", () => {
  it.each([
    ["where the story names no country", "Rain hit {l:Karratha}.", "Karratha in AU by its name alone"],
    [
      "where it speaks of that country",
      "In {l:Ireland} rain hit {l:Killybegs}.",
      "Ireland in IE, Killybegs in IE",
    ],
    ["with letters that the text writes plainly", "Rain hit {l:Slupsk}.", "Slupsk in PL by its name alone"],
    [
      "not where it speaks of another",
      "In {l:Chad} rain hit {l:Karratha}.",
      "Chad in TD, Karratha no country",
    ],
    ["a city of some size also then", "{l:Chad} won. Rain hit {l:Ennis}.", "Chad in TD, Ennis"],
    ["not one that several have", "Rain hit {l:Selkirk}.", "Selkirk no country"],
    [
      "of several the one that the story speaks of",
      "{l:Ottawa} won. Rain hit {l:Selkirk}.",
      "Ottawa in CA, Selkirk in CA by what else the story names",
    ],
    [
      "also with its generic word",
      "Rain hit {l:Dak Lak province}.",
      "Dak Lak province in VN by its name alone",
    ],
    [
      "an island of the world",
      "{l:Mali} won. Rain hit {l:Naxos}.",
      "Mali in ML, Naxos in GR by its name alone",
    ],
    [
      "also against a country that is named once",
      "{l:Mali} won. Rain hit {l:Cherrapunji}.",
      "Mali in ML, Cherrapunji in IN by its name alone",
    ],
    [
      "not against one that is named more: it has a town of the name that no table has",
      "{l:Nepal} and {l:Nepal} won. Rain hit {l:Ratanpur}.",
      "Ratanpur in NP by what else the story names",
    ],
    [
      "which of two is open",
      "{l:Nepal} and {l:Nepal} won. {l:Oman} wept. Rain hit {l:Ratanpur}.",
      "Ratanpur no country: nothing is sure",
    ],
    [
      "nor a town for another in the story of a third",
      "{l:Haiti}’s police left. {l:Haiti} and {l:Haiti} won. Rain hit {l:Delmas}.",
      "Delmas in HT by what else the story names",
    ],
    [
      "but a province and what the world knows",
      "{l:Nepal} and {l:Nepal} won. Rain hit {l:Dak Lak province}.",
      "Dak Lak province in VN by its name alone",
    ],
    [
      "a stadium lies in its town",
      "{l:Norway} won, {l:Chile} lost. Rain hit {l:Chitipa Stadium}. {l:Chitipa} wept.",
      "Chitipa Stadium in MW by its name alone",
    ],
    [
      "a road, a hill and a quarter, too",
      "{l:Norway} won, {l:Chile} lost. Rain hit {l:Leeds Ring Road}. {l:Leeds} wept.",
      "Leeds Ring Road in GB by its name alone",
    ],
  ])("%s: %s", (_, marked, expected) => {
    expect(whereabouts(marked)).toContain(expected.split(",").at(-1)!.trim());
  });
});

describe("a small town of which the largest is abroad", () => {
  it.each([
    ["lies there by its name alone", "Rain hit {l:Newburyport}.", "Newburyport in US by its name alone"],
    [
      "in the story's country by its money",
      "The roof in {l:Ludlow} will cost £2m. It was £1m.",
      "Ludlow in GB by what else the story names",
    ],
    [
      "and speaks for no other beside it",
      "The roof in {l:Ludlow} will cost £2m, in {l:Leominster} £1m. It rained in {l:Oldhay Road}.",
      "Oldhay Road in GB by what else the story names",
    ],
    [
      "by its counties' bodies",
      "{l:Ludlow} lost, {o:Shropshire Council} and {o:Shropshire Council} said.",
      "Ludlow in GB by what else the story names",
    ],
    [
      "by the places around it",
      "{l:Lisbon} and {l:Porto} burned. So did {l:Oleiros}.",
      "Oleiros in PT by what else the story names",
    ],
    ["not where one sum is in pounds", "{l:Ludlow} paid £3.", "Ludlow no country: nothing is sure"],
    [
      "nor where the story speaks of its own, too",
      "{l:Ohio} and {l:Ohio} won. The roof in {l:Ludlow} cost £2m, not £1m.",
      "Ludlow in US by its name alone",
    ],
    [
      "a city that begins with a country's name",
      "Rain hit {l:Benin City}.",
      "Benin City in NG by its name alone",
    ],
    ["another", "Rain hit {l:Mexico City}.", "Mexico City in MX by its name alone"],
  ])("%s: %s", (_, marked, expected) => {
    expect(whereabouts(marked)).toContain(expected);
  });
});
