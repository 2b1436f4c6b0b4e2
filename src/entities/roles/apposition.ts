/** Descriptions set off by commas, after a name or before it. */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt, sameSentence } from "../../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind } from "../../text/tokens.ts";
import { mentionFrom, mentionTo } from "../mention-index.ts";
import { WordFact } from "../word-facts.ts";
import { hashSet, startsWith } from "../words.ts";
import { isPluralOwner, readDescription } from "./description.ts";
import { isStyle, roleBefore, startOfPhrase } from "./role-before.ts";
import {
  afterBrackets,
  beforeHonorifics,
  factsAt,
  isRoleNoun,
  type Phrase,
  type StoryWords,
} from "./story-words.ts";
import { unknownOffice } from "./unknown-office.ts";

const AGED = hashWord("aged");

/** The descriptions set off beside a name that are its own. */
interface Appositions {
  readonly before: Phrase | undefined;
  readonly after: Phrase | undefined;
}

/**
 * The descriptions on both sides of a name, without those of its neighbours: in “the Minister of A, X, the Chair of B, Y,”
 * each stands before its name, in “X, the Minister of A, Y, the Chair of B,” after it. What the first name has before it decides.
 */
export function ownAppositions(story: StoryWords, first: number, next: number, depth = 0): Appositions {
  const labelled = label(story, first, next);
  if (labelled !== undefined) return { before: labelled, after: undefined };
  const found = reversedApposition(story, first, next);
  const before = found !== undefined && isOfNameBefore(story, found, depth) ? undefined : found;
  const after = apposition(story, next);
  const isOfNext =
    after !== undefined &&
    (before !== undefined || isOfSomebody(story, after)) &&
    leadsToPerson(story, after);
  return { before, after: isOfNext ? undefined : after };
}

/** “X, her deputy, Y,”: X's deputy is Y. */
function isOfSomebody({ tokens }: StoryWords, { first }: Phrase): boolean {
  return persons.has(hashAt(tokens, first - 1));
}

const persons = hashSet("his her");

/** No list of names with their offices is longer. */
const MAX_NAMES = 40;

/** Whether the description stands after the name it belongs to: “X, his wife, Y, his son”. */
export function isOfNameBefore(story: StoryWords, { first, head }: Phrase, depth = 0): boolean {
  const comma = determiners.has(hashAt(story.tokens, first - 1)) ? first - 2 : first - 1;
  const name = hashAt(story.tokens, comma) === Word.comma ? mentionTo(story.names, comma - 1) : undefined;
  if (name?.type !== "person" || depth > MAX_NAMES) return false;
  return ownAppositions(story, name.first, name.last + 1, depth + 1).after?.head === head;
}

function leadsToPerson(story: StoryWords, { last }: Phrase): boolean {
  const { tokens, names } = story;
  if (hashAt(tokens, last + 1) !== Word.comma) return false;
  for (let i = last + 2; i < last + 5 && sameSentence(tokens, last, i); i++) {
    const next = mentionFrom(names, i);
    // “X, his wife, Y, his son, …”: each stands after its name.
    if (next?.type === "person")
      return hashAt(tokens, next.last + 1) !== Word.comma || !persons.has(hashAt(tokens, next.last + 2));
    if (beforeHonorifics(story, i + 1) === i) return false;
  }
  return false;
}

/**
 * “X, director of the institute, said”; “X, 45, a nurse”; “X – the mayor – said”; “X (the mayor)”. `next` is the token
 * after the name.
 */
function apposition(story: StoryWords, next: number): Phrase | undefined {
  const { tokens } = story;
  const inside = betweenMarks(story, next);
  if (inside !== undefined) return inside;
  let i = afterBrackets(story, next);
  if (hashAt(tokens, i) !== Word.comma) return undefined;
  i++;
  if (hashAt(tokens, i) === AGED) i++;
  if (isKind(tokens, i, TokenKind.number) && hashAt(tokens, i + 1) === Word.comma) i += 2;
  const start = afterSpan(story, i);
  if (!sameSentence(tokens, next, start)) return undefined;
  const found = readDescription(story, start) ?? unknownOffice(story, start);
  if (found === undefined) return undefined;
  const hasArticle = found.first > start;
  return hasArticle || closesApposition(story, found) ? found : undefined;
}

const SPANS = hashSet("for until since");
const MAX_SPAN = 6;
const TIMES = hashSet("year years decade decades season seasons term terms recently");

/** Passes over how long somebody was something: “X, for 41 years organist at the abbey”, “X, until last year head of the firm”. */
function afterSpan({ tokens }: StoryWords, index: number): number {
  if (!SPANS.has(hashAt(tokens, index))) return index;
  for (let i = index + 1; i <= index + MAX_SPAN && sameSentence(tokens, index, i); i++)
    if (TIMES.has(hashAt(tokens, i))) return i + 1;
  return index;
}

/** “X (the mayor)”, “X — the club’s captain — said”: nothing else stands between the marks. */
function betweenMarks(story: StoryWords, next: number): Phrase | undefined {
  const { tokens } = story;
  const closing = startsWith(tokens, next, "(") ? ")" : startsWith(tokens, next, "—–") ? "—–.;,”" : undefined;
  if (closing === undefined || !sameSentence(tokens, next, next + 1)) return undefined;
  const found = readDescription(story, next + 1);
  return found !== undefined && startsWith(tokens, found.last + 1, closing) ? found : undefined;
}

