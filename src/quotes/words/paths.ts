/** What lies between two places of a sentence, as word classes. */
import { mixHash } from "../../text/hash.ts";
import { WordClass } from "./word-class.ts";

export interface Path {
  /** Hash of all classes on the way, runs folded; 1 where there are too many. */
  readonly all: number;
  readonly head: number;
  readonly tail: number;
  readonly commas: number;
  readonly verbs: number;
  readonly quoted: boolean;
  readonly clauses: number;
  readonly stops: number;
}

const MAX_TOKENS = 40;
const MAX_STEPS = 8;
const START = 7;

/** The way from token `from` to token `to`, both excluded. */
export function pathBetween(classes: Uint8Array, from: number, to: number): Path {
  let all = START;
  let head = START;
  let steps = 0;
  let previous = -1;
  let counts = 0;
  const end = Math.min(to, from + 1 + MAX_TOKENS);
  for (let i = from + 1; i < end; i++) {
    const found = classes[i]!;
    const kind = folded[found]!;
    if (kind === previous) continue;
    previous = kind;
    steps++;
    counts += units[found]!;
    if (steps <= MAX_STEPS) all = mixHash(all, kind) | 0;
    if (steps <= 2) head = all;
  }
  let tail = START;
  for (let i = Math.max(from + 1, to - 2); i < to; i++) tail = mixHash(tail, folded[classes[i]!]!) | 0;
  return {
    all: to > end ? 2 : steps > MAX_STEPS ? 1 : all,
    head,
    tail,
    commas: counts & FIELD,
    verbs: (counts >>> VERBS) & FIELD,
    quoted: counts >>> QUOTED > 0,
    clauses: (counts >>> CLAUSES) & FIELD,
    stops: (counts >>> STOPS) & FIELD,
  };
}

/** Classes that make no difference on the way are folded into one. */
const folded = Uint8Array.from({ length: 32 }, (_, found) => found);
for (const nominal of [
  WordClass.determiner,
  WordClass.possessive,
  WordClass.number,
  WordClass.noun,
  WordClass.name,
  WordClass.adjective,
  WordClass.hyphen,
  WordClass.time,
  WordClass.timeNoun,
])
  folded[nominal] = WordClass.noun;
folded[WordClass.mark] = WordClass.quoted;

/** All counts of a way in one number: fields of six bits, enough for `MAX_TOKENS`. */
const FIELD = 63;
const VERBS = 6;
const CLAUSES = 12;
const STOPS = 18;
const QUOTED = 24;
const units = new Int32Array(32);
units[WordClass.comma] = 1;
for (const verb of [WordClass.past, WordClass.verb, WordClass.auxiliary]) units[verb] = 1 << VERBS;
for (const link of [WordClass.relative, WordClass.subordinator, WordClass.conjunction])
  units[link] = 1 << CLAUSES;
units[WordClass.stop] = 1 << STOPS;
units[WordClass.quoted] = 1 << QUOTED;
