/** What a figure is about, in one word for all the ways of saying it: "31 dead", "killing 31", "a toll of 31". */
import type { Statistic } from "../../model/result.ts";

const topics: readonly (readonly [string, string])[] = [
  [
    "dead",
    "dead death deaths die kill killed fatality fatalities perish slay drown toll corpse body bury buried",
  ],
  ["injured", "injured injure wound wounded hurt casualty hospitalise hospitalize hospitalised"],
  ["missing", "missing vanish disappear unaccounted"],
  [
    "arrested",
    "arrest arrested detain detained detainee detention jail jailed hold question custody imprison",
  ],
  ["displaced", "displace displaced evacuate evacuated flee evacuee evacuees homeless"],
  ["rescued", "rescue rescued save pull"],
  ["infected", "infect infected infection infections"],
];

const byWord: ReadonlyMap<string, string> = new Map(
  topics.flatMap(([topic, words]) => words.split(" ").map((word) => [word, topic] as const)),
);

/** Counts of these say nothing without a verb. */
const people: ReadonlySet<string> = new Set(
  `person people man woman child boy girl baby other resident worker employee passenger commuter migrant refugee inmate
  prisoner victim civilian soldier officer policeman villager pupil student teacher fan spectator supporter protester
  demonstrator activist journalist miner firefighter sailor fisherman farmer pilgrim worshipper tourist visitor guest
  patient nurse doctor driver hiker climber skier swimmer hostage guard fighter rebel militant gunman settler trader
  vendor pensioner citizen national member`.split(/\s+/),
);

/**
 * The topic of a count of casualties and the like; null for other figures. The unit speaks first ("31 dead"),
 * then the verb, then the subject ("the death toll rose to 31").
 */
export function topicOf({ kind, unit, predicate, subject }: Statistic): string | null {
  if (kind !== "count") return null;
  const own = unit === null ? undefined : byWord.get(unit.toLowerCase());
  if (own !== undefined) return own;
  if (unit === null) return topicIn(subject);
  return people.has(unit.toLowerCase()) && predicate ? (byWord.get(predicate) ?? null) : null;
}

/** The topic of a count whatever it counts, by its unit or its verb: "200 members were arrested", "35 arrests". */
export function looseTopicOf({ kind, unit, predicate }: Statistic): string | null {
  if (kind !== "count") return null;
  return byWord.get((unit ?? "").toLowerCase()) ?? byWord.get(predicate ?? "") ?? null;
}

/** Whether two units may stand for the same people: one of them says no more than that they are people, or what befell them. */
export function mayBeSamePeople(a: string | null, b: string | null): boolean {
  return a === b || isAnybody(a) || isAnybody(b);
}

/** Nouns that stand for one another where two speak of one thing. */
const synonyms: readonly (readonly string[])[] = [
  ["job", "post", "position", "role", "worker", "employee"],
  ["home", "house", "dwelling", "building"],
  ["case", "infection", "patient"],
  ["protester", "demonstrator", "marcher", "person", "supporter"],
  ["car", "vehicle"],
  ["seat", "place"],
  ["ship", "vessel", "boat"],
  ["plane", "aircraft", "jet"],
  ["attack", "strike", "incident", "raid"],
  ["pupil", "student", "child"],
];

/** Whether two units mean one thing: "jobs" and "posts". */
export function areSynonyms(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return synonyms.some((words) => words.includes(a.toLowerCase()) && words.includes(b.toLowerCase()));
}

function isAnybody(unit: string | null): boolean {
  const word = unit?.toLowerCase();
  return word === undefined || anybody.has(word) || byWord.has(word);
}
const anybody: ReadonlySet<string> = new Set([
  "person",
  "people",
  "other",
  "victim",
  "member",
  "civilian",
  "name",
  "body",
  "individual",
]);

/** Whether a unit counts people: "resident", "passenger". */
export function isPeopleUnit(unit: string | null): boolean {
  return unit !== null && (people.has(unit.toLowerCase()) || isAnybody(unit));
}

function topicIn(subject: string | null): string | null {
  for (const word of (subject ?? "").toLowerCase().split(/[^a-z]+/)) {
    const topic = byWord.get(word);
    if (topic !== undefined) return topic;
  }
  return null;
}
