/** Descriptions that can be read forward: appositions, predicates, appointments. */
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../../text/tokens.ts";
import type { NameMention } from "../name-mention.ts";
import { lowerWord, wordSet } from "../words.ts";
import {
  isBoundary,
  isHyphen,
  isPastForm,
  isRoleNoun,
  type Phrase,
  type Reading,
  sameSentence,
} from "./reading.ts";
import { roleBefore } from "./role-before.ts";
import { clauseBoundaries } from "./role-words.ts";

const LONGEST_NOUN_PHRASE = 12;
const LONGEST = 28;

/** Stand before the noun phrase without being part of it. */
const lead = wordSet("a an the then now also currently once formerly today's himself herself aged");

/**
 * The description that begins at `start`, articles passed over: a noun phrase whose head says what somebody is,
 * with what hangs on it up to a comma, a clause or the sentence's end.
 */
export function readDescription(reading: Reading, start: number): Phrase | undefined {
  const { tokens } = reading;
  let first = start;
  while (lead.has(lowerWord(tokens, first)) && sameSentence(tokens, start, first + 1)) first++;
  const end = endOfNounPhrase(reading, first);
  const head = headOfCompound(reading, end - 1);
  if (head < first || !isRoleNoun(reading, head, true)) return undefined;
  if (reading.nameByFirst.get(end)?.type === "person") return undefined;
  const last = endOfDescription(reading, head);
  // “X, Minister of Tourism Y and …”: in a list the title belongs to the name behind it.
  const named = reading.nameByLast.get(last);
  const own = named?.type === "person" ? roleBefore(reading, named.first) : undefined;
  if (own !== undefined && own.first <= first) return undefined;
  const isBareKin = !isRoleNoun(reading, head) && last === head && first === head;
  return isBareKin ? undefined : { first, last, head };
}

/** The officer in “officer-in-charge”. */
function headOfCompound({ tokens }: Reading, last: number): number {
  const isCompound = isHyphen(tokens, last - 1) && isHyphen(tokens, last - 3);
  return isCompound && /^(in|of)$/.test(lowerWord(tokens, last - 2)) ? last - 4 : last;
}

/** One after the last token of the noun phrase that begins at `first`. */
function endOfNounPhrase(reading: Reading, first: number): number {
  const { tokens } = reading;
  let i = first;
  while (i < first + LONGEST_NOUN_PHRASE && sameSentence(tokens, first, i)) {
    const name = reading.nameByFirst.get(i);
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
  for (let i = first; i < last; i++)
    if (/^(for|of)$/.test(lowerWord(reading.tokens, i + 1)) && isRoleNoun(reading, i)) return true;
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
    if (namesPerson && lowerWord(tokens, i) === "and") break;
    const name = reading.nameByFirst.get(i);
    namesPerson ||= name?.type === "person";
    i = (name?.last ?? i) + 1;
  }
  if (i > head + LONGEST) return head;
  return trimEnd(reading, head, i - 1);
}

function endsDescription(reading: Reading, index: number): boolean {
  const { tokens, language } = reading;
  if (reading.nameByFirst.has(index) || isHyphen(tokens, index)) return false;
  if (isKind(tokens, index, TokenKind.number)) return /^(1[5-9]|20)\d\d$/.test(lowerWord(tokens, index));
  if (hasFlag(tokens, index, TokenFlag.clitic)) return false;
  if (!isKind(tokens, index, TokenKind.word)) return true;
  const word = lowerWord(tokens, index);
  if (clauseBoundaries.has(word) || weekdays.has(word)) return true;
  if (hasFlag(tokens, index, TokenFlag.capital)) return false;
  if (isHyphen(tokens, index + 1) || isHyphen(tokens, index - 1)) return false;
  if (word === "and") return isVerb(reading, index + 1);
  const isOwned = hasFlag(tokens, index - 1, TokenFlag.clitic) || lowerWord(tokens, index - 1) === "the";
  return isPastForm(language, word) && !isOwned && !language.lexicon(word).includes("Adjective");
}

function isVerb({ tokens, language }: Reading, index: number): boolean {
  const tags = language.lexicon(lowerWord(tokens, index));
  return tags.includes("PresentTense") || tags.includes("PastTense");
}

