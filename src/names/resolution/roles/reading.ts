import type { Language } from "../../../language/language.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens, wordAt } from "../../../text/tokens.ts";
import type { NameMention } from "../name-mention.ts";
import { kin } from "../person-words.ts";
import { lowerWord } from "../words.ts";
import { boundaries, gerunds, nounsBeforeTitles, phraseOpeners } from "./role-boundaries.ts";
import { emptyNouns, honorifics, roleNouns, thingsInEr, titleAbbreviations } from "./role-nouns.ts";

/** A story as the search for roles reads it. */
export interface Reading {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly nameByFirst: ReadonlyMap<number, NameMention>;
  readonly nameByLast: ReadonlyMap<number, NameMention>;
}

/** Tokens of a description, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Its head: the noun that says what somebody is. */
  readonly head: number;
}

export function startReading(tokens: Tokens, mentions: readonly NameMention[], language: Language): Reading {
  return {
    tokens,
    language,
    nameByFirst: new Map(mentions.map((mention) => [mention.first, mention])),
    nameByLast: new Map(mentions.map((mention) => [mention.last, mention])),
  };
}

const AGENTIVE =
  /^\p{L}{2,}(?:ist|ician|ologist|ographer|woman|person|keeper|maker|holder|worker|owner|writer|crat|eer|smith|master)$/u;

/** Whether the token is a singular noun that says what somebody is. Kin and friends are, where `withKin` is set. */
export function isRoleNoun({ tokens, language }: Reading, index: number, withKin = false): boolean {
  if (!isKind(tokens, index, TokenKind.word)) return false;
  const word = lowerWord(tokens, index);
  if (kin.has(word)) return withKin && !word.endsWith("s");
  if (roleNouns.has(word)) return true;
  if (hasFlag(tokens, index, TokenFlag.capital) && titleAbbreviations.has(word)) return true;
  if (honorifics.has(word) || emptyNouns.has(word) || boundaries.has(word)) return false;
  if (AGENTIVE.test(word)) return true;
  const tags = language.lexicon(word);
  if (tags.length === 0 || (tags.length === 1 && tags[0] === "Noun"))
    return /^\p{L}{3,}(?:er|or)$/u.test(word) && !thingsInEr.has(word);
  return tags.includes("Actor") && (!word.endsWith("s") || language.singular(word) === word);
}

/** Whether no noun phrase goes on past the token: a function word, a finite verb, a mark, a time. */
export function isBoundary(reading: Reading, index: number): boolean {
  const { tokens, language } = reading;
  if (index < 0 || index >= tokens.count) return true;
  if (isHyphen(tokens, index)) return false;
  const isCompound = isHyphen(tokens, index + 1) || isHyphen(tokens, index - 1);
  if (isCompound) return !isKind(tokens, index, TokenKind.word) && !isKind(tokens, index, TokenKind.number);
  if (!isKind(tokens, index, TokenKind.word)) return true;
  const word = lowerWord(tokens, index);
  if (hasFlag(tokens, index, TokenFlag.allCaps) && /^(us|who|it)$/.test(word)) return false;
  if (boundaries.has(word) || /n['’]t$/.test(word)) return true;
  if (hasFlag(tokens, index, TokenFlag.capital)) return false;
  if (word.endsWith("ing")) return !gerunds.has(word);
  if (hasFlag(tokens, index + 1, TokenFlag.capital) && isVerbBeforeName(language, word)) return true;
  return isPastForm(language, word) && !standsLikeAdjective(reading, index);
}

/** “admires Russian President”, “prefer Senator”: before a capital hardly a noun. */
function isVerbBeforeName(language: Language, word: string): boolean {
  if (nounsBeforeTitles.has(word)) return false;
  return /[^suoi]s$/.test(word) || language.lexicon(word).includes("Infinitive");
}

/** “elected”, “jailed”: a verb, or a participle that stands before a noun. */
export function isPastForm(language: Language, word: string): boolean {
  if (word.length > 4 && word.endsWith("ed")) return true;
  return language.lexicon(word).some((tag) => tag === "PastTense" || tag === "Modal" || tag === "Auxiliary");
}

/** “the jailed leader”, “62-year-old retired nurse”: behind an article, a preposition, an adjective. */
function standsLikeAdjective(reading: Reading, index: number): boolean {
  const { tokens, language } = reading;
  if (!sameSentence(tokens, index - 1, index)) return true;
  if (hasFlag(tokens, index - 1, TokenFlag.capital) || isRoleNoun(reading, index - 1)) return false;
  const before = lowerWord(tokens, index - 1);
  if (isHyphen(tokens, index - 2) || phraseOpeners.has(before)) return true;
  return language.lexicon(before).includes("Adjective");
}

/** A hyphen with no space on either side. */
export function isHyphen(tokens: Tokens, index: number): boolean {
  return (
    isKind(tokens, index, TokenKind.punctuation) &&
    !hasFlag(tokens, index, TokenFlag.spaceBefore) &&
    !hasFlag(tokens, index + 1, TokenFlag.spaceBefore) &&
    /^[-‐‑]$/.test(wordAt(tokens, index))
  );
}

/** Whether both tokens stand in one sentence. */
export function sameSentence(tokens: Tokens, a: number, b: number): boolean {
  return a >= 0 && b < tokens.count && tokens.sentenceOf[a] === tokens.sentenceOf[b];
}

/** The token before a name and its honorifics: “Dr.”, “Sir”. */
export function beforeHonorifics({ tokens }: Reading, name: number): number {
  let end = name - 1;
  while (sameSentence(tokens, end, name) && honorifics.has(lowerWord(tokens, end))) end--;
  return end;
}

/** Passes over what stands in brackets right behind a name: “(馬朝旭)”, “(45)”. */
export function afterBrackets({ tokens }: Reading, index: number): number {
  if (lowerWord(tokens, index) !== "(") return index;
  for (let i = index + 1; i < index + 8 && i < tokens.count; i++)
    if (lowerWord(tokens, i) === ")") return i + 1;
  return index;
}
