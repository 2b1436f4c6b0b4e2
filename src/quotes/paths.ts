/** What lies between two places of a sentence, as word classes. */
import { mixHash } from "../text/hash.ts";
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

const LONGEST = 40;
const MOST = 8;

/** The way from token `from` to token `to`, both excluded. */
export function pathBetween(classes: Uint8Array, from: number, to: number): Path {
  const path = { all: 7, head: 7, tail: 7, commas: 0, verbs: 0, quoted: false, clauses: 0, stops: 0 };
  let previous = -1;
  let steps = 0;
  const end = Math.min(to, from + 1 + LONGEST);
  for (let i = from + 1; i < end; i++) {
    const found = folded[classes[i]!]!;
    if (found === previous) continue;
    previous = found;
    steps++;
    path.all = steps > MOST ? 1 : mixHash(path.all, found);
    if (steps <= 2) path.head = mixHash(path.head, found);
    count(path, classes[i]!);
  }
  if (to > end) path.all = 2;
  for (let i = Math.max(from + 1, to - 2); i < to; i++) path.tail = mixHash(path.tail, folded[classes[i]!]!);
  return path;
}

function count(
  path: { commas: number; verbs: number; quoted: boolean; clauses: number; stops: number },
  found: number,
): void {
  if (found === WordClass.comma) path.commas++;
  else if (found === WordClass.past || found === WordClass.verb || found === WordClass.auxiliary)
    path.verbs++;
  else if (found === WordClass.quoted) path.quoted = true;
  else if (
    found === WordClass.relative ||
    found === WordClass.subordinator ||
    found === WordClass.conjunction
  )
    path.clauses++;
  else if (found === WordClass.stop) path.stops++;
}

/** Classes that make no difference on the way are folded into one. */
const folded = new Uint8Array(32);
for (let i = 0; i < folded.length; i++) folded[i] = i;
for (const nominal of [
  WordClass.determiner,
  WordClass.possessive,
  WordClass.number,
  WordClass.noun,
  WordClass.name,
  WordClass.adjective,
  WordClass.hyphen,
  WordClass.time,
  WordClass.stretch,
])
  folded[nominal] = WordClass.noun;
folded[WordClass.mark] = WordClass.quoted;
