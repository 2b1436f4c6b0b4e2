/** Names by which the text says that somebody is also known, where the tagger left them out: “Ada Obi, known to all as the Prof”. */

import { Word } from "../english/words.ts";
import { withFound } from "../names/rules/name-rule.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import { aliasArticles, callers, KNOWN, MAX_KNOWN, nameNouns, sureAliasCues } from "./alias-words.ts";
import { hashSet, startsWith } from "./words.ts";

type Span = Pick<TaggedName, "first" | "last">;

/** What may stand between a name and the word that says what else it is called. */
const leading = hashSet(
  "who which that is are was were and also better best widely popularly locally commonly affectionately fondly simply still often formerly",
);
const goes = hashSet("goes");
const relatives = hashSet("whom who");
const owners = hashSet("his her their its my our all everyone");
const joiners = hashSet("of the de du la el von");

/** One look at what stands right after a name settles nearly all. */
const openings = hashSet(
  ", ( – — - who which that is are was were and also better best widely popularly known aka a.k.a alias nicknamed dubbed",
);

const MAX_LEADING = 5;
/** “whom his friends in the village call”. */
const MAX_CALLERS = 6;
const MAX_WORDS = 4;
/** Other names of a story, each looked for in all of it, and mentions of one: news never has more, hostile text does. */
const MAX_OTHER_NAMES = 16;
const MAX_MENTIONS = 50;
const MARGIN = 400;

/**
 * The names with those by which people and bodies of more than one word are also known, right after them, and with these again wherever
 * they stand in the story. What the tagger took for a name of another type is theirs.
 */
export function withOtherNames(tokens: Tokens, names: readonly TaggedName[]): readonly TaggedName[] {
  const found: TaggedName[] = [];
  let others = 0;
  for (const { type, first, last } of names) {
    if (others === MAX_OTHER_NAMES) break;
    if (type === "place" || first === last) continue;
    const span = otherNameAfter(tokens, last + 1);
    if (span === null) continue;
    others++;
    for (const mention of everywhere(tokens, span, type)) found.push(mention);
  }
  return found.length === 0 ? names : merged(names, found);
}

/** Where the words after a name, from `at` on, say what else it is called; null where they do not. */
export function otherNameAfter(tokens: Tokens, at: number): Span | null {
  if (at >= tokens.count || !openings.has(tokens.hash[at]!)) return null;
  const isAside = startsWith(tokens, at, ",(–—-");
  let i = isAside ? at + 1 : at;
  // “Ada Obi, 71, known as”.
  if (isAside && isKind(tokens, i, TokenKind.number) && hashAt(tokens, i + 1) === Word.comma) i += 2;
  const start = i;
  while (i - start < MAX_LEADING && leading.has(hashAt(tokens, i)) && !relatives.has(hashAt(tokens, i))) i++;
  const relative = relatives.has(hashAt(tokens, i));
  if (relative) i++;
  while (i - start < MAX_LEADING && leading.has(hashAt(tokens, i))) i++;
  const hash = hashAt(tokens, i);
  if (hash === KNOWN) return knownAs(tokens, i);
  if (sureAliasCues.has(hash)) return nameAt(tokens, i + 1);
  if (goes.has(hash) && hashAt(tokens, i + 1) === Word.by) return nameAt(tokens, skipName(tokens, i + 2));
  if (relative) return calledBy(tokens, i);
  return isAside ? nameOfFriends(tokens, start) : null;
}

/** “known to everyone as El Profe”, “known by its French initials STN”. */
function knownAs(tokens: Tokens, known: number): Span | null {
  for (let i = known + 1; i <= known + MAX_KNOWN; i++) {
    const hash = hashAt(tokens, i);
    if (hash === Word.as || nameNouns.has(hash)) return nameAt(tokens, i + 1);
    // “known for hits such as”.
    if (isKind(tokens, i, TokenKind.punctuation) || hash === Word.for) return null;
  }
  return null;
}