const weekdays =
  wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december yesterday today tomorrow last`);

const dangling = wordSet(
  "a an the of in on at to from by with for and or as into about between against its his her their",
);

/** A description never ends in a word that wants another one. */
function trimEnd({ tokens }: Reading, head: number, end: number): number {
  let last = end;
  while (last > head && (dangling.has(lowerWord(tokens, last)) || !isEnd(tokens.kind[last]!))) last--;
  return last;
}

function isEnd(kind: number): boolean {
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.ideograph;
}

/** Passes over what stands in brackets right behind a name: “(馬朝旭)”, “(45)”. */
export function afterBrackets({ tokens }: Reading, index: number): number {
  if (lowerWord(tokens, index) !== "(") return index;
  for (let i = index + 1; i < index + 8 && i < tokens.count; i++)
    if (lowerWord(tokens, i) === ")") return i + 1;
  return index;
}

/** “X, director of the institute, said”; “X, 45, a nurse”. `next` is the token behind the name. */
export function apposition(reading: Reading, next: number): Phrase | undefined {
  const { tokens } = reading;
  let i = afterBrackets(reading, next);
  if (lowerWord(tokens, i) !== ",") return undefined;
  i++;
  if (lowerWord(tokens, i) === "aged") i++;
  if (isKind(tokens, i, TokenKind.number) && lowerWord(tokens, i + 1) === ",") i += 2;
  if (!sameSentence(tokens, next, i)) return undefined;
  const found = readDescription(reading, i);
  if (found === undefined) return undefined;
  const closing = lowerWord(tokens, found.last + 1);
  const hasArticle = found.first > i;
  return hasArticle || closesApposition(reading, found, closing) ? found : undefined;
}

/** Without an article only what is set off on both sides is an apposition: in a list the next name follows. */
function closesApposition({ tokens, language }: Reading, { last }: Phrase, closing: string): boolean {
  return (
    isPastForm(language, closing) ||
    /^[,.;:–—)(”"]/.test(closing) ||
    !sameSentence(tokens, last, last + 1) ||
    clauseBoundaries.has(closing)
  );
}

const REVERSED_WINDOW = 16;

/** “Its spokesman, Luc Perrenoud, said”; “the director of the institute, X, said”: set off on both sides. */
export function reversedApposition(reading: Reading, first: number, next: number): Phrase | undefined {
  const { tokens } = reading;
  const comma = first - 1;
  if (lowerWord(tokens, comma) !== "," || !sameSentence(tokens, comma, first)) return undefined;
  const after = afterBrackets(reading, next);
  if (sameSentence(tokens, first, after) && !/^[,.;)”"–—]/.test(lowerWord(tokens, after))) return undefined;
  for (let i = comma - 1; i > comma - REVERSED_WINDOW && sameSentence(tokens, i, comma); i--) {
    if (/^[,;:()“”"]/.test(lowerWord(tokens, i))) return undefined;
    const start = startAfterDeterminer(reading, i);
    if (start === undefined) continue;
    const found = readDescription(reading, start);
    if (found?.last === comma - 1) return found;
  }
  return undefined;
}

const determiners = wordSet("a an the its his her their our");

/** Where a description begins whose determiner or possessor ends at the token. */
function startAfterDeterminer({ tokens, nameByLast }: Reading, index: number): number | undefined {
  if (determiners.has(lowerWord(tokens, index))) return index + 1;
  if (!hasFlag(tokens, index, TokenFlag.clitic)) return undefined;
  return nameByLast.get(index - 1)?.first ?? index + 1;
}

const copulas = wordSet("is was became becomes remains remained");
const services = wordSet("serves served works worked acts acted");
const between = wordSet(
  "now currently then also once the himself herself formerly today still reportedly widely",
);

/** “X, who is the leader of …”, “X was a former mayor of …”, “X has served as …”. */
export function predicate(reading: Reading, next: number): Phrase | undefined {
  const { tokens } = reading;
  let i = afterBrackets(reading, next);
  if (lowerWord(tokens, i) === ",") i++;
  if (lowerWord(tokens, i) === "who") i++;
  while (/^(has|had|also|now|currently|previously|later|once|then)$/.test(lowerWord(tokens, i))) i++;
  const word = lowerWord(tokens, i);
  const isService = services.has(word) && lowerWord(tokens, i + 1) === "as";
  if (!sameSentence(tokens, next - 1, i) || (!copulas.has(word) && word !== "been" && !isService))
    return undefined;
  i += isService ? 2 : 1;
  while (between.has(lowerWord(tokens, i))) i++;
  return sameSentence(tokens, next - 1, i) ? readDescription(reading, i) : undefined;
}

const appointments =
  wordSet(`named appointed elected re-elected reelected nominated chosen selected picked made hired
  installed confirmed crowned proclaimed designated tapped promoted`);

/** “X has been named the acting undersecretary …”, “X was sworn in as president”. */
export function appointment(reading: Reading, next: number): Phrase | undefined {
  const { tokens } = reading;
  let i = afterBrackets(reading, next);
  if (lowerWord(tokens, i) === "," && lowerWord(tokens, i + 1) === "who") i += 2;
  const start = i;
  while (
    /^(has|had|have|been|was|were|is|be|being|will|recently|later|also|then|first|just)$/.test(
      lowerWord(tokens, i),
    )
  )
    i++;
  if (i === start || i > start + 4) return undefined;
  const isSworn = lowerWord(tokens, i) === "sworn" && lowerWord(tokens, i + 1) === "in";
  if (!isSworn && !appointments.has(lowerWord(tokens, i))) return undefined;
  i += isSworn ? 2 : 1;
  if (lowerWord(tokens, i) === "as" || lowerWord(tokens, i) === "to") i++;
  if (!sameSentence(tokens, next - 1, i)) return undefined;
  return readDescription(reading, i);
}

const APPOINTER_WINDOW = 5;

/** “appointed X as ambassador to Kenya”, “elected X president”. */
export function appointee(reading: Reading, first: number, next: number): Phrase | undefined {
  const { tokens } = reading;
  let appointed = false;
  for (let i = first - 1; i >= first - APPOINTER_WINDOW && sameSentence(tokens, i, first); i--) {
    appointed ||= /^(name|names|appoint|appoints|appointing|naming)$/.test(lowerWord(tokens, i));
    appointed ||= appointments.has(lowerWord(tokens, i));
  }
  if (!appointed || !sameSentence(tokens, first, next)) return undefined;
  const i = afterBrackets(reading, next);
  if (!isKind(tokens, i, TokenKind.word) || hasFlag(tokens, i, TokenFlag.clitic)) return undefined;
  return readDescription(reading, lowerWord(tokens, i) === "as" ? i + 1 : i);
}
