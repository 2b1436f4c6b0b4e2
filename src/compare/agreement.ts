/** Whether figures of two stories are about the same thing. */
import type { FigureDigest } from "./figures.ts";

/** How many times a figure may be another before they are of two things. */
const MAX_TIMES = 3;
/** Tolls of one event grow faster than budgets. */
const MAX_TIMES_TOLL = 10;
const MAX_POINTS = 20;
/** Reports of one thing appear within so many days. */
export const MAX_DAYS = 14;
const DAY = 86_400_000;

/** Whether the figures, which met in a place and a unit, are likely to be two reports of one thing at one time. */
export function agree(a: FigureDigest, b: FigureDigest): boolean {
  if (!isLikely(a.kind, a.side.value, b.side.value, a.topic !== null) || !isSameTime(a, b)) return false;
  if (a.topic === "crowd" && !isSameDay(a, b)) return false;
  if (a.topic !== null)
    return shared(a.story.places, b.story.places).length > 0 || shared(a.story.all, b.story.all).length > 1;
  const near = shared(a.near, b.near).filter((name) => a.story.all.has(name));
  if (near.length === 0) return false;
  return isSameThing(a, b) || (isSameNoun(a, b) && isSameDay(a, b));
}

/** Whether two values, the smaller first, may be of one thing; of a toll where nothing is said of the topic. */
export function isLikely(kind: FigureDigest["kind"], a: number, b: number, isToll = true): boolean {
  if (kind === "percent") return Math.abs(b - a) <= MAX_POINTS;
  return a > 0 && b / a <= (isToll ? MAX_TIMES_TOLL : MAX_TIMES);
}

/** A toll is told of on the days after. */
const MAX_DAYS_TOLD = 3;
const DATE = "2019-10-03".length;

/**
 * The times must agree as far as both are known: "2019-10" and "2019-10-03" do, and days near each other, as the one may be
 * that of the report; so must the days of the stories.
 */
function isSameTime(a: FigureDigest, b: FigureDigest): boolean {
  if (a.when !== null && b.when !== null) {
    const areDays = a.when.length === DATE && b.when.length === DATE;
    const isSame = areDays
      ? daysApart(a.when, b.when) <= MAX_DAYS_TOLD
      : a.when.startsWith(b.when) || b.when.startsWith(a.when);
    if (!isSame) return false;
  }
  return !(daysApart(a.story.published, b.story.published) > MAX_DAYS);
}

function isSameDay({ when: a }: FigureDigest, { when: b }: FigureDigest): boolean {
  return a !== null && a === b && a.length === DATE;
}

/** Who comes together: of them one place has one number a day. */
const parties: ReadonlySet<string> = new Set(
  "nation country state government delegation leader minister delegate signatory member".split(" "),
);
/** What is counted of everything says nothing of what happened. */
const general: ReadonlySet<string> = new Set("person man woman child thing time case place part".split(" "));

/** "23 nations signed" here, "54 nations" there: one noun of its own, no two verbs, and parties or two names in common. */
function isSameNoun(a: FigureDigest, b: FigureDigest): boolean {
  if (a.kind !== "count" || a.unit === null || a.unit !== b.unit || general.has(a.unit)) return false;
  if (a.predicate !== null && b.predicate !== null && a.predicate !== b.predicate) return false;
  return parties.has(a.unit) || shared(a.story.all, b.story.all).length > 1;
}

/** Days between two dates; 0 where one is not known, NaN where one is no date. */
export function daysApart(a: string | null, b: string | null): number {
  if (a === null || b === null || a === b) return 0;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}

/** Whether subject, noun and verb speak of the same thing: a word besides the names, or the name and the verb. */
function isSameThing(a: FigureDigest, b: FigureDigest): boolean {
  const isName = (word: string) => a.story.words.has(word) || b.story.words.has(word);
  if (areNamedApart(a, b)) return false;
  const words = shared(a.words, b.words);
  const others = words.filter((word) => !isName(word) && word !== a.predicate);
  const sameVerb = saysSame(a, b) || saysSame(b, a);
  if (a.kind === "percent") return !isPoll(a) && !isPoll(b) && sameVerb && words.some(isName);
  if (a.kind === "count") return others.length > 1 || (others.length > 0 && sameVerb);
  // One board spends on many things, but a bridge has one cost.
  const isValue = speaksOfValue(a) && speaksOfValue(b) && !(saysMore(a, b) && saysMore(b, a));
  return (
    others.length > 1 || (a.kind === "money" ? isValue && words.length > 1 : sameVerb && words.length > 1)
  );
}

const valueWords: readonly string[] = ["cost", "value", "price", "fetch", "worth", "damage"];

/** "cost $5m", "the price of the villa is $5m", "put the damage at $5m" */
function speaksOfValue({ predicate, words }: FigureDigest): boolean {
  return valueWords.some((word) => predicate === word || words.has(word));
}

/** "The damage to the harbour of Dover" here, "the damage to homes in Dover" there: a word that the other lacks, and no name. */
function saysMore(one: FigureDigest, other: FigureDigest): boolean {
  return [...one.words].some(
    (word) =>
      !other.words.has(word) &&
      !valueWords.includes(word) &&
      !one.story.words.has(word) &&
      word !== one.predicate,
  );
}

/** "The Lotse tunnel" here, "the Brenna tunnel" there: each is called by a name that the other story does not know. */
function areNamedApart(a: FigureDigest, b: FigureDigest): boolean {
  return isNamedAlone(a, b) && isNamedAlone(b, a);
}

function isNamedAlone(one: FigureDigest, other: FigureDigest): boolean {
  return [...one.words].some((word) => one.story.words.has(word) && !other.story.words.has(word));
}

/** "cost $5m" here, "cost $5m" or "the cost of … is $5m" there. */
function saysSame({ predicate }: FigureDigest, b: FigureDigest): boolean {
  return (
    predicate !== null && (b.predicate === predicate || (b.predicate === null && b.words.has(predicate)))
  );
}

const pollVerbs: ReadonlySet<string> = new Set(
  "lead trail poll back support favour favor win stand score draw approve disapprove oppose vote".split(" "),
);
const pollWords: readonly string[] = ["poll", "survey", "voter", "respondent"];

/** Two polls may differ without one of them being wrong. */
function isPoll({ predicate, words }: FigureDigest): boolean {
  return (predicate !== null && pollVerbs.has(predicate)) || pollWords.some((word) => words.has(word));
}

/** What both sets hold. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((word) => b.has(word));
}
