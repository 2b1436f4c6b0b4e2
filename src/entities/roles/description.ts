/** Reads a description forward: “director of the institute”, “40-year-old social worker”. */

import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../text/tokens.ts";
import { mentionFrom, mentionTo } from "../mention-index.ts";
import type { NameMention } from "../name-mention.ts";
import { WordFact } from "../word-facts.ts";
import { hashSet, lowerWord } from "../words.ts";
import { roleBefore } from "./role-before.ts";
import {
  factsAt,
  isBoundary,
  isHyphen,
  isRoleNoun,
  owners,
  type Phrase,
  type StoryWords,
} from "./story-words.ts";

const MAX_NOUN_PHRASE = 12;
const MAX_LENGTH = 28;

/** Stand before the noun phrase without being part of it. */
const lead = hashSet(
  "a an the then now also currently once formerly himself herself aged its his her their our my",
);

/**
 * The description that begins at `start`, articles passed over: a noun phrase whose head says what somebody is,
 * with what hangs on it up to a comma, a clause or the sentence's end. “His wife” is one, a
 * mere “wife” only where `mayBeKin` says so.
 */
export function readDescription(story: StoryWords, start: number, mayBeKin = false): Phrase | undefined {
  const { tokens } = story;
  let first = start;
  // “then” of “the then mayor”, but not of “then-mayor”.
  while (
    lead.has(hashAt(tokens, first)) &&
    sameSentence(tokens, start, first + 1) &&
    !isHyphen(tokens, first + 1)
  )
    first++;
  const end = endOfNounPhrase(story, first);
  const head = headOfCompound(story, end - 1);
  if (head < first || !isRoleNoun(story, head, true)) return undefined;
  if (mentionFrom(story.names, end)?.type === "person") return undefined;
  const last = endOfDescription(story, head);
  // “X, Minister of Tourism Y and …”: in a list the title belongs to the name after it.
  const named = mentionTo(story.names, last);
  const own = named?.type === "person" ? roleBefore(story, named.first) : undefined;
  if (own !== undefined && own.first <= first) return undefined;
  const isKin = !isRoleNoun(story, head);
  const isOwned = owners.has(hashAt(tokens, first - 1));
  if (isKin && (isOwned ? joinsOthers(story, head) : !mayBeKin && first === last)) return undefined;
  return { first, last, head };
}

/** “X, his wife and two sons” are four; “his wife and business partner” is one. */
function joinsOthers(story: StoryWords, head: number): boolean {
  if (hashAt(story.tokens, head + 1) !== Word.and) return false;
  return !isRoleNoun(story, head + 2) && !isRoleNoun(story, head + 3);
}

const LAST = hashWord("last");
const times = hashSet("week month year night season autumn spring summer winter");

/** The officer in “officer-in-charge”. */
function headOfCompound({ tokens }: StoryWords, last: number): number {
  const isCompound = isHyphen(tokens, last - 1) && isHyphen(tokens, last - 3);
  if (!isCompound) return last;
  const hash = hashAt(tokens, last - 2);
  return hash === Word.in || hash === Word.of ? last - 4 : last;
}

/** One after the last token of the noun phrase that begins at `first`. */
function endOfNounPhrase(story: StoryWords, first: number): number {
  const { tokens } = story;
  let i = first;
  while (i < first + MAX_NOUN_PHRASE && sameSentence(tokens, first, i)) {
    const name = mentionFrom(story.names, i);
    if (name !== undefined && name.type === "person" && !ownsWhatFollows(story, name.last)) break;
    if (name !== undefined && !holdsOffice(story, name)) {
      i = name.last + 1;
      continue;
    }
    if (hashAt(tokens, i) === LAST && times.has(hashAt(tokens, i + 1))) break;
    const isPossessive = i > first && (hasFlag(tokens, i, TokenFlag.clitic) || isPluralOwner(story, i));
    if (!isPossessive && isBoundary(story, i)) break;
    i++;
  }
  return i;
}

/** “UN High Commissioner for Human Rights” may be tagged as an organization, and is an office. */
function holdsOffice(story: StoryWords, { first, last, type }: NameMention): boolean {
  if (type !== "organization") return false;
  for (let i = first; i < last; i++) {
    const next = hashAt(story.tokens, i + 1);
    if ((next === Word.for || next === Word.of) && isRoleNoun(story, i)) return true;
  }
  return false;
}

/** “a Trump adviser”, “Trump’s adviser”: the person's name is part of the description. */
function ownsWhatFollows(story: StoryWords, last: number): boolean {
  return (
    hasFlag(story.tokens, last + 1, TokenFlag.clitic) ||
    isPluralOwner(story, last + 1) ||
    isRoleNoun(story, last + 1)
  );
}

/** The last token of what hangs on the head: “director of the institute”, “adviser to President Y”. */
function endOfDescription(story: StoryWords, head: number): number {
  const { tokens } = story;
  let i = head + 1;
  let namesPerson = false;
  while (i <= head + MAX_LENGTH && sameSentence(tokens, head, i) && !endsDescription(story, i)) {
    // “director of the office of King Y and General Z”: after a person's name a list goes on.
    if (namesPerson && hashAt(tokens, i) === Word.and) break;
    const name = mentionFrom(story.names, i);
    namesPerson ||= name?.type === "person";
    i = (name?.last ?? i) + 1;
  }
  if (i > head + MAX_LENGTH) return head;
  return trimEnd(story, head, i - 1);
}

function endsDescription(story: StoryWords, index: number): boolean {
  const { tokens } = story;
  if (mentionFrom(story.names, index) !== undefined || isHyphen(tokens, index)) return false;
  if (isKind(tokens, index, TokenKind.number)) return /^(1[5-9]|20)\d\d$/.test(lowerWord(tokens, index));
  if (hasFlag(tokens, index, TokenFlag.clitic)) return false;
  if (isPluralOwner(story, index)) return false;
  if (!isKind(tokens, index, TokenKind.word)) return true;
  const facts = factsAt(story, index);
  if ((facts & WordFact.clauseBoundary) !== 0 || weekdays.has(tokens.hash[index]!)) return true;
  if (hasFlag(tokens, index, TokenFlag.capital)) return false;
  if (isHyphen(tokens, index + 1) || isHyphen(tokens, index - 1)) return false;
  if (tokens.hash[index] === Word.and) return isVerb(story, index + 1);
  if ((facts & (WordFact.past | WordFact.adjective)) !== WordFact.past) return false;
  return !hasFlag(tokens, index - 1, TokenFlag.clitic) && hashAt(tokens, index - 1) !== Word.the;
}

/** The apostrophe of “the parents’ association”. */
export function isPluralOwner({ tokens }: Pick<StoryWords, "tokens">, index: number): boolean {
  if (hashAt(tokens, index) !== Word.apostrophe || hasFlag(tokens, index, TokenFlag.spaceBefore))
    return false;
  return isKind(tokens, index + 1, TokenKind.word) && lowerWord(tokens, index - 1).endsWith("s");
}

function isVerb(story: StoryWords, index: number): boolean {
  return (factsAt(story, index) & (WordFact.presentTense | WordFact.pastTense)) !== 0;
}

const weekdays =
  hashSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december yesterday today tomorrow last`);

const dangling = hashSet(
  "a an the of in on at to from by with for and or as into about between against its his her their",
);

/** A description never ends in a word that wants another one. */
function trimEnd({ tokens }: StoryWords, head: number, end: number): number {
  let last = end;
  while (last > head && (dangling.has(tokens.hash[last]!) || !isEnd(tokens.kind[last]!))) last--;
  return last;
}

function isEnd(kind: number): boolean {
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.ideograph;
}
