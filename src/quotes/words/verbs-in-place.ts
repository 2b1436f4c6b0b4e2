/** Verbs that look like nouns or adjectives, known by what stands on both sides: "Nokia cut 600 jobs". */

import type { Language } from "../../english/english.ts";
import { hashWord } from "../../text/hash.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isBodyNoun, isDocumentNoun } from "../coreference/body-nouns.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import { type CueLexicon, VerbForm } from "../cues/cue-lexicon.ts";
import { classAt } from "./at.ts";
import { classSet } from "./class-set.ts";
import { WordClass } from "./word-tables.ts";

/** Their past looks like their base form, which is a noun as well. */
const sameInPast = wordSet(
  "cut put hit shut set let cost spread beat bet split quit burst cast hurt thrust upset broadcast forecast",
);

/** Pasts that lexicons call adjectives. */
const adjectivePasts = wordSet("lost shut split hurt left felt kept");

/** Pasts that lexicons call nouns or adjectives: in small letters right after a subject they are nothing else. */
const plainPasts = wordSet("rose drew awoke woke trod lay failed");

const actors = classSet([
  WordClass.noun,
  WordClass.name,
  WordClass.pronoun,
  WordClass.relative,
  WordClass.adverb,
]);

/** Pronouns that are subjects and nothing else: "who left Accra", but "kept it shut". */
const subjectPronouns = wordSet("he she they we i who which nobody everybody");
const THAT = hashWord("that");

const subjects = classSet([
  WordClass.name,
  WordClass.noun,
  WordClass.pronoun,
  WordClass.relative,
  WordClass.comma,
  WordClass.conjunction,
  WordClass.closeBracket,
  WordClass.adverb,
  WordClass.auxiliary,
  WordClass.mark,
]);

/** What an adjective belongs to. */
const described = classSet([WordClass.noun, WordClass.adjective]);

/** After a name such a word is a noun only before these: "the Norden cut was". */
const afterNouns = classSet([
  WordClass.stop,
  WordClass.comma,
  WordClass.colon,
  WordClass.mark,
  WordClass.auxiliary,
  WordClass.past,
  WordClass.verb,
  WordClass.conjunction,
  WordClass.genitive,
  WordClass.hyphen,
  WordClass.closeBracket,
]);

const objects = classSet([
  WordClass.determiner,
  WordClass.possessive,
  WordClass.objectPronoun,
  WordClass.number,
]);

/** Verbs of speech in the present that are never nouns, in a headline's capitals too: "Pope Tells Bankers". */
const plainVerbs = wordSet(
  "says tells adds admits insists denies argues asks urges warns begs thinks knows believes accuses explains",
);

/** Whether the token is one of the verbs that are never nouns. */
export function isPlainVerb({ hash }: Tokens, token: number): boolean {
  return plainVerbs.has(hash[token]!);
}

/** Whether the token's past looks like its base form: "cut", "put". */
export function isSameInPast({ hash, count }: Tokens, token: number): boolean {
  return token < count && sameInPast.has(hash[token]!);
}

/** Makes verbs of words that stand between a subject and an object. */
export function tagVerbsInPlace(
  tokens: Tokens,
  classes: Uint8Array,
  language: Language,
  lexicon: CueLexicon,
): void {
  for (let i = 0; i < tokens.count; i++)
    if (classes[i] === WordClass.noun && isPlainVerb(tokens, i)) classes[i] = WordClass.verb;
  for (let i = 1; i + 1 < tokens.count; i++) {
    const found = classes[i]!;
    const isOpen = found === WordClass.noun || found === WordClass.adjective || found === WordClass.verb;
    if (!isOpen || tokens.kind[i] !== TokenKind.word) continue;
    if (hasFlag(tokens, i, TokenFlag.capital | TokenFlag.sentenceStart)) continue;
    const isCue = isCueInPlace(tokens, classes, i, language, lexicon);
    const verb = isCue ? WordClass.verb : verbHere(tokens, classes, i);
    if (verb !== undefined) classes[i] = verb;
  }
}

function verbHere(tokens: Tokens, classes: Uint8Array, i: number): number | undefined {
  const hash = tokens.hash[i]!;
  const next = classAt(classes, i + 1);
  if (isPastInPlace(tokens, classes, i, next)) return WordClass.past;
  if (!subjects.has(classes[i - 1]!)) return undefined;
  const afterName = classes[i - 1] === WordClass.name;
  // "met a nurse and left Accra", "Ruiz left in May"
  const mayLeave = afterName
    ? !described.has(next)
    : next === WordClass.name && classes[i - 1] !== WordClass.adverb;
  const isLeaving = mayLeave && adjectivePasts.has(hash);
  const hasObject = objects.has(next) || isLeaving;
  if (sameInPast.has(hash)) {
    const isVerb = hasObject || (afterName && !afterNouns.has(next));
    return isVerb ? WordClass.past : undefined;
  }
  if (!hasObject) return undefined;
  if (classes[i] === WordClass.adjective) return isPast(tokens, i) ? WordClass.past : undefined;
  const isThirdPerson =
    classes[i] === WordClass.noun && afterName && next !== WordClass.number && endsIn(tokens, i, "s");
  return isThirdPerson && !endsIn(tokens, i, "ss") ? WordClass.verb : undefined;
}

