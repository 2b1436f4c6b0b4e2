import type { Language } from "../../english/english.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, TokenFlag, type Tokens, unitAt, wordAt } from "../../text/tokens.ts";
import { wordMap, wordSet, wordsOf } from "../../text/word-table.ts";
import { isBodyNoun } from "../coreference/body-nouns.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { type CueCandidate, CueShape } from "./cue-candidate.ts";
import type { CueLexicon } from "./cue-lexicon.ts";
import { phraseCue, phraseWords } from "./phrase-cues.ts";

const TO = hashWord("to");

/** Words that may be cues. */
interface CueWords {
  /** Forms of cue verbs, in order. */
  readonly words: readonly number[];
  /** Verbs of attributions (`attributionVerbs`), in order. */
  readonly verbs: readonly number[];
  readonly lexicon: CueLexicon;
  readonly language: Language;
  readonly names: NameIndex;
}

/** The cues of a story in text order: words that are not in marks, and marks that stand for a verb. */
export function findCues(
  tokens: Tokens,
  classes: Uint8Array,
  { words, verbs, lexicon, language, names }: CueWords,
  spans: readonly QuotedSpan[],
): readonly CueCandidate[] {
  const cues = [...signOffs(tokens, classes, spans), ...headings(tokens, classes, names, language)];
  const attributing = new Set(verbs);
  for (const token of words) {
    const isHidden = classes[token] === WordClass.quoted || isNoun(tokens, classes, token);
    const cue = isHidden || attributing.has(token) ? undefined : verbCue(tokens, token, lexicon);
    if (cue !== undefined) cues.push(cue);
  }
  for (const verb of verbs) cues.push(attributionCue(tokens, verb, lexicon, language));
  for (let i = 0; i < tokens.count; i++) {
    if (classes[i] === WordClass.quoted || !phraseWords.has(tokens.hash[i]!)) continue;
    const cue = phraseCue(tokens, classes, i);
    if (cue !== undefined) cues.push(cue);
  }
  return cues.sort((a, b) => a.first - b.first);
}

/** All verbs that are no verbs of speech by themselves are one to the models. */
const OPEN = hashWord("(a verb beside a quotation)") | 0;

/** By the lexicon, else by the ending: "drawled" gives "drawl", "deadpanned" gives "deadpan". */
function infinitiveOf(verb: string, language: Language): string {
  const known = language.infinitive(verb);
  if (known !== verb || !verb.endsWith("ed")) return known;
  return verb.slice(0, -2).replace(/([bdgmnpt])\1$/, "$1");
}

function attributionCue(
  tokens: Tokens,
  token: number,
  lexicon: CueLexicon,
  language: Language,
): CueCandidate {
  const known = lexicon.get(tokens.hash[token]!);
  const lemma = known?.lemma ?? infinitiveOf(wordAt(tokens, token).toLowerCase(), language);
  const id = known === undefined || known.isWeak ? OPEN : known.id;
  return { first: token, last: token, lemma, id, shape: CueShape.attribution };
}

function isNoun(tokens: Tokens, classes: Uint8Array, token: number): boolean {
  return (
    isPluralNoun(tokens, classes, token) ||
    isBareNoun(tokens, classes, token) ||
    isCalledSo(tokens, classes, token)
  );
}

const namings = wordSet("called calls call dubbed labelled labeled branded termed found considered");

/** "called the recount “a show”": what is called so is a noun, whatever verb it looks like. */
function isCalledSo({ hash }: Tokens, classes: Uint8Array, token: number): boolean {
  const isOpened = classAt(classes, token - 1) === WordClass.determiner;
  return isOpened && classAt(classes, token + 1) === WordClass.mark && namings.has(hash[token - 2] ?? 0);
}

const THAT = hashWord("that");

/** Cue verbs whose base form is a noun as well. */
const nouns = `claim report comment call rail blast offer attack charge answer cry hint joke laugh list note promise protest question
  reply request review shout sigh slam smile stress talk toast tweet voice vow welcome whisper press term label brand
  estimate detail forecast demand appeal post text email sign rule guess object state quote praise blame credit`;
const BASE = 1;
const PLURAL = 2;
const nounForms = wordMap(
  wordsOf(nouns).flatMap((noun) => [
    [hashWord(noun), BASE] as const,
    [hashWord(`${noun}s`), PLURAL] as const,
  ]),
);

const beforeNouns = classSet([
  WordClass.determiner,
  WordClass.preposition,
  WordClass.adjective,
  WordClass.verb,
  WordClass.past,
  WordClass.gerund,
]);

/**
 * "met the press", "face rail cuts", "in report": a base form after an article, a verb or a preposition, unless a clause
 * or marked words follow ("the claim that …", but not "a text that praised …"); a form in -s that has no subject.
 */
