/**
 * Noun phrases that may be somebody: names, pronouns, descriptions. A small chunker over word classes, so that
 * speakers do not depend on the name tagger alone.
 */

import type { NameIndex, PlacedName } from "../entities/name-index.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { classAt } from "./at.ts";
import { WordClass } from "./word-class.ts";

export const MentionKind = {
  name: 0,
  noun: 1,
  pronoun: 2,
  /** his, her, its, their before a noun: "her claim that …" */
  possessive: 3,
  /** who, which */
  relative: 4,
} as const;

/** A noun phrase outside quotation marks. */
export interface SourceMention {
  /** First and last token, titles and determiners taken in. */
  readonly first: number;
  readonly last: number;
  /** A `MentionKind`. */
  readonly kind: number;
  /** The name that ends the phrase, if the tagger found one. */
  readonly name: PlacedName | undefined;
  /** Whether 's follows: the phrase owns what comes next. */
  readonly owner: boolean;
  readonly plural: boolean;
}

/** What the chunker reads. */
interface Words {
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  readonly names: NameIndex;
}

const LONGEST = 25;

/** The noun phrases of the story in text order; one that owns something comes before the whole it is part of. */
export function findMentions(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
): readonly SourceMention[] {
  const words = { tokens, classes, names };
  const found: SourceMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    if (isPart(classes[i]!, Part.pronoun)) pushPronoun(classes, i, found);
    i = startsPhrase(words, i) ? readPhrase(words, i, found) + 1 : i + 1;
  }
  return found;
}

/** What classes of words may be in a phrase: bits. */
const Part = { inside: 1, head: 2, opener: 4, verbal: 8, pronoun: 16 } as const;

const parts: ReadonlyMap<number, number> = new Map([
  [WordClass.noun, Part.inside | Part.head],
  [WordClass.name, Part.inside | Part.head],
  [WordClass.number, Part.inside | Part.head],
  [WordClass.adjective, Part.inside],
  [WordClass.determiner, Part.opener],
  [WordClass.possessive, Part.opener | Part.pronoun],
  [WordClass.past, Part.verbal],
  [WordClass.verb, Part.verbal],
  [WordClass.gerund, Part.verbal],
  [WordClass.pronoun, Part.pronoun],
  [WordClass.objectPronoun, Part.pronoun],
  [WordClass.relative, Part.pronoun],
]);
/** The same by class, with as little work as can be: every word of a story is asked. */
const partOf = Uint8Array.from({ length: 32 }, (_, found) => parts.get(found) ?? 0);

function isPart(found: number, part: number): boolean {
  return (partOf[found]! & part) !== 0;
}

function pushPronoun(classes: Uint8Array, i: number, found: SourceMention[]): void {
  // "told him": an object speaks only after "according to" and the like.
  if (classes[i] === WordClass.objectPronoun && !isPreposition(classAt(classes, i - 1))) return;
  found.push({
    first: i,
    last: i,
    kind: kindOfPronoun(classes[i]!),
    name: undefined,
    owner: false,
    plural: false,
  });
}

function kindOfPronoun(found: number): number {
  if (found === WordClass.possessive) return MentionKind.possessive;
  return found === WordClass.relative ? MentionKind.relative : MentionKind.pronoun;
}

function isPreposition(found: number): boolean {
  return found === WordClass.to || found === WordClass.preposition;
}

function startsPhrase({ tokens, classes, names }: Words, i: number): boolean {
  const found = classes[i]!;
  if (isPart(found, Part.inside | Part.opener)) return true;
  if (found === WordClass.quoted) return false;
  if (hasFlag(tokens, i, TokenFlag.capital) && names.at(i) !== undefined) return true;
  return found === WordClass.verb && isNounBySurroundings(tokens, classes, i);
}

/** "Reports say", "and polls show": a verb's form at a clause's start before another verb is a noun. */
function isNounBySurroundings(tokens: Tokens, classes: Uint8Array, i: number): boolean {
  const before = classAt(classes, i - 1);
  const starts =
    hasFlag(tokens, i, TokenFlag.sentenceStart) ||
    before === WordClass.conjunction ||
    before === WordClass.comma ||
    before === WordClass.preposition ||
    before === WordClass.subordinator;
  const next = classAt(classes, i + 1);
  return starts && (next === WordClass.past || next === WordClass.verb || next === WordClass.auxiliary);
}

/** Reads the phrase that begins at `first` into `found`; returns its last token. */
function readPhrase(words: Words, first: number, found: SourceMention[]): number {
  const { tokens, classes } = words;
  const cap = Math.min(tokens.count, first + LONGEST);
  let last = first - 1;
  let head = -1;
  for (let i = first; i < cap; i = last + 1) {
    if (i > first && hasFlag(tokens, i, TokenFlag.sentenceStart)) break;
    if (classes[i] === WordClass.genitive && head >= 0) {
      found.push(mention(words, first, head, true));
      head = -1;
      last = i;
      continue;
    }
    const end = endOfName(words, i);
    if (end === i && !goesOn(words, i, first, head)) break;
    if (isHead(words, i)) head = end;
    last = end;
  }
  if (head >= 0) head = endOfTitle(words, head);
  last = Math.max(last, head);
  const end = head >= 0 ? head : standsAlone(classes, first, last) ? last : -1;
  if (end >= first) found.push(mention(words, first, end, false));
  return Math.max(last, first);
}

