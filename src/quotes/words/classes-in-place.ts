/** Words whose class hangs on what stands before and after them: "the accused", "managing director", "in May". */
import type { Language } from "../../english/english.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isBodyNoun } from "../coreference/body-nouns.ts";
import { isPersonNoun } from "../coreference/person-nouns.ts";
import { classAt } from "./at.ts";
import { classSet } from "./class-set.ts";
import { isNounInPlace, openers, type Place } from "./nouns-in-place.ts";
import { isSameInPast } from "./verbs-in-place.ts";
import { WordClass } from "./word-tables.ts";

/** Gives words the class that their place tells: makes nouns of those that stand where no verb can, and the like. */
export function tagInPlace(tokens: Tokens, classes: Uint8Array, names: NameIndex, language: Language): void {
  const place = { tokens, classes, names, language };
  for (let i = 0; i < tokens.count; i++) classes[i] = classInPlace(place, i);
}

function classInPlace(place: Place, i: number): number {
  const { tokens, classes } = place;
  const found = classes[i]!;
  if (found === WordClass.verb) return isNounInPlace(place, i) ? WordClass.noun : found;
  if (found === WordClass.past) return participleInPlace(tokens, classes, i);
  if (found === WordClass.adjective) return isSomebody(place, i) ? WordClass.noun : found;
  if (found === WordClass.gerund || tokens.hash[i] === WILL) {
    if (isThing(tokens, classes, i)) return WordClass.noun;
    return isOfOffice(place, i) ? WordClass.adjective : found;
  }
  return tokens.hash[i] === MAY && isMonth(place, i) ? WordClass.time : found;
}

function participleInPlace(tokens: Tokens, classes: Uint8Array, i: number): number {
  if (isPeople(tokens, classes, i)) return WordClass.noun;
  return isDescribing(classes, i) ? WordClass.adjective : WordClass.past;
}

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

/** "The accused". */
function isPeople({ hash }: Tokens, classes: Uint8Array, i: number): boolean {
  if (classAt(classes, i - 1) !== WordClass.determiner || !participles.has(hash[i]!)) return false;
  return i + 1 === classes.length || afterParticiples.has(classes[i + 1]!);
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
function isSomebody({ tokens, classes, language }: Place, i: number): boolean {
  // "The firm claims it was", "The firm cut 600 jobs"
  const hasVerb = classAt(classes, i + 2) === WordClass.pronoun || isSameInPast(tokens, i + 1);
  if (!owners.has(classAt(classes, i - 1)) || (!hasVerb && described.has(classAt(classes, i + 1))))
    return false;
  return isBodyNoun(tokens.hash[i]!) || isPersonNoun(tokens, i, language);
}

const owners = classSet([WordClass.determiner, WordClass.possessive, WordClass.genitive]);
const described = classSet([WordClass.noun, WordClass.adjective, WordClass.name, WordClass.gerund]);

/** Forms in -ing that say in what way somebody holds a post: "managing director Eva Vale". */
const ofOffice = wordSet(
  "managing acting sitting presiding commanding visiting founding retiring attending serving incoming outgoing ruling",
);

/** Whether such a form stands right before a noun, or any right before one for a person: "its chief operating officer". */
function isOfOffice({ tokens, classes, language }: Place, i: number): boolean {
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

const WILL = hashWord("will");

const MAY = hashWord("may");
const beforeMonths = wordSet("in of since until till last next this early late mid end");

/** "in May", "May 9", "9 May": no name. */
function isMonth({ tokens, classes, names }: Place, i: number): boolean {
  if (classes[i] !== WordClass.name || names.at(i)?.kind === "person") return false;
  const isDay = classAt(classes, i + 1) === WordClass.number || classAt(classes, i - 1) === WordClass.number;
  return isDay || (i > 0 && beforeMonths.has(tokens.hash[i - 1]!));
}
