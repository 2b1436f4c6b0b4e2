/** Nouns that look like verbs, known by what stands before and after them: "the alarm", "coach Ada Lund". */
import type { Language } from "../../english/english.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isBodyNoun } from "../coreference/body-nouns.ts";
import { isPersonNoun } from "../coreference/person-nouns.ts";
import { classAt } from "./at.ts";
import { classSet } from "./class-set.ts";
import { isPlainVerb, isSameInPast } from "./verbs-in-place.ts";
import { WordClass } from "./word-tables.ts";

/** Always before a noun: no verb follows "the" or "their", but one may follow "all", "this" and "her". */
const openers = wordSet("the a an every my your our its their whose");

/** Participles that stand for people: "the accused looked down". */
const participles = wordSet("accused deceased injured wounded displaced bereaved condemned convicted");

const afterParticiples = classSet([
  WordClass.comma,
  WordClass.stop,
  WordClass.mark,
  WordClass.past,
  WordClass.verb,
  WordClass.auxiliary,
  WordClass.relative,
]);

const afterThings = classSet(
  [WordClass.conjunction, WordClass.preposition, WordClass.time, WordClass.timeNoun, WordClass.determiner],
  afterParticiples,
);

/** What decides about a word in its place. */
interface Place {
  readonly tokens: Tokens;
  readonly classes: Uint8Array;
  readonly names: NameIndex;
  readonly language: Language;
}

/** Makes nouns of words that stand where no verb can. */
export function tagNounsInPlace(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
  language: Language,
): void {
  const place = { tokens, classes, names, language };
  for (let i = 0; i < tokens.count; i++) classes[i] = classInPlace(place, i);
}

function classInPlace({ tokens, classes, names, language }: Place, i: number): number {
  const found = classes[i]!;
  if (found === WordClass.verb)
    return isNounInPlace(tokens, classes, names, language, i) ? WordClass.noun : found;
  if (found === WordClass.past) return participleInPlace(tokens, classes, i);
  if (found === WordClass.adjective) return isSomebody(tokens, classes, language, i) ? WordClass.noun : found;
  if (found === WordClass.gerund || tokens.hash[i] === WILL) {
    if (isThing(tokens, classes, i)) return WordClass.noun;
    return isOfOffice(tokens, classes, language, i) ? WordClass.adjective : found;
  }
  return tokens.hash[i] === MAY && isMonth(tokens, classes, names, i) ? WordClass.time : found;
}

function participleInPlace(tokens: Tokens, classes: Uint8Array, i: number): number {
  if (isPeople(tokens, classes, i)) return WordClass.noun;
  return isDescribing(classes, i) ? WordClass.adjective : WordClass.past;
}

/** Whether a word that looks like a verb is none. */
function isNounInPlace(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
  language: Language,
  i: number,
): boolean {
  return (
    isOpening(tokens, i) ||
    isLabel(tokens, classes, language, i) ||
    isState(tokens, classes, i) ||
    isOpened(tokens, classes, i) ||
    isCompound(tokens, classes, i) ||
    isSingular(tokens, classes, i) ||
    isBeforeBase(tokens, classes, i) ||
    isRole(tokens, classes, names, language, i)
  );
}

const WILL = hashWord("will");

const MAY = hashWord("may");
const beforeMonths = wordSet("in of since until till last next this early late mid end");

/** "in May", "May 9", "9 May": no name. */
function isMonth(tokens: Tokens, classes: Uint8Array, names: NameIndex, i: number): boolean {
  if (classes[i] !== WordClass.name || names.at(i)?.kind === "person") return false;
  const isDay = classAt(classes, i + 1) === WordClass.number || classAt(classes, i - 1) === WordClass.number;
  return isDay || (i > 0 && beforeMonths.has(tokens.hash[i - 1]!));
}

/** Forms in -ing that say in what way somebody holds a post: "managing director Eva Vale". */
const ofOffice = wordSet(
  "managing acting sitting presiding commanding visiting founding retiring attending serving incoming outgoing ruling",
);

/** Whether such a form stands right before a noun, or any right before one for a person: "its chief operating officer". */
function isOfOffice(tokens: Tokens, classes: Uint8Array, language: Language, i: number): boolean {
  if (classes[i] !== WordClass.gerund) return false;
  const next = classAt(classes, i + 1);
  if (next !== WordClass.noun && next !== WordClass.name) return false;
  return (
    ofOffice.has(tokens.hash[i]!) ||
    (classAt(classes, i - 1) === WordClass.adjective && isPersonNoun(tokens, i + 1, language))
  );
}

/** "called a meeting", "the ruling says", "The will was short": right after an article, and no noun after it. */
function isThing({ hash }: Tokens, classes: Uint8Array, i: number): boolean {
  return i > 0 && openers.has(hash[i - 1]!) && (i + 1 === classes.length || afterThings.has(classes[i + 1]!));
}

/** "the newly elected mayor": a participle that an adverb goes with. */
function isDescribing(classes: Uint8Array, i: number): boolean {
  return (
    classAt(classes, i - 1) === WordClass.adverb &&
    owners.has(classAt(classes, i - 2)) &&
    described.has(classAt(classes, i + 1))
  );
}

/** "The firm said", "its rival, Lund,": a noun for a body or a person that is an adjective elsewhere. */
function isSomebody(tokens: Tokens, classes: Uint8Array, language: Language, i: number): boolean {
  // "The firm claims it was", "The firm cut 600 jobs"
  const hasVerb = classAt(classes, i + 2) === WordClass.pronoun || isSameInPast(tokens, i + 1);
  if (!owners.has(classAt(classes, i - 1)) || (!hasVerb && described.has(classAt(classes, i + 1))))
    return false;
  return isBodyNoun(tokens.hash[i]!) || isPersonNoun(tokens, i, language);
}

const owners = classSet([WordClass.determiner, WordClass.possessive, WordClass.genitive]);
const described = classSet([WordClass.noun, WordClass.adjective, WordClass.name, WordClass.gerund]);

/** "Reports from Lund", "Trains face cuts": no verb in -s opens a sentence but one that is never a noun. */
function isOpening(tokens: Tokens, i: number): boolean {
  const { text, end } = tokens;
  return hasFlag(tokens, i, TokenFlag.sentenceStart) && text[end[i]! - 1] === "s" && !isPlainVerb(tokens, i);
}

/** "Guide: how to vote" is no person. */
const GUIDE = hashWord("guide");

/** "Judge: ‘You lied’": who speaks, alone before a colon. */
function isLabel(tokens: Tokens, classes: Uint8Array, language: Language, i: number): boolean {
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

/** "The accused". */
function isPeople({ hash }: Tokens, classes: Uint8Array, i: number): boolean {
  if (classAt(classes, i - 1) !== WordClass.determiner || !participles.has(hash[i]!)) return false;
  return i + 1 === classes.length || afterParticiples.has(classes[i + 1]!);
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
function isRole(
  tokens: Tokens,
  classes: Uint8Array,
  names: NameIndex,
  language: Language,
  i: number,
): boolean {
  const name = names.at(i + 1);
  if (name?.kind !== "person" || name.first !== i + 1 || tokens.kind[i] !== TokenKind.word) return false;
  const before = classAt(classes, i - 1);
  const mayStand =
    hasFlag(tokens, i, TokenFlag.sentenceStart) ||
    beforeRoles.has(before) ||
    (sayings.has(before) && beforePasts.has(classAt(classes, i - 2)));
  return mayStand && isPersonNoun(tokens, i, language);
}
