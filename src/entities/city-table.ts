/** Cities with where they lie, by name: `data/cities.bin`, made by `npm run build:cities` from GeoNames. */

import type { Gazetteer } from "../names/gazetteer.ts";
import { countBelow } from "../text/sorted.ts";

/** A city that bears a name. */
export interface City {
  /** Its GeoNames id. */
  readonly geonames: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Its state, province or land, where the table names those of its country. */
  readonly region: string | null;
  /** Degrees north and east, to a hundredth. */
  readonly latitude: number;
  readonly longitude: number;
  /** Inhabitants, to within a twentieth. */
  readonly population: number;
  readonly isCapital: boolean;
}

/** A gazetteer that may also know where the cities of a name lie: without, no place has coordinates. */
export interface Atlas extends Gazetteer {
  readonly citiesOf?: CityTable;
  readonly claimsOf?: (phraseHash: number) => Claims;
}

/** Who claims a name: there lies a town, district, province or landmark that bears it. */
export interface Claims {
  /** The likeliest country first; none where the table does not know the name. */
  readonly countries: readonly string[];
  /** Whether a province or a landmark bears the name, and no town alone. */
  readonly isBeyondTowns: boolean;
}

export const noClaims: Claims = { countries: [], isBeyondTowns: false };

/** All cities of a name, the largest first, by `phraseHash` of the name; empty where none is known. */
export type CityTable = (phraseHash: number) => readonly City[];

/**
 * The file, little-endian: magic, version, count of names, bytes of the texts, count of claims to names of provinces and landmarks, and to
 * those of towns alone; then an array each of what the names have,
 * sorted by hash and population: hash and id of 4 bytes, latitude and longitude in hundredths of degrees of 2, country,
 * region and population (20 log2, and a bit for capitals) of 1, 1 and 2; then the countries' codes and the regions' names, a line each,
 * filled up to 4 bytes; last, the hashes of the names with claims, each kind sorted, and the countries that claim them, of 4 and 1 bytes.
 */
export const CITIES_MAGIC = 0x5443584e;
export const CITIES_VERSION = 4;
export const HEADER_BYTES = 24;
/** Steps of the population's logarithm. */
export const POPULATION_STEPS = 20;
/** The bit of a population that marks a capital. */
export const CAPITAL = 0x8000;

/** The arrays of a table of cities. */
export interface CityColumns {
  readonly hashes: Uint32Array;
  readonly ids: Uint32Array;
  readonly latitudes: Int16Array;
  readonly longitudes: Int16Array;
  readonly populations: Uint16Array;
  readonly countries: Uint8Array;
  readonly regions: Uint8Array;
}

/** Lays the arrays over a buffer; `at` is where the file begins, a multiple of 4. */
export function cityColumns(buffer: ArrayBufferLike, at: number, count: number): CityColumns {
  const start = at + HEADER_BYTES;
  return {
    hashes: new Uint32Array(buffer, start, count),
    ids: new Uint32Array(buffer, start + 4 * count, count),
    latitudes: new Int16Array(buffer, start + 8 * count, count),
    longitudes: new Int16Array(buffer, start + 10 * count, count),
    populations: new Uint16Array(buffer, start + 12 * count, count),
    countries: new Uint8Array(buffer, start + 14 * count, count),
    regions: new Uint8Array(buffer, start + 15 * count, count),
  };
}

/** Bytes of a city in the file. */
export const CITY_BYTES = 16;

/** Lays the tables of cities and towns over the bytes of their file: nothing is parsed but the few texts. */
export function readCities(file: Uint8Array): Required<Pick<Atlas, "citiesOf" | "claimsOf" | "isTown">> {
  const bytes = file.byteOffset % 4 === 0 ? file : Uint8Array.from(file);
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  const [magic, version, count = 0, length = 0, beyondCount = 0, townCount = 0] = header;
  if (magic !== CITIES_MAGIC || version !== CITIES_VERSION)
    throw new Error(`The table of cities is not of version ${CITIES_VERSION}: run npm run build:cities.`);
  const columns = cityColumns(bytes.buffer, bytes.byteOffset, count);
  const textsAt = HEADER_BYTES + CITY_BYTES * count;
  const texts = bytes.subarray(textsAt, textsAt + length);
  const [codes = "", regions = ""] = new TextDecoder().decode(texts).trimEnd().split("\n\n");
  const names = { codes: codes.split("\n"), regions: regions.split("\n") };
  const claimsAt = bytes.byteOffset + textsAt + length;
  const claims = beyondCount + townCount;
  const beyond = new Uint32Array(bytes.buffer, claimsAt, beyondCount);
  const towns = new Uint32Array(bytes.buffer, claimsAt + 4 * beyondCount, townCount);
  const countries = new Uint8Array(bytes.buffer, claimsAt + 4 * claims, claims);
  const codeAt = (row: number) => names.codes[countries[row]!]!;
  return {
    isTown: (hash) => holds(columns.hashes, hash) || holds(beyond, hash) || holds(towns, hash),
    citiesOf: (hash) => rowsOf(columns.hashes, hash).map((row) => cityAt(columns, names, row)),
    claimsOf: (hash) => {
      const rows = rowsOf(towns, hash);
      if (rows.length > 0)
        return { countries: rows.map((row) => codeAt(beyondCount + row)), isBeyondTowns: false };
      const others = rowsOf(beyond, hash);
      return others.length > 0 ? { countries: others.map(codeAt), isBeyondTowns: true } : noClaims;
    },
  };
}

function holds(sorted: Uint32Array, hash: number): boolean {
  return sorted[countBelow(sorted, hash >>> 0)] === hash >>> 0;
}

/** The rows of a hash; the column is sorted by hashes without a sign. */
function rowsOf(sorted: Uint32Array, hash: number): readonly number[] {
  const unsigned = hash >>> 0;
  const rows: number[] = [];
  for (let row = countBelow(sorted, unsigned); sorted[row] === unsigned; row++) rows.push(row);
  return rows;
}

interface Texts {
  readonly codes: readonly string[];
  readonly regions: readonly string[];
}

function cityAt(columns: CityColumns, { codes, regions }: Texts, i: number): City {
  const { ids, countries, latitudes, longitudes, populations } = columns;
  const region = columns.regions[i]!;
  return {
    geonames: ids[i]!,
    country: codes[countries[i]!]!,
    region: region === 0 ? null : regions[region - 1]!,
    latitude: latitudes[i]! / 100,
    longitude: longitudes[i]! / 100,
    population: Math.round(2 ** ((populations[i]! & ~CAPITAL) / POPULATION_STEPS)),
    isCapital: (populations[i]! & CAPITAL) !== 0,
  };
}