/** “goes by the name of Freddy”. */
function skipName(tokens: Tokens, at: number): number {
  let i = at;
  while (
    i < at + 3 &&
    (aliasArticles.has(hashAt(tokens, i)) ||
      nameNouns.has(hashAt(tokens, i)) ||
      hashAt(tokens, i) === Word.of)
  )
    i++;
  return i;
}

/** “whom everyone calls Capi”; but somebody “who calls Leeds home” is not called so. */
function calledBy(tokens: Tokens, at: number): Span | null {
  if (callers.has(hashAt(tokens, at))) return null;
  for (let i = at + 1; i < at + MAX_CALLERS; i++) {
    if (callers.has(hashAt(tokens, i))) return nameAt(tokens, i + 1);
    if (!isKind(tokens, i, TokenKind.word)) return null;
  }
  return null;
}

/** “Edie to her neighbours”, “FTP in its Spanish initials”. */
function nameOfFriends(tokens: Tokens, at: number): Span | null {
  const span = nameAt(tokens, at);
  if (span === null || !owners.has(hashAt(tokens, span.last + 2))) return null;
  const link = hashAt(tokens, span.last + 1);
  const end = span.last + 3;
  if (link === Word.to) return isSmallWord(tokens, end) || hashAt(tokens, end) === Word.comma ? span : null;
  return link === Word.in && (nameNouns.has(hashAt(tokens, end)) || nameNouns.has(hashAt(tokens, end + 1)))
    ? span
    : null;
}

function isSmallWord(tokens: Tokens, at: number): boolean {
  return isKind(tokens, at, TokenKind.word) && !hasFlag(tokens, at, TokenFlag.capital);
}

/** The words with capitals from there on, marks and articles passed over. */
function nameAt(tokens: Tokens, at: number): Span | null {
  let first = at;
  while (first < at + 2 && (aliasArticles.has(hashAt(tokens, first)) || startsWith(tokens, first, "“\"‘'«")))
    first++;
  if (!isNameWord(tokens, first)) return null;
  let last = first;
  for (let i = first + 1; i < first + MAX_WORDS; i++) {
    if (isNameWord(tokens, i)) last = i;
    else if (!joiners.has(hashAt(tokens, i))) break;
  }
  return { first, last };
}

function isNameWord(tokens: Tokens, at: number): boolean {
  return at < tokens.count && isKind(tokens, at, TokenKind.word) && hasFlag(tokens, at, TokenFlag.capital);
}

/** Where the words of the name stand from there on. */
function everywhere(tokens: Tokens, { first, last }: Span, type: TaggedName["type"]): readonly TaggedName[] {
  const { hash, count } = tokens;
  const found: TaggedName[] = [];
  for (let i = first; i + last - first < count && found.length < MAX_MENTIONS; i++) {
    if (hash[i] !== hash[first]) continue;
    let k = 0;
    while (k <= last - first && hash[i + k] === hash[first + k] && (k > 0 || isNameWord(tokens, i))) k++;
    if (k <= last - first) continue;
    found.push({ first: i, last: i + last - first, type, rule: "known-as", margin: MARGIN });
  }
  return found;
}

/** In text order: the found ones in place of those that they cover; where another reaches beyond one, that stays. */
function merged(names: readonly TaggedName[], found: readonly TaggedName[]): readonly TaggedName[] {
  const isOver = (a: TaggedName, b: TaggedName) => a.first <= b.last && b.first <= a.last;
  const covers = (a: TaggedName, b: TaggedName) => a.first <= b.first && b.last <= a.last;
  const fitting = found.filter((each, i) => {
    if (found.slice(0, i).some((other) => isOver(each, other))) return false;
    return names.every((name) => !isOver(each, name) || covers(each, name));
  });
  const kept = names.filter((name) => !fitting.some((each) => covers(each, name)));
  return withFound(kept, fitting);
}
