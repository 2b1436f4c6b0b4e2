/** Attributions that stand between commas or end their sentence: "The lake has shrunk, fishermen there have found." */

import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { afterParticle } from "./attributions.ts";
import { type CueCandidate, isTensed } from "./cue-candidate.ts";

/** Tokens of the subject and its verb. */
const MAX_TOKENS = 24;
/** Tokens of the clause before. */
const MAX_CLAUSE_TOKENS = 60;

/** A clause that an attribution stands beside or in. */
export interface Parenthesis {
  /** The comma before the attribution. */
  readonly comma: number;
  /** Whether the clause goes on after the attribution: "The fee, she said, was fair". */
  readonly goesOn: boolean;
}

/** The attribution's place where verb and subject stand between a clause and the end of the sentence or of the aside. */
export function parenthesisOf(story: StoryAnalysis, cue: CueCandidate): Parenthesis | undefined {
  if (!isTensed(story, cue)) return undefined;
  const { tokens, classes } = story;
  // "As the rain set in, the choir sang": a clause before that depends on the verb.
  if (classAt(classes, sentenceStart(tokens, cue.first)) === WordClass.subordinator) return undefined;
  const comma = commaBefore(story, cue.first);
  const end = comma === undefined ? undefined : endAt(story, afterParticle(tokens, cue.last));
  if (comma === undefined || end === undefined) return undefined;
  const goesOn =
    classAt(classes, end) === WordClass.comma &&
    !leaves.has(classAt(classes, end + 1)) &&
    !isAttribution(tokens, classes, end + 1);
  return hasVerb(story, comma) || (goesOn && isShort(story, comma)) ? { comma, goesOn } : undefined;
}

/** Whether another attribution begins at a token: "…, police said, adding that", "…, Ruiz said, according to". */
export function isAttribution({ hash }: Tokens, classes: Uint8Array, token: number): boolean {
  if (hash[token] === Word.according) return true;
  return classAt(classes, token) === WordClass.gerund && hash[token + 1] === THAT;
}

const THAT = hashWord("that");

/** What follows the comma after an attribution and is no more of the clause: "…, police said, adding that". */
const leaves = classSet([WordClass.gerund, WordClass.subordinator, WordClass.relative]);

/** Tokens of a phrase before the attribution whose clause follows: "In the north, she said, it rained". */
const MAX_PHRASE_TOKENS = 12;

function isShort({ tokens }: StoryAnalysis, comma: number): boolean {
  return comma - sentenceStart(tokens, comma) <= MAX_PHRASE_TOKENS;
}

/** The first token of the sentence that a token stands in. */
function sentenceStart({ sentences, sentenceOf }: Tokens, token: number): number {
  return sentences[sentenceOf[token]!]!;
}

/** The comma before the verb's subject; undefined where something else stands there. */
function commaBefore({ classes, tokens }: StoryAnalysis, verb: number): number | undefined {
  let at = verb - 1;
  while (classAt(classes, at) === WordClass.auxiliary || classAt(classes, at) === WordClass.adverb) at--;
  const begin = Math.max(sentenceStart(tokens, verb), verb - MAX_TOKENS);
  if (classAt(classes, at) === WordClass.comma) at = beforeApposition(classes, at, begin);
  const subject = at;
  for (; at > begin; at--) {
    const found = classes[at]!;
    if (found === WordClass.comma) return at < subject && opens.has(classes[at + 1]!) ? at : undefined;
    if (!inSubject.has(found)) return undefined;
  }
  return undefined;
}

/** "…, her lawyer, Per Holm, said": the token before the comma that opens a name in apposition; `comma` where none does. */
function beforeApposition(classes: Uint8Array, comma: number, begin: number): number {
  let at = comma - 1;
  while (at > begin && classes[at] === WordClass.name) at--;
  return at < comma - 1 && classes[at] === WordClass.comma ? at - 1 : comma;
}

/** What a subject of an attribution begins with. */
const opens = classSet([
  WordClass.pronoun,
  WordClass.determiner,
  WordClass.possessive,
  WordClass.noun,
  WordClass.name,
  WordClass.number,
  WordClass.adjective,
]);

const inSubject = classSet(
  [
    WordClass.preposition,
    WordClass.genitive,
    WordClass.hyphen,
    WordClass.adverb,
    WordClass.openBracket,
    WordClass.closeBracket,
  ],
  opens,
);

/** The end of the sentence or clause or the next comma, a day passed over: "said on Friday."; undefined where more follows. */
function endAt({ classes, tokens }: StoryAnalysis, from: number): number | undefined {
  let at = places.has(hashAt(tokens, from)) ? endOfPlace(classes, from) : from;
  while ((timeWords.has(classAt(classes, at)) || beforeTimes.has(hashAt(tokens, at))) && at < from + 4) at++;
  const found = classAt(classes, at);
  const ends = found === WordClass.stop || found === WordClass.comma;
  return at >= tokens.count || ends || unitAt(tokens, at) === SEMICOLON ? at : undefined;
}

export const SEMICOLON = 0x3b;

/** What may say where it was said: "said outside the courtroom.", "said in an email." */
const places = wordSet("in at outside inside during after before by from via through on near");
/** Tokens of such a phrase. */
const MAX_PLACE_TOKENS = 10;
const inPlaces = classSet([
  WordClass.preposition,
  WordClass.determiner,
  WordClass.possessive,
  WordClass.adjective,
  WordClass.noun,
  WordClass.name,
  WordClass.genitive,
  WordClass.time,
  WordClass.timeNoun,
]);

function endOfPlace(classes: Uint8Array, from: number): number {
  let at = from;
  while (at < from + MAX_PLACE_TOKENS && inPlaces.has(classAt(classes, at))) at++;
  return at;
}

const timeWords = classSet([WordClass.time, WordClass.timeNoun, WordClass.preposition]);

/** "late on Friday", "early Monday". */
export const beforeTimes = wordSet("late early earlier later");

/** Whether the clause before the comma has a verb. */
function hasVerb({ classes, tokens }: StoryAnalysis, comma: number): boolean {
  const begin = Math.max(sentenceStart(tokens, comma), comma - MAX_CLAUSE_TOKENS);
  for (let i = comma - 1; i >= begin; i--) if (isVerbal(classes[i]!)) return true;
  return false;
}