/** Nouns for people that endings and the lexicon call adjectives: heads where no noun phrase follows them. */
const adjectivesForPeople = wordSet(
  "official executive representative relative professional individual criminal",
);

function isHead({ tokens, classes, names }: Words, i: number): boolean {
  const found = classes[i]!;
  if (found === WordClass.adjective && adjectivesForPeople.has(tokens.hash[i]!))
    return !isPart(classAt(classes, i + 1), Part.inside | Part.opener);
  // "the 24-year-old": what follows a hyphen is the end of one word.
  return (
    isPart(found, Part.head | Part.verbal) ||
    names.at(i) !== undefined ||
    classAt(classes, i - 1) === WordClass.hyphen
  );
}

const OF = wordSet("of for");
const titles = wordSet(
  "president minister premier chancellor senator sen. rep. gov. gov governor mr mr. mrs. ms. ms dr. dr judge sir king queen prince mayor pope",
);
const LONGEST_OFFICE = 6;

/** "Vice Minister of Foreign Affairs Ma Li": a title of several words ends with the person who holds it. */
function endOfTitle({ tokens, classes, names }: Words, head: number): number {
  const isTitle = hasFlag(tokens, head, TokenFlag.capital) && names.at(head)?.kind !== "person";
  if (!isTitle || !OF.has(tokens.hash[head + 1] ?? 0)) return head;
  const cap = Math.min(tokens.count, head + 2 + LONGEST_OFFICE);
  for (let i = head + 2; i < cap; i++) {
    const name = names.at(i);
    if (name?.kind === "person" && name.first === i && i > head + 2)
      return titles.has(tokens.hash[i - 1]!) ? head : name.last;
    if (!hasFlag(tokens, i, TokenFlag.capital) && classes[i] !== WordClass.determiner) return head;
  }
  return head;
}

/** Where the tagger's name that begins at `i` ends; `i` where none does. */
function endOfName({ classes, names }: Words, i: number): number {
  const name = names.at(i);
  if (name === undefined || name.first !== i) return i;
  let end = i;
  while (end < name.last && classAt(classes, end + 1) !== WordClass.mark) end++;
  return end;
}

/** "some", "the wealthy": no noun, but a determiner that can do without one. */
function standsAlone(classes: Uint8Array, first: number, last: number): boolean {
  if (classes[first] !== WordClass.determiner) return false;
  const next = classAt(classes, last + 1);
  if (next === WordClass.stretch || next === WordClass.time) return false;
  return last === first || classes[last] === WordClass.adjective;
}

/** Whether the token at `i` belongs to the phrase begun at `first`, whose last noun so far is `head`. */
function goesOn(words: Words, i: number, first: number, head: number): boolean {
  const { tokens, classes } = words;
  const found = classes[i]!;
  if (isPart(found, Part.inside) || (i === first && found === WordClass.verb)) return true;
  if (isPart(found, Part.opener)) return opensOnly(classes, first, i);
  if (i > first && classes[i - 1] === WordClass.hyphen) return true;
  const next = classAt(classes, i + 1);
  if (found === WordClass.time) return i > first && (isPart(next, Part.inside) || next === WordClass.hyphen);
  if (found === WordClass.hyphen)
    return next !== WordClass.mark && !hasFlag(tokens, i + 1, TokenFlag.spaceBefore);
  if (isPart(found, Part.verbal) || found === WordClass.adverb) return isInPhrase(words, i, first, head);
  return false;
}

function opensOnly(classes: Uint8Array, first: number, i: number): boolean {
  for (let k = first; k < i; k++) if (classes[k] !== WordClass.determiner) return false;
  return true;
}

/** "the retired general", "a London-based firm", "the coast guard said": a verb's form that is none. */
function isInPhrase({ tokens, classes }: Words, i: number, first: number, head: number): boolean {
  const before = classAt(classes, i - 1);
  const next = classAt(classes, i + 1);
  const opens =
    isPart(before, Part.opener) ||
    (before === WordClass.adjective && head !== i - 1) ||
    before === WordClass.genitive;
  if (i > first && opens && (isPart(next, Part.inside) || next === WordClass.hyphen)) return true;
  if (classes[i] !== WordClass.verb) return false;
  if (opens && classes[first] !== WordClass.adjective) return true;
  const closed = head === i - 1 && isPart(classes[first]!, Part.opener) && !endsInS(tokens, head);
  return closed && !endsInS(tokens, i) && next !== WordClass.determiner && next !== WordClass.possessive;
}

function mention(
  { tokens, classes, names }: Words,
  first: number,
  last: number,
  owner: boolean,
): SourceMention {
  const placed = names.at(last);
  const name = placed !== undefined && placed.last <= last && placed.first >= first ? placed : undefined;
  const isName = name !== undefined || classes[last] === WordClass.name;
  const kind = isName ? MentionKind.name : MentionKind.noun;
  return { first, last, kind, name, owner, plural: !isName && endsInS(tokens, last) };
}

function endsInS(tokens: Tokens, token: number): boolean {
  const end = tokens.end[token]! - 1;
  const last = tokens.text.charCodeAt(end) | 0x20;
  return last === 0x73 && (tokens.text.charCodeAt(end - 1) | 0x20) !== 0x73;
}
