/** What speaks for a mention as the subject of a cue, and for a cue word as a cue at all. */
import { hashWord } from "../text/hash.ts";
import { hasFlag, TokenFlag } from "../text/tokens.ts";
import { classAt, hashAt } from "./at.ts";
import type { CueCandidate } from "./find-cues.ts";
import { type FeatureList, step } from "./linear-model.ts";
import { MentionKind, type SourceMention } from "./mentions.ts";
import { pathBetween } from "./paths.ts";
import type { Reading } from "./reading.ts";
import { isVerbal } from "./region-facts.ts";
import { WordClass } from "./word-class.ts";

export const SOURCE_SALT = 11;
/** May the word be a cue, by the words next to it? */
export const GLANCE_SALT = 7;
/** Is the word a cue of speech, in marks or not? */
export const CUE_SALT = 23;
/** Does it introduce indirect speech? */
export const CUE_SALT_INDIRECT = 97;

/** A few features that sort out most words that are no cues, before anything dearer is asked. */
export function glanceFeatures({ tokens, classes }: Reading, cue: CueCandidate, out: FeatureList): void {
  out.reset(GLANCE_SALT);
  const before = classAt(classes, cue.first - 1) + 1;
  const after = classAt(classes, cue.last + 1) + 1;
  out.add(1, cue.id);
  out.add(2, cue.id, cue.shape + 1);
  out.add(3, cue.id, before);
  out.add(4, cue.id, after);
  out.add(5, before, after, cue.shape + 1);
  out.add(6, cue.id, hashAt(tokens, cue.last + 1));
  out.add(7, hashAt(tokens, cue.first - 1));
  out.add(8, cue.id, classAt(classes, cue.last + 2) + 1, after);
}

/** Features of `mention`, or of nobody, as the source of `cue`. */
export function sourceFeatures(
  reading: Reading,
  cue: CueCandidate,
  mention: SourceMention | undefined,
  out: FeatureList,
): void {
  out.reset(SOURCE_SALT);
  const { tokens, classes } = reading;
  const before = classAt(classes, cue.first - 1);
  const after = classAt(classes, cue.last + 1);
  if (mention === undefined) {
    out.add(2, cue.id, cue.shape + 1);
    out.add(3, before + 1, after + 1);
    return;
  }
  const forward = mention.first > cue.last;
  const side = (forward ? 2 : 1) + (cue.shape << 2);
  const path = forward
    ? pathBetween(classes, cue.last, mention.first)
    : pathBetween(classes, mention.last, cue.first);
  const kind = kindOf(mention) + 1;
  const edge = classAt(classes, forward ? mention.last + 1 : mention.first - 1);
  const far = step(forward ? mention.first - cue.last : cue.first - mention.last);
  out.add(11, side, path.all);
  out.add(12, side, path.all, kind);
  out.add(13, side, path.head, path.tail);
  out.add(17, side, far + 1);
  out.add(18, side, edge + 1, kind);
  out.add(19, side, 1 + Math.min(path.verbs, 3), 1 + Math.min(path.commas, 3));
  out.add(24, cue.id, path.all, forward ? 2 : 1);
  out.add(25, side, before + 1, after + 1);
  if (edge === WordClass.preposition || edge === WordClass.to)
    out.add(28, side, hashAt(tokens, mention.first - 1), cue.id);
  const head = headOf(reading, mention);
  out.add(29, head, side);
  const opens = hasFlag(tokens, mention.first, TokenFlag.sentenceStart) ? 2 : 1;
  out.add(32, side, opens, kind);
  out.add(23, cue.id, forward ? 2 : 1, kind);
  out.add(33, side, 1 + classAt(classes, mention.last + 1), opens);
  out.add(36, classAt(classes, mention.first - 1), side, path.all);
}

/** The hash of a phrase's head; names all count as one, so that no model learns who speaks often. */
export function headOf({ tokens }: Reading, { kind, last }: SourceMention): number {
  return kind === MentionKind.name ? 1 : hashAt(tokens, last);
}

/** What a mention is, in one number below 16. */
export function kindOf({ kind, name, plural }: SourceMention): number {
  if (kind !== MentionKind.name) return kind + (plural ? 4 : 0);
  if (name === undefined) return 8;
  return name.kind === "person" ? 9 : name.kind === "organization" ? 10 : 11;
}

