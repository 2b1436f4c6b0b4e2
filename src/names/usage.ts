/** How the story uses a capitalised word: what stands beside it, and where in longer names it stands. */
import { Word } from "../english/words.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { Cue } from "./cue-words.ts";
import { NameClass, WordClass } from "./gazetteer.ts";
import { Shape } from "./shapes.ts";

/** Bits for how a word is used, over all its occurrences. */
export const Usage = {
  alone: 1,
  first: 2,
  middle: 4,
  last: 8,
  midSentence: 16,
  afterTitle: 32,
  beforeSaying: 64,
  afterLocation: 128,
  afterThe: 256,
  possessive: 512,
  inBrackets: 1024,
  beforeBrackets: 2048,
  afterGivenName: 4096,
  beforeOrganization: 8192,
  afterOf: 16384,
  beforePerson: 32768,
  beforeComma: 65536,
  allCaps: 131072,
  afterSport: 262144,
  beforeSport: 524288,
  afterBy: 1048576,
  beforeIs: 2097152,
  /** "a", "an": a name of a kind of thing. */
  afterA: 4194304,
  beforeNoun: 8388608,
  beforePast: 16777216,
  afterIn: 33554432,
  afterFrom: 67108864,
  afterPossessive: 134217728,
  /** Beside a hyphen with no space between. */
  hyphened: 268435456,
  /** Besides `afterTitle`. */
  afterHonorific: 536870912,
} as const;

/** What is known of a story before its document is. */
export interface CandidateTokens {
  readonly tokens: Tokens;
  readonly shapes: Uint8Array;
  readonly cues: Uint8Array;
  readonly segments: Int32Array;
  readonly classes: Uint16Array;
}

const IS = wordSet("is was has had will are were have");

/** The `Usage` bits of a word at `index` in the group of capitalised words from `first` to `last`. */
export function usageAt(view: CandidateTokens, index: number, first: number, last: number): number {
  return (
    usageByPosition(view, index, first, last) |
    (index === first ? usageBefore(view, first) : 0) |
    (index === last ? usageAfter(view, last) : 0)
  );
}

function usageByPosition(view: CandidateTokens, index: number, first: number, last: number): number {
  const { shapes, classes, cues, tokens } = view;
  let bits = shapes[index] === Shape.allCaps ? Usage.allCaps : 0;
  if (first === last) bits |= Usage.alone;
  else if (index === first) bits |= Usage.first;
  else bits |= index === last ? Usage.last : Usage.middle;
  if (index > tokens.sentences[tokens.sentenceOf[index]!]!) bits |= Usage.midSentence;
  if (index > first && (classes[index - 1]! & NameClass.givenName) !== 0) bits |= Usage.afterGivenName;
  if (index > first) bits |= usageAfterTitle(cues[index - 1]!);
  if (index < last && cues[index + 1] === Cue.organization) bits |= Usage.beforeOrganization;
  return bits;
}

function usageAfterTitle(cue: number): number {
  if (cue === Cue.honorific) return Usage.afterTitle | Usage.afterHonorific;
  return cue === Cue.title ? Usage.afterTitle : 0;
}

function usageBefore({ tokens, shapes, cues }: CandidateTokens, first: number): number {
  if (first === 0 || first === tokens.sentences[tokens.sentenceOf[first]!]) return 0;
  const before = first - 1;
  const hash = tokens.hash[before];
  let bits = shapes[before] === Shape.opening ? Usage.inBrackets : 0;
  bits |= usageAfterTitle(cues[before]!);
  if (cues[before] === Cue.location) bits |= Usage.afterLocation;
  if (cues[before] === Cue.sport) bits |= Usage.afterSport;
  if (hash === Word.the) bits |= Usage.afterThe;
  if (hash === Word.of) bits |= Usage.afterOf;
  if (hash === Word.by) bits |= Usage.afterBy;
  if (hash === Word.a || hash === Word.an) bits |= Usage.afterA;
  if (hash === Word.in) bits |= Usage.afterIn;
  if (hash === Word.from) bits |= Usage.afterFrom;
  if (shapes[before] === Shape.possessive) bits |= Usage.afterPossessive;
  if (shapes[before] === Shape.hyphen && tokens.end[before] === tokens.start[first]) bits |= Usage.hyphened;
  return bits;
}

function usageAfter({ tokens, shapes, cues, classes }: CandidateTokens, last: number): number {
  const after = last + 1;
  if (after >= tokens.count || tokens.sentenceOf[after] !== tokens.sentenceOf[last]) return 0;
  const shape = shapes[after];
  let bits = 0;
  if (shape === Shape.possessive) bits |= Usage.possessive;
  if (shape === Shape.opening) bits |= Usage.beforeBrackets;
  if (shape === Shape.comma) bits |= Usage.beforeComma;
  if (cues[after] === Cue.saying) bits |= Usage.beforeSaying;
  if (cues[after] === Cue.person) bits |= Usage.beforePerson;
  if (cues[after] === Cue.sport) bits |= Usage.beforeSport;
  if (shape === Shape.lower) bits |= usageBeforeWord(classes[after]!);
  if (shape === Shape.hyphen && tokens.end[last] === tokens.start[after]) bits |= Usage.hyphened;
  if (IS.has(tokens.hash[after]!)) bits |= Usage.beforeIs;
  return bits;
}

/** Names before a noun are seldom people's ("a Douglas aide" is rare, "a Ford plant" is not). */
function usageBeforeWord(classes: number): number {
  if ((classes & WordClass.pastTense) !== 0) return Usage.beforePast;
  return (classes & (WordClass.noun | WordClass.verb)) === WordClass.noun ? Usage.beforeNoun : 0;
}
