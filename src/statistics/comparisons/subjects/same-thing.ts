/** One thing on both sides: what was planned and what came of it, "The train should take 9 hours. It took 13." */
import type { Language } from "../../../english/english.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../../text/tokens.ts";
import { classifyWord } from "../../nouns/word-classes.ts";
import { isCapital } from "../../token-tests.ts";
import { isElided } from "../figure.ts";
import { stanceBefore } from "../stances.ts";
import { clauseSubject, frontedGroup, hasPronoun, opensClause, sharesSubject } from "./clause-subject.ts";
import { isOfNumber, wordsOf } from "./labels.ts";
import type { Phrase } from "./phrases.ts";
import { type Side, subjectOf } from "./side.ts";

/** The words of what both figures are of, twice; null where the second clause is about something else. */
export function sameThing(
  tokens: Tokens,
  a: Side,
  b: Side,
  language: Language,
): readonly [string | null, string | null] | null {
  if (!b.hasClause) return null;
  const phrase = subjectOf(tokens, a, language);
  const { noun } = a.figure.statistic;
  const isClaim = stanceBefore(tokens, a.figure, a.from, "claim") !== null;
  // "The mine aimed to produce 90,000 ounces but produced 61,000."
  const isOne =
    a.figure.sentence === b.figure.sentence && sharesSubject(tokens, b.from, b.figure.first, language);
  if ((phrase !== null && isOne) || speaksOfSame(tokens, phrase, b, isClaim, language)) {
    const thing = wordsOf(tokens, phrase) ?? (isClaim ? null : noun);
    return [thing, thing];
  }
  // "set out to vaccinate 400,000 children. By Sunday 287,000 had been reached."
  const isCounted =
    noun !== null && isElided(b.figure.statistic) && (b.figure.statistic.noun ?? noun) === noun;
  return isCounted && opensClause(tokens, b.from, b.figure.first) ? [noun, noun] : null;
}

function speaksOfSame(
  tokens: Tokens,
  phrase: Phrase | null,
  b: Side,
  isClaim: boolean,
  language: Language,
): boolean {
  const { first } = b.figure;
  const pronoun = hasPronoun(tokens, b.from, first, language);
  // "Analysts had hoped for 310 million. It reported 268": "it" is none of several.
  if (pronoun !== null)
    return pronoun === "plural" || phrase === null || !isSeveral(tokens, phrase, language);
  const subject = clauseSubject(tokens, b.from, first, language);
  // "The latest count is 188,000", but not "in Kenya the figure is 19", nor what came where somebody had said how many.
  const isOfOther = frontedGroup(tokens, b.from, first, language) !== null;
  return subject !== null && isOfNumber(tokens, subject) && !isClaim && !isOfOther;
}

function isSeveral(tokens: Tokens, { last }: Phrase, language: Language): boolean {
  const isName = isCapital(tokens, last) && !hasFlag(tokens, last, TokenFlag.sentenceStart);
  return !isName && classifyWord(tokens, last, language) === "plural";
}
