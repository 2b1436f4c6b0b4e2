/**
 * Noun phrases that may be somebody: names, pronouns, descriptions. A small chunker over word classes, so that
 * speakers do not depend on the name tagger alone.
 */
import type { NameIndex, PlacedName } from "../names/name-index.ts";
import { hasFlag, TokenFlag, type Tokens } from "../text/tokens.ts";
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

const LONGEST = 25;

/** The noun phrases of the story in text order. Phrases that own something come as themselves and as part of the whole. */
export function findMentions(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
): readonly SourceMention[] {
  const found: SourceMention[] = [];
  for (let i = 0; i < tokens.count; ) {
    const one = wordMention(classes, i);
    if (one !== undefined) found.push(one);
    if (!startsPhrase(tokens, classes, names, i)) i++;
    else i = readPhrase(tokens, classes, names, i, found) + 1;
  }
  return found;
}

function wordMention(classes: Uint8Array, i: number): SourceMention | undefined {
  const kind = wordKinds.get(classes[i]!);
  if (kind === undefined) return undefined;
  return { first: i, last: i, kind, name: undefined, owner: false, plural: false };
}

const wordKinds: ReadonlyMap<number, number> = new Map([
  [WordClass.pronoun, MentionKind.pronoun],
  [WordClass.objectPronoun, MentionKind.pronoun],
  [WordClass.possessive, MentionKind.possessive],
  [WordClass.relative, MentionKind.relative],
]);

const INSIDE: ReadonlySet<number> = new Set([
  WordClass.noun,
  WordClass.name,
  WordClass.adjective,
  WordClass.number,
]);
const HEADS: ReadonlySet<number> = new Set([WordClass.noun, WordClass.name, WordClass.number]);

function startsPhrase(tokens: Tokens, classes: Uint8Array, names: NameIndex, i: number): boolean {
  const found = classes[i]!;
  if (found === WordClass.quoted) return false;
  return (
    INSIDE.has(found) ||
    found === WordClass.determiner ||
    found === WordClass.possessive ||
    (names.at(i) !== undefined && hasFlag(tokens, i, TokenFlag.capital))
  );
}

/** Reads the phrase that begins at `first` into `found`; returns its last token. */
function readPhrase(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
  first: number,
  found: SourceMention[],
): number {
  let last = first - 1;
  let head = -1;
  let start = first;
  const cap = Math.min(tokens.count, first + LONGEST);
  for (let i = first; i < cap; ) {
    if (i > first && hasFlag(tokens, i, TokenFlag.sentenceStart)) break;
    const name = names.at(i);
    const end = classes[i] === WordClass.quoted ? i : endOfName(classes, name, i);
    if (classes[i] === WordClass.genitive && head >= 0) {
      found.push(mention(tokens, classes, names, start, head, true));
      head = -1;
      last = i;
      i++;
      continue;
    }
    if (!goesOn(tokens, classes, i, first, end > i)) break;
    if (end > i || HEADS.has(classes[end]!)) head = end;
    last = end;
    i = end + 1;
  }
  if (head >= 0) found.push(mention(tokens, classes, names, start, head, false));
  else if (classes[first] === WordClass.determiner && last === first)
    found.push(mention(tokens, classes, names, first, first, false));
  else if (last >= first && classes[last] === WordClass.adjective && classes[first] === WordClass.determiner)
    found.push(mention(tokens, classes, names, first, last, false));
  start = first;
  return Math.max(last, first);
}

function endOfName(classes: Uint8Array, name: PlacedName | undefined, i: number): number {
  if (name === undefined || name.first !== i) return i;
  let end = i;
  while (end < name.last && classes[end + 1] !== WordClass.quoted) end++;
  return end;
}

/** Whether the token at `i` belongs to the phrase begun at `first`. */
function goesOn(tokens: Tokens, classes: Uint8Array, i: number, first: number, isName: boolean): boolean {
  const found = classes[i]!;
  if (isName || INSIDE.has(found)) return true;
  if (found === WordClass.determiner || found === WordClass.possessive)
    return i === first || isDeterminerRun(classes, i, first);
  const next = classes[i + 1];
  if (found === WordClass.hyphen)
    return next !== undefined && next !== WordClass.quoted && !hasFlag(tokens, i + 1, TokenFlag.spaceBefore);
  if (
    found === WordClass.past ||
    found === WordClass.gerund ||
    found === WordClass.verb ||
    found === WordClass.adverb
  ) {
    // "the retired general", "Hong Kong-based analyst", "the leading candidate": a verb's form between a determiner and a noun
    const before = classes[i - 1];
    const opens =
      i > first &&
      (before === WordClass.hyphen ||
        before === WordClass.determiner ||
        before === WordClass.possessive ||
        before === WordClass.adjective);
    return opens && next !== undefined && (INSIDE.has(next) || next === WordClass.hyphen);
  }
  return false;
}

function isDeterminerRun(classes: Uint8Array, i: number, first: number): boolean {
  for (let k = first; k < i; k++) if (classes[k] !== WordClass.determiner) return false;
  return true;
}

function mention(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
  first: number,
  last: number,
  owner: boolean,
): SourceMention {
  const placed = names.at(last);
  const name = placed !== undefined && placed.last <= last && placed.first >= first ? placed : undefined;
  const isName = name !== undefined || classes[last] === WordClass.name;
  return {
    first,
    last,
    kind: isName ? MentionKind.name : MentionKind.noun,
    name,
    owner,
    plural: !isName && endsInS(tokens, last),
  };
}

function endsInS(tokens: Tokens, token: number): boolean {
  const end = tokens.end[token]! - 1;
  const last = tokens.text.charCodeAt(end) | 0x20;
  return last === 0x73 && (tokens.text.charCodeAt(end - 1) | 0x20) !== 0x73;
}
