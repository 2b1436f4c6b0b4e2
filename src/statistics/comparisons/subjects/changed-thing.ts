/** The one thing that a change is of: "unemployment", "its workforce", "patrol boats". */
import type { Language } from "../../../english/english.ts";
import { Word } from "../../../english/words.ts";
import type { Tokens } from "../../../text/tokens.ts";
import { wordSet } from "../../../text/word-table.ts";
import { isChange } from "../../context/change-words.ts";
import { firstIn, isIn, isWord } from "../../token-tests.ts";
import { clauseStart } from "../clauses.ts";
import type { Figure } from "../figure.ts";
import { stanceBefore } from "../stances.ts";
import { sizedBefore } from "./bases.ts";
import { clauseSubject, innerStart } from "./clause-subject.ts";
import { wordsOf } from "./labels.ts";
import { phraseFrom } from "./phrases.ts";

/** Of the earlier figure in the text, where its clause says it, else of the later. */
export function changedThing(
  tokens: Tokens,
  first: Figure,
  second: Figure,
  language: Language,
): string | null {
  return thingOf(tokens, first, false, language) ?? thingOf(tokens, second, true, language);
}

/** With `isStrict` a subject counts only where the clause says how large it is: "Passengers have paid 27" does not. */
function thingOf(tokens: Tokens, figure: Figure, isStrict: boolean, language: Language): string | null {
  const start = innerStart(tokens, clauseStart(tokens, figure), figure.first);
  const phrase = sizedBefore(tokens, figure, start, language);
  // "from a record high of 900" names no thing.
  const sized = phrase === null || isIn(tokens, phrase.last, heights) ? null : wordsOf(tokens, phrase);
  if (sized !== null) return sized;
  const object = objectBefore(tokens, figure, start, language);
  if (object !== null) return object;
  const { noun, kind } = figure.statistic;
  const subjectPhrase = clauseSubject(tokens, start, figure.first, language);
  // "Police recorded 1,184": who says so is not what changes.
  const isClaimed =
    subjectPhrase !== null && stanceBefore(tokens, figure, subjectPhrase.last + 1, "claim") !== null;
  const isSize = isOfSize(tokens, figure, start);
  // "spent 5 million": who did is not what grew.
  const isSpender =
    subjectPhrase !== null && firstIn(tokens, subjectPhrase.last + 1, figure.first, spending) !== null;
  const subject = isSpender || isClaimed || (isStrict && !isSize) ? null : wordsOf(tokens, subjectPhrase);
  if (kind === "fraction" || kind === "ratio") return noun ?? subject;
  if (kind !== "count") return measuredBehind(tokens, figure, language) ?? subject;
  if (noun === null) return subject;
  return isSize ? (subject ?? noun) : noun;
}

const heights = wordSet("high low peak record average total median mean maximum minimum bottom");

const spending = wordSet("spend spends spent spending pay pays paid paying");

/** "3.8 million tonnes of beet" */
function measuredBehind(
  tokens: Tokens,
  { last, statistic: { kind } }: Figure,
  language: Language,
): string | null {
  if (kind !== "measure" && kind !== "money") return null;
  return isWord(tokens, last + 1, Word.of)
    ? wordsOf(tokens, phraseFrom(tokens, last + 2, last + 10, language))
    : null;
}

const home = wordSet("home");
const levels = wordSet("at from stood stands was were is are reached totalled totaled hit averaged");

/** "Attendance fell to 900 people", "went from 40 names": the subject is what has the size, not what is counted. */
function isOfSize(tokens: Tokens, { first }: Figure, start: number): boolean {
  // "The reserve is home to 61 tigers"
  if (isWord(tokens, first - 1, Word.to) && isIn(tokens, first - 2, home)) return false;
  for (let i = first - 1; i > first - 5 && i > start; i--)
    // "lost 40 boats": what is lost stands right behind.
    if (isIn(tokens, i, levels) || (isChange(tokens, i) && i < first - 1)) return true;
  return false;
}

/** "cut its workforce from 5,300 to 3,700", "raised the fee to 20 dollars": the object of a verb of change. */
function objectBefore(tokens: Tokens, { first }: Figure, start: number, language: Language): string | null {
  const isLed =
    isWord(tokens, first - 1, Word.from) ||
    isWord(tokens, first - 1, Word.to) ||
    isWord(tokens, first - 1, Word.by);
  if (!isLed) return null;
  for (let i = first - 2; i > start && i > first - OBJECT; i--) {
    if (!isChange(tokens, i) && !isIn(tokens, i, changing)) continue;
    const object = i + 1 < first - 1 ? phraseFrom(tokens, i + 1, first - 1, language) : null;
    if (object !== null) return wordsOf(tokens, object);
  }
  return null;
}
const changing = wordSet(
  "raise raises lower lowers bring brings brought bringing push pushes pushed take takes took trim trims slash",
);
const OBJECT = 14;
