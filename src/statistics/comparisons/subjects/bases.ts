/** What a figure is set beside that is no group: "the government's target of 3 percent", "the 5.7 that analysts had forecast". */
import type { Language } from "../../../english/english.ts";
import { Word } from "../../../english/words.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { classifyWord } from "../../nouns/word-classes.ts";
import { firstIn, isIn, isJoint, isWord, isWordToken } from "../../token-tests.ts";
import type { Figure } from "../figure.ts";
import { isArticle, type Phrase, phraseFrom } from "./phrases.ts";

const REACH = 8;
const stops = wordSet("against with to than above below under over versus from beat missed at in and but");

/** "a net loss of 88 billion", "the danger level of 19 metres": the noun whose size the figure is. */
export function sizedBefore(
  tokens: Tokens,
  { first }: Figure,
  from: number,
  language: Language,
): Phrase | null {
  let end = first;
  while (isIn(tokens, end - 1, light)) end--;
  if (!isWord(tokens, end - 1, Word.of)) return null;
  const start = phraseStart(tokens, end - 2, from, language);
  const phrase = phraseFrom(tokens, start, end - 1, language);
  return phrase !== null && phrase.last === end - 2 ? phrase : null;
}

/** Where the phrase begins whose last word stands there: with its article, or behind a word that no noun phrase holds. */
function phraseStart(tokens: Tokens, last: number, from: number, language: Language): number {
  let start = last;
  while (start > from && start > last - REACH && !isArticle(tokens, start)) {
    const before = start - 1;
    const isPart = (isWordToken(tokens, before) || isJoint(tokens, before)) && !isIn(tokens, before, stops);
    // "the permitted maximum"
    const isLed = isArticle(tokens, before) || isArticle(tokens, before - 1);
    if (!isPart || (!isLed && classifyWord(tokens, before, language) === "verb")) break;
    start--;
  }
  return start;
}

const bases = wordSet(
  `target targets goal limit ceiling cap quota capacity minimum maximum forecast forecasts estimate estimates budget plan threshold
  permitted allowed average norm load allowance level`,
);

/** The same where it is a target, a limit or a forecast. */
export function baseBefore(tokens: Tokens, figure: Figure, from: number, language: Language): Phrase | null {
  const sized = sizedBefore(tokens, figure, from, language);
  if (sized === null) return null;
  return firstIn(tokens, sized.first, sized.last + 1, bases) === null ? null : sized;
}
const light = wordSet(
  "just only about around some nearly almost roughly over under at least more less than a",
);

const expecting = wordSet(
  "expected forecast predicted projected estimated anticipated pencilled penciled looked hoped wanted",
);
const helpers = wordSet("had have were that which by");

/** "the 5.7 percent that economists had forecast", "2 percent forecast by analysts" */
export function forecasterBehind(tokens: Tokens, { last }: Figure, language: Language): Phrase | null {
  let i = last + 1;
  if (isIn(tokens, i, expecting) && isIn(tokens, i + 1, helpers))
    return phraseFrom(tokens, i + 2, i + 10, language);
  while (isIn(tokens, i, helpers)) i++;
  const phrase = phraseFrom(tokens, i, i + 8, language);
  if (phrase === null) return null;
  let verb = phrase.last + 1;
  while (isIn(tokens, verb, helpers)) verb++;
  return isIn(tokens, verb, expecting) ? phrase : null;
}
