/** How a capitalised word is met in the text. */
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { Cue } from "./cue-words.ts";
import { NameClass, WordClass } from "./gazetteer.ts";
import { Shape } from "./shapes.ts";

/** Bits for how a word was met, in any of its occurrences. */
export const Habit = {
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

/** What is known of a story before its memory is. */
export interface Looked {
  readonly tokens: Tokens;
  readonly shapes: Uint8Array;
  readonly cues: Uint8Array;
  readonly stretches: Int32Array;
  readonly classes: Uint16Array;
}

const THE = hashWord("the");
const OF = hashWord("of");
const BY = hashWord("by");
const A = hashWord("a");
const AN = hashWord("an");
const IN = hashWord("in");
const FROM = hashWord("from");
const IS = new Set(["is", "was", "has", "had", "will", "are", "were", "have"].map(hashWord));

/** The `Habit` bits of a word at `index` in the group of capitalised words from `first` to `last`. */
export function habitsAt(view: Looked, index: number, first: number, last: number): number {
  return (
    positionHabits(view, index, first, last) |
    (index === first ? habitsBefore(view, first) : 0) |
    (index === last ? habitsAfter(view, last) : 0)
  );
}

function positionHabits(view: Looked, index: number, first: number, last: number): number {
  const { shapes, classes, cues, tokens } = view;
  let bits = shapes[index] === Shape.allCaps ? Habit.allCaps : 0;
  if (first === last) bits |= Habit.alone;
  else if (index === first) bits |= Habit.first;
  else bits |= index === last ? Habit.last : Habit.middle;
  if (index > tokens.sentences[tokens.sentenceOf[index]!]!) bits |= Habit.midSentence;
  if (index > first && (classes[index - 1]! & NameClass.givenName) !== 0) bits |= Habit.afterGivenName;
  if (index > first) bits |= titleHabits(cues[index - 1]!);
  if (index < last && cues[index + 1] === Cue.organization) bits |= Habit.beforeOrganization;
  return bits;
}

function titleHabits(cue: number): number {
  if (cue === Cue.honorific) return Habit.afterTitle | Habit.afterHonorific;
  return cue === Cue.title ? Habit.afterTitle : 0;
}

function habitsBefore({ tokens, shapes, cues }: Looked, first: number): number {
  if (first === 0 || first === tokens.sentences[tokens.sentenceOf[first]!]) return 0;
  const before = first - 1;
  const hash = tokens.hash[before];
  let bits = shapes[before] === Shape.opening ? Habit.inBrackets : 0;
  bits |= titleHabits(cues[before]!);
  if (cues[before] === Cue.location) bits |= Habit.afterLocation;
  if (cues[before] === Cue.sport) bits |= Habit.afterSport;
  if (hash === THE) bits |= Habit.afterThe;
  if (hash === OF) bits |= Habit.afterOf;
  if (hash === BY) bits |= Habit.afterBy;
  if (hash === A || hash === AN) bits |= Habit.afterA;
  if (hash === IN) bits |= Habit.afterIn;
  if (hash === FROM) bits |= Habit.afterFrom;
  if (shapes[before] === Shape.possessive) bits |= Habit.afterPossessive;
  if (shapes[before] === Shape.hyphen && tokens.end[before] === tokens.start[first]) bits |= Habit.hyphened;
  return bits;
}

function habitsAfter({ tokens, shapes, cues, classes }: Looked, last: number): number {
  const after = last + 1;
  if (after >= tokens.count || tokens.sentenceOf[after] !== tokens.sentenceOf[last]) return 0;
  const shape = shapes[after];
  let bits = 0;
  if (shape === Shape.possessive) bits |= Habit.possessive;
  if (shape === Shape.opening) bits |= Habit.beforeBrackets;
  if (shape === Shape.comma) bits |= Habit.beforeComma;
  if (cues[after] === Cue.saying) bits |= Habit.beforeSaying;
  if (cues[after] === Cue.person) bits |= Habit.beforePerson;
  if (cues[after] === Cue.sport) bits |= Habit.beforeSport;
  if (shape === Shape.lower) bits |= habitsBeforeWord(classes[after]!);
  if (shape === Shape.hyphen && tokens.end[last] === tokens.start[after]) bits |= Habit.hyphened;
  if (IS.has(tokens.hash[after]!)) bits |= Habit.beforeIs;
  return bits;
}

/** Names before a noun are seldom people's ("a Douglas aide" is rare, "a Ford plant" is not). */
function habitsBeforeWord(classes: number): number {
  if ((classes & WordClass.pastTense) !== 0) return Habit.beforePast;
  return (classes & (WordClass.noun | WordClass.verb)) === WordClass.noun ? Habit.beforeNoun : 0;
}
