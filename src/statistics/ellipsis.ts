/**
 * Carries a noun or unit over to a later figure that leaves it out: "12 buses in the north and 30 in the south",
 * "to 20 years from 15". What an earlier figure takes from a later one is in shared-units.ts.
 */

import { Word } from "../english/words.ts";
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { type WordSet, wordSet } from "../text/word-table.ts";
import type { Candidate } from "./candidates.ts";
import { isPeopleUnit } from "./comparisons/topics.ts";
import { directionOf } from "./context/direction.ts";
import { ELIDED, type Quantity } from "./quantities/quantity.ts";
import { firstIn, isCapital, isIn, isMark, isRow, isWord, isWordToken } from "./token-tests.ts";

const REACH = 25;
/** Between two figures of one unit, the second without it. */
const links = wordSet("from to than versus vs and or against with in by");

/** The later figure with the noun or unit of the one before, where it has none of its own. */
export function inheritForwards(tokens: Tokens, before: Candidate, candidate: Candidate): Candidate {
  const { quantity } = candidate;
  const isOpen =
    candidate.unit === null &&
    (candidate.kind === "count" || candidate.kind === "index") &&
    quantity.numeral.form !== "vague";
  if (!isOpen || before.unit === null) return candidate;
  // "averaged 114 million" counts no Super Bowls.
  if (quantity.high > before.quantity.high * 1000) return candidate;
  if (isAside(tokens, before, candidate) || isToll(tokens, before, candidate)) return candidate;
  const rule = candidate.rule + ELIDED;
  if (before.kind === "count")
    return countsAlike(tokens, before, candidate)
      ? { ...candidate, noun: before.noun, unit: before.unit, rule }
      : candidate;
  if (!isUnitKind(before)) return candidate;
  const measured: Candidate = { ...candidate, kind: before.kind, unit: before.unit, rule };
  if (isEchoed(tokens, before, candidate)) return measured;
  return sharesUnit(tokens, before, candidate) ? { ...measured, noun: before.noun } : candidate;
}

/** A count of the same sentence or the next. */
function countsAlike(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  const apart = tokens.sentenceOf[candidate.first]! - tokens.sentenceOf[before.first]!;
  return candidate.kind === "count" && apart <= 1 && candidate.first - before.last <= REACH * 2;
}

/** A figure of the same sentence that is linked to the one before, or a sum that was expected. */
function sharesUnit(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  const isNear = candidate.first - before.last <= REACH;
  if (!isNear || tokens.sentenceOf[candidate.first] !== tokens.sentenceOf[before.first]) return false;
  if (isForecast(tokens, before, candidate)) return true;
  const isGain = before.kind === "points" && directionOf(tokens, candidate.first, candidate.last) !== null;
  const isLinked = isGain || isLinkedTo(tokens, before, candidate) || isListed(tokens, before, candidate);
  return isLinked && !isLevel(tokens, before, candidate);
}

/** Nothing but a few words and "from", "to", "against" between; before "by" and "in" no other clause. */
function isLinkedTo(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  const link = candidate.first - 1;
  if (isAnswered(tokens, before, candidate) || isGapped(tokens, before, candidate)) return true;
  if (!isIn(tokens, link, links) || candidate.first - before.last > MAX_LINK) return false;
  if (!isIn(tokens, link, looseLinks)) return true;
  return firstIn(tokens, before.last + 1, link, clauseOpeners) === null;
}
const copulas = wordSet("is was are were");
const MAX_ANSWER = 14;

/** "waits 41 weeks; in Norwood the wait is 13." */
function isAnswered(tokens: Tokens, before: Candidate, { first, last }: Candidate): boolean {
  if (!isIn(tokens, first - 1, copulas) || isWordToken(tokens, last + 1) || first - before.last > MAX_ANSWER)
    return false;
  for (let i = before.last + 1; i < first; i++) if (isMark(tokens, i, ";")) return true;
  return false;
}
const MAX_LINK = 8;

/** "on 31 per cent, Obi on 28", "900 tonnes and the second 1,400": a name and the same preposition, or a rank. */
function isGapped(tokens: Tokens, before: Candidate, { first, last }: Candidate): boolean {
  if (isWordToken(tokens, last + 1) && !isIn(tokens, last + 1, gapEnds)) return false;
  if (isWord(tokens, first - 2, Word.the) && isIn(tokens, first - 1, ranked)) return true;
  // "Okello had 52 per cent and Banda 47"
  if (isCapital(tokens, first - 1)) return before.kind === "percent" && first - before.last <= MAX_LINK;
  const isLike =
    isIn(tokens, first - 1, gapPrepositions) && isWord(tokens, before.first - 1, tokens.hash[first - 1]!);
  return isLike && isCapital(tokens, first - 2) && first - before.last <= MAX_LINK;
}
const ranked = wordSet("second third fourth fifth other latter next last");
const gapPrepositions = wordSet("on at");
const gapEnds = wordSet("and but in according");
const looseLinks = wordSet("in by with");
const clauseOpeners = wordSet("as while whereas but because when after before who which that and");

const including = hashWord("including");
const of = hashWord("of");

/** "52 alive, including three cooks, but 19 are missing": the cooks are past; "3 of them" still speaks of them. */
function isAside(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  if (!isWord(tokens, before.first - 1, including) || isWord(tokens, candidate.last + 1, of)) return false;
  for (let i = before.nounEnd + 1; i < candidate.first; i++)
    if (isMark(tokens, i, ",") || isMark(tokens, i, ")")) return true;
  return false;
}

