/** A figure of a pair with the clause it stands in, and the words that name it where it stands alone. */
import type { Language } from "../../../english/english.ts";
import { Word } from "../../../english/words.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { isCapital, isWord } from "../../token-tests.ts";
import { clauseStart, turnBetween } from "../clauses.ts";
import type { Figure } from "../figure.ts";
import { baseBefore, forecasterBehind } from "./bases.ts";
import { clauseSubject, frontedGroup, innerStart, sharesSubject } from "./clause-subject.ts";
import { groupBehind, isOfWhole, nameBefore, ownerBefore, wholeBehind } from "./groups.ts";
import { isOfNumber, wordsOf } from "./labels.ts";
import type { Phrase } from "./phrases.ts";

export interface Side {
  readonly figure: Figure;
  /** Where its clause begins, or what stands behind the figure before. */
  readonly from: number;
  /** Whether the clause is its own: "against 29 percent" has none. */
  readonly hasClause: boolean;
  readonly isLater: boolean;
}

export function firstSide(tokens: Tokens, figure: Figure): Side {
  const from = innerStart(tokens, clauseStart(tokens, figure), figure.first);
  return { figure, from, hasClause: true, isLater: false };
}

export function secondSide(tokens: Tokens, left: Figure, figure: Figure, language: Language): Side {
  const turn = turnBetween(tokens, left, figure) ?? joinedVerb(tokens, left, figure, language);
  const from = turn === null ? left.last + 1 : turn + 1;
  return { figure, from, hasClause: turn !== null, isLater: true };
}

/** "budgeted 40 million and has spent 28": the joiner right before another verb of the same subject. */
function joinedVerb(tokens: Tokens, left: Figure, { first }: Figure, language: Language): number | null {
  for (let i = first - 1; i > left.last; i--)
    if (isWord(tokens, i, Word.and) && sharesSubject(tokens, i + 1, first, language)) return i;
  return null;
}

/** What the clause is about, or the name, the owner or the target beside the figure. */
export function subjectOf(tokens: Tokens, side: Side, language: Language): Phrase | null {
  const { figure, from, hasClause } = side;
  return (
    baseBefore(tokens, figure, from, language) ??
    ownerBefore(tokens, figure, from, language) ??
    nameBefore(tokens, figure, from, language) ??
    (hasClause ? clauseSubject(tokens, from, figure.first, language) : null)
  );
}

/** The same, but a place that opens the later clause goes before it, and "the latest count" is none. */
export function groupOrSubject(tokens: Tokens, side: Side, language: Language): Phrase | null {
  const phrase = namedFront(tokens, side, language) ?? subjectOf(tokens, side, language);
  return phrase !== null && isOfNumber(tokens, phrase) ? null : phrase;
}

/** Who or where a clause of its own is of: "For doctors on the same wards it is 47". */
export function front(tokens: Tokens, { figure, from, hasClause }: Side, language: Language): Phrase | null {
  return hasClause ? frontedGroup(tokens, from, figure.first, language) : null;
}

/** "Across the water in Gosport, gauges filled to 63": the place is what is set against another. */
export function namedFront(tokens: Tokens, side: Side, language: Language): Phrase | null {
  const group = side.isLater ? front(tokens, side, language) : null;
  return group !== null && holdsName(tokens, group) ? group : null;
}

/** "Gosport", "neighbouring Kenya", "the port city of Varna" */
function holdsName(tokens: Tokens, { first, last }: Phrase): boolean {
  for (let i = first; i <= last; i++) if (isCapital(tokens, i)) return true;
  return false;
}

/** The words that name the side best, whatever names the other. */
export function wordsAlone(tokens: Tokens, side: Side, language: Language): string | null {
  const { figure, isLater } = side;
  const phrase = isLater
    ? (forecasterBehind(tokens, figure, language) ??
      namedFront(tokens, side, language) ??
      subjectOf(tokens, side, language) ??
      groupFor(tokens, side, language) ??
      front(tokens, side, language))
    : subjectOf(tokens, side, language);
  return wordsOf(tokens, phrase) ?? sharers(tokens, figure, language);
}

/** "28 percent of Danes", "one in four apprentices": of whom a share is. */
function sharers(tokens: Tokens, figure: Figure, language: Language): string | null {
  if (!isOfWhole(figure)) return null;
  return wordsOf(tokens, wholeBehind(tokens, figure, language)) ?? figure.statistic.noun;
}

const surely = wordSet("for among");
const places = wordSet("in at on");

/** "29 percent for the Greens"; where the figure stands alone, a place too: "3 days in the capital". */
function groupFor(tokens: Tokens, { figure, hasClause }: Side, language: Language): Phrase | null {
  const group = groupBehind(tokens, figure, language);
  if (group === null) return null;
  return surely.has(group.lead) || (!hasClause && places.has(group.lead)) ? group.phrase : null;
}