function isBareNoun(tokens: Tokens, classes: Uint8Array, token: number): boolean {
  const form = nounForms.get(tokens.hash[token]!);
  if (form === undefined) return false;
  if (form === PLURAL) return hasNoSubject(tokens, classes, token);
  const next = token + 1;
  return (
    beforeNouns.has(classAt(classes, token - 1)) &&
    classAt(classes, next) !== WordClass.mark &&
    (next >= tokens.count || tokens.hash[next] !== THAT || classAt(classes, next + 1) === WordClass.past)
  );
}

/** "after talks about pay", "Talks on a truce": a form in -s without a subject before it. */
function hasNoSubject(tokens: Tokens, classes: Uint8Array, token: number): boolean {
  if (hasFlag(tokens, token, TokenFlag.sentenceStart))
    return classAt(classes, token + 1) === WordClass.preposition;
  const before = classAt(classes, token - 1);
  return before === WordClass.preposition || before === WordClass.subordinator;
}

/**
 * "the number of damage claims rose": a form in -s after a noun and right before another verb's past is a noun.
 * An auxiliary is no such past: "what the firm claims was an accident".
 */
function isPluralNoun({ text, end }: Tokens, classes: Uint8Array, token: number): boolean {
  if (classAt(classes, token + 1) !== WordClass.past || (text.charCodeAt(end[token]! - 1) | 0x20) !== 0x73)
    return false;
  const before = classAt(classes, token - 1);
  return before === WordClass.noun || before === WordClass.adjective || before === WordClass.verb;
}

/** What something accords to without anybody speaking: "went according to plan". */
const norms = wordSet(
  `plan schedule size rank age height weight need ability merit taste custom type colour color order position price value
  income wealth seniority preference season weather whether how what which where protocol design circumstances`,
);

function verbCue(tokens: Tokens, token: number, lexicon: CueLexicon): CueCandidate | undefined {
  const { lemma, id, form } = lexicon.get(tokens.hash[token]!)!;
  if (form !== CueShape.according) return { first: token, last: token, lemma, id, shape: form };
  const isCue = tokens.hash[token + 1] === TO && !norms.has(tokens.hash[token + 2] ?? 0);
  return isCue ? { first: token, last: token + 1, lemma, id, shape: form } : undefined;
}

/** `Ana Ruiz: “…”` and `“…” —Ana Ruiz`: marks that stand for a verb. */
function signOffs(tokens: Tokens, classes: Uint8Array, spans: readonly QuotedSpan[]): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (const { opener, closer } of spans) {
    if (classAt(classes, opener - 1) === WordClass.colon)
      found.push(signCue(opener - 1, ":", CueShape.colon));
    const next = classAt(classes, closer + 1);
    const isDash = next === WordClass.dash || next === WordClass.hyphen;
    if (isDash && hasFlag(tokens, closer + 2, TokenFlag.capital))
      found.push(signCue(closer + 1, "—", CueShape.dash));
  }
  return found;
}

/** Tokens before a headline's colon. */
const MAX_HEADING_TOKENS = 6;

/** "Watchdog: Mill hid leak": the colon after a person or a body at the head of a line, nothing of it in marks. */
function headings(tokens: Tokens, classes: Uint8Array, names: NameIndex, language: Language): CueCandidate[] {
  const found: CueCandidate[] = [];
  for (let p = 0; p + 1 < tokens.paragraphs.length; p++) {
    const begin = tokens.paragraphs[p]!;
    const cap = Math.min(begin + MAX_HEADING_TOKENS, tokens.paragraphs[p + 1]! - 1);
    let colon = begin + 1;
    while (colon < cap && classes[colon] !== WordClass.colon) colon++;
    const isSayer = colon < cap && mayHead(tokens, names, language, begin, colon);
    const goesOn = unitAt(tokens, colon) === COLON && classes[colon + 1] !== WordClass.mark;
    if (isSayer && goesOn) found.push(signCue(colon, ":", CueShape.colon));
  }
  return found;
}

/** Whether a name, or one word for people or a body, fills what stands before a heading's colon: "Police: Two held". */
function mayHead(
  tokens: Tokens,
  names: NameIndex,
  language: Language,
  begin: number,
  colon: number,
): boolean {
  const name = names.at(colon - 1);
  if (name !== undefined) return name.kind !== "place";
  return colon === begin + 1 && (maySpeak(tokens, begin, language) || isBodyNoun(tokens.hash[begin]!));
}

const COLON = 0x3a;

function signCue(token: number, lemma: string, shape: number): CueCandidate {
  return { first: token, last: token, lemma, id: hashWord(lemma) | 0, shape };
}