/** Features of a cue word as a cue of speech; `source` is its likeliest source with its probability. */
export function cueFeatures(
  reading: Reading,
  cue: CueCandidate,
  source: SourceMention | undefined,
  probability: number,
  out: FeatureList,
  salt: number = CUE_SALT,
): void {
  out.reset(salt);
  const { classes } = reading;
  const { first, last, id, shape } = cue;
  const before = at(classes, first - 1);
  const after = at(classes, last + 1);
  const wordBefore = plainWord(reading, first - 1);
  const wordAfter = plainWord(reading, last + 1);
  out.add(1, id);
  out.add(2, id, shape + 1);
  out.add(6, wordBefore, shape + 1);
  out.add(7, wordAfter, plainWord(reading, last + 2));
  out.add(8, plainWord(reading, first - 2), wordBefore);
  out.add(10, id, wordAfter);
  out.add(11, id, wordBefore);
  out.add(12, at(classes, first - 2), before, after);
  out.add(13, after, at(classes, last + 2), at(classes, last + 3));
  const side = source === undefined ? 1 : source.first > last ? 2 : 3;
  const kind = source === undefined ? 1 : kindOf(source) + 2;
  const sure = 1 + Math.floor(probability * 5);
  out.add(15, side, kind);
  out.add(16, side, sure);
  out.add(17, id, side, kind);
  if (source !== undefined) out.add(20, headOf(reading, source));
  const { tail, head, thats } = clauses(reading, cue, source);
  out.add(27, id, 1 + head, 1 + tail);
  out.add(28, 1 + head, 1 + tail, shape + 1);
  out.add(29, id, thats);
  out.add(30, 1 + head, side, before);
  out.add(31, 1 + tail, side, after);
  out.add(26, 1 + quotedNear(classes, last + 1, 1), 1 + quotedNear(classes, first - 1, -1), side);
}

/** The class at a token, from 1 on; 1 beyond the story's edges. */
function at(classes: Uint8Array, token: number): number {
  return classAt(classes, token) + 1;
}

/** The word's hash, or only its class where it is one of the many nouns, names and numbers. */
function plainWord({ tokens, classes }: Reading, token: number): number {
  const found = classAt(classes, token);
  return isPlain(found) ? found + 1 : hashAt(tokens, token);
}

/** What a cue's sentence holds on both sides of the attribution: verbs (up to 2), or marked text (3); and "that". */
function clauses(
  { tokens, classes }: Reading,
  cue: CueCandidate,
  source: SourceMention | undefined,
): { readonly head: number; readonly tail: number; readonly thats: number } {
  const sentence = tokens.sentenceOf[cue.first]!;
  const begin = tokens.sentences[sentence]!;
  const end = tokens.sentences[sentence + 1]!;
  const from = Math.min(cue.first, source?.first ?? cue.first);
  const to = Math.max(cue.last, source?.last ?? cue.last) + 1;
  let thats = 1;
  for (let i = cue.last + 1; i < Math.min(end, cue.last + 9); i++)
    if (tokens.hash[i] === THAT) thats = i - cue.last + 1;
  return { head: verbsIn(classes, begin, from), tail: verbsIn(classes, to, end), thats };
}

const THAT = hashWord("that");

function verbsIn(classes: Uint8Array, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i < to; i++) {
    if (classes[i] === WordClass.quoted) return 3;
    if (isVerbal(classes[i]!) && verbs < 2) verbs++;
  }
  return verbs;
}

/** Whether marked text stands within a few tokens in one direction: 0 none, 1 near, 2 next. */
function quotedNear(classes: Uint8Array, from: number, direction: 1 | -1): number {
  for (let k = 0; k < 8; k++) if (classes[from + k * direction] === WordClass.quoted) return k < 3 ? 2 : 1;
  return 0;
}

function isPlain(found: number): boolean {
  return (
    found === WordClass.noun ||
    found === WordClass.name ||
    found === WordClass.number ||
    found === WordClass.quoted ||
    found === WordClass.adjective
  );
}
