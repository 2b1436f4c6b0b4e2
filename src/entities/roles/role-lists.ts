/** Roles that several people share: “Judges X and Y”, “three ministers, X, Y and Z”, “X and Y, the two ministers”. */

import { Word } from "../../english/words.ts";
import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, wordAt } from "../../text/tokens.ts";
import { mentionFrom } from "../mention-index.ts";
import type { NameMention } from "../name-mention.ts";
import { kin } from "../person-words.ts";
import { isRoleWord } from "../word-facts.ts";
import { hashSet, lowerWord } from "../words.ts";
import { startOfPhrase } from "./role-before.ts";
import { companions } from "./role-nouns.ts";
import { afterBrackets, beforeHonorifics, isBoundary, type Phrase, type StoryWords } from "./story-words.ts";

/** People named one after another. */
type NameList = readonly NameMention[];

/** How far before a list of names, set off by a comma or a colon, the noun may stand that says what all of them are. */
const MAX_DISTANCE = 10;
/** No list is longer; the rest begins another. */
const MAX_NAMES = 40;

/** The roles of people named in lists, by the first tokens of their names. */
export function listRoles(story: StoryWords): ReadonlyMap<number, Phrase> {
  const roles = new Map<number, Phrase>();
  const { mentions } = story.names;
  for (let i = 0; i < mentions.length; i++) {
    if (mentions[i]!.type !== "person") continue;
    const list = readList(story, mentions[i]!);
    if (list.length < 2) continue;
    const role = roleAfterList(story, list.at(-1)!.last + 1) ?? roleBeforeList(story, list[0]!.first);
    if (role !== undefined) for (const { first } of list) roles.set(first, role);
    while (i + 1 < mentions.length && mentions[i + 1]!.first <= list.at(-1)!.first) i++;
  }
  return roles;
}

/** The names that go on from one by commas and “and”; between them may stand ages, brackets and where each is from. */
function readList(story: StoryWords, start: NameMention): NameList {
  const list = [start];
  for (let next = nextName(story, start); next !== undefined && list.length < MAX_NAMES; ) {
    list.push(next);
    next = nextName(story, next);
  }
  return list;
}

function nextName(story: StoryWords, { last }: NameMention): NameMention | undefined {
  const { tokens, names } = story;
  let i = afterBrackets(story, last + 1);
  // “Presidents X of Chad and Y of Niger”.
  const home =
    hashAt(tokens, i) === Word.of || hashAt(tokens, i) === Word.from ? mentionFrom(names, i + 1) : undefined;
  if (home !== undefined && home.type !== "person") i = home.last + 1;
  if (hashAt(tokens, i) === Word.comma && isKind(tokens, i + 1, TokenKind.number)) i += 2;
  const start = i;
  if (hashAt(tokens, i) === Word.comma) i++;
  if (hashAt(tokens, i) === Word.and) i++;
  if (i === start || !sameSentence(tokens, last, i)) return undefined;
  // “the foreign ministers of Chad, X, and Niger, Y”: each name with its country.
  const owner = mentionFrom(names, i);
  if (owner !== undefined && owner.type !== "person" && hashAt(tokens, owner.last + 1) === Word.comma)
    i = owner.last + 2;
  const name = mentionFrom(names, beyondHonorifics(story, i));
  return name?.type === "person" ? name : undefined;
}

function beyondHonorifics(story: StoryWords, from: number): number {
  let i = from;
  while (i < from + 3 && mentionFrom(story.names, i) === undefined && beforeHonorifics(story, i + 1) < from)
    i++;
  return i;
}

const determiners = hashSet("the both all our their his her its these those");
const numbers = hashSet("two three four five six seven eight nine ten eleven twelve");

/** “X and Y, the two ministers, …” */
function roleAfterList(story: StoryWords, next: number): Phrase | undefined {
  const { tokens } = story;
  let i = afterBrackets(story, next);
  if (hashAt(tokens, i) !== Word.comma) return undefined;
  const start = ++i;
  while (determiners.has(hashAt(tokens, i)) || numbers.has(hashAt(tokens, i))) i++;
  if (i === start) return undefined;
  for (let head = i; head < i + 4 && sameSentence(tokens, next - 1, head); head++) {
    if (isPluralRole(story, head)) return { first: i, last: head, head };
    if (isBoundary(story, head)) return undefined;
  }
  return undefined;
}

/** “Judges X and Y”; “the ministers of health and trade, X and Y”; “five players: X, Y …”. */
function roleBeforeList(story: StoryWords, first: number): Phrase | undefined {
  const { tokens } = story;
  const end = beforeHonorifics(story, first);
  if (!sameSentence(tokens, end, first)) return undefined;
  if (isPluralRole(story, end)) return phraseTo(story, end);
  if (copulas.has(hashAt(tokens, end)) && isPluralRole(story, end - 1)) return phraseTo(story, end - 1);
  if (hashAt(tokens, end) !== Word.comma && lowerWord(tokens, end) !== ":") return undefined;
  for (let i = end - 1; i > end - MAX_DISTANCE && sameSentence(tokens, i, end); i--) {
    if (isKind(tokens, i, TokenKind.punctuation)) return undefined;
    if (isPluralRole(story, i))
      return i === end - 1 || leadsOn.has(hashAt(tokens, i + 1)) ? phraseTo(story, i) : undefined;
  }
  return undefined;
}

/** “The judges were X, Y and Z.” */
const copulas = hashSet("were are include included including remain namely");

/** What may stand between the noun and the names: “ministers of Chad, X, and Niger, Y”. */
const leadsOn = hashSet("of for from in at on");

function phraseTo(story: StoryWords, head: number): Phrase | undefined {
  const first = startOfPhrase(story, head);
  return first === undefined ? undefined : { first, last: head, head };
}

/** A plural that says what several people are: “ministers”, “spokeswomen”. */
function isPluralRole({ tokens, language }: StoryWords, index: number): boolean {
  if (!isKind(tokens, index, TokenKind.word) || hasFlag(tokens, index, TokenFlag.clitic)) return false;
  const word = wordAt(tokens, index).toLowerCase();
  if (!/(?:s|men)$/.test(word)) return false;
  const one = word.endsWith("men") ? word.replace(/men$/, "man") : language.singular(word);
  // “two daughters, X and Y”, “their rivals, X and Y”: a relation, and to whom stands elsewhere.
  return one !== word && !kin.has(one) && !companions.has(one) && isRoleWord(one, language);
}
