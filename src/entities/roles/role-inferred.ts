/** Descriptions in the sentence before: “One speaker was an adviser to President Y. ‘…,’ X said.” */

import { Word } from "../../english/words.ts";
import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, isKind, paragraphOf, TokenFlag, TokenKind } from "../../text/tokens.ts";
import { mentionFrom } from "../mention-index.ts";
import type { NameMention } from "../name-mention.ts";
import { hashSet, startsWith } from "../words.ts";
import { readDescription } from "./description.ts";
import type { Phrase, StoryWords } from "./story-words.ts";

const speech =
  hashSet(`said says told tells recalled added asked explained testified wrote writes warned argued insisted
  remembered complained whispered shouted joked declared replied answered`);
const appears = hashSet("addressed spoke appeared attended opened closed joined delivered gave took");
const introduces = hashSet("is was were are included includes include including by came comes");

const articles = hashSet("a an the");
const indefinite = hashSet("a an one");

/** How far after a name its verb may stand. */
const MAX_VERB_DISTANCE = 3;

/**
 * The description of an unnamed person in the sentence before, where the story then lets a new person speak:
 * `mention` must be that person's first, and the subject or agent of a verb of speech.
 */
export function inferredRole(story: StoryWords, mention: NameMention): Phrase | undefined {
  const { tokens } = story;
  if (isIntroduced(story, mention)) return describedActor(story, mention);
  if (!speaks(story, mention)) return undefined;
  const sentence = tokens.sentenceOf[startOfSpeech(story, mention.first)]!;
  if (sentence === 0) return undefined;
  const start = tokens.sentences[sentence - 1]!;
  const end = tokens.sentences[sentence]!;
  return describedSubject(story, start) ?? describedPredicate(story, start, end);
}

/** A quotation may be of several sentences: it begins with its paragraph. */
function startOfSpeech({ tokens }: StoryWords, index: number): number {
  const paragraph = tokens.paragraphs[paragraphOf(tokens, index)]!;
  return startsWith(tokens, paragraph, '“"‘«„') ? paragraph : index;
}

function speaks({ tokens }: StoryWords, { first, last }: NameMention): boolean {
  if (speech.has(hashAt(tokens, first - 1))) return true;
  for (let i = last + 1; i <= last + MAX_VERB_DISTANCE && sameSentence(tokens, last, i); i++)
    if (speech.has(hashAt(tokens, i))) return true;
  return false;
}

/** “Among the guests was a night porter at the hotel”: no person of the story may be the subject. */
function describedPredicate(story: StoryWords, start: number, end: number): Phrase | undefined {
  const { tokens, names } = story;
  for (let i = start; i < end - 2; i++) {
    if (mentionFrom(names, i)?.type === "person") return undefined;
    if (!introduces.has(tokens.hash[i]!) || !articles.has(tokens.hash[i + 1]!)) continue;
    const found = readDescription(story, i + 1);
    // “was the head of a cooperative” describes; “was the winner” points back to somebody.
    const pointsBack = tokens.hash[i + 1] === Word.the && found?.last === found?.head;
    if (found !== undefined && !pointsBack) return found;
  }
  return undefined;
}

/** “A night porter told the police what he saw.” */
function describedSubject(story: StoryWords, start: number): Phrase | undefined {
  const { tokens } = story;
  if (!hasFlag(tokens, start, TokenFlag.capital) || !indefinite.has(hashAt(tokens, start))) return undefined;
  const found = readDescription(story, start + 1);
  if (found === undefined) return undefined;
  const verb = hashAt(tokens, found.last + 1);
  return speech.has(verb) || appears.has(verb) ? found : undefined;
}

/** “X, 71, spent”, at the start of a sentence: the story gives a name and an age to whom it has only described. */
function isIntroduced({ tokens }: StoryWords, { first, last }: NameMention): boolean {
  if (first === last || !hasFlag(tokens, first, TokenFlag.sentenceStart)) return false;
  const isAge = isKind(tokens, last + 2, TokenKind.number) && hashAt(tokens, last + 1) === Word.comma;
  return (
    isAge && tokens.end[last + 2]! - tokens.start[last + 2]! === 2 && hashAt(tokens, last + 3) === Word.comma
  );
}

/** Where somebody was hurt or caught, the next name may be another's. */
const harm = hashSet(`
  killed died dies dead injured hurt hit shot stabbed attacked murdered robbed raped assaulted struck arrested charged accused
  suspected missing`);

/** “A retired engineer from X has helped to drill wells. Y, 71, …”: whom the sentence before begins with. */
function describedActor(story: StoryWords, { first }: NameMention): Phrase | undefined {
  const { tokens, names } = story;
  const sentence = tokens.sentenceOf[first]!;
  const [start, end] = [tokens.sentences[sentence - 1] ?? 0, tokens.sentences[sentence]!];
  if (sentence === 0 || !indefinite.has(hashAt(tokens, start))) return undefined;
  for (let i = start; i < end; i++)
    if (mentionFrom(names, i)?.type === "person" || harm.has(tokens.hash[i]!)) return undefined;
  return readDescription(story, start + 1);
}