/** "Two more bridges fell and the toll rose to 108", "three plants that employ 1,800": people, unless both have such a verb. */
function isToll(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  if (isPeopleUnit(before.unit)) return false;
  if (isIn(tokens, candidate.first - 1, peopled)) return !isIn(tokens, before.first - 1, peopled);
  if (isWord(tokens, candidate.first - 1, off) && isIn(tokens, candidate.first - 2, laying)) return true;
  for (let i = candidate.first - 1; i > Math.max(before.last, candidate.first - TOLL_REACH); i--)
    if (isIn(tokens, i, tolls)) return true;
  return false;
}
const TOLL_REACH = 14;
/** Verbs whose object, where nothing names it, is people. */
const peopled =
  wordSet(`employ employs employed employing kill kills killed killing injure injures injured injuring wound wounds wounded
  wounding hurt hurting displace displaces displaced displacing treat treats treated treating carry carries carried carrying rescue
  rescues rescued rescuing seat seats seated seating arrest arrested arresting detained detaining evacuate evacuated evacuating
  hospitalised hospitalized housing feeds accommodate accommodates infecting infected`);
const off = hashWord("off");
const laying = wordSet("lay lays laid laying");
const tolls = wordSet("toll tolls");

const expecting =
  wordSet(`expected expect expecting forecast forecasts forecasting estimated estimate estimates predicted
  projected projections supposed planned budgeted promised hoped costing consensus guidance range target targeted compared compares against versus earlier previously from`);

/**
 * "on sale at 12 million yen. The model it replaces costs 15 million.", "gave him seven years. The prosecution had asked for ten.":
 * a bare number at a clause's end, of like size, behind a word that wants such a unit.
 */
function isEchoed(tokens: Tokens, before: Candidate, { first, last, quantity }: Candidate): boolean {
  const wanting = wantingUnit(before);
  const apart = tokens.sentenceOf[first]! - tokens.sentenceOf[before.first]!;
  if (wanting === null || apart > 1 || !isOfLikeSize(quantity, before.quantity) || isTold(tokens, last))
    return false;
  return firstIn(tokens, Math.max(before.last + 1, first - CUE_REACH), first, wanting) !== null;
}
/** How far before a number stands the word that wants its unit. */
const CUE_REACH = 7;

function isOfLikeSize(a: Quantity, b: Quantity): boolean {
  return a.high < b.high * MAX_TIMES && a.low > b.low / MAX_TIMES;
}
/** How many times one sum may be the other. */
const MAX_TIMES = 10;

/** A word behind the number that says what it counts or measures. */
function isTold(tokens: Tokens, last: number): boolean {
  return isWordToken(tokens, last + 1) && !isIn(tokens, last + 1, clauseLinks);
}
const clauseLinks = wordSet(
  "while whereas but and when because although though after before for in on at from to as according if since not",
);

function wantingUnit({ kind }: Candidate): WordSet | null {
  if (kind === "money") return pricing;
  if (kind === "measure") return yielding;
  return kind === "duration" ? lasting : null;
}
const pricing =
  wordSet(`cost costs costing costed price prices priced pay pays paid paying offer offers offered offering charge charges
  charged fetch fetches fetched worth valued values value sell sells sold bid bids spend spends spent spending budget budgeted
  earn earns earned raise raised raises ask asks asked asking seek seeks sought demand demands demanded need needs needed promised
  promise pledged pledge expected expect forecast predicted estimated estimate put`);
const yielding = wordSet(
  "expect expects expected forecast predicted produce produces produced yield yielded harvest harvests harvested needs needed wants wanted",
);
const lasting =
  wordSet(`gave gives got handed received served take takes took taken last lasts lasted asked asks ask sought seek seeks demanded wanted wants promised
  planned expected needs need needed`);

/** "made 14.2 billion kroner, while analysts had expected 12.4 billion": a sum of like size that is compared or expected. */
function isForecast(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  const { quantity } = candidate;
  if (before.kind !== "money" || quantity.high < 1e6 || !isOfLikeSize(quantity, before.quantity))
    return false;
  return firstIn(tokens, before.last + 1, candidate.first, expecting) !== null;
}

/** "down 0.5 percent to 2,121": what something fell to is measured otherwise than by how much it fell. */
function isLevel(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  if (before.kind !== "percent" && before.kind !== "points") return false;
  if (candidate.quantity.high > 100) return true;
  const isTo = isWord(tokens, candidate.first - 1, to) && !isWord(tokens, before.first - 1, from);
  return isTo && directionOf(tokens, before.first, before.last) !== null;
}
const to = hashWord("to");
const from = hashWord("from");

/** "aged 14, 15 and 16": a number in a row with the one before. */
function isListed(tokens: Tokens, before: Candidate, candidate: Candidate): boolean {
  return isRow(tokens, before.last, candidate.first);
}

/** Whether a figure has a unit that can be carried over as it stands. */
export function isUnitKind({ kind }: Candidate): boolean {
  return (
    kind === "percent" ||
    kind === "points" ||
    kind === "duration" ||
    kind === "measure" ||
    kind === "money" ||
    kind === "age"
  );
}
