/**
 * Figures about the same thing that differ between stories: "31 dead" here, "33 dead" there. Figures meet where
 * they count the same and stand near a name of the same spelling; what they are about must then agree as well.
 * Precision first: a figure nobody can place is set against nothing.
 */
import type { Statistic, StoryComparison, StoryResult } from "../model/result.ts";
import { foldName } from "../text/fold.ts";
import { matterOf } from "./comparisons/matters.ts";
import { canonicalUnit } from "./quantities/units.ts";

/** Tells the line a statistic stands on; without one, the line its story begins on is given. */
export type LineOf = (story: StoryResult, offset: number) => number;

interface Figure {
  readonly story: StoryResult;
  readonly statistic: Statistic;
  readonly value: number;
  readonly matter: string | null;
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
/** How many of the next figures of a group one is held against: groups of thousands stay linear. */
const LOOKAHEAD = 4;

/** The differing figures of the stories, sorted by story; the order of the stories does not matter. */
export function compareStories(
  stories: readonly StoryResult[],
  lineOf: LineOf = ({ lines }) => lines[0],
): readonly StoryComparison[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of stories.flatMap(figuresOf)) {
    for (const key of keysOf(figure)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [figure]);
      else group.push(figure);
    }
  }
  const pairs = new Map<string, readonly [Figure, Figure]>();
  for (const group of groups.values()) {
    for (const pair of pairsIn(group)) pairs.set(pair.map(idOf).join(" "), pair);
  }
  return [...pairs.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [left, right]]) => asComparison(left, right, lineOf));
}

function idOf({ story, statistic }: Figure): string {
  return `${story.source}#${story.document ?? ""}#${story.id}#${statistic.id}`;
}

const kinds: ReadonlySet<Statistic["kind"]> = new Set(["count", "money", "percent", "measure"]);

function figuresOf(story: StoryResult): readonly Figure[] {
  const names = namesOf(story);
  const mentions = mentionsOf(story);
  return story.statistics.flatMap((statistic) => {
    const { value, kind } = statistic;
    if (value === null || !kinds.has(kind)) return [];
    const near = namesNear(mentions, statistic.start);
    return [{ story, statistic, value, matter: matterOf(statistic), near, names, words: wordsOf(statistic) }];
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
function keysOf({ statistic, matter, near, names }: Figure): readonly string[] {
  const what = matter ?? canonicalUnit(statistic.unit ?? statistic.noun ?? "");
  if (what === "") return [];
  const places = near.size > 0 ? near : names.all;
  return [...places].map((name) => `${statistic.kind} ${what} ${name}`);
}

/** Of each story the first figure of the group; each is held against the next larger ones of other stories. */
function* pairsIn(group: readonly Figure[]): Generator<readonly [Figure, Figure]> {
  const values = new Map<StoryResult, Set<number>>();
  const firsts = new Map<StoryResult, Figure>();
  for (const figure of group) {
    values.set(figure.story, (values.get(figure.story) ?? new Set()).add(figure.value));
    if (!firsts.has(figure.story)) firsts.set(figure.story, figure);
  }
  const sorted = [...firsts.values()].sort((a, b) => a.value - b.value || (idOf(a) < idOf(b) ? -1 : 1));
  for (const [index, left] of sorted.entries()) {
    const right = sorted
      .slice(index + 1, index + 1 + LOOKAHEAD)
      .find((other) => other.value !== left.value && !isKnownTo(left, other, values) && agree(left, other));
    if (right !== undefined) yield [left, right];
  }
}

/** Whether one of the stories gives the other's value as well, and not only as what it was before. */
function isKnownTo(a: Figure, b: Figure, values: ReadonlyMap<StoryResult, ReadonlySet<number>>): boolean {
  const gives = (figure: Figure, value: number) =>
    values.get(figure.story)?.has(value) && !wasBefore(figure.story, value);
  return Boolean(gives(a, b.value) || gives(b, a.value));
}

function wasBefore({ comparisons, statistics }: StoryResult, value: number): boolean {
  return comparisons.some(
    ({ type, left }) =>
      type === "change" && statistics.some(({ id, value: old }) => id === left && old === value),
  );
}

/** How many times a figure may be another before they are of two things. */
const MOST_TIMES = 3;
/** Tolls of one event grow faster than budgets. */
const MOST_TIMES_TOLL = 10;
const MOST_POINTS = 20;

function agree(a: Figure, b: Figure): boolean {
  if (!isLikely(a, b)) return false;
  if (a.matter !== null)
    return shared(a.names.places, b.names.places).length > 0 || shared(a.names.all, b.names.all).length > 1;
  if (shared(a.near, b.near).every((name) => !a.names.all.has(name))) return false;
  return isSameThing(a, b);
}

function isLikely({ value: a, matter, statistic }: Figure, { value: b }: Figure): boolean {
  if (statistic.kind === "percent") return Math.abs(b - a) <= MOST_POINTS;
  return a > 0 && b / a <= (matter === null ? MOST_TIMES : MOST_TIMES_TOLL);
}

/** Whether subject, noun and verb speak of the same thing: a word besides the names, or the name and the verb. */
function isSameThing(a: Figure, b: Figure): boolean {
  const isName = (word: string) => a.names.words.has(word) || b.names.words.has(word);
  const words = shared(a.words, b.words);
  const others = words.filter((word) => !isName(word) && word !== a.statistic.predicate);
  const sameVerb = a.statistic.predicate !== null && a.statistic.predicate === b.statistic.predicate;
  if (a.statistic.kind === "percent") return words.some(isName) && (sameVerb || bothPolls(a, b));
  if (a.statistic.kind === "count") return others.length > 1 || (others.length > 0 && sameVerb);
  return others.length > 1 || (sameVerb && words.length > 1);
}

const pollVerbs: ReadonlySet<string> = new Set(
  "lead trail poll back support favour favor win stand score draw hold".split(" "),
);

function bothPolls(...figures: readonly Figure[]): boolean {
  return figures.every(({ statistic }) => !statistic.predicate || pollVerbs.has(statistic.predicate));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word));
}

function asComparison(left: Figure, right: Figure, lineOf: LineOf): StoryComparison {
  const near = shared(left.near, right.near);
  const about = near.length > 0 ? near : shared(left.names.all, right.names.all);
  return {
    kind: left.statistic.kind,
    unit: left.statistic.unit,
    about: about.map((key) => asWritten(key, [left.story, right.story])),
    left: locate(left, lineOf),
    right: locate(right, lineOf),
    difference: Number((right.value - left.value).toPrecision(12)),
    ratio: left.value === 0 ? null : Number((right.value / left.value).toFixed(2)),
  };
}

/** The name that a key stands for, as the stories write it; the fuller one where they differ. */
function asWritten(key: string, stories: readonly StoryResult[]): string {
  const named = (entities: readonly Entity[], isPerson: boolean) =>
    entities.map(({ name }) => name).filter((name) => keyOf(name, isPerson) === key);
  const names = stories.flatMap(({ people, places, organizations }) => [
    ...named(places, false),
    ...named(organizations, false),
    ...named(people, true),
  ]);
  return names.reduce((fuller, name) => (name.length > fuller.length ? name : fuller), names[0] ?? key);
}

function locate({ story, statistic, value }: Figure, lineOf: LineOf): StoryComparison["left"] {
  return {
    story: story.id,
    source: story.source,
    document: story.document,
    line: lineOf(story, statistic.start),
    statistic: statistic.id,
    text: statistic.text,
    noun: statistic.noun,
    value,
  };
}
