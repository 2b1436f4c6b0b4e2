/** Whether figures of two stories are about the same thing. */
import type { Figure } from "./figures.ts";

/** How many times a figure may be another before they are of two things. */
const MAX_TIMES = 3;
/** Tolls of one event grow faster than budgets. */
const MAX_TIMES_TOLL = 10;
const MAX_POINTS = 20;

/** Whether the figures, which met in a place and a unit, are likely to be two reports of one thing. */
export function agree(a: Figure, b: Figure): boolean {
  if (!isLikely(a, b)) return false;
  if (a.topic !== null)
    return shared(a.names.places, b.names.places).length > 0 || shared(a.names.all, b.names.all).length > 1;
  if (shared(a.near, b.near).every((name) => !a.names.all.has(name))) return false;
  return isSameThing(a, b);
}

function isLikely({ value: a, topic, statistic }: Figure, { value: b }: Figure): boolean {
  if (statistic.kind === "percent") return Math.abs(b - a) <= MAX_POINTS;
  return a > 0 && b / a <= (topic === null ? MAX_TIMES : MAX_TIMES_TOLL);
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

/** What both sets hold. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word));
}
