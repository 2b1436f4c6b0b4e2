/** Clauses of one build: "The castle has 210 rooms; the hotel has 34.", "The one camp raised $9m. The other collected $4m." */
import { type Tokens, wordAt } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { isCapital, isIn, isMark, isWordToken } from "../token-tests.ts";
import { type Figure, isComparable, isThreshold, type Reason } from "./figure.ts";

const likeVerbs: readonly WordSet[] = [
  "raised collected amassed gathered",
  "spent",
  "earned",
  "sold",
  "donated gave",
  "produced exported imported",
].map(wordSet);
/** Verbs that say how much each of two has, gets or costs. */
const plainVerbs =
  wordSet(`has have had earn earns earned cost costs pay pays paid employ employs employed own owns owned weigh weighs
  weighed charge charges charged hold holds held carry carries carried use uses used live lives call called`);
const having = wordSet("has have had");
const passed = wordSet("just only about around some nearly almost roughly still a at least :");
const MAX_PASSED = 2;
const APART = 16;

/** Two figures of one unit that are all their clauses say, after one verb and about different subjects. */
export function reasonByParallel(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  figures: readonly Figure[],
): Reason | null {
  if (!isComparable(left.statistic, right.statistic)) return null;
  if (isThreshold(left.statistic) || isThreshold(right.statistic)) return null;
  const [verb, other] = [verbAt(tokens, left), verbAt(tokens, right)];
  if (verb === null || other === null) return null;
  if (isOneSubject(tokens, verb, other) || goesOn(tokens, right, left, other, figures)) return null;
  const isAcross = left.sentence !== right.sentence;
  const areLike = likeVerbs.some((verbs) => isIn(tokens, verb, verbs) && isIn(tokens, other, verbs));
  const isReason = (areLike && isAcross) || isSameBuild(tokens, left, right, [verb, other], figures);
  return isReason ? { rule: "parallel", type: "contrast", cue: wordAt(tokens, other), swapped: false } : null;
}

function isSameBuild(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  [verb, other]: readonly [number, number],
  figures: readonly Figure[],
): boolean {
  if (right.first - left.last > APART || !areOneVerb(tokens, left, right, verb, other)) return false;
  if (!hasSubject(tokens, left.sentence, verb) || !hasSubject(tokens, right.sentence, other)) return false;
  return areAlone(left, right, figures) && (left.sentence !== right.sentence || hasTurn(tokens, left, right));
}

/** Whether a noun stands before the verb in its clause, not a pronoun that repeats the one before. */
function hasSubject(tokens: Tokens, sentence: number, verb: number): boolean {
  const before = verb - 1;
  return (
    before >= tokens.sentences[sentence]! && isWordToken(tokens, before) && !isIn(tokens, before, noSubjects)
  );
}
const noSubjects = wordSet("it he she they we i you and that which who to not");

/** "made" and "makes", "earn" and "earns". */
function areOneVerb(tokens: Tokens, left: Figure, right: Figure, verb: number, other: number): boolean {
  const { predicate: a } = left.statistic;
  const { predicate: b } = right.statistic;
  const areVerbs = isVerb(tokens, verb, left) && isVerb(tokens, other, right);
  return areVerbs && (stem(tokens, verb) === stem(tokens, other) || (!!a && a === b));
}

/** "Osei raised $1m. In all Osei raised $4m.", "She raised": of one and the same. */
function isOneSubject(tokens: Tokens, verb: number, other: number): boolean {
  if (isIn(tokens, other - 1, repeating)) return true;
  const isName = isCapital(tokens, verb - 1) && isWordToken(tokens, verb - 1);
  return isName && tokens.hash[verb - 1] === tokens.hash[other - 1];
}
const repeating = wordSet("also he she it they");

/** Whether a third figure stands before or behind with the same verb: a list. */
function goesOn(
  tokens: Tokens,
  right: Figure,
  left: Figure,
  other: number,
  figures: readonly Figure[],
): boolean {
  return [figures[right.index + 1], figures[left.index - 1]].some((third) => {
    if (third === undefined || Math.abs(third.sentence - right.sentence) > 2) return false;
    const verb = verbAt(tokens, third);
    const isLike = isComparable(third.statistic, right.statistic);
    return verb !== null && isLike && stem(tokens, verb) === stem(tokens, other);
  });
}

/** Whether no other figure stands in their sentences. */
function areAlone(left: Figure, right: Figure, figures: readonly Figure[]): boolean {
  if (right.index !== left.index + 1) return false;
  return (
    figures[left.index - 1]?.sentence !== left.sentence &&
    figures[right.index + 1]?.sentence !== right.sentence
  );
}

function hasTurn(tokens: Tokens, left: Figure, right: Figure): boolean {
  for (let i = left.last + 1; i < right.first; i++) if (isMark(tokens, i, ";")) return true;
  return false;
}

/** The word right before the figure, but for words that say how exact it is. */
function verbAt(tokens: Tokens, { first, sentence }: Figure): number | null {
  let at = first - 1;
  while (at > first - 1 - MAX_PASSED && isIn(tokens, at, passed)) at--;
  return at < tokens.sentences[sentence]! ? null : at;
}

/** "earn" and "earns" are one verb. */
function stem(tokens: Tokens, index: number): string {
  return isIn(tokens, index, having) ? "have" : wordAt(tokens, index).replace(/s$/, "");
}

function isVerb(tokens: Tokens, index: number, { statistic: { predicate } }: Figure): boolean {
  if (isIn(tokens, index, plainVerbs)) return true;
  return !!predicate && predicate.slice(0, 2) === wordAt(tokens, index).slice(0, 2);
}
