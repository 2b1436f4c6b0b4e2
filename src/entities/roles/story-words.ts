import type { Language } from "../../english/english.ts";
import type { LexemeMemo } from "../../english/lexeme-memo.ts";
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens, unitAt } from "../../text/tokens.ts";
import { type MentionIndex, mentionFrom } from "../mention-index.ts";
import { factMemo, WordFact, wordFacts } from "../word-facts.ts";
import { hashSet } from "../words.ts";

/** Before what somebody is to others: "her deputy". */
export const owners = hashSet("its his her their our my");

/** A story as the search for roles reads it. */
export interface StoryWords {
  readonly tokens: Tokens;
  readonly names: MentionIndex;
  readonly language: Language;
  readonly memo: LexemeMemo;
}

/** Tokens of a description, both ends included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** Its head: the noun that says what somebody is. */
  readonly head: number;
}

/** What the search for roles reads: a story, its names, and what is known of its words. */
export function readStoryWords(tokens: Tokens, names: MentionIndex, language: Language): StoryWords {
  return { tokens, names, language, memo: factMemo(language) };
}

/** The `WordFact` bits of a token; 0 beyond the ends. */
export function factsAt({ memo, tokens }: StoryWords, index: number): number {
  return wordFacts(memo, tokens, index);
}

/** Whether the token is a singular noun that says what somebody is. Kin and friends are, where `withKin` is set. */
export function isRoleNoun(story: StoryWords, index: number, withKin = false): boolean {
  const { tokens } = story;
  if (!isKind(tokens, index, TokenKind.word)) return false;
  const facts = factsAt(story, index);
  if ((facts & WordFact.kin) !== 0) return withKin && (facts & WordFact.oneKin) !== 0;
  if ((facts & WordFact.agentive) !== 0 && isCapitalWithin(tokens, index)) return false;
  if ((facts & WordFact.roleNoun) !== 0) return true;
  if (isLastOfCompound(story, index) || isFirstLady(story, index)) return true;
  return (facts & WordFact.title) !== 0 && hasFlag(tokens, index, TokenFlag.capital);
}

/** A capital that no sentence's start explains: there a word in -er or -or that no lexicon knows is a surname. */
function isCapitalWithin(tokens: Tokens, index: number): boolean {
  return hasFlag(tokens, index, TokenFlag.capital) && !hasFlag(tokens, index, TokenFlag.sentenceStart);
}

/** What may follow a hyphen in a role: president-elect, chairman-designate. */
const afterTitles = hashSet("elect designate");
/** What somebody plays in a team: left-back, scrum half, wing attack, outside centre, number eight. */
const positions = hashSet("back half wing attack defence defense centre center eight");
const lonePositions = hashSet("wing centre center");
const beforePositions = hashSet(
  "full left right wing goal centre center fly scrum inside outside number no. no",
);

function isLastOfCompound(story: StoryWords, index: number): boolean {
  const { tokens } = story;
  const hash = hashAt(tokens, index);
  const isHyphened = isHyphen(tokens, index - 1);
  if (positions.has(hash)) return isPosition(story, index, isHyphened);
  return isHyphened && afterTitles.has(hash) && isRoleNoun(story, index - 2);
}

/** With a hyphen always, “left-back”; “wing attack” and “centre” only right before a player's name. */
function isPosition({ tokens, names }: StoryWords, index: number, isHyphened: boolean): boolean {
  if (isHyphened) return beforePositions.has(hashAt(tokens, index - 2));
  if (mentionFrom(names, index + 1)?.type !== "person") return false;
  if (beforePositions.has(hashAt(tokens, index - 1))) return true;
  return (
    lonePositions.has(hashAt(tokens, index)) &&
    (hashAt(tokens, index - 1) === Word.and || hasFlag(tokens, index, TokenFlag.sentenceStart))
  );
}

const likePronouns = hashSet("us who it");

/** Whether no noun phrase goes on past the token: a function word, a finite verb, a mark, a time. */
export function isBoundary(story: StoryWords, index: number): boolean {
  const { tokens } = story;
  if (index < 0 || index >= tokens.count) return true;
  if (isHyphen(tokens, index)) return false;
  const isCompound = isHyphen(tokens, index + 1) || isHyphen(tokens, index - 1);
  const isWord = tokens.kind[index] === TokenKind.word;
  if (isCompound || !isWord) return !isWord && !(isCompound && tokens.kind[index] === TokenKind.number);
  if (hasFlag(tokens, index, TokenFlag.allCaps) && likePronouns.has(tokens.hash[index]!)) return false;
  return stopsNounPhrase(story, index, factsAt(story, index));
}

function stopsNounPhrase(story: StoryWords, index: number, facts: number): boolean {
  const { tokens } = story;
  if ((facts & WordFact.boundary) !== 0) return true;
  if (hasFlag(tokens, index, TokenFlag.capital)) return false;
  if ((facts & (WordFact.ing | WordFact.gerund)) !== 0) return (facts & WordFact.ing) !== 0;
  if ((facts & WordFact.verbBeforeName) !== 0 && hasFlag(tokens, index + 1, TokenFlag.capital)) return true;
  return (facts & WordFact.past) !== 0 && !standsLikeAdjective(story, index);
}

/** “the jailed leader”, “62-year-old retired nurse”: after an article, a preposition, an adjective. */
function standsLikeAdjective(story: StoryWords, index: number): boolean {
  const { tokens } = story;
  if (!sameSentence(tokens, index - 1, index)) return true;
  if (isCapitalWithin(tokens, index - 1) || isRoleNoun(story, index - 1)) return false;
  if (isHyphen(tokens, index - 2)) return true;
  return (factsAt(story, index - 1) & (WordFact.phraseOpener | WordFact.adjective)) !== 0;
}

/** A hyphen with no space on either side. */
export function isHyphen(tokens: Tokens, index: number): boolean {
  return (
    isKind(tokens, index, TokenKind.punctuation) &&
    tokens.end[index]! - tokens.start[index]! === 1 &&
    isHyphenUnit(unitAt(tokens, index)) &&
    !hasFlag(tokens, index, TokenFlag.spaceBefore) &&
    !hasFlag(tokens, index + 1, TokenFlag.spaceBefore)
  );
}

/** The keyboard's, U+2010 and the one that no line ends at. */
function isHyphenUnit(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

/** The token before a name and its honorifics: “Dr.”, “Sir”. */
export function beforeHonorifics(story: StoryWords, name: number): number {
  let end = name - 1;
  while (sameSentence(story.tokens, end, name) && isHonorific(story, end)) end--;
  return end;
}

const FIRST = hashWord("first");
const LADY = hashWord("lady");

/** “Mrs”, “Dr.”; but a first lady is somebody by that. */
function isHonorific(story: StoryWords, index: number): boolean {
  return (factsAt(story, index) & WordFact.honorific) !== 0 && !isFirstLady(story, index);
}

function isFirstLady({ tokens }: StoryWords, index: number): boolean {
  return hashAt(tokens, index) === LADY && hashAt(tokens, index - 1) === FIRST;
}

/** Passes over what stands in brackets right after a name: “(馬朝旭)”, “(45)”. */
export function afterBrackets({ tokens }: StoryWords, index: number): number {
  if (hashAt(tokens, index) !== Word.opening) return index;
  for (let i = index + 1; i < index + 8 && i < tokens.count; i++)
    if (tokens.hash[i] === Word.closing) return i + 1;
  return index;
}
