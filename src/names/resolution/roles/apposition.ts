/** Descriptions set off by commas, behind a name or before it. */
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../../text/tokens.ts";
import { lowerWord, wordSet } from "../words.ts";
import { readDescription } from "./description.ts";
import {
  afterBrackets,
  beforeHonorifics,
  isPastForm,
  type Phrase,
  type Reading,
  sameSentence,
} from "./reading.ts";
import { clauseBoundaries } from "./role-boundaries.ts";

/** “X, director of the institute, said”; “X, 45, a nurse”. `next` is the token behind the name. */
export function apposition(reading: Reading, next: number): Phrase | undefined {
  const { tokens } = reading;
  let i = afterBrackets(reading, next);
  if (lowerWord(tokens, i) !== ",") return undefined;
  i++;
  if (lowerWord(tokens, i) === "aged") i++;
  if (isKind(tokens, i, TokenKind.number) && lowerWord(tokens, i + 1) === ",") i += 2;
  if (!sameSentence(tokens, next, i)) return undefined;
  const found = readDescription(reading, i);
  if (found === undefined) return undefined;
  const closing = lowerWord(tokens, found.last + 1);
  const hasArticle = found.first > i;
  return hasArticle || closesApposition(reading, found, closing) ? found : undefined;
}

/** Without an article only what is set off on both sides is an apposition: in a list the next name follows. */
function closesApposition({ tokens, language }: Reading, { last }: Phrase, closing: string): boolean {
  return (
    isPastForm(language, closing) ||
    /^[,.;:–—)(”"]/.test(closing) ||
    !sameSentence(tokens, last, last + 1) ||
    clauseBoundaries.has(closing)
  );
}

const REVERSED_WINDOW = 16;

/** “Its spokesman, Luc Perrenoud, said”; “the director of the institute, X, said”: set off on both sides. */
export function reversedApposition(reading: Reading, first: number, next: number): Phrase | undefined {
  const { tokens } = reading;
  const comma = beforeHonorifics(reading, first);
  if (lowerWord(tokens, comma) !== "," || !sameSentence(tokens, comma, first)) return undefined;
  const after = afterBrackets(reading, next);
  if (sameSentence(tokens, first, after) && !/^[,.;)”"–—]/.test(lowerWord(tokens, after))) return undefined;
  for (let i = comma - 1; i > comma - REVERSED_WINDOW && sameSentence(tokens, i, comma); i--) {
    if (/^[,;:()“”"]/.test(lowerWord(tokens, i))) return undefined;
    const start = startAfterDeterminer(reading, i);
    if (start === undefined) continue;
    const found = readDescription(reading, start);
    if (found?.last === comma - 1) return found;
  }
  return undefined;
}

const determiners = wordSet("a an the its his her their our");

/** Where a description begins whose determiner or possessor ends at the token. */
function startAfterDeterminer({ tokens, nameByLast }: Reading, index: number): number | undefined {
  if (determiners.has(lowerWord(tokens, index))) return index + 1;
  if (!hasFlag(tokens, index, TokenFlag.clitic)) return undefined;
  return nameByLast.get(index - 1)?.first ?? index + 1;
}
