/**
 * Noun phrases that may be somebody: names, pronouns, descriptions. A small chunker over word classes, so that
 * speakers do not depend on the name tagger alone.
 */

import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isDocumentNoun } from "../coreference/body-nouns.ts";
import { classAt } from "../words/at.ts";
import { isPlainVerb } from "../words/verbs-in-place.ts";
import { WordClass } from "../words/word-class.ts";
import { MentionKind, type SourceMention } from "./mention.ts";
import { isNominal } from "./nominal.ts";
import { endOfBracket, endOfName, endOfTitle, isHead, standsAlone } from "./phrase-head.ts";
import { isPart, Part, type Words } from "./phrase-parts.ts";

const MAX_TOKENS = 25;
const THAT = hashWord("that");
const READ = hashWord("read");

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
    const count = found.length;
    i = startsPhrase(words, i) ? readPhrase(words, i, found) + 1 : i + 1;
    if (found.length > count && tokens.hash[found[count]!.first] === THAT) dropRelative(tokens, found, count);
  }
  return found;
}

/** "a plan that unions called", "that Ana Ruiz called": "that" begins a clause and is no part of a plural or of a name. */
function dropRelative(tokens: Tokens, found: SourceMention[], from: number): void {
  const { first, last, plural, name } = found[from]!;
  const isClause = plural || (name !== undefined && hasFlag(tokens, first + 1, TokenFlag.capital));
  if (!isClause || first === last) return;
  for (let i = from; i < found.length; i++)
    if (found[i]!.first === first) found[i] = { ...found[i]!, first: first + 1 };
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
  const cap = Math.min(tokens.count, first + MAX_TOKENS);
  let last = first - 1;
  let head = -1;
  for (let i = first; i < cap; i = last + 1) {
    if (i > first && isBeyond(tokens, i)) break;
    if (classes[i] === WordClass.genitive && head >= 0) {
      found.push(mention(words, first, head, true));
      head = -1;
      last = i;
      continue;
    }
    const end = endOfName(words, i);
    if (end === i && !goesOn(words, i, first, head)) break;
    if (isHead(words, i) || isNominal(words, i, first)) head = end;
    last = end;
  }
  if (head >= 0) head = endOfTitle(words, head);
  last = Math.max(last, head);
  const end = head >= 0 ? head : standsAlone(classes, first, last) ? last : -1;
  if (end < first) return Math.max(last, first);
  const whole = mention(words, first, end, false);
  const close = whole.name === undefined ? end : endOfBracket(words, end);
  found.push(close === end ? whole : { ...whole, last: close });
  return Math.max(last, first, close);
}

/** Whether the token at `i` belongs to the phrase begun at `first`, whose last noun so far is `head`. */
function goesOn(words: Words, i: number, first: number, head: number): boolean {
  const { tokens, classes } = words;
  const found = classes[i]!;
  if (isPart(found, Part.inside) || (i === first && found === WordClass.verb)) return true;
  // "shows that the alarm rang": "that" is no part of the alarm.
  if (isPart(found, Part.opener))
    return i === first || (tokens.hash[first] !== THAT && opensOnly(classes, first, i));
  if (i > first && classes[i - 1] === WordClass.hyphen) return true;
  const next = classAt(classes, i + 1);
  const isTime = found === WordClass.time || (found === WordClass.timeNoun && opensPhrase(classes, first));
  // "said April"
  if (isTime && words.names.at(i)?.kind === "person") return true;
  if (isTime) return i > first && (isPart(next, Part.inside) || next === WordClass.hyphen);
  if (found === WordClass.hyphen)
    return next !== WordClass.mark && !hasFlag(tokens, i + 1, TokenFlag.spaceBefore);
  if (isNominal(words, i, first)) return true;
  if (isPart(found, Part.verbal) || found === WordClass.adverb) return isInPhrase(words, i, first, head);
  return false;
}

/** "a night porter": a time that tells what kind of thing. */
function opensPhrase(classes: Uint8Array, first: number): boolean {
  return isPart(classes[first]!, Part.opener);
}

function opensOnly(classes: Uint8Array, first: number, i: number): boolean {
  for (let k = first; k < i; k++) if (classes[k] !== WordClass.determiner) return false;
  return true;
}

/** "the retired general", "a London-based firm", "the coast guard said": a verb's form that is none. */
function isInPhrase({ tokens, classes }: Words, i: number, first: number, head: number): boolean {
  const next = classAt(classes, i + 1);
  if (isPlainVerb(tokens, i) || isWhatSeveralDo(tokens, i, next)) return false;
  const before = classAt(classes, i - 1);
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

/** People without a noun, and what they do: "Some say that", "Many believe". */
const severals = wordSet("some many most few several");
const deeds = wordSet("say believe think argue insist know warn admit deny tell ask");

function isWhatSeveralDo({ hash }: Tokens, i: number, next: number): boolean {
  if (i === 0 || !severals.has(hash[i - 1]!)) return false;
  return deeds.has(hash[i]!) || isPart(next, Part.opener);
}

/** Whether no phrase reaches a token from before. */
function isBeyond(tokens: Tokens, i: number): boolean {
  // Asked of every word of a phrase: as few calls as can be.
  return (
    (tokens.flags[i]! & TokenFlag.sentenceStart) !== 0 || (tokens.hash[i] === READ && isReading(tokens, i))
  );
}

/** "a statement read": what is written reads. */
export function isReading({ hash }: Tokens, i: number): boolean {
  return hash[i] === READ && i > 0 && isDocumentNoun(hash[i - 1]!);
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