/** "who left Accra", "prices rose", "a note that spread in Kumasi": behind a noun "that" is a subject. */
function isPastInPlace(tokens: Tokens, classes: Uint8Array, i: number, next: number): boolean {
  const { hash } = tokens;
  const before = hash[i - 1]!;
  if (plainPasts.has(hash[i]!)) return actors.has(classes[i - 1]!);
  if (isRegularPast(tokens, classes, i))
    return subjectPronouns.has(before) || isSubjectIt(tokens, classes, i - 1);
  if (!sameInPast.has(hash[i]!) && !adjectivePasts.has(hash[i]!)) return false;
  const isRelative =
    before === THAT && next === WordClass.preposition && classAt(classes, i - 2) === WordClass.noun;
  return isRelative || subjectPronouns.has(before);
}

/** An adjective in -ed: "It rained". */
function isRegularPast(tokens: Tokens, classes: Uint8Array, i: number): boolean {
  return classes[i] === WordClass.adjective && endsIn(tokens, i, "ed");
}

/** "It rained", but "left it damaged": whether "it" at a token is no object. */
function isSubjectIt({ hash }: Tokens, classes: Uint8Array, i: number): boolean {
  return hash[i] === IT && !governors.has(classAt(classes, i - 1));
}

const IT = hashWord("it");
const governors = classSet([
  WordClass.past,
  WordClass.verb,
  WordClass.gerund,
  WordClass.preposition,
  WordClass.to,
]);

/** "Court papers show that": a base form behind what is written, in the plural. */
function isShown(tokens: Tokens, classes: Uint8Array, i: number): boolean {
  const isPlural = endsIn(tokens, i - 1, "s") || tokens.hash[i - 1] === DATA;
  return isPlural && isDocumentNoun(tokens.hash[i - 1]!) && classAt(classes, i + 1) !== WordClass.noun;
}

const DATA = hashWord("data");

/** "The firm claims it was": between who may speak and the subject of a clause. */
function isClaim(tokens: Tokens, classes: Uint8Array, i: number, language: Language): boolean {
  if (classes[i + 1] !== WordClass.pronoun) return false;
  return (
    classes[i - 1] === WordClass.name || maySpeak(tokens, i - 1, language) || isBodyNoun(tokens.hash[i - 1]!)
  );
}

/** What ends words in marks, and what begins their subject: "“…,” advises a card". */
const beforeInverted = classSet([WordClass.comma, WordClass.stop]);
const inverted = classSet([WordClass.name, WordClass.noun, WordClass.determiner, WordClass.possessive]);

/** "Tuvalu tells UN": the present of a cue verb between names, or after words in marks before its subject. */
function isCueInPlace(
  tokens: Tokens,
  classes: Uint8Array,
  i: number,
  language: Language,
  lexicon: CueLexicon,
): boolean {
  const form = lexicon.get(tokens.hash[i]!)?.form;
  if (form === VerbForm.base) return isShown(tokens, classes, i);
  if (form !== VerbForm.present) return false;
  const next = classAt(classes, i + 1);
  const isBetween = classes[i - 1] === WordClass.name && next === WordClass.name;
  const isAfterMark = classes[i - 1] === WordClass.mark && beforeInverted.has(classAt(classes, i - 2));
  // "‘A joke’, fumes Lund"
  const isInverted =
    isAfterMark || (classes[i - 1] === WordClass.comma && classAt(classes, i - 2) === WordClass.mark);
  if (isInverted && inverted.has(next)) return true;
  return isBetween || isSignature(classes, i) || isClaim(tokens, classes, i, language);
}

const MAX_SIGNATURE = 8;
const inSignatures = classSet([WordClass.name, WordClass.noun, WordClass.adjective, WordClass.genitive]);

/** "Wages will double, claims union leader Karim Haddad.": between a comma and a name that ends the sentence, with what it is. */
function isSignature(classes: Uint8Array, i: number): boolean {
  if (classes[i - 1] !== WordClass.comma) return false;
  let end = i + 1;
  while (end <= i + MAX_SIGNATURE && inSignatures.has(classAt(classes, end))) end++;
  return classes[end - 1] === WordClass.name && classAt(classes, end) === WordClass.stop;
}

function isPast(tokens: Tokens, i: number): boolean {
  return endsIn(tokens, i, "ed") || adjectivePasts.has(tokens.hash[i]!);
}

function endsIn({ text, end }: Tokens, i: number, ending: string): boolean {
  return text.startsWith(ending, end[i]! - ending.length);
}
