import type { Language } from "../english/english.ts";
import { Word } from "../english/words.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Statistic } from "../model/result.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { antecedentOf } from "./antecedents.ts";
import { type Candidate, readCandidate } from "./candidates.ts";
import { directionOf } from "./context/direction.ts";
import { predicateOf } from "./context/predicate.ts";
import { subjectOf } from "./context/subject.ts";
import { inheritForwards } from "./ellipsis.ts";
import { isNumeralAt } from "./numbers/numerals.ts";
import { type LocalCurrency, localCurrency } from "./quantities/local-currency.ts";
import { maybeGluedSum } from "./quantities/money.ts";
import { readQuantity } from "./quantities/quantities.ts";
import { sharedCurrencies } from "./quantities/shared-currencies.ts";
import { pluralUnit } from "./quantities/unit-names.ts";
import { figureReason } from "./reasons.ts";
import { shareBackwards } from "./shared-units.ts";
import { isGlued, isIn, isWord } from "./token-tests.ts";

/** The statistics of one story, in text order; with `why`, each says what made it. */
export function findStatistics(
  tokens: Tokens,
  names: NameIndex,
  language: Language,
  why = false,
): readonly Statistic[] {
  const candidates = readCandidates(tokens, names, language);
  const statistics: Statistic[] = [];
  for (let i = 0; i < candidates.length; i++) {
    if (!isCounted(tokens, candidates[i]!, i, candidates)) continue;
    const statistic = finish(tokens, candidates[i]!, `s${statistics.length + 1}`, language);
    statistics.push(why ? { ...statistic, why: figureReason(tokens, candidates[i]!) } : statistic);
  }
  return statistics;
}

function readCandidates(tokens: Tokens, names: NameIndex, language: Language): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const currency = localCurrency(tokens, names);
  let free = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.punctuation) continue;
    if (!isNumeralAt(tokens, i) && !maybeGluedSum(tokens, i)) continue;
    const quantity = readQuantity(tokens, i);
    if (quantity === null || quantity.first < free) continue;
    const candidate = readCandidate(tokens, quantity, free, names, language);
    free = Math.max(i, candidate?.last ?? quantity.last) + 1;
    i = free - 1;
    const priced = candidate === null ? null : withCurrency(tokens, candidate, currency);
    if (priced !== null) addCandidate(tokens, candidates, priced);
  }
  return candidates;
}

/** The sum in the currency of the story's country; null where a letter before it is none there. */
function withCurrency(tokens: Tokens, candidate: Candidate, currency: LocalCurrency): Candidate | null {
  const { kind, unit, quantity } = candidate;
  if (kind !== "money" || unit === null) return candidate;
  const words = tokens.text.slice(tokens.start[quantity.first], tokens.end[quantity.last]);
  const code = currency(unit, words);
  if (code === null) return null;
  return code === unit ? candidate : { ...candidate, unit: code };
}

/** Adds the candidate, a left-out noun or unit carried over to it from one before, or the other way round. */
function addCandidate(tokens: Tokens, candidates: Candidate[], candidate: Candidate): void {
  const last = candidates.at(-1);
  const before = antecedentOf(tokens, candidates, candidate);
  if (before === undefined || before.isOne) candidates.push(candidate);
  else {
    if (before === last) shareBackwards(tokens, candidates, candidate);
    const shared = before === last ? candidates.at(-1)! : before;
    candidates.push(inheritForwards(tokens, shared, candidate));
  }
}

/** How many figures around a "one" are looked at for its like. */
const NEAR = 6;

/** "One" counts where its sentence counts the same again: "36 shells … one shell", "one count of fraud and two". */
function isCounted(
  tokens: Tokens,
  candidate: Candidate,
  index: number,
  candidates: readonly Candidate[],
): boolean {
  if (!candidate.isOne || candidate.unit === null) return !candidate.isOne;
  const around = candidates.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  const isTally = isOfTally(tokens, candidate);
  return around.some((other) =>
    isTally
      ? other.kind === "score" && areInOneSentence(tokens, other, candidate)
      : other !== candidate && isLike(tokens, other, candidate),
  );
}

/** "17-6, with one member absent", "with one abstention": who is left over of a vote. */
function isOfTally(tokens: Tokens, { unit, nounEnd }: Candidate): boolean {
  return unit === "abstention" || isIn(tokens, nounEnd + 1, absent);
}
const absent = wordSet("absent abstaining");

/** Whether two figures of one sentence count the same. */
function isLike(tokens: Tokens, a: Candidate, b: Candidate): boolean {
  return a.kind === b.kind && a.unit === b.unit && areInOneSentence(tokens, a, b);
}

function areInOneSentence(tokens: Tokens, a: Candidate, b: Candidate): boolean {
  return tokens.sentenceOf[a.first] === tokens.sentenceOf[b.first];
}

/** "-1.5C." ends a sentence: the scanner takes the letter and the full stop for an initial. */
function endOf(tokens: Tokens, last: number): number {
  const isInitial = isGlued(tokens, last) && hasFlag(tokens, last, TokenFlag.abbreviation);
  const end = tokens.end[last]!;
  return isInitial && end - tokens.start[last]! === 2 ? end - 1 : end;
}

const spanning = wordSet("over within");
const acting = wordSet("sink sinks sank sunk sinking lift lifts lifted lifting");

const growing = wordSet("grow grows grew growing");

/** "The storm sank 19 barges", "grew 40 tonnes of cocoa": what somebody does to things, where no number goes up or down. */
function isObject(tokens: Tokens, { kind, noun, first, last }: Candidate): boolean {
  if (kind === "measure") return isIn(tokens, first - 1, growing) && isWord(tokens, last + 1, Word.of);
  return kind === "count" && noun !== null && isIn(tokens, first - 1, acting);
}

function finish(tokens: Tokens, candidate: Candidate, id: string, language: Language): Statistic {
  const { quantity, kind, first, last } = candidate;
  const { score, low, high } = quantity;
  const start = tokens.start[first]!;
  const end = endOf(tokens, last);
  // "over two years", "within 36 hours": the modifier may be the preposition.
  const isSpan = kind === "duration" && (candidate.modifier === "=" || isIn(tokens, first, spanning));
  const lead = isSpan ? quantity.first : first;
  const isExact = score === null && low === high;
  const isUnsettled = kind === "money" && sharedCurrencies.has(candidate.unit ?? "");
  const isShare = kind === "percent" || kind === "fraction" || kind === "points";
  // Every field is named, in the order in which it is written: a spread in the middle costs ten times as much.
  return {
    id,
    start,
    end,
    text: tokens.text.slice(start, end),
    value: isExact ? low : null,
    low: isExact || score !== null ? undefined : low,
    high: isExact || score !== null ? undefined : high,
    score: score === null ? undefined : [...score],
    modifier: candidate.modifier,
    kind,
    // Whose pesos they are nobody says: the word stands as the noun.
    unit: isUnsettled ? null : candidate.unit,
    noun: isUnsettled ? pluralUnit(candidate.unit!) : candidate.noun,
    per: candidate.per ?? undefined,
    subject: subjectOf(tokens, first, quantity.last, isShare, language),
    predicate: predicateOf(tokens, first, Math.max(last, candidate.nounEnd), language),
    direction: score === null && !isObject(tokens, candidate) ? directionOf(tokens, lead, last) : null,
    when: null,
    rule: candidate.rule,
  };
}
