/** What speaks for a word as a cue of speech. */
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import type { SourceMention } from "../mentions/mention.ts";
import type { FeatureList } from "../model/linear-model.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import type { CueCandidate } from "./cue-candidate.ts";
import { headOf, kindOf } from "./source-features.ts";

/** Is the word a cue of speech, in marks or not? */
export const CUE_SALT = 23;
/** Does it introduce indirect speech? */
export const CUE_SALT_INDIRECT = 97;
/** The same in the choice between its contents and none. */
export const CUE_SALT_CONTENT = 101;

/** Templates of cues of speech, marked or not. */
export const CueTemplate = {
  lemma: 1,
  lemmaForm: 2,
  previousWordForm: 6,
  nextWords: 7,
  previousWords: 8,
  lemmaNextWord: 10,
  lemmaPreviousWord: 11,
  classesBefore: 12,
  classesAfter: 13,
  sideKind: 15,
  sideProbability: 16,
  lemmaSideKind: 17,
  head: 20,
  quotedNear: 26,
  lemmaClauses: 27,
  clausesForm: 28,
  lemmaThat: 29,
  clauseBefore: 30,
  clauseAfter: 31,
} as const;

/** Features of a cue word as a cue of speech; `source` is its likeliest source with its probability. */
export function cueFeatures(
  story: StoryAnalysis,
  cue: CueCandidate,
  source: SourceMention | undefined,
  probability: number,
  out: FeatureList,
  salt: number = CUE_SALT,
): void {
  out.reset(salt);
  const { classes } = story;
  const { first, last, id, shape } = cue;
  const before = at(classes, first - 1);
  const after = at(classes, last + 1);
  const wordBefore = plainWord(story, first - 1);
  const wordAfter = plainWord(story, last + 1);
  out.add(CueTemplate.lemma, id);
  out.add(CueTemplate.lemmaForm, id, shape + 1);
  out.add(CueTemplate.previousWordForm, wordBefore, shape + 1);
  out.add(CueTemplate.nextWords, wordAfter, plainWord(story, last + 2));
  out.add(CueTemplate.previousWords, plainWord(story, first - 2), wordBefore);
  out.add(CueTemplate.lemmaNextWord, id, wordAfter);
  out.add(CueTemplate.lemmaPreviousWord, id, wordBefore);
  out.add(CueTemplate.classesBefore, at(classes, first - 2), before, after);
  out.add(CueTemplate.classesAfter, after, at(classes, last + 2), at(classes, last + 3));
  const side = source === undefined ? 1 : source.first > last ? 2 : 3;
  const kind = source === undefined ? 1 : kindOf(source) + 2;
  const sure = 1 + Math.floor(probability * 5);
  out.add(CueTemplate.sideKind, side, kind);
  out.add(CueTemplate.sideProbability, side, sure);
  out.add(CueTemplate.lemmaSideKind, id, side, kind);
  if (source !== undefined) out.add(CueTemplate.head, headOf(story, source));
  const { tail, head, thats } = clauses(story, cue, source);
  out.add(CueTemplate.lemmaClauses, id, 1 + head, 1 + tail);
  out.add(CueTemplate.clausesForm, 1 + head, 1 + tail, shape + 1);
  out.add(CueTemplate.lemmaThat, id, thats);
  out.add(CueTemplate.clauseBefore, 1 + head, side, before);
  out.add(CueTemplate.clauseAfter, 1 + tail, side, after);
  out.add(
    CueTemplate.quotedNear,
    1 + quotedNear(classes, last + 1, 1),
    1 + quotedNear(classes, first - 1, -1),
    side,
  );
}

/** The class at a token, from 1 on; 1 beyond the story's edges. */
function at(classes: Uint8Array, token: number): number {
  return classAt(classes, token) + 1;
}

/** The word's hash, or only its class where it is one of the many nouns, names and numbers. */
function plainWord({ tokens, classes }: StoryAnalysis, token: number): number {
  const found = classAt(classes, token);
  return isPlain(found) ? found + 1 : hashAt(tokens, token);
}

/** What a cue's sentence holds on both sides of the attribution: verbs (up to 2), or marked text (3); and "that". */
function clauses(
  { tokens, classes }: StoryAnalysis,
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
