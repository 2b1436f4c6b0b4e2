/** Roles that stand right before a name: “Chinese Vice Minister of Commerce Guo Renshu”. */
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../../../text/tokens.ts";
import { lowerWord } from "../words.ts";
import { isBoundary, isHyphen, isRoleNoun, type Phrase, type Reading, sameSentence } from "./reading.ts";
import { honorifics, relations } from "./role-words.ts";

/** No role is longer; a cap for text without marks. */
const WINDOW = 14;

/** The role that ends right before the token `name`, honorifics passed over. */
export function roleBefore(reading: Reading, name: number): Phrase | undefined {
  const { tokens } = reading;
  let end = name - 1;
  while (sameSentence(tokens, end, name) && honorifics.has(lowerWord(tokens, end))) end--;
  if (!sameSentence(tokens, end, name) || reading.nameByLast.get(end)?.type === "person") return undefined;
  const head = isRoleNoun(reading, end) ? end : headOfTitle(reading, end);
  if (head === undefined) return undefined;
  const first = startOfPhrase(reading, head);
  return first === undefined ? undefined : { first, last: end, head };
}

/** “Minister of Foreign Affairs”, “Speaker of the House”: the title before the "of" or "for". */
function headOfTitle(reading: Reading, end: number): number | undefined {
  const { tokens } = reading;
  for (let i = end; i > end - 8 && sameSentence(tokens, i - 1, end); i--) {
    const word = lowerWord(tokens, i);
    if (word === "of" || word === "for") {
      const isTitle = hasFlag(tokens, i - 1, TokenFlag.capital) && isRoleNoun(reading, i - 1);
      if (isTitle && i < end) return i - 1;
    }
    const joins = /^(of|for|and|the|,)$/.test(word) || isHyphen(tokens, i);
    if (!joins && !hasFlag(tokens, i, TokenFlag.capital)) return undefined;
  }
  return undefined;
}

/** Where the noun phrase with this head begins; undefined where the head turns out to be a verb. */
function startOfPhrase(reading: Reading, head: number): number | undefined {
  const { tokens } = reading;
  let first = head;
  while (first > head - WINDOW && sameSentence(tokens, first - 1, head)) {
    const before = first - 1;
    if (hasFlag(tokens, before, TokenFlag.clitic)) {
      const owner = reading.nameByLast.get(before - 1);
      return owner === undefined ? first : owner.first;
    }
    if (isRepeated(tokens, first) || isBoundary(reading, before)) break;
    first = before;
  }
  if (lowerWord(tokens, first - 1) === "and" && sameSentence(tokens, first - 1, head)) {
    const joined = startOfJoined(reading, first - 2);
    if (joined !== undefined) return joined;
  }
  while (isHyphen(tokens, first)) first++;
  return trimVerb(reading, first, head);
}

/** “founder and chief executive”: both are the same person's where no article stands before the first. */
function startOfJoined(reading: Reading, head: number): number | undefined {
  const { tokens } = reading;
  if (!isRoleNoun(reading, head) || reading.nameByLast.has(head)) return undefined;
  let first = head;
  while (first > head - 4 && sameSentence(tokens, first - 1, head) && !isBoundary(reading, first - 1))
    first--;
  return lowerWord(tokens, first - 1) === "the" ? undefined : first;
}

/** “the US US Secretary”: two sentences ran together, or a slip. */
function isRepeated(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.hash[index] === tokens.hash[index - 1];
}

const beforeVerbs = /^(to|will|would|can|could|shall|should|may|might|must|did|does|do|not|who|never|also)$/;

/** “to meet president X”: behind "to" the first word is a verb. */
function trimVerb(reading: Reading, first: number, head: number): number | undefined {
  const { tokens, language } = reading;
  if (hasFlag(tokens, first, TokenFlag.capital) || !isKind(tokens, first, TokenKind.word)) return first;
  const isVerb =
    beforeVerbs.test(lowerWord(tokens, first - 1)) ||
    (first < head && language.lexicon(lowerWord(tokens, first)).includes("PresentTense"));
  if (!isVerb) return first;
  return first < head ? first + 1 : undefined;
}

/** Whether the role is only a relation to somebody else: “his wife”, “her colleague”. */
export function isRelative({ tokens }: Reading, { first, head }: Phrase): boolean {
  return (
    relations.has(lowerWord(tokens, head)) &&
    /^(his|her|their|my|our|your)$/.test(lowerWord(tokens, first - 1))
  );
}
