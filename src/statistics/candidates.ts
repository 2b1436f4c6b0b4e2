/** A statistic on its way: one quantity with its noun, its modifier and its kind. */
import type { Language } from "../english/english.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { Statistic } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { type FoundModifier, type Modifier, modifierAfter, modifierBefore } from "./context/modifiers.ts";
import { exclusionOf } from "./exclusions/exclusions.ts";
import { type CountedNoun, countedNoun } from "./nouns/counted-noun.ts";
import { readAgeInContext } from "./quantities/ages.ts";
import type { Quantity } from "./quantities/quantity.ts";
import { rateAfter } from "./quantities/rates.ts";
import { hasScoreCue, hasVoteCue, isBetweenNames, isScoreNoun } from "./quantities/scores.ts";
import { readShare } from "./quantities/shares.ts";
import { isIn, isWord } from "./token-tests.ts";

/** A statistic on its way: what was read, before nouns are carried over and ids given. */
export interface Candidate {
  readonly quantity: Quantity;
  readonly kind: Statistic["kind"];
  readonly unit: string | null;
  readonly noun: string | null;
  readonly modifier: Modifier;
  /** The words that modify it, both ends included; null where none do. */
  readonly modifierAt: readonly [number, number] | null;
  /** The tokens of modifier and quantity. */
  readonly first: number;
  readonly last: number;
  /** The last token of the counted noun, or of the quantity where it has none. */
  readonly nounEnd: number;
  /** What each unit is counted for: "day". */
  readonly per: string | null;
  readonly rule: string;
  /** A "one" that only counts beside another figure of its noun. */
  readonly isOne: boolean;
}

/**
 * The quantity as a statistic, with all that the text around it says; null where it is none. Tokens before `free`
 * belong to the statistic before.
 */
export function readCandidate(
  tokens: Tokens,
  read: Quantity,
  free: number,
  names: NameIndex,
  language: Language,
): Candidate | null {
  const whole = readShare(tokens, read) ?? read;
  const outer = modifierBefore(tokens, whole.first);
  const before = outer !== null && outer.edge >= free ? outer : null;
  const after = modifierAfter(tokens, whole.last + 1);
  const counted = countsNoun(whole) ? nounAfter(tokens, whole, after, language) : null;
  const quantity =
    (counted === null ? readAgeInContext(tokens, whole, names, before, language) : null) ?? whole;
  const reason = exclusionOf({
    tokens,
    names,
    quantity,
    counted: counted?.unit ?? null,
    hasModifier: before !== null || after !== null,
  });
  const isOne = reason === "pronoun" && mayCount(tokens, quantity, counted);
  if (reason !== null && !isOne) return null;
  const scored = settleScore(tokens, quantity, counted, names);
  return scored === null ? null : assemble(tokens, scored, counted, before, after, isOne);
}

/** "fired one shell" may count, "one of the shells" is a pronoun. */
function mayCount(tokens: Tokens, quantity: Quantity, counted: CountedNoun | null): boolean {
  return counted === null ? isGained(tokens, quantity) : !isWord(tokens, quantity.last + 1, of);
}

const gaining = wordSet("gained gaining gains lost losing added adding won dropped");

/** "Trump lost two points and Clinton gained one". */
function isGained(tokens: Tokens, { first }: Quantity): boolean {
  return isIn(tokens, first - 1, gaining);
}

function countsNoun({ kind }: Quantity): boolean {
  return kind === "bare" || kind === "ratio";
}

/** A joined noun ("a 12-member council") or the phrase after the number. */
function nounAfter(
  tokens: Tokens,
  quantity: Quantity,
  after: FoundModifier | null,
  language: Language,
): CountedNoun | null {
  const next = (after?.edge ?? quantity.last) + 1;
  const isOne = quantity.low === 1 && quantity.high === 1;
  if (quantity.numeral.form === "fraction") return wholeAfter(tokens, next, language);
  if (!quantity.compound || after !== null) return countedNoun(tokens, next, isOne, language);
  // "a 5,000-strong workforce"
  if (isWord(tokens, next + 1, strong)) return null;
  const found = countedNoun(tokens, next + 1, true, language);
  const noun = tokens.text.slice(tokens.start[next + 1], tokens.end[next + 1]);
  return found === null ? null : { noun, unit: noun.toLowerCase(), last: next + 1 };
}

const of = hashWord("of");
const strong = hashWord("strong");
const determiners = wordSet("the its his her their our all");

/** "a third of the voters", "half the vote": what a fraction is of. Right after it a noun may be a verb. */
function wholeAfter(tokens: Tokens, next: number, language: Language): CountedNoun | null {
  if (isWord(tokens, next, of)) return countedNoun(tokens, next, false, language);
  return isIn(tokens, next, determiners) ? countedNoun(tokens, next + 1, false, language) : null;
}

/** No game between two named sides has more; "737-800" is a model. */
const MAX_POINTS = 200;

