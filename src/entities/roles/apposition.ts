/** Descriptions set off by commas, behind a name or before it. */
import { hashWord } from "../../text/hash.ts";
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../text/tokens.ts";
import { mentionTo } from "../mention-index.ts";
import { WordFact } from "../word-facts.ts";
import { hashAt, hashSet, startsWith, Word } from "../words.ts";
import { readDescription } from "./description.ts";
import {
  afterBrackets,
  beforeHonorifics,
  factsAt,
  type Phrase,
  type Reading,
  sameSentence,
} from "./reading.ts";

const AGED = hashWord("aged");

/** “X, director of the institute, said”; “X, 45, a nurse”. `next` is the token behind the name. */
export function apposition(reading: Reading, next: number): Phrase | undefined {
  const { tokens } = reading;
  let i = afterBrackets(reading, next);
  if (hashAt(tokens, i) !== Word.comma) return undefined;
  i++;
  if (hashAt(tokens, i) === AGED) i++;
  if (isKind(tokens, i, TokenKind.number) && hashAt(tokens, i + 1) === Word.comma) i += 2;
  if (!sameSentence(tokens, next, i)) return undefined;
  const found = readDescription(reading, i);
  if (found === undefined) return undefined;
  const hasArticle = found.first > i;
  return hasArticle || closesApposition(reading, found) ? found : undefined;
}

/** Without an article only what is set off on both sides is an apposition: in a list the next name follows. */
function closesApposition(reading: Reading, { last }: Phrase): boolean {
  const { tokens } = reading;
  return (
    (factsAt(reading, last + 1) & (WordFact.past | WordFact.clauseBoundary)) !== 0 ||
    startsWith(tokens, last + 1, ',.;:–—)(”"') ||
    !sameSentence(tokens, last, last + 1)
  );
}

const REVERSED_WINDOW = 16;

/** “Its spokesman, Luc Perrenoud, said”; “the director of the institute, X, said”: set off on both sides. */
export function reversedApposition(reading: Reading, first: number, next: number): Phrase | undefined {
  const { tokens } = reading;
  const comma = beforeHonorifics(reading, first);
  if (hashAt(tokens, comma) !== Word.comma || !sameSentence(tokens, comma, first)) return undefined;
  const after = afterBrackets(reading, next);
  if (sameSentence(tokens, first, after) && !startsWith(tokens, after, ',.;)”"–—')) return undefined;
  for (let i = comma - 1; i > comma - REVERSED_WINDOW && sameSentence(tokens, i, comma); i--) {
    if (startsWith(tokens, i, ',;:()“”"')) return undefined;
    const start = startAfterDeterminer(reading, i);
    if (start === undefined) continue;
    const found = readDescription(reading, start);
    if (found?.last === comma - 1) return found;
  }
  return undefined;
}

const determiners = hashSet("a an the its his her their our");

/** Where a description begins whose determiner or possessor ends at the token. */
function startAfterDeterminer({ tokens, names }: Reading, index: number): number | undefined {
  if (determiners.has(hashAt(tokens, index))) return index + 1;
  if (!hasFlag(tokens, index, TokenFlag.clitic)) return undefined;
  return mentionTo(names, index - 1)?.first ?? index + 1;
}
