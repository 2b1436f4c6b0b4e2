import { describe, expect, it } from "vitest";
import {
  CAPITAL,
  CITIES_MAGIC,
  CITIES_VERSION,
  CITY_BYTES,
  cityColumns,
  HEADER_BYTES,
  POPULATION_STEPS,
  readCities,
} from "../../src/entities/city-table.ts";
import { phraseHashOf } from "../../src/names/phrase-hash.ts";

const hashOf = (name: string) => phraseHashOf(name) >>> 0;

/** Names with the countries that claim them, by hash: a row each. */
const rowsOf = (claims: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(claims)
    .flatMap(([name, countries]) => countries.map((country) => [hashOf(name), country] as const))
    .sort(([a], [b]) => a - b);

/** A table of two cities called Zorvan, one called Kallo, and claims to Quelm and Vask; GB is 0, FR 1, and England the one region. */
function table(version = CITIES_VERSION): Uint8Array {
  const cities = [
    {
      name: "zorvan",
      id: 7,
      country: 0,
      region: 1,
      latitude: 5380,
      longitude: -155,
      population: 2 ** 19,
      capital: 0,
    },
    {
      name: "zorvan",
      id: 8,
      country: 1,
      region: 0,
      latitude: -4885,
      longitude: 235,
      population: 2 ** 10,
      capital: CAPITAL,
    },
    {
      name: "kallo",
      id: 9,
      country: 1,
      region: 0,
      latitude: 0,
      longitude: 0,
      population: 2 ** 5,
      capital: 0,
    },
  ].sort((a, b) => hashOf(a.name) - hashOf(b.name));
  const texts = new TextEncoder().encode("GB\nFR\n\nEngland");
  const [beyond, towns] = [rowsOf({ quelm: [1, 0] }), rowsOf({ vask: [0], kallo: [1] })];
  const claims = [...beyond, ...towns];
  const claimsAt = HEADER_BYTES + CITY_BYTES * cities.length + 16;
  const bytes = new Uint8Array(claimsAt + 5 * claims.length + 3);
  bytes.fill(0x20, HEADER_BYTES, claimsAt);
  new Uint32Array(bytes.buffer, 0, 6).set([
    CITIES_MAGIC,
    version,
    cities.length,
    16,
    beyond.length,
    towns.length,
  ]);
  const columns = cityColumns(bytes.buffer, 0, cities.length);
  for (const [i, city] of cities.entries()) {
    columns.hashes[i] = hashOf(city.name);
    columns.ids[i] = city.id;
    columns.latitudes[i] = city.latitude;
    columns.longitudes[i] = city.longitude;
    columns.populations[i] = Math.round(POPULATION_STEPS * Math.log2(city.population)) | city.capital;
    columns.countries[i] = city.country;
    columns.regions[i] = city.region;
  }
  bytes.set(texts, HEADER_BYTES + CITY_BYTES * cities.length);
  new Uint32Array(bytes.buffer, claimsAt, claims.length).set(claims.map(([hash]) => hash));
  bytes.set(
    claims.map(([, country]) => country),
    claimsAt + 4 * claims.length,
  );
  return bytes;
}

const atlas = readCities(table());

describe("a table of cities", () => {
  it("gives the cities of a name, the first of the file first", () => {
    expect(atlas.citiesOf(phraseHashOf("zorvan"))).toEqual([
      {
        geonames: 7,
        country: "GB",
        region: "England",
        latitude: 53.8,
        longitude: -1.55,
        population: 2 ** 19,
        isCapital: false,
      },
      {
        geonames: 8,
        country: "FR",
        region: null,
        latitude: -48.85,
        longitude: 2.35,
        population: 2 ** 10,
        isCapital: true,
      },
    ]);
  });

  it.each([
    ["zorvan", [7, 8]],
    ["kallo", [9]],
    ["quelm", []],
    ["adair", []],
  ])("knows the cities called %s", (name, ids) => {
    expect(atlas.citiesOf(phraseHashOf(name)).map(({ geonames }) => geonames)).toEqual(ids);
  });

  it.each([
    ["a province", "quelm", { countries: ["FR", "GB"], isBeyondTowns: true }],
    ["a town", "vask", { countries: ["GB"], isBeyondTowns: false }],
    ["a town that is a city of the table", "kallo", { countries: ["FR"], isBeyondTowns: false }],
    ["nothing", "adair", { countries: [], isBeyondTowns: false }],
  ])("knows who claims %s: %s", (_, name, claims) => {
    expect(atlas.claimsOf(phraseHashOf(name))).toEqual(claims);
  });

  it.each([
    ["zorvan", true],
    ["quelm", true],
    ["vask", true],
    ["adair", false],
  ])("knows whether %s is a place", (name, isTown) => {
    expect(atlas.isTown(phraseHashOf(name))).toBe(isTown);
  });

  it("is read wherever it begins in memory", () => {
    const file = table();
    const shifted = new Uint8Array(file.length + 1);
    shifted.set(file, 1);
    expect(readCities(shifted.subarray(1)).citiesOf(phraseHashOf("kallo"))).toHaveLength(1);
  });

  it("is refused where it is of another version or none", () => {
    expect(() => readCities(table(CITIES_VERSION + 1))).toThrow("build:cities");
    expect(() => readCities(new Uint8Array(64))).toThrow("build:cities");
  });
});