/** A pair of numbers is a range where it counts something, a score where the text speaks of votes or games. */
function settleScore(
  tokens: Tokens,
  quantity: Quantity,
  counted: CountedNoun | null,
  names: NameIndex,
): Quantity | null {
  const { sides, score, low, high, first, last } = quantity;
  const noun = counted?.last ?? last + 1;
  if (sides !== null && isScoreNoun(tokens, noun) && !isWord(tokens, noun, margin))
    return { ...quantity, score: sides, kind: "bare" };
  if (score === null || hasScoreCue(tokens, first, last) || isScoreNoun(tokens, noun)) return quantity;
  if (score.every((side) => side < MAX_POINTS) && isBetweenNames(names, first, last)) return quantity;
  if (low < high && counted !== null) return { ...quantity, score: null };
  if (counted !== null || low < high) return null;
  const isScore = quantity.rule === "pair" ? low > high || isDraw(score) : hasVoteCue(tokens, first, last);
  return isScore ? quantity : null;
}

/** "held 1-1", but "20-20" is sight, "50-50" a saying. */
function isDraw([left, right]: readonly [number, number]): boolean {
  return left === right && left < 20;
}

const margin = hashWord("margin");

function assemble(
  tokens: Tokens,
  quantity: Quantity,
  counted: CountedNoun | null,
  before: FoundModifier | null,
  after: FoundModifier | null,
  isOne: boolean,
): Candidate {
  const found = before ?? after ?? (counted === null ? null : modifierAfter(tokens, counted.last + 1));
  const kind = kindOf(tokens, quantity, counted);
  const noun = namesNoun(kind, quantity) ? counted : null;
  const end = quantity.compound && noun !== null && after === null ? noun.last : quantity.last;
  return {
    quantity,
    kind,
    unit: quantity.unit ?? noun?.unit ?? null,
    noun: noun?.noun ?? null,
    modifier: resolveModifier(tokens, quantity, found),
    modifierAt: modifierAt(quantity, counted, before, found),
    first: Math.min(found?.edge ?? quantity.first, quantity.first),
    last: Math.max(
      found !== null && found.edge <= quantity.last + 3 ? found.edge : end,
      timesEnd(kind, counted, end),
    ),
    nounEnd: noun?.last ?? quantity.last,
    per: quantity.per ?? rateAfter(tokens, noun?.last ?? quantity.last),
    rule: quantity.rule,
    isOne,
  };
}

/** From the phrase's outermost token to what it stands beside. */
function modifierAt(
  { first, last }: Quantity,
  counted: CountedNoun | null,
  before: FoundModifier | null,
  found: FoundModifier | null,
): Candidate["modifierAt"] {
  if (found === null) return null;
  if (found === before) return [found.edge, first - 1];
  const beside = counted !== null && found.edge > counted.last ? counted.last : last;
  return [beside + 1, found.edge];
}

/** Whether the noun after the number is what it counts: not what a multiple is of, nor the margin of a ratio. */
function namesNoun(kind: Statistic["kind"], quantity: Quantity): boolean {
  return kind === "count" || kind === "fraction" || (kind === "ratio" && quantity.rule !== "ratio-to");
}

/** "three times" is read as one. */
function timesEnd(kind: Statistic["kind"], counted: CountedNoun | null, end: number): number {
  return kind === "multiple" && counted?.unit === timesNoun ? counted.last : end;
}

const over = hashWord("over");
const lasting = wordSet("for lasted took take takes after spent of with aged just well slightly little");

/** Vague numbers are about; "over two years" is mostly "during". */
function resolveModifier(tokens: Tokens, quantity: Quantity, found: FoundModifier | null): Modifier {
  if (found === null) return quantity.numeral.form === "vague" && quantity.score === null ? "~" : "=";
  const isDuring =
    quantity.kind === "duration" &&
    isWord(tokens, found.edge, over) &&
    !isIn(tokens, found.edge - 1, lasting);
  return isDuring ? "=" : found.modifier;
}

const timesNoun = "time";
const comparatives = wordSet(
  "less fewer smaller stronger longer slower lower over as more the higher larger greater bigger faster likelier that what their its his her than",
);

function kindOf(tokens: Tokens, quantity: Quantity, counted: CountedNoun | null): Statistic["kind"] {
  if (quantity.score !== null) return "score";
  if (quantity.kind !== "bare") return quantity.kind;
  const { form, decimals } = quantity.numeral;
  if (form === "multiple") return "multiple";
  if (form === "fraction") return "fraction";
  // "11.6 times earnings": nothing happens so often.
  const isMultiple = decimals > 0 || (counted !== null && isIn(tokens, counted.last + 1, comparatives));
  if (counted?.unit === timesNoun && isMultiple) return "multiple";
  return decimals > 0 && counted === null && quantity.numeral.scale === 1 ? "index" : "count";
}
