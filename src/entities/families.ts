/** Names that several of one family share: “Bill and Hillary Clifton”, “the Cliftons”. */
import { Word } from "../english/words.ts";
import { type Gazetteer, NameClass } from "../names/gazetteer.ts";
import { phraseHash, phraseHashOf } from "../names/phrase-hash.ts";
import type { TaggedName } from "../names/tagged-name.ts";
import { hashAt } from "../text/token-tests.ts";
import { hasFlag, isKind, TokenFlag, TokenKind, type Tokens } from "../text/tokens.ts";
import type { NameMention } from "./name-mention.ts";
import { isFullName } from "./person-name.ts";
import { femaleTitles, maleTitles, particles, shortNames } from "./person-words.ts";
import { hashSet, lowerWord } from "./words.ts";

/**
 * The names with the given names that couples leave bare, “Bill” before “and Hillary Clifton”, and without families,
 * “the Cliftons”, which are neither one person nor a place nor an organization.
 */
export function settleFamilies(
  tokens: Tokens,
  names: readonly TaggedName[],
  gazetteer: Gazetteer,
): readonly TaggedName[] {
  const surnames = new Set(names.filter(isFullPerson).map(({ last }) => lowerWord(tokens, last)));
  const settled: TaggedName[] = [];
  for (const name of names) {
    if (isFamily(tokens, name, surnames, gazetteer)) continue;
    const bare = bareGivenName(tokens, name, gazetteer);
    if (bare !== undefined && (settled.at(-1)?.last ?? -1) < bare)
      settled.push({ first: bare, last: bare, type: "person", rule: "story", margin: name.margin });
    settled.push(name);
  }
  return settled;
}

function isFullPerson({ type, first, last }: TaggedName): boolean {
  return type === "person" && last > first;
}

/** “the Cliftons”: the plural of a surname of the story, or of one that is known and nothing else. */
function isFamily(
  tokens: Tokens,
  { first, last }: TaggedName,
  surnames: ReadonlySet<string>,
  gazetteer: Gazetteer,
): boolean {
  if (first !== last || hashAt(tokens, first - 1) !== Word.the) return false;
  const word = lowerWord(tokens, first);
  if (!word.endsWith("s")) return false;
  if ([word.slice(0, -1), word.slice(0, -2)].some((singular) => surnames.has(singular))) return true;
  const own = gazetteer.classesOf(phraseHash(tokens, first, first));
  return own === 0 && knownSurname(word.slice(0, -1), gazetteer);
}

function knownSurname(word: string, gazetteer: Gazetteer): boolean {
  const surname = NameClass.surname;
  return (gazetteer.classesOf(phraseHashOf(word)) & (surname | NameClass.organization)) === surname;
}

/** The token of a given name that no name covers before “and” and a full name: “Bill and Hillary Clifton”. */
function bareGivenName(tokens: Tokens, name: TaggedName, gazetteer: Gazetteer): number | undefined {
  const token = name.first - 2;
  if (!isFullPerson(name) || !isJoined(tokens, name.first - 1)) return undefined;
  if (!hasFlag(tokens, token, TokenFlag.capital) || !isKind(tokens, token, TokenKind.word)) return undefined;
  // “Kelly and Mark Holt” after a capital may end another name: “Grace Kelly and Mark Holt”.
  const isAlone =
    hasFlag(tokens, token, TokenFlag.sentenceStart) || !hasFlag(tokens, token - 1, TokenFlag.capital);
  // “the Minister of Justice and Ana Holt”.
  const isPortfolio = hashAt(tokens, token - 1) === Word.of && hasFlag(tokens, token - 2, TokenFlag.capital);
  return isAlone && !isPortfolio && isGivenName(tokens, token, gazetteer) ? token : undefined;
}

function isJoined(tokens: Tokens, index: number): boolean {
  const hash = hashAt(tokens, index);
  return (hash === Word.and || hash === Word.ampersand) && !hasFlag(tokens, index, TokenFlag.sentenceStart);
}

function isGivenName(tokens: Tokens, index: number, gazetteer: Gazetteer): boolean {
  if (shortNames.has(lowerWord(tokens, index))) return true;
  const hash = phraseHash(tokens, index, index);
  return (gazetteer.classesOf(hash) & NameClass.givenName) !== 0 || gazetteer.givenNameOf(hash) !== null;
}

/** A surname that goes with a given name beside it. */
export interface SharedSurname {
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * By the ids of their forms, the given names that share the surname after them. A name that is the surname of
 * somebody in the story is none: “Clifton and Mike Pruitt”; nor is one after a title: “Mr Okoro and Ada Clifton”.
 */
export function findSharedSurnames(
  tokens: Tokens,
  people: readonly NameMention[],
  gazetteer: Gazetteer,
): ReadonlyMap<number, SharedSurname> {
  const surnames = new Set(people.filter(isFullPerson).map(({ last }) => lowerWord(tokens, last)));
  const shared = new Map<number, SharedSurname>();
  for (let i = 1; i < people.length; i++) {
    const [given, full] = [people[i - 1]!, people[i]!];
    if (given.first !== given.last || full.first !== given.last + 2 || full.form.words.length < 2) continue;
    if (!isJoined(tokens, full.first - 1) || shared.has(given.form.id)) continue;
    if (titles.has(hashAt(tokens, given.first - 1))) continue;
    if (!isFullName(full.form.words)) continue;
    if (surnames.has(given.form.key) || !isGivenName(tokens, given.first, gazetteer)) continue;
    const first = firstOfSurname(tokens, full);
    const text = tokens.text.slice(tokens.start[first], tokens.end[full.last]);
    const count = full.last - first + 1;
    shared.set(given.form.id, { words: full.form.words.slice(-count), text });
  }
  return shared;
}

/** Surnames alone, not given names, follow these. */
const titles = hashSet(
  `${maleTitles} ${femaleTitles} mr. mrs. ms. dr dr. president senator sen. governor gov.`,
);

/** “van der Merwe”: the surname begins with its particles. */
export function firstOfSurname(tokens: Tokens, { first, last }: NameMention): number {
  let start = last;
  while (start > first + 1 && particles.has(lowerWord(tokens, start - 1))) start--;
  return start;
}
