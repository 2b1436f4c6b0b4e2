/**
 * The figures of a story, each with what tells whether another story's figure is about the same thing: small plain
 * data, so that those of a hundred thousand stories fit into memory and pass between threads.
 */
import type { Statistic, StoryComparison, StoryResult } from "../model/result.ts";
import { topicOf } from "../statistics/comparisons/topics.ts";
import { canonicalUnit } from "../statistics/quantities/units.ts";
import { foldName } from "../text/fold.ts";
import { partitionPoint } from "../text/sorted.ts";

export interface FigureDigest {
  /** What all figures of the story share: one object for all of them. */
  readonly story: StoryDigest;
  readonly side: StoryComparison["left"];
  readonly kind: Statistic["kind"];
  readonly unit: string | null;
  readonly predicate: string | null;
  /** When it was so, as far as the story says: a calendar value, "2019-10" or "2019-10-03". */
  readonly when: string | null;
  readonly topic: string | null;
  /** The names that stand near it. */
  readonly near: ReadonlySet<string>;
  /** The words of its subject, its noun and its verb. */
  readonly words: ReadonlySet<string>;
}

/** The names of a story that narrow down what it is about: no countries, no agencies. */
export interface StoryDigest {
  /** Unlike any other story's of the run. */
  readonly id: string;
  readonly published: string | null;
  readonly places: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Every word of every name. */
  readonly words: ReadonlySet<string>;
  /** Every figure it gives, by kind, but for what a change began with. */
  readonly values: ReadonlySet<string>;
  /** The names that the keys stand for, as the story writes them. */
  readonly written: ReadonlyMap<string, string>;
}

/** Tells the line a statistic stands on; without one, the line its story begins on is given. */
export type LineOf = (story: StoryResult, offset: number) => number;

/** How far from a figure a name still belongs to it, in characters: about two sentences. */
const NEAR = 260;
const kinds: ReadonlySet<Statistic["kind"]> = new Set(["count", "money", "percent", "measure"]);

/** The figures of a story that can be set against another's; nothing of the story itself is kept. */
export function figureDigests(
  story: StoryResult,
  lineOf: LineOf = ({ lines }) => lines[0],
): readonly FigureDigest[] {
  const digest = digestOf(story);
  const mentions = mentionsOf(story);
  const days = new Map(story.dates.map((date) => [date.id, date.value]));
  return story.statistics.flatMap((statistic): readonly FigureDigest[] => {
    const { value, kind, unit, predicate, when } = statistic;
    if (value === null || !kinds.has(kind)) return [];
    return [
      {
        story: digest,
        side: locate(story, statistic, value, lineOf),
        kind,
        unit,
        predicate: predicate ?? null,
        when: days.get(when ?? "") ?? null,
        topic: topicOf(statistic) ?? (isCrowd(statistic) ? "crowd" : null),
        near: namesNear(mentions, statistic.start),
        words: wordsOf(statistic),
      },
    ];
  });
}

const marchers: ReadonlySet<string> = new Set(["protester", "demonstrator", "marcher"]);
const marching: ReadonlySet<string> = new Set(["march", "rally", "protest", "demonstrate"]);

/** "5,000 people marched", "20,000 protesters": police and organizers count them apart. */
function isCrowd({ kind, unit, predicate }: Statistic): boolean {
  if (kind !== "count" || unit === null) return false;
  return marchers.has(unit) || (unit === "person" && marching.has(predicate ?? ""));
}

function locate(
  story: StoryResult,
  { id, start, text, noun }: Statistic,
  value: number,
  lineOf: LineOf,
): FigureDigest["side"] {
  const { source, document } = story;
  return { story: story.id, source, document, line: lineOf(story, start), statistic: id, text, noun, value };
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

/** "count 31": the figures of a story that are still so at its end. */
function valuesOf({ statistics, comparisons }: StoryResult): ReadonlySet<string> {
  const past = new Set(comparisons.filter(({ type }) => type === "change").map(({ left }) => left));
  const present = statistics.filter(({ id, value }) => value !== null && !past.has(id));
  return new Set(present.map(({ kind, value }) => `${kind} ${value}`));
}

function digestOf(story: StoryResult): StoryDigest {
  const { id, source, document, published, people, places, organizations } = story;
  const narrow = places.filter(({ kind }) => kind !== "country").map(({ name }) => keyOf(name, false));
  const orgs = organizations.map(({ name }) => keyOf(name, false)).filter((name) => !agencies.has(name));
  const persons = people.map(({ name }) => keyOf(name, true));
  const words = [...people, ...places, ...organizations].flatMap(({ name }) =>
    foldName(name).split(/[ -]/).map(withoutS),
  );
  return {
    id: `${source}#${document ?? ""}#${id}`,
    published,
    places: new Set(narrow),
    all: new Set([...narrow, ...orgs, ...persons]),
    words: new Set(words),
    values: valuesOf(story),
    written: writtenNames([...places, ...organizations], people),
  };
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

/** The fullest name that the story gives for each key. */
function writtenNames(things: readonly Entity[], people: readonly Entity[]): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  const add = (key: string, name: string) => {
    const known = written.get(key);
    if (known === undefined || name.length > known.length) written.set(key, name);
  };
  for (const { name } of things) add(keyOf(name, false), name);
  for (const { name } of people) add(keyOf(name, true), name);
  return written;
}

/** The name that a key stands for, as the stories write it; the fuller one where they differ. */
export function asWritten(key: string, ...stories: readonly StoryDigest[]): string {
  const names = stories.map(({ written }) => written.get(key)).filter((name) => name !== undefined);
  return names.reduce((fuller, name) => (name.length > fuller.length ? name : fuller), names[0] ?? key);
}

function namesNear(mentions: readonly NamedAt[], offset: number): ReadonlySet<string> {
  const near = new Set<string>();
  for (
    let i = partitionPoint(mentions.length, (m) => mentions[m]!.start < offset - NEAR);
    i < mentions.length;
    i++
  ) {
    const { start, key } = mentions[i]!;
    if (start > offset + NEAR) break;
    near.add(key);
  }
  return near;
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
  const words = foldName(`${subject ?? ""} ${noun ?? ""} ${predicate ?? ""}`).split(/[^\p{L}\d]+/u);
  return new Set(words.filter((word) => word.length > 2 && !emptyWords.has(word)).map(withoutS));
}

/** Where like figures meet: one place for each name near the figure, or in its story where none is near. */
export function keysOf({ story, side, kind, unit, topic, near }: FigureDigest): readonly string[] {
  const what = topic ?? canonicalUnit(unit ?? side.noun ?? "");
  if (what === "") return [];
  const places = near.size > 0 ? near : story.all;
  return [...places].map((name) => `${kind} ${what} ${name}`);
}
