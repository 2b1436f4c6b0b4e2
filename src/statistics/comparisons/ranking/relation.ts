/** How what two figures count is related: one unit, one noun, a noun left out, nouns that stand for one another. */
import type { Statistic } from "../../../model/result.ts";
import { areAlike, isComparable, isElided, isShare, isSomebodysAge } from "../figure.ts";
import { areSynonyms, isPeopleUnit, looseTopicOf } from "../topics.ts";

/** With how near they are: alike, maybe alike, or different. */
const nearness = {
  unit: "like",
  noun: "like",
  "elided-same": "bare",
  bare: "bare",
  synonym: "half",
  topic: "half",
  "elided-right": "bare",
  "elided-left": "half",
  "bare-right": "bare",
  "bare-left": "unlike",
  people: "unlike",
  other: "unlike",
} as const;

export type Relation = keyof typeof nearness;
export const relations = Object.keys(nearness) as readonly Relation[];
export const levels = ["like", "bare", "half", "unlike"] as const;

/** The place of the relation's nearness in `levels`. */
export function levelOf(relation: Relation): number {
  return levels.indexOf(nearness[relation]);
}

/** Whether a pair of them is worth a look: of one kind, or one of them a number that names neither unit nor noun. */
export function mayPair(a: Statistic, b: Statistic): boolean {
  if (isSomebodysAge(a) || isSomebodysAge(b)) return false;
  if (areAlike(a, b)) return true;
  if (isBare(b)) return a.kind !== "score" && areAlike(a, { ...b, kind: a.kind });
  return isBare(a) && measured.has(b.kind) && areAlike({ ...a, kind: b.kind }, b);
}
const measured: ReadonlySet<Statistic["kind"]> = new Set(["money", "percent", "measure"]);

/** "The rival wants 21": its unit is that of a figure before it. */
export function isBare({ kind, unit, noun }: Statistic): boolean {
  return (kind === "count" || kind === "index") && unit === null && noun === null;
}

export function relationOf(a: Statistic, b: Statistic): Relation {
  if (isComparable(a, b)) return relationOfLikes(a, b);
  if (a.kind !== b.kind && !(isShare(a) && isShare(b))) return isBare(b) ? "bare-right" : "bare-left";
  if (areSynonyms(a.unit, b.unit)) return "synonym";
  const topic = looseTopicOf(a);
  if (topic !== null && topic === looseTopicOf(b)) return "topic";
  if (a.kind !== "count") return "other";
  if (isElided(b)) return "elided-right";
  if (isElided(a)) return "elided-left";
  return isPeopleUnit(a.unit) && isPeopleUnit(b.unit) ? "people" : "other";
}

function relationOfLikes(a: Statistic, b: Statistic): Relation {
  if (a.kind !== "count") return "unit";
  if (isElided(b)) return "elided-same";
  return a.noun !== null && a.noun.toLowerCase() === b.noun?.toLowerCase() ? "noun" : "unit";
}
