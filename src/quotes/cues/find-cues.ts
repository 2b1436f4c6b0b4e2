import { hashWord } from "../../text/hash.ts";
import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { type CueLexicon, VerbForm } from "./cue-lexicon.ts";

/** Forms of cues, those that are no verbs among them. */
export const CueShape = { ...VerbForm, colon: 5, dash: 6 } as const;

/** A word or mark outside quotation marks that may say that somebody's words are near. */
export interface CueCandidate {
  readonly first: number;
  readonly last: number;
  readonly lemma: string;
  readonly id: number;
  /** A `CueShape`. */
  readonly shape: number;
}

const TO = hashWord("to");

/** The cues of a story in text order: `cueWords`, where they are not in marks, and marks that stand for a verb. */
export function findCues(
  tokens: Tokens,
  classes: Uint8Array,
  cueWords: readonly number[],
  spans: readonly QuotedSpan[],
  lexicon: CueLexicon,
): readonly CueCandidate[] {
  const signs = signOffs(tokens, classes, spans);
  const cues: CueCandidate[] = [];
  let sign = 0;
  for (const token of cueWords) {
    while (sign < signs.length && signs[sign]!.first < token) cues.push(signs[sign++]!);
    const isHidden = classes[token] === WordClass.quoted || isPluralNoun(tokens, classes, token);
    const cue = isHidden ? undefined : verbCue(tokens, token, lexicon);
    if (cue !== undefined) cues.push(cue);
  }
  while (sign < signs.length) cues.push(signs[sign++]!);
  return cues;
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

function verbCue(tokens: Tokens, token: number, lexicon: CueLexicon): CueCandidate | undefined {
  const { lemma, id, form } = lexicon.get(tokens.hash[token]!)!;
  if (form !== CueShape.according) return { first: token, last: token, lemma, id, shape: form };
  const isCue = tokens.hash[token + 1] === TO;
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

function signCue(token: number, lemma: string, shape: number): CueCandidate {
  return { first: token, last: token, lemma, id: hashWord(lemma) | 0, shape };
}
