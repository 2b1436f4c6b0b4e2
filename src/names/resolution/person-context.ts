import type { Language } from "../../language/language.ts";
import { isKind, TokenKind, type Tokens, wordAt } from "../../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";
import { femaleRoles, femaleTitles, kin, maleRoles, maleTitles } from "./person-words.ts";
import { lowerWord } from "./words.ts";

export type Gender = "male" | "female";

/** What the words before a name tell of the person. */
export interface PersonContext {
  /** The word right before the name, in lower case: "mr", "general". Empty at a sentence's start. */
  readonly title: string;
  readonly gender: Gender | null;
  /** Introduced as somebody's kin: "her brother, Esteban Quiroga". */
  readonly isKin: boolean;
}

/** Reads the word before the name, over a comma as well. */
export function readContext(tokens: Tokens, { first }: NameMention): PersonContext {
  const title = wordBefore(tokens, first);
  const before = title === "," ? wordBefore(tokens, first - 1) : title;
  return { title, gender: genderOfTitle(before), isKin: kin.has(before) };
}

function wordBefore(tokens: Tokens, index: number): string {
  if (index === 0 || tokens.sentenceOf[index] !== tokens.sentenceOf[index - 1]) return "";
  return lowerWord(tokens, index - 1);
}

function genderOfTitle(word: string): Gender | null {
  if (maleTitles.has(word) || maleRoles.has(word)) return "male";
  return femaleTitles.has(word) || femaleRoles.has(word) ? "female" : null;
}

/** The gender that goes with a given name, as far as compromise's lexicon knows. */
export function genderOfName(
  tokens: Tokens,
  { first, last }: NameMention,
  language: Language,
): Gender | null {
  if (first === last || !isKind(tokens, first, TokenKind.word)) return null;
  const tags = language.lexicon(wordAt(tokens, first).toLowerCase());
  if (tags.includes("MaleName")) return "male";
  return tags.includes("FemaleName") ? "female" : null;
}
