/** Nouns that look like verbs, known by what stands before and after them: "the alarm", "coach Ada Lund". */
import type { Language } from "../../english/english.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isPersonNoun } from "../coreference/person-nouns.ts";
import { classAt } from "./at.ts";
import { classSet } from "./class-set.ts";
import { isPlainVerb } from "./verbs-in-place.ts";
import { WordClass } from "./word-tables.ts";

/** Always before a noun: no verb follows "the" or "their", but one may follow "all", "this" and "her". */
export const openers = wordSet("the a an every my your our its their whose");

/** What decides about a word in its place. */
export interface Place {
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  readonly names: NameIndex;
  readonly language: Language;
}

/** Whether a word that looks like a verb is none. */
export function isNounInPlace(place: Place, i: number): boolean {
  const { tokens, classes } = place;
  return (
    isOpening(tokens, i) ||
    isLabel(place, i) ||
    isState(tokens, classes, i) ||
    isOpened(tokens, classes, i) ||
    isCompound(tokens, classes, i) ||
    isSingular(tokens, classes, i) ||
    isBeforeBase(tokens, classes, i) ||
    isRole(place, i)
  );
}

/** "Reports from Lund", "Trains face cuts": no verb in -s opens a sentence but one that is never a noun. */
function isOpening(tokens: Tokens, i: number): boolean {
  const { text, end } = tokens;
  return hasFlag(tokens, i, TokenFlag.sentenceStart) && text[end[i]! - 1] === "s" && !isPlainVerb(tokens, i);
}

/** "Guide: how to vote" is no person. */
const GUIDE = hashWord("guide");

/** "Judge: ‘You lied’": who speaks, alone before a colon. */
function isLabel({ tokens, classes, language }: Place, i: number): boolean {
  if (!hasFlag(tokens, i, TokenFlag.sentenceStart) || tokens.hash[i] === GUIDE) return false;
  return classAt(classes, i + 1) === WordClass.colon && isPersonNoun(tokens, i, language);
}

const STATE = hashWord("state");
const beforeBases = classSet([WordClass.to, WordClass.auxiliary, WordClass.pronoun]);

/** "state media", "State prosecutors": a noun before another, whose verb hardly has an object that is bare. */
function isState({ hash }: Tokens, classes: Uint8Array, i: number): boolean {
  return (
    hash[i] === STATE &&
    classAt(classes, i + 1) === WordClass.noun &&
    !beforeBases.has(classAt(classes, i - 1))
  );
}

const numbers = wordSet("two three four five six seven eight nine ten dozens hundreds thousands");

/** "the bank shares fell", "the police report was": before another verb; "nine boats": a form in -s after a number. */
function isCompound({ hash, text, end }: Tokens, classes: Uint8Array, i: number): boolean {
  const before = classAt(classes, i - 1);
  const next = classAt(classes, i + 1);
  if (before === WordClass.noun || before === WordClass.adjective)
    return next === WordClass.past || next === WordClass.auxiliary;
  const isCounted = before === WordClass.number || (i > 0 && numbers.has(hash[i - 1]!));
  return isCounted && text[end[i]! - 1] === "s";
}

/** "survivors of the Lund blast speak": of two base forms after a name the first is a noun. */
function isBeforeBase({ text, end }: Tokens, classes: Uint8Array, i: number): boolean {
  if (i === 0 || classAt(classes, i + 1) !== WordClass.verb) return false;
  return classes[i - 1] === WordClass.name && text[end[i]! - 1] !== "s" && text[end[i + 1]! - 1] !== "s";
}

const one = wordSet("a an every each another");

/** "a text message", "a relief package": a base form after one thing, whose verb would end in -s. */
function isSingular({ hash, text, end }: Tokens, classes: Uint8Array, i: number): boolean {
  const isBase = text[end[i]! - 1] !== "s";
  return isBase && i > 1 && classes[i - 1] === WordClass.noun && one.has(hash[i - 2]!);
}

/** "the alarm", "a new report", "the inspector's report", "nurse's". */
function isOpened({ hash }: Tokens, classes: Uint8Array, i: number): boolean {
  if (classAt(classes, i + 1) === WordClass.genitive) return true;
  if (classAt(classes, i - 1) === WordClass.genitive) return isNominal(classAt(classes, i - 2));
  const before = attributes.has(classAt(classes, i - 1)) ? i - 2 : i - 1;
  return before >= 0 && openers.has(hash[before]!);
}

/** "a new report", "a night guard" */
const attributes = classSet([WordClass.adjective, WordClass.timeNoun]);

function isNominal(found: number): boolean {
  return found === WordClass.noun || found === WordClass.name;
}

const beforeRoles = classSet([
  WordClass.determiner,
  WordClass.possessive,
  WordClass.name,
  WordClass.noun,
  WordClass.adjective,
  WordClass.genitive,
  WordClass.mark,
  WordClass.comma,
  WordClass.conjunction,
  WordClass.preposition,
]);

/** "said coach Ada Lund", "says engineer Ada Lund". */
const sayings = classSet([WordClass.past, WordClass.verb]);
/** What stands before "said coach Ada Lund" and "retired nurse Ada Lund". */
const beforePasts = classSet([WordClass.mark, WordClass.comma, WordClass.determiner]);

/** "engineer Ivo Petrov", "said coach Ada Lund": a noun for a person right before somebody's name. */
function isRole({ tokens, classes, names, language }: Place, i: number): boolean {
  const name = names.at(i + 1);
  if (name?.kind !== "person" || name.first !== i + 1 || tokens.kind[i] !== TokenKind.word) return false;
  const before = classAt(classes, i - 1);
  const mayStand =
    hasFlag(tokens, i, TokenFlag.sentenceStart) ||
    beforeRoles.has(before) ||
    (sayings.has(before) && beforePasts.has(classAt(classes, i - 2)));
  return mayStand && isPersonNoun(tokens, i, language);
}
