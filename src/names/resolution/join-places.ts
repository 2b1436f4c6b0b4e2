import type { Tokens } from "../../text/tokens.ts";
import { type Gazetteer, type GazetteerEntry, NameClass } from "../gazetteer.ts";
import type { Cluster, Explain } from "./cluster.ts";
import type { NameMention } from "./name-mention.ts";
import { namesakeEntry, ownLast, placeEntry } from "./place-entry.ts";
import { cityAbbreviations, cityWords, regionWords, separateCountries, waterWords } from "./place-words.ts";

export interface PlaceCluster extends Cluster {
  /** What the gazetteer knows of its longest form. */
  readonly entry: GazetteerEntry | undefined;
  /** What it knows of a place that the name holds: Kenya for "northern Kenya". */
  readonly namesake: GazetteerEntry | undefined;
}

/**
 * Mentions of places, one cluster each: all names of a country are one, other places are joined by their words;
 * "Lake Iriki" and "Iriki" are one, "Gombe" and "Gombe State" only where Gombe is not known as a city.
 */
export function joinPlaces(
  tokens: Tokens,
  mentions: readonly NameMention[],
  gazetteer: Gazetteer,
  explain?: Explain,
): readonly PlaceCluster[] {
  const byForm = new Map<string, PlaceCluster>();
  const byKey = new Map<string, PlaceCluster>();
  for (const mention of [...mentions].sort((a, b) => b.form.words.length - a.form.words.length)) {
    if (byForm.has(mention.form.text)) continue;
    const entry = placeEntry(tokens, mention, gazetteer);
    const { wanted, offered } = keysOf(ownWords(tokens, mention), entry);
    const known = wanted.find((key) => byKey.has(key));
    const namesake = namesakeEntry(tokens, mention, gazetteer);
    const cluster = byKey.get(known ?? "") ?? { mentions: [], entry, namesake };
    for (const key of offered) if (!byKey.has(key)) byKey.set(key, cluster);
    byForm.set(mention.form.text, cluster);
  }
  for (const mention of mentions) {
    const cluster = byForm.get(mention.form.text)!;
    cluster.mentions.push(mention);
    explain?.(mention, cluster, (cluster.entry?.classes ?? 0) & NameClass.country ? "country" : "same-words");
  }
  return [...new Set(mentions.map(({ form }) => byForm.get(form.text)!))];
}

/** Under which keys a name looks for its place, the likeliest first, and under which others may find it. */
interface Keys {
  readonly wanted: readonly string[];
  readonly offered: readonly string[];
}

/** The words of the name itself, without article, stops and what stands behind a comma. */
function ownWords(tokens: Tokens, mention: NameMention): readonly string[] {
  const { form, last } = mention;
  const kept = form.words.slice(0, form.words.length - (last - ownLast(tokens, mention)) + 1);
  const words = ownLast(tokens, mention) === last ? form.words : kept;
  const plain = words.map((word) => word.replace(/\./g, "")).filter((word, i) => i > 0 || word !== "the");
  return cityAbbreviations.get(plain.join(" ")) ?? plain;
}

function keysOf(words: readonly string[], entry: GazetteerEntry | undefined): Keys {
  const name = words.join(" ");
  const classes = entry?.classes ?? ANY;
  if ((entry?.classes ?? 0) & NameClass.country && entry?.country && !separateCountries.has(name)) {
    const key = `country ${entry.country}`;
    return { wanted: [key], offered: [key] };
  }
  const kinds = kindsOfBareName.filter(({ class: bit }) => (classes & bit) !== 0);
  const wanted = [name, ...kinds.map(({ kind }) => `${kind} ${name}`)];
  const bare = kindsOfBareName.flatMap(({ kind, generic }) => bareName(words, kind, generic) ?? []);
  return { wanted, offered: [name, ...bare] };
}

/** "New York City" may be called New York where New York may be a city: never Kansas City Kansas. */
const kindsOfBareName = [
  { kind: "city", class: NameClass.city, generic: cityWords },
  { kind: "region", class: NameClass.region, generic: regionWords },
  { kind: "water", class: NameClass.water | NameClass.area, generic: waterWords },
];
/** A name that the gazetteer does not know may be anything. */
const ANY = NameClass.city | NameClass.region | NameClass.water;

function bareName(words: readonly string[], kind: string, generic: ReadonlySet<string>): string | undefined {
  const kept = words.filter((word, i) => (i > 0 && i < words.length - 1) || !generic.has(word));
  return kept.length > 0 && kept.length < words.length ? `${kind} ${kept.join(" ")}` : undefined;
}
