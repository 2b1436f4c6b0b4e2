/** Reads a description forward: “director of the institute”, “40-year-old social worker”. */
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../text/tokens.ts";
import { mentionFrom, mentionTo } from "../mention-index.ts";
import type { NameMention } from "../name-mention.ts";
import { WordFact } from "../word-facts.ts";
import { hashAt, hashSet, lowerWord, Word } from "../words.ts";
import {
  factsAt,
  isBoundary,
  isHyphen,
  isRoleNoun,
  type Phrase,
  type Reading,
  sameSentence,
} from "./reading.ts";
import { roleBefore } from "./role-before.ts";

const LONGEST_NOUN_PHRASE = 12;
const LONGEST = 28;

/** Stand before the noun phrase without being part of it. */
const lead = hashSet("a an the then now also currently once formerly himself herself aged");

/**
 * The description that begins at `start`, articles passed over: a noun phrase whose head says what somebody is,
 * with what hangs on it up to a comma, a clause or the sentence's end.
 */
export function readDescription(reading: Reading, start: number): Phrase | undefined {
  const { tokens } = reading;
  let first = start;
  while (lead.has(hashAt(tokens, first)) && sameSentence(tokens, start, first + 1)) first++;
  const end = endOfNounPhrase(reading, first);
  const head = headOfCompound(reading, end - 1);
  if (head < first || !isRoleNoun(reading, head, true)) return undefined;
  if (mentionFrom(reading.names, end)?.type === "person") return undefined;
  const last = endOfDescription(reading, head);
  // “X, Minister of Tourism Y and …”: in a list the title belongs to the name behind it.
  const named = mentionTo(reading.names, last);
  const own = named?.type === "person" ? roleBefore(reading, named.first) : undefined;
  if (own !== undefined && own.first <= first) return undefined;
  const isBareKin = !isRoleNoun(reading, head) && last === head && first === head;
  return isBareKin ? undefined : { first, last, head };
}

/** The officer in “officer-in-charge”. */
function headOfCompound({ tokens }: Reading, last: number): number {
  const isCompound = isHyphen(tokens, last - 1) && isHyphen(tokens, last - 3);
  if (!isCompound) return last;
  const hash = hashAt(tokens, last - 2);
  return hash === Word.in || hash === Word.of ? last - 4 : last;
}

/** One after the last token of the noun phrase that begins at `first`. */
function endOfNounPhrase(reading: Reading, first: number): number {
  const { tokens } = reading;
  let i = first;
  while (i < first + LONGEST_NOUN_PHRASE && sameSentence(tokens, first, i)) {
    const name = mentionFrom(reading.names, i);
    if (name !== undefined && name.type === "person" && !ownsWhatFollows(reading, name.last)) break;
    if (name !== undefined && !holdsOffice(reading, name)) {
      i = name.last + 1;
      continue;
    }
    const isPossessive = hasFlag(tokens, i, TokenFlag.clitic) && i > first;
    if (!isPossessive && isBoundary(reading, i)) break;
    i++;
  }
  return i;
}

/** “UN High Commissioner for Human Rights” may be tagged as an organization, and is an office. */
function holdsOffice(reading: Reading, { first, last, type }: NameMention): boolean {
  if (type !== "organization") return false;
  for (let i = first; i < last; i++) {
    const next = hashAt(reading.tokens, i + 1);
    if ((next === Word.for || next === Word.of) && isRoleNoun(reading, i)) return true;
  }
  return false;
}

/** “a Trump adviser”, “Trump’s adviser”: the person's name is part of the description. */
function ownsWhatFollows(reading: Reading, last: number): boolean {
  return hasFlag(reading.tokens, last + 1, TokenFlag.clitic) || isRoleNoun(reading, last + 1);
}

/** The last token of what hangs on the head: “director of the institute”, “adviser to President Y”. */
function endOfDescription(reading: Reading, head: number): number {
  const { tokens } = reading;
  let i = head + 1;
  let namesPerson = false;
  while (i <= head + LONGEST && sameSentence(tokens, head, i) && !endsDescription(reading, i)) {
    // “director of the office of King Y and General Z”: behind a person's name a list goes on.
    if (namesPerson && hashAt(tokens, i) === Word.and) break;
    const name = mentionFrom(reading.names, i);
    namesPerson ||= name?.type === "person";
    i = (name?.last ?? i) + 1;
  }
  if (i > head + LONGEST) return head;
  return trimEnd(reading, head, i - 1);
}

function endsDescription(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  if (mentionFrom(reading.names, index) !== undefined || isHyphen(tokens, index)) return false;
  if (isKind(tokens, index, TokenKind.number)) return /^(1[5-9]|20)\d\d$/.test(lowerWord(tokens, index));
  if (hasFlag(tokens, index, TokenFlag.clitic)) return false;
  if (!isKind(tokens, index, TokenKind.word)) return true;
  const facts = factsAt(reading, index);
  if ((facts & WordFact.clauseBoundary) !== 0 || weekdays.has(tokens.hash[index]!)) return true;
  if (hasFlag(tokens, index, TokenFlag.capital)) return false;
  if (isHyphen(tokens, index + 1) || isHyphen(tokens, index - 1)) return false;
  if (tokens.hash[index] === Word.and) return isVerb(reading, index + 1);
  if ((facts & (WordFact.past | WordFact.adjective)) !== WordFact.past) return false;
  return !hasFlag(tokens, index - 1, TokenFlag.clitic) && hashAt(tokens, index - 1) !== Word.the;
}

function isVerb(reading: Reading, index: number): boolean {
  return (factsAt(reading, index) & (WordFact.presentTense | WordFact.pastTense)) !== 0;
}

const weekdays =
  hashSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december yesterday today tomorrow last`);

const dangling = hashSet(
  "a an the of in on at to from by with for and or as into about between against its his her their",
);

/** A description never ends in a word that wants another one. */
function trimEnd({ tokens }: Reading, head: number, end: number): number {
  let last = end;
  while (last > head && (dangling.has(tokens.hash[last]!) || !isEnd(tokens.kind[last]!))) last--;
  return last;
}

function isEnd(kind: number): boolean {
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.ideograph;
}
