/** Descriptions in the sentence before: “One speaker was an adviser to President Y. ‘…,’ X said.” */
import { hasFlag, paragraphOf, TokenFlag, wordAt } from "../../../text/tokens.ts";
import type { NameMention } from "../name-mention.ts";
import { lowerWord, wordSet } from "../words.ts";
import { readDescription } from "./description.ts";
import { type Phrase, type Reading, sameSentence } from "./reading.ts";

const speech =
  wordSet(`said says told tells recalled added asked explained testified wrote writes warned argued insisted
  remembered complained whispered shouted joked declared replied answered`);
const appears = wordSet("addressed spoke appeared attended opened closed joined delivered gave took");
const introduces = wordSet("is was were are included includes include including by came comes");

/** How far behind a name its verb may stand. */
const VERB_WINDOW = 3;

/**
 * The description of an unnamed person in the sentence before, where the story then lets a new person speak:
 * `mention` must be that person's first, and the subject or agent of a verb of speech.
 */
export function inferredRole(reading: Reading, mention: NameMention): Phrase | undefined {
  const { tokens } = reading;
  const sentence = tokens.sentenceOf[startOfSpeech(reading, mention.first)]!;
  if (sentence === 0 || !speaks(reading, mention)) return undefined;
  const start = tokens.sentences[sentence - 1]!;
  const end = tokens.sentences[sentence]!;
  return describedSubject(reading, start) ?? describedPredicate(reading, start, end);
}

function acts(verb: string): boolean {
  return speech.has(verb) || appears.has(verb);
}

/** A quotation may be of several sentences: it begins with its paragraph. */
function startOfSpeech({ tokens }: Reading, index: number): number {
  const paragraph = tokens.paragraphs[paragraphOf(tokens, index)]!;
  return /^[“"‘«„]/.test(wordAt(tokens, paragraph)) ? paragraph : index;
}

function speaks({ tokens }: Reading, { first, last }: NameMention): boolean {
  if (speech.has(lowerWord(tokens, first - 1))) return true;
  for (let i = last + 1; i <= last + VERB_WINDOW && sameSentence(tokens, last, i); i++)
    if (speech.has(lowerWord(tokens, i))) return true;
  return false;
}

/** “Among the guests was a night porter at the hotel”: no person of the story may be the subject. */
function describedPredicate(reading: Reading, start: number, end: number): Phrase | undefined {
  const { tokens, nameByFirst } = reading;
  for (let i = start; i < end - 2; i++) {
    if (nameByFirst.get(i)?.type === "person") return undefined;
    const article = introduces.has(lowerWord(tokens, i)) ? lowerWord(tokens, i + 1) : "";
    const found = /^(a|an|the)$/.test(article) ? readDescription(reading, i + 1) : undefined;
    // “was the head of a cooperative” describes; “was the winner” points back to somebody.
    if (found !== undefined && (article !== "the" || found.last > found.head)) return found;
  }
  return undefined;
}

/** “A night porter told the police what he saw.” */
function describedSubject(reading: Reading, start: number): Phrase | undefined {
  const { tokens } = reading;
  if (!/^(a|an|one)$/.test(lowerWord(tokens, start)) || !hasFlag(tokens, start, TokenFlag.capital))
    return undefined;
  const found = readDescription(reading, start + 1);
  return found !== undefined && acts(lowerWord(tokens, found.last + 1)) ? found : undefined;
}
