/** Whether a clause speaks of a figure again: "put the number at 30", "the council's own count stands at 410,000". */
import { thirdPossessives } from "../../english/function-words.ts";
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { areAllIn, firstIn, isIn, isWord, isWordToken } from "../token-tests.ts";
import type { Figure } from "./figure.ts";
import { areSynonyms, isPeopleUnit, looseTopicOf } from "./topics.ts";

const pronouns = wordSet("it them");
const figureWords = wordSet(
  `amount figure figures number numbers count total tally estimate estimates list sum tallies register`,
);
const tolls = wordSet("toll tolls");
const crowds = wordSet("crowd turnout attendance");
const sums = wordSet(
  "cost costs loss losses damage damages bill price value worth debt fine total amount sum",
);
/** What may stand between the word of a figure and the figure itself. */
const light =
  wordSet(`is was are were be been being stands stood at to of has had as put puts only just about around some over
  more than no fewer less closer nearer near far well below above under least much lower higher really in fact actually a an the`);
/** Words between what speaks of a figure and the figure. */
const MAX_BETWEEN = 9;
const of = hashWord("of");
const at = wordSet("at closer nearer is was");

/** Whether the clause that begins after `turn` gives another number for what `left` counts. */
export function refersBack(tokens: Tokens, turn: number, left: Figure, right: Figure): boolean {
  for (let i = Math.max(turn + 1, tokens.sentences[right.sentence]!); i < right.first; i++) {
    // "the operator said it covered two square miles": only what has a size is "it".
    const isPut = isIn(tokens, i + 1, at) || left.statistic.kind === "measure";
    if (isIn(tokens, i, pronouns) && isPut && right.first - i < MAX_BETWEEN) return true;
    // "put its strength at 200"
    if (isIn(tokens, i, putting) && isIn(tokens, i + 1, owners) && isPutAt(tokens, i, right)) return true;
    if (namesFigure(tokens, i, left) && leadsTo(tokens, i + 1, left, right)) return true;
  }
  return false;
}

/** Whether the figure is said to be a toll or a number: what it is of may stand further back than the figure before. */
export function isOfFigure(tokens: Tokens, { first, sentence }: Figure): boolean {
  const start = Math.max(first - MAX_BETWEEN, tokens.sentences[sentence]!);
  for (let i = first - 1; i >= start; i--) {
    if (isIn(tokens, i, figureWords) || isIn(tokens, i, tolls) || isIn(tokens, i, sums)) return true;
    if (!isIn(tokens, i, light)) return false;
  }
  return false;
}

/** "Put the death toll at 67", and the first figure counts no dead. */
export function isOtherToll(tokens: Tokens, left: Figure, { first }: Figure): boolean {
  for (let i = first - 1; i > first - MAX_BETWEEN; i--)
    if (isIn(tokens, i, tolls)) return looseTopicOf(left.statistic) !== "dead";
  return false;
}

/** Whether it says so in so many words: "the number of such workers". */
export function namesSame(tokens: Tokens, turn: number, left: Figure, right: Figure): boolean {
  for (let i = turn + 1; i < right.first; i++) {
    if (!isIn(tokens, i, figureWords) || !isWord(tokens, i + 1, of)) continue;
    const end = firstIn(tokens, i + 2, right.first, stops) ?? right.first;
    if (end > i + 2 && left.statistic.unit !== null && isOfSame(tokens, end - 1, left)) return true;
  }
  return false;
}

/** "The number of injured", and the first figure counts the dead; "the number of delayed trains", and it counts flights. */
export function isNumberOfOthers(tokens: Tokens, turn: number, left: Figure, right: Figure): boolean {
  for (let i = turn + 1; i < right.first; i++) {
    if (!isIn(tokens, i, figureWords) || !isWord(tokens, i + 1, of)) continue;
    const end = firstIn(tokens, i + 2, right.first, stops) ?? right.first;
    if (end === i + 2) continue;
    let isSame = false;
    for (let at = i + 2; at < end; at++) isSame ||= mayBeOfSame(tokens, at, left);
    if (!isSame) return true;
  }
  return false;
}

/** "Stations" and "station", "jobs" and "job", "men" and "man". */
function isOneNoun(word: string, unit: string): boolean {
  const singular = irregular.get(word) ?? word;
  if (unit.length >= STEM && singular.slice(0, STEM) === unit.slice(0, STEM)) return true;
  return singular === unit || word === `${unit}s` || word === `${unit}es`;
}
const irregular: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  ["men", "man"],
]);

/** Whether the word is of what the figure counts, by the noun, by one that stands for it or by some word for people. */
function mayBeOfSame(tokens: Tokens, index: number, left: Figure): boolean {
  if (isOfSame(tokens, index, left)) return true;
  const word = wordAt(tokens, index).toLowerCase().replace(/s$/, "");
  const { unit } = left.statistic;
  const isSomebody = isPeopleUnit(unit) && isPeopleUnit(word) && topicOfWord(left, word) === null;
  return isSomebody || areSynonyms(unit, word) || isIn(tokens, index, anything);
}

/** "The number of them", "of all who came": whatever was counted. */
const anything = wordSet("them these those all");

function topicOfWord({ statistic }: Pick<Figure, "statistic">, word: string): string | null {
  return looseTopicOf({ ...statistic, unit: word, predicate: null });
}

const putting = wordSet("put puts");
const owners = wordSet(thirdPossessives);
const atWord = hashWord("at");

function isPutAt(tokens: Tokens, verb: number, { first }: Figure): boolean {
  return first - verb <= MAX_BETWEEN && [first - 1, first - 2].some((i) => isWord(tokens, i, atWord));
}

const indefinite = wordSet("a an another any no every");

/** "The number", "the toll" of the dead, "the damage" of a sum. */
function namesFigure(tokens: Tokens, index: number, { statistic }: Figure): boolean {
  // "a total of 40" is no figure that was named before.
  if (isIn(tokens, index - 1, indefinite)) return false;
  if (isIn(tokens, index, figureWords)) return true;
  if (isIn(tokens, index, tolls)) return looseTopicOf(statistic) === "dead";
  if (isIn(tokens, index, crowds)) return isPeopleUnit(statistic.unit) || statistic.kind === "percent";
  return statistic.kind === "money" && isIn(tokens, index, sums);
}

/** Nothing but light words up to the figure, or "of" and the very thing that was counted. */
function leadsTo(tokens: Tokens, from: number, left: Figure, right: Figure): boolean {
  if (right.first - from > MAX_BETWEEN) return false;
  let start = from;
  if (isWord(tokens, from, of)) {
    const end = firstIn(tokens, from + 1, right.first, stops) ?? right.first;
    // A sum is of anything: "the worth of all three".
    if (end > from + 1 && left.statistic.kind !== "money" && !isOfSame(tokens, end - 1, left)) return false;
    start = end;
  }
  return areAllIn(tokens, start, right.first, light);
}

/** Letters that a noun and its plural share. */
const STEM = 4;
const stops = wordSet("is was are were at as stands stood put has had be could may");

/** "The number of open stations" of stations, "the number of dead" of the dead. */
function isOfSame(tokens: Tokens, index: number, { statistic }: Figure): boolean {
  if (!isWordToken(tokens, index)) return false;
  const word = wordAt(tokens, index).toLowerCase();
  const unit = statistic.unit?.toLowerCase() ?? null;
  if (unit === null || isOneNoun(word, unit)) return true;
  const topic = looseTopicOf(statistic);
  return topic !== null && topicOfWord({ statistic }, word) === topic;
}
