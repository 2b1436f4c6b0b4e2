/** Descriptions set off by commas, after a name or before it. */
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
  type StoryWords,
  sameSentence,
} from "./story-words.ts";

const AGED = hashWord("aged");

/** “X, director of the institute, said”; “X, 45, a nurse”. `next` is the token after the name. */
export function apposition(story: StoryWords, next: number): Phrase | undefined {
  const { tokens } = story;
  let i = afterBrackets(story, next);
  if (hashAt(tokens, i) !== Word.comma) return undefined;
  i++;
  if (hashAt(tokens, i) === AGED) i++;
  if (isKind(tokens, i, TokenKind.number) && hashAt(tokens, i + 1) === Word.comma) i += 2;
  if (!sameSentence(tokens, next, i)) return undefined;
  const found = readDescription(story, i);
  if (found === undefined) return undefined;
  const hasArticle = found.first > i;
  return hasArticle || closesApposition(story, found) ? found : undefined;
}

/** Without an article only what is set off on both sides is an apposition: in a list the next name follows. */
function closesApposition(story: StoryWords, { last }: Phrase): boolean {
  const { tokens } = story;
  return (
    (factsAt(story, last + 1) & (WordFact.past | WordFact.clauseBoundary)) !== 0 ||
    startsWith(tokens, last + 1, ',.;:–—)(”"') ||
    !sameSentence(tokens, last, last + 1)
  );
}

const MAX_REVERSED_LENGTH = 16;

/** “Its spokesman, Luc Perrenoud, said”; “the director of the institute, X, said”: set off on both sides. */
export function reversedApposition(story: StoryWords, first: number, next: number): Phrase | undefined {
  const { tokens } = story;
  const comma = beforeHonorifics(story, first);
  if (hashAt(tokens, comma) !== Word.comma || !sameSentence(tokens, comma, first)) return undefined;
  const after = afterBrackets(story, next);
  if (sameSentence(tokens, first, after) && !startsWith(tokens, after, ',.;)”"–—')) return undefined;
  for (let i = comma - 1; i > comma - MAX_REVERSED_LENGTH && sameSentence(tokens, i, comma); i--) {
    if (startsWith(tokens, i, ',;:()“”"')) return undefined;
    const start = startAfterDeterminer(story, i);
    if (start === undefined) continue;
    const found = readDescription(story, start);
    if (found?.last === comma - 1) return found;
  }
  return undefined;
}

const determiners = hashSet("a an the its his her their our");

/** Where a description begins whose determiner or possessor ends at the token. */
function startAfterDeterminer({ tokens, names }: StoryWords, index: number): number | undefined {
  if (determiners.has(hashAt(tokens, index))) return index + 1;
  if (!hasFlag(tokens, index, TokenFlag.clitic)) return undefined;
  return mentionTo(names, index - 1)?.first ?? index + 1;
}