/** Without an article only what is set off on both sides is an apposition: in a list the next name follows. */
function closesApposition(story: StoryWords, { last }: Phrase): boolean {
  const { tokens } = story;
  return (
    (factsAt(story, last + 1) & (WordFact.past | WordFact.clauseBoundary)) !== 0 ||
    startsWith(tokens, last + 1, ',.;:–—)(”"') ||
    !sameSentence(tokens, last, last + 1)
  );
}

/** “Chairman: X; secretary: Y”, “Chair – X, secretary – Y”: an item of a list that is an office, a sign and a name. */
function label(story: StoryWords, first: number, next: number): Phrase | undefined {
  const { tokens } = story;
  const sign = beforeHonorifics(story, first);
  if (!startsWith(tokens, sign, ":–—") || !sameSentence(tokens, sign, first)) return undefined;
  const after = afterBrackets(story, next);
  if (sameSentence(tokens, first, after) && !startsWith(tokens, after, ",.;")) return undefined;
  const head = sign - 1;
  const start = isRoleNoun(story, head) ? startOfPhrase(story, head) : undefined;
  if (start === undefined) return undefined;
  const opens = hasFlag(tokens, start, TokenFlag.sentenceStart) || startsWith(tokens, start - 1, ",.;:");
  return opens ? { first: start, last: head, head } : undefined;
}

const MAX_REVERSED_LENGTH = 16;

/**
 * “Its spokesman, Luc Perrenoud, said”; “the director of the institute, X, said”: set off on both sides. “The officers are:
 * secretary, X; treasurer, Y.”
 */
function reversedApposition(story: StoryWords, first: number, next: number): Phrase | undefined {
  const { tokens } = story;
  const comma = commaBefore(story, first);
  if (comma === undefined) return undefined;
  const after = afterBrackets(story, next);
  const isClosed = !sameSentence(tokens, first, after) || startsWith(tokens, after, ',.;)”"–—');
  for (let i = comma - 1; i > comma - MAX_REVERSED_LENGTH && sameSentence(tokens, i, comma); i--) {
    const opensItem = startsWith(tokens, i, ";:");
    if (!opensItem && startsWith(tokens, i, ',;:()“”"')) return undefined;
    const start = opensItem ? i + 1 : startOfDescription(story, i);
    if (start === undefined || !(isClosed || opensSentence(story, i) || leadsOn(story, i, after))) continue;
    const found = readDescription(story, start, true);
    if (found?.last === comma - 1) return found;
  }
  return undefined;
}

/** The comma before a name: honorifics, “Belgium’s X” and a title or description of the name's own stand between. */
function commaBefore(story: StoryWords, first: number): number | undefined {
  const { tokens, names } = story;
  let i = beforeHonorifics(story, first);
  const own = roleBefore(story, first);
  if (own !== undefined) i = isStyle(story, own) ? beforeStyle(story, own.first) : own.first - 1;
  else if (hasFlag(tokens, i, TokenFlag.clitic) && mentionTo(names, i - 1)?.type === "place")
    i = mentionTo(names, i - 1)!.first - 1;
  return hashAt(tokens, i) === Word.comma && sameSentence(tokens, i, first) ? i : undefined;
}

const DEGREES = hashSet("very most right rt");

/** The token before “the Rt Rev”, “the Very Rev”. */
function beforeStyle({ tokens }: StoryWords, first: number): number {
  const i = DEGREES.has(hashAt(tokens, first - 1)) ? first - 2 : first - 1;
  return hashAt(tokens, i) === Word.the ? i - 1 : i;
}

/** “Its lawyer, X of the firm Y, said”: whose lawyer is meant stands before it, so no other noun's apposition is X. */
function leadsOn({ tokens }: StoryWords, owner: number, after: number): boolean {
  const preposition = hashAt(tokens, after);
  if (preposition !== Word.of && preposition !== Word.from) return false;
  return owners.has(hashAt(tokens, owner)) || hasFlag(tokens, owner, TokenFlag.clitic);
}

const owners = hashSet("its his her their our");

/** “A former police chief, X now runs …”: before the subject nothing need close it. */
function opensSentence({ tokens }: StoryWords, index: number): boolean {
  return hasFlag(tokens, index, TokenFlag.sentenceStart) && indefinite.has(hashAt(tokens, index));
}

const indefinite = hashSet("a an");
const determiners = hashSet("a an the its his her their our whose");

/** Where a description begins whose determiner or possessor ends at the token, or which begins the sentence with it. */
function startOfDescription({ tokens, names }: StoryWords, index: number): number | undefined {
  if (determiners.has(hashAt(tokens, index))) return index + 1;
  if (hasFlag(tokens, index, TokenFlag.sentenceStart)) return index;
  if (!hasFlag(tokens, index, TokenFlag.clitic) && !isPluralOwner({ tokens }, index)) return undefined;
  return mentionTo(names, index - 1)?.first ?? index + 1;
}
