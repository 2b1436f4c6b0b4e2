/** Words in and beside the names of places that tell what they are. */
import { wordSet } from "./words.ts";

export const siteWords =
  wordSet(`square street avenue road boulevard lane drive highway bridge tunnel park airport airfield
  stadium arena prison jail palace castle tower hall cathedral church mosque temple shrine abbey station port harbor
  harbour pier plaza market cemetery gate gardens dam mine crossing checkpoint building mount mountain mountains peak
  volcano glacier forest desert pass monument memorial museum theatre theater embassy base quay wharf avenida calle
  plaza piazza campus zoo racecourse circuit platz praça rue bypass interchange roundabout junction`);

export const waterWords =
  wordSet(`river lake sea ocean bay gulf strait straits channel canal creek lagoon fjord reservoir
  falls delta sound inlet estuary rivers lakes loch wadi shatt nahr basin`);

/** Waters that several countries share. */
export const sharedWaterWords = wordSet("sea ocean gulf strait straits");

export const regionWords =
  wordSet(`state province prefecture county district region regions island islands isles isle
  peninsula oblast governorate municipality territory territories department canton emirate valley archipelago coast
  highlands republic autonomous enclave plateau`);

export const cityWords = wordSet(
  "city town village township suburb capital port resort settlement hamlet municipality",
);

export const directions =
  wordSet(`north south east west northern southern eastern western northeast northwest southeast
  southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west central
  coastal rural upstate inland the`);

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
