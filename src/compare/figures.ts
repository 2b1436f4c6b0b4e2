/** The figures of a story, each with what tells whether another story's figure is about the same thing. */
import type { Statistic, StoryResult } from "../model/result.ts";
import { topicOf } from "../statistics/comparisons/topics.ts";
import { canonicalUnit } from "../statistics/quantities/units.ts";
import { foldName } from "../text/fold.ts";

export interface Figure {
  readonly story: StoryResult;
  readonly statistic: Statistic;
  readonly value: number;
  readonly topic: string | null;
  /** The names that stand near it. */
  readonly near: ReadonlySet<string>;
  readonly names: StoryNames;
  /** The words of its subject, its noun and its verb. */
  readonly words: ReadonlySet<string>;
}

/** The names of a story that narrow down what it is about: no countries, no agencies. */
interface StoryNames {
  readonly places: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Every word of every name. */
  readonly words: ReadonlySet<string>;
}

/** How far from a figure a name still belongs to it, in characters: about two sentences. */
const NEAR = 260;
const kinds: ReadonlySet<Statistic["kind"]> = new Set(["count", "money", "percent", "measure"]);

/** The figures of a story that can be set against another's. */
export function figuresOf(story: StoryResult): readonly Figure[] {
  const names = namesOf(story);
  const mentions = mentionsOf(story);
  return story.statistics.flatMap((statistic) => {
    const { value, kind } = statistic;
    if (value === null || !kinds.has(kind)) return [];
    const near = namesNear(mentions, statistic.start);
    return [{ story, statistic, value, topic: topicOf(statistic), near, names, words: wordsOf(statistic) }];
  });
}

const agencies: ReadonlySet<string> = new Set(
  "reuters,afp,ap,associated press,agence france-presse,xinhua,bbc,cnn,dpa,efe,kyodo,ansa,tass,police,government,parliament,congress,senate".split(
    ",",
  ),
);

/** A person goes by the last word of the name: "Osei" is "Maria Osei". */
function keyOf(name: string, isPerson: boolean): string {
  const folded = foldName(name);
  return isPerson ? (folded.split(" ").at(-1) ?? folded) : folded;
}

function namesOf({ people, places, organizations }: StoryResult): StoryNames {
  const narrow = places.filter(({ kind }) => kind !== "country").map(({ name }) => keyOf(name, false));
  const orgs = organizations.map(({ name }) => keyOf(name, false)).filter((name) => !agencies.has(name));
  const persons = people.map(({ name }) => keyOf(name, true));
  const words = [...people, ...places, ...organizations].flatMap(({ name }) =>
    foldName(name).split(/[ -]/).map(withoutS),
  );
  return { places: new Set(narrow), all: new Set([...narrow, ...orgs, ...persons]), words: new Set(words) };
}

interface NamedAt {
  readonly start: number;
  readonly key: string;
}

/** Every mention of a name, in text order. */
function mentionsOf({ people, places, organizations }: StoryResult): readonly NamedAt[] {
  const list = (entities: readonly Entity[], isPerson: boolean) =>
    entities.flatMap(({ name, mentions }) => {
      const key = keyOf(name, isPerson);
      return mentions.map(({ start }) => ({ start, key }));
    });
  return [...list(people, true), ...list(places, false), ...list(organizations, false)].sort(
    (a, b) => a.start - b.start,
  );
}

type Entity = StoryResult["organizations"][number];

/** The name that a key stands for, as the stories write it; the fuller one where they differ. */
export function asWritten(key: string, stories: readonly StoryResult[]): string {
  const named = (entities: readonly Entity[], isPerson: boolean) =>
    entities.map(({ name }) => name).filter((name) => keyOf(name, isPerson) === key);
  const names = stories.flatMap(({ people, places, organizations }) => [
    ...named(places, false),
    ...named(organizations, false),
    ...named(people, true),
  ]);
  return names.reduce((fuller, name) => (name.length > fuller.length ? name : fuller), names[0] ?? key);
}

function namesNear(mentions: readonly NamedAt[], offset: number): ReadonlySet<string> {
  const near = new Set<string>();
  for (let i = firstFrom(mentions, offset - NEAR); i < mentions.length; i++) {
    const { start, key } = mentions[i]!;
    if (start > offset + NEAR) break;
    near.add(key);
  }
  return near;
}

/** The first mention that does not begin before `offset` (binary search). */
function firstFrom(mentions: readonly NamedAt[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const emptyWords: ReadonlySet<string> = new Set(
  "the and its his her their this that has have had was were are for with from said people percent last year".split(
    " ",
  ),
);

/** Rough singular: for comparing words with each other only. */
function withoutS(word: string): string {
  return word.replace(/s$/, "");
}

function wordsOf({ subject, noun, predicate }: Statistic): ReadonlySet<string> {
  const words = `${subject ?? ""} ${noun ?? ""} ${predicate ?? ""}`.toLowerCase().split(/[^\p{L}\d]+/u);
  return new Set(words.filter((word) => word.length > 2 && !emptyWords.has(word)).map(withoutS));
}

/** Where like figures meet: one place for each name near the figure, or in its story where none is near. */
export function keysOf({ statistic, topic, near, names }: Figure): readonly string[] {
  const what = topic ?? canonicalUnit(statistic.unit ?? statistic.noun ?? "");
  if (what === "") return [];
  const places = near.size > 0 ? near : names.all;
  return [...places].map((name) => `${statistic.kind} ${what} ${name}`);
}
