/** Of whom a figure is, beside it: "29 percent for the Greens", "12 in the north", "Galway two", "Spain's 12 percent". */
import type { Language } from "../../../english/english.ts";
import { Word } from "../../../english/words.ts";
import { hashWord } from "../../../text/hash.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { classifyWord } from "../../nouns/word-classes.ts";
import { hashAt, isCapital, isIn, isMark, isWord, isWordToken, sameSentence } from "../../token-tests.ts";
import { afterNoun, type Figure } from "../figure.ts";
import { isTime } from "./labels.ts";
import { beforeTo, type Phrase, phraseFrom } from "./phrases.ts";

const leads = wordSet("for among in at on from by with");

const board = hashWord("board");

/** A group with the preposition before it, by its hash. */
export interface Group {
  readonly lead: number;
  readonly phrase: Phrase;
}

/** "for the Greens", "in the north": right behind the figure and what it counts. */
export function groupBehind(tokens: Tokens, figure: Figure, language: Language): Group | null {
  let at = afterNoun(tokens, figure);
  // "61 percent of men", "44 percent of the vote for the Greens"
  const whole = isWord(tokens, at, Word.of) ? phraseFrom(tokens, at + 1, at + 10, language) : null;
  if (whole !== null && isIn(tokens, whole.last, wholes)) at = whole.last + 1;
  return sameSentence(tokens, figure.last, at) ? groupAt(tokens, at, language) : null;
}
const wholes = wordSet("vote votes total");

/** "31 percent of girls in Sweden": the group behind the whole. */
export function groupBehindWhole(tokens: Tokens, figure: Figure, language: Language): Group | null {
  const whole = wholeBehind(tokens, figure, language);
  const group = whole === null ? null : groupAt(tokens, whole.last + 1, language);
  return group === null || !isCapital(tokens, group.phrase.first) ? group : named(tokens, group);
}

/** Its name alone: "girls in Sweden smoke". */
function named(tokens: Tokens, { lead, phrase: { first, last } }: Group): Group {
  let end = last;
  while (!isCapital(tokens, end)) end--;
  return { lead, phrase: { first, last: end } };
}

function groupAt(tokens: Tokens, index: number, language: Language): Group | null {
  // "on board" is no place that is set against another.
  if (!isIn(tokens, index, leads) || isWord(tokens, index + 1, board)) return null;
  const phrase = phraseFrom(tokens, index + 1, index + 12, language);
  return phrase === null || isTime(tokens, phrase) ? null : { lead: hashAt(tokens, index), phrase };
}

/** "28 percent of Danes": of whom a share is. */
export function wholeBehind(tokens: Tokens, figure: Figure, language: Language): Phrase | null {
  const at = figure.last + 1;
  return isOfWhole(figure) && isWord(tokens, at, Word.of)
    ? phraseFrom(tokens, at + 1, at + 10, language)
    : null;
}

/** A percentage, a fraction, "one in four": a share of somebody. */
export function isOfWhole({ statistic: { kind } }: Figure): boolean {
  return kind === "percent" || kind === "fraction" || kind === "ratio";
}

const passed = wordSet("just only about around some nearly almost roughly at on with had has got a still");
const MAX_NAME = 7;

/** "Clare had 11 cards, Galway two", "the no side 49": nothing but a name since the comma or the joiner before it. */
export function nameBefore(tokens: Tokens, figure: Figure, from: number, language: Language): Phrase | null {
  let end = figure.first;
  while (end > from && (isIn(tokens, end - 1, passed) || isMark(tokens, end - 1, "("))) end--;
  for (let i = end - 1; i >= from && i > end - 2 - MAX_NAME; i--) {
    if (!isOpening(tokens, i)) continue;
    const phrase = phraseFrom(tokens, i + 1, end, language);
    return phrase !== null && phrase.last === end - 1 && isName(tokens, phrase, language) ? phrase : null;
  }
  return null;
}

function isOpening(tokens: Tokens, index: number): boolean {
  if (isMark(tokens, index, ",") || isMark(tokens, index, ";") || isMark(tokens, index, "(")) return true;
  // "the hospital next to the harbour has 900"
  if (isIn(tokens, index, joiners)) return !isIn(tokens, index - 1, beforeTo);
  return isWord(tokens, index, Word.of) && isIn(tokens, index - 1, ahead);
}
const ahead = wordSet("ahead");
const joiners = wordSet(
  "and while but to versus against with than behind fewer give gives gave giving given put puts",
);

/** "the no side", "Galway", "women", "diesel cars", not "a paltry" or "stay top". */
function isName(tokens: Tokens, { first, last }: Phrase, language: Language): boolean {
  if (isIn(tokens, first, owners)) return first < last;
  if (isCapital(tokens, first)) return true;
  return (
    classifyWord(tokens, last, language) === "plural" && classifyWord(tokens, first, language) !== "verb"
  );
}
const owners = wordSet("the its his her their");

const owning = wordSet("'s ’s");

/** "against Spain's 12 percent", "above the government's target of 3 percent" */
export function ownerBefore(
  tokens: Tokens,
  { first }: Figure,
  from: number,
  language: Language,
): Phrase | null {
  if (!isIn(tokens, first - 1, owning)) return null;
  for (let i = first - 2; i >= from && i > first - 8; i--)
    if (!isWordToken(tokens, i) || isIn(tokens, i, joiners))
      return phraseFrom(tokens, i + 1, first - 1, language);
  return null;
}

/** "A nurse in Moncton waits 11 weeks", "rents in the capital are 1,450": a place before the figure, led as another one at the token. */
export function placeBefore(
  tokens: Tokens,
  { first }: Figure,
  from: number,
  lead: number,
  language: Language,
): Phrase | null {
  for (let i = first - 1; i >= from; i--) {
    const isPlace = isCapital(tokens, i + 1) || isWord(tokens, i + 1, Word.the);
    if (!isWord(tokens, i, hashAt(tokens, lead)) || !isPlace) continue;
    const phrase = phraseFrom(tokens, i + 1, first, language);
    if (phrase !== null && !isTime(tokens, phrase)) return phrase;
  }
  return null;
}

const contests = wordSet("leads lead led leading trails trail trailed trailing beat beats defeated");

/** "A survey shows Odinga leading Wanjiru 47 percent to 39": the two that a verb of contest sets against each other. */
export function rivalsBefore(
  tokens: Tokens,
  { first }: Figure,
  from: number,
  language: Language,
): readonly [Phrase, Phrase] | null {
  for (let verb = first - 2; verb > from && verb > first - 2 - MAX_NAME; verb--) {
    if (!isIn(tokens, verb, contests)) continue;
    const opponent = phraseFrom(tokens, verb + 1, first, language);
    const last = isIn(tokens, verb - 1, being) ? verb - 2 : verb - 1;
    let start = last;
    while (start > from && isCapital(tokens, start - 1) && isWordToken(tokens, start - 1)) start--;
    const isNamed = opponent !== null && opponent.last >= first - 2 && isCapital(tokens, last);
    return isNamed ? [{ first: start, last }, opponent] : null;
  }
  return null;
}
const being = wordSet("is was were are");
