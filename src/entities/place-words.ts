/** Words in and beside the names of places that tell what they are. */
import { hashWord } from "../text/hash.ts";
import { type WordMap, wordMap, wordsOf } from "../text/word-table.ts";
import { hashSet, stringSet } from "./words.ts";

const siteWords = `square street avenue road boulevard lane drive highway bridge tunnel park airport airfield
  stadium arena prison jail palace castle tower hall cathedral church mosque temple shrine abbey station port harbor
  harbour pier plaza market cemetery gate gardens dam mine crossing checkpoint building mount mountain mountains peak
  volcano glacier forest desert pass monument memorial museum theatre theater embassy base quay wharf avenida calle
  piazza campus zoo racecourse circuit platz praça rue bypass interchange roundabout junction`;

const waterWords = `river lake sea ocean bay gulf strait straits channel canal creek lagoon fjord reservoir
  falls delta sound inlet estuary rivers lakes loch wadi shatt nahr basin`;

/** Waters that several countries share. */
export const sharedWaterWords = stringSet("sea ocean gulf strait straits");

const regionWords = `state province prefecture county district region regions island islands isles isle
  peninsula oblast governorate municipality territory territories department canton emirate valley archipelago coast
  highlands republic autonomous enclave plateau`;

const cityWords = "city town village township suburb capital port resort settlement hamlet municipality";

/** The kinds by their words, the surer first: a municipality is a region. */
const kinds = [
  ["site", siteWords],
  ["water", waterWords],
  ["region", regionWords],
  ["city", cityWords],
] as const;

export type WordKind = (typeof kinds)[number][0];

/** The kind of place that a word tells. */
export const kindOfWord: ReadonlyMap<string, WordKind> = new Map(
  kinds.toReversed().flatMap(([kind, list]) => wordsOf(list).map((word) => [word, kind] as const)),
);

/** The same by the hash of a token. */
export const kindOfToken: WordMap<WordKind> = wordMap(
  [...kindOfWord].flatMap(([word, kind]) =>
    [word, `${word}.`].map((form) => [hashWord(form), kind] as const),
  ),
);

/** Words that are left out where a place is called by its bare name. */
export const genericWords = {
  city: stringSet(cityWords),
  region: stringSet(regionWords),
  water: stringSet(waterWords),
};

/** Words of areas that a place may be named after: "Gombe State". */
export const areaWords = hashSet(`${regionWords} ${cityWords} ${waterWords}`);
export const townWords = hashSet(cityWords);

export const directions =
  hashSet(`north south east west northern southern eastern western northeast northwest southeast
  southwest northeastern northwestern southeastern southwestern central coastal rural upstate inland
  the`);

/** Parts of a country with a name of their own, and countries of the past: never joined to the country of the code. */
export const separateCountries: ReadonlySet<string> = new Set([
  "england",
  "scotland",
  "wales",
  "soviet union",
  "ussr",
  "west germany",
  "east germany",
  "czechoslovakia",
  "yugoslavia",
  "north vietnam",
  "south vietnam",
  "zanzibar",
]);

/** Other ways to write cities. */
export const cityAbbreviations: ReadonlyMap<string, readonly string[]> = new Map([
  ["dc", ["washington"]],
  ["washington dc", ["washington"]],
  ["washington d c", ["washington"]],
  ["nyc", ["new", "york"]],
]);

/** Abbreviations, and what the country is called where a story gives nothing longer. */
export const countryAbbreviations: ReadonlyMap<string, string> = new Map([
  ["us", "United States"],
  ["usa", "United States"],
  ["america", "United States"],
  ["uk", "United Kingdom"],
  ["uae", "United Arab Emirates"],
  ["drc", "Democratic Republic of the Congo"],
  ["prc", "China"],
  ["dprk", "North Korea"],
  ["rok", "South Korea"],
  ["car", "Central African Republic"],
  ["png", "Papua New Guinea"],
  ["ksa", "Saudi Arabia"],
  ["rsa", "South Africa"],
]);
