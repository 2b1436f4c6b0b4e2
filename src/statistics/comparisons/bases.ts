/** A figure against a target, a forecast or a limit: "3.9 percent, above the government's target of 3 percent". */
import { hashWord } from "../../text/hash.ts";
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { isIn, isMark, isWord } from "../token-tests.ts";
import { clauseStart, turnBetween } from "./clauses.ts";
import { afterNoun, type Figure, isComparable, type Reason } from "./figure.ts";

/** Where a figure stands beside its base. */
const standing =
  wordSet(`above below under over beyond exceeding exceeded exceeds missing missed misses beating beat beats topping
  topped tops undershooting undershot overshooting overshot short shy ahead than half double twice triple against versus`);
/** What a base is called, before it or right behind it. */
const bases =
  wordSet(`expected expectation expectations forecast forecasts forecasted predicted prediction predictions projected
  projection projections estimate estimates estimated consensus anticipated target targets targeted goal goals limit
  ceiling cap threshold minimum maximum quota planned budgeted promised pledged required needed allowed permitted
  recommended hoped guidance`);
/** How far apart the figures may stand, and how far behind the base its name. */
const APART = 14;
const AHEAD = 6;

export function reasonByBase(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (right.first - left.last > APART) return null;
  if (isWord(tokens, right.first - 2, capacity) && isWord(tokens, right.first - 1, of))
    return { rule: "base", type: "contrast", cue: "capacity of", swapped: false };
  const mark = find(tokens, left.last + 1, right.first, standing);
  if (mark === null || !hasBase(tokens, mark, right)) return null;
  return { rule: "base", type: "contrast", cue: wordAt(tokens, mark), swapped: false };
}

const capacity = hashWord("capacity");
const of = hashWord("of");

function hasBase(tokens: Tokens, mark: number, right: Figure): boolean {
  const { first, last, sentence, statistic } = right;
  if (find(tokens, mark + 1, first, bases) !== null) return true;
  const end = Math.min(last + 1 + AHEAD, tokens.sentences[sentence + 1]!);
  // "three goals in the first half and two goals in the second"
  const start = statistic.unit === "goal" ? afterNoun(tokens, right) : last + 1;
  return find(tokens, start, end, bases) !== null;
}

/** The first of the words; null where none or another clause stands before it. */
function find(tokens: Tokens, from: number, to: number, words: WordSet): number | null {
  for (let i = from; i < to; i++) {
    if (isIn(tokens, i, words)) return i;
    if (isMark(tokens, i, ";")) return null;
  }
  return null;
}

/** What a norm is called, as the subject of its clause: "the average for the month is 64 percent". */
const norms = wordSet(
  `limit average norm target quota maximum minimum standard benchmark ceiling threshold capacity goal median mean requirement
  guideline recommendation allowance forecast projection`,
);
const copulas = wordSet("is was are were stands remains");
const passed = wordSet("just only about around at over under");
const NORM = 9;
const CLAUSES = 30;

/** "The legal limit is 50 milligrams; the sample held 310.", "It is at 31 percent. The average for the month is 64 percent." */
export function reasonByNorm(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (!isComparable(left.statistic, right.statistic) || right.first - left.last > CLAUSES) return null;
  const turn = turnBetween(tokens, left, right);
  if (turn === null || !isFullStopOrSemicolon(tokens, turn, right)) return null;
  const mine = normOf(tokens, left, clauseStart(tokens, left));
  const other = normOf(tokens, right, turn + 1) ?? ruleOf(tokens, right, turn + 1);
  const norm = other ?? mine;
  if (norm === null || (mine !== null && other !== null)) return null;
  return { rule: "base", type: "contrast", cue: wordAt(tokens, norm), swapped: false };
}

function isFullStopOrSemicolon(tokens: Tokens, turn: number, right: Figure): boolean {
  return isMark(tokens, turn, ";") || tokens.sentenceOf[turn] !== right.sentence;
}

/** The noun of a norm that the figure is said to be, its clause's subject; null where none is. */
function normOf(tokens: Tokens, { first }: Figure, from: number): number | null {
  let verb = first - 1;
  while (isIn(tokens, verb, passed)) verb--;
  if (!isIn(tokens, verb, copulas)) return null;
  for (let i = verb; i >= Math.max(from, first - NORM); i--) if (isIn(tokens, i, norms)) return i;
  return null;
}

const ruling = wordSet(
  "barred banned forbidden prohibited forbids bans prohibits allowed allows permitted permits limited limits lawful legal unlawful illegal safe rules require requires required",
);
const beyond = wordSet("above below over under than exceeding beyond");
const RULE = 14;

/** "Boats may not sail in winds above 45 kph": the law names the limit. */
function ruleOf(tokens: Tokens, { first }: Figure, from: number): number | null {
  if (!isIn(tokens, first - 1, beyond) && !isIn(tokens, first, beyond)) return null;
  for (let i = first - 1; i >= Math.max(from, first - RULE); i--) if (isIn(tokens, i, ruling)) return i;
  return null;
}

const forecasters = wordSet(
  "economists analysts forecasters markets traders investors pollsters experts expectations forecasts wall consensus",
);
const expecting = wordSet(
  "expected forecast predicted projected estimated expecting forecasting predicting anticipated",
);
/** "Expectations were for 2 percent." */
const expectations = wordSet("expectations forecasts consensus");
const being = wordSet("were was had");
const OPENING = 8;
/** How far behind the forecasters their verb may stand, and how far behind that the figure. */
const VERB = 6;
const FIGURE = 9;

/** "It grew 1.3 percent. Economists had expected growth of 1.9 percent." */
export function reasonByForecast(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (!isComparable(left.statistic, right.statistic)) return null;
  const start = tokens.sentences[right.sentence]!;
  const end = Math.min(start + OPENING, right.first);
  const forecaster = find(tokens, start, end, forecasters);
  if (forecaster === null) return null;
  const verbs = isIn(tokens, forecaster, expectations) ? being : expecting;
  const verb = find(tokens, forecaster + 1, Math.min(right.first, forecaster + VERB), verbs);
  return verb === null || right.first - verb > FIGURE
    ? null
    : { rule: "forecast", type: "contrast", cue: wordAt(tokens, verb), swapped: false };
}
