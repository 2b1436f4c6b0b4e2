import { type Gazetteer, type GazetteerEntry, NameClass } from "../names/gazetteer.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Cluster, Explain } from "./cluster.ts";
import { firstMentions, type NameMention } from "./name-mention.ts";
import { namesakeEntry, ownLast, placeEntry } from "./place-entry.ts";
import { cityAbbreviations, genericWords, separateCountries } from "./place-words.ts";
import { type State, stateOf } from "./states.ts";

/** Mentions of one place, with what the gazetteer knows of it. */
export interface PlaceCluster extends Cluster {
  /** What the gazetteer knows of its longest form. */
  readonly entry: GazetteerEntry | undefined;
  /** What it knows of a place that the name holds: Kenya for "northern Kenya". */
  readonly namesake: GazetteerEntry | undefined;
  /** The state that the story abbreviates: "Florida" where it writes “Fla.” somewhere; else null. */
  state: string | null;
}

/**
 * Mentions of places, one cluster each: all names of a country are one, other places are joined by their words;
 * "Lake Iriki" and "Iriki" are one, "Gombe" and "Gombe State" only where Gombe is not known as a city.
 */
export function clusterPlaces(
  tokens: Tokens,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
  explain?: Explain,
): readonly PlaceCluster[] {
  const byForm = new Map<number, PlaceCluster>();
  const names: PlaceNames = { whole: new Map(), bare: new Map() };
  for (const mention of longestForms(mentions)) {
    const state = stateOf(tokens, mention);
    const entry = state === undefined ? placeEntry(tokens, mention, gazetteer) : entryOf(state);
    const namesake = isKnownItself(tokens, mention, entry)
      ? undefined
      : namesakeEntry(tokens, mention, gazetteer);
    const cluster = findPlace(names, state?.words ?? ownWords(tokens, mention), entry, namesake);
    cluster.state ??= state?.name ?? null;
    byForm.set(mention.form.id, cluster);
  }
  const clusters: PlaceCluster[] = [];
  for (const mention of mentions) {
    const cluster = byForm.get(mention.form.id)!;
    if (cluster.mentions.length === 0) clusters.push(cluster);
    cluster.mentions.push(mention);
    explain?.(mention, cluster, (cluster.entry?.classes ?? 0) & NameClass.country ? "country" : "same-words");
  }
  return clusters.map((cluster) => asState(cluster, clusters));
}

/** Northern Ireland is known for itself and is no part of Ireland for its name, nor is Benin City one of Benin. */
function isKnownItself(tokens: Tokens, mention: NameMention, entry: GazetteerEntry | undefined): boolean {
  if (entry === undefined || entry.country === null || ownLast(tokens, mention) < mention.last) return false;
  return (entry.classes & (NameClass.region | NameClass.city)) !== 0;
}

function entryOf({ country }: State): GazetteerEntry {
  return { classes: NameClass.region, country };
}

/** Georgia is the state among other states, and the country where its neighbours or its people are named. */
function asState(cluster: PlaceCluster, clusters: readonly PlaceCluster[]): PlaceCluster {
  const { entry, mentions } = cluster;
  if (entry?.country !== "GE" || (entry.classes & NameClass.region) === 0) return cluster;
  const lieIn = (codes: string, classes: number) =>
    clusters.some(
      ({ entry: other }) =>
        other !== entry && codes.includes(other?.country ?? "--") && (other!.classes & classes) !== 0,
    );
  const isState = mentions.every(({ form }) => form.key === "georgia") && lieIn("US", NameClass.region);
  return isState && !lieIn("GE AM AZ RU TR", ANY | NameClass.country)
    ? { ...cluster, entry: { classes: NameClass.region, country: "US" } }
    : cluster;
}

/** The first mention of each form, those of the most words first. */
function longestForms(mentions: readonly NameMention[]): readonly NameMention[] {
  return firstMentions(mentions).toSorted((a, b) => b.form.words.length - a.form.words.length);
}

/** The places of a story by their names, countries by their codes. */
interface PlaceNames {
  readonly whole: Map<string, PlaceCluster>;
  /** By a kind and the name without its generic words: "city new york". */
  readonly bare: Map<string, PlaceCluster>;
}

/** The words of the name itself, without article, stops and what stands after a comma. */
function ownWords(tokens: Tokens, mention: NameMention): readonly string[] {
  const { form, last } = mention;
  const own = ownLast(tokens, mention);
  const words = own === last ? form.words : form.words.slice(0, form.words.length - (last - own) + 1);
  const isPlain = words[0] !== "the" && !words.some((word) => word.includes("."));
  if (isPlain) return cityAbbreviations.get(nameOf(words)) ?? words;
  const plain = words.map((word) => word.replace(/\./g, "")).filter((word, i) => i > 0 || word !== "the");
  return cityAbbreviations.get(nameOf(plain)) ?? plain;
}

function nameOf(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : words.join(" ");
}

function newPlace(entry: GazetteerEntry | undefined, namesake: GazetteerEntry | undefined): PlaceCluster {
  return { mentions: [], entry, namesake, state: null };
}

/** The place of that name, a new one where the story has named none. */
function findPlace(
  names: PlaceNames,
  words: readonly string[],
  entry: GazetteerEntry | undefined,
  namesake: GazetteerEntry | undefined,
): PlaceCluster {
  const name = nameOf(words);
  const classes = entry?.classes ?? 0;
  if ((classes & NameClass.country) !== 0 && entry?.country && !separateCountries.has(name)) {
    const key = `country ${entry.country}`;
    const cluster = names.whole.get(key) ?? newPlace(entry, namesake);
    names.whole.set(key, cluster);
    return cluster;
  }
  const known = names.whole.get(name) ?? withBareName(names, name, entry?.classes ?? ANY);
  const cluster = known ?? newPlace(entry, namesake);
  if (!names.whole.has(name)) names.whole.set(name, cluster);
  if (words.length > 1) offerBareNames(names, words, cluster);
  return cluster;
}

/** "New York City" may be called New York where New York may be a city: never Kansas City Kansas. */
const kindsOfBareName = [
  { kind: "city", class: NameClass.city },
  { kind: "region", class: NameClass.region },
  { kind: "water", class: NameClass.water | NameClass.area },
] as const;
/** A name that the gazetteer does not know may be anything. */
const ANY = NameClass.city | NameClass.region | NameClass.water;

function withBareName({ bare }: PlaceNames, name: string, classes: number): PlaceCluster | undefined {
  if (bare.size === 0) return undefined;
  for (const { kind, class: bit } of kindsOfBareName) {
    const known = (classes & bit) === 0 ? undefined : bare.get(`${kind} ${name}`);
    if (known !== undefined) return known;
  }
  return undefined;
}

/** A generic word at either end may be left out. */
function offerBareNames({ bare }: PlaceNames, words: readonly string[], cluster: PlaceCluster): void {
  for (const { kind } of kindsOfBareName) {
    const generic = genericWords[kind];
    const first = generic.has(words[0]!) ? 1 : 0;
    const end = generic.has(words.at(-1)!) ? words.length - 1 : words.length;
    if (first >= end || end - first === words.length) continue;
    const key = `${kind} ${words.slice(first, end).join(" ")}`;
    if (!bare.has(key)) bare.set(key, cluster);
  }
}

/** What a region is called: “Florida”, also where the story writes “Fla.” */
export function regionName({ mentions, state }: PlaceCluster): string {
  return state ?? mentions[0]!.form.text;
}
