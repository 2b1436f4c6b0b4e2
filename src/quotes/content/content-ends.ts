/** Where the words of a cue may end, from a beginning on. */
import type { StoryAnalysis } from "../story-analysis.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import type { ContentCandidate } from "./content-candidates.ts";

/** How many ends of a segment are considered besides the sentence's own, and how many of them before a preposition. */
const MAX_ENDS = 12;
const MAX_PREPOSITIONS = 2;

/** How far the content of a cue may reach. */
export interface Reach {
  /** The last word of the sentence. */
  readonly end: number;
  /** Whether the cue stands in a clause that belongs to a phrase: the sentence goes on after its content. */
  readonly isInSubject: boolean;
}

/** The segments that begin at `first` and end with the sentence or before a clause or phrase in it, if none begins there yet. */
export function addFrom(
  { classes }: StoryAnalysis,
  from: number,
  first: number,
  { end, isInSubject }: Reach,
  found: ContentCandidate[],
): void {
  if (first > end) return;
  for (const { parts } of found) if (parts[0]![0] === first) return;
  found.push({ parts: [[first, end]], side: 0, from, to: 0, rank: 0 });
  const ranks = new Uint8Array(ENDINGS);
  let ends = 0;
  for (let i = first + 1; i < end && ends < MAX_ENDS; i++) {
    if (((mayEnd >>> classes[i]!) & 1) === 0 && !isInSubject) continue;
    const to = endingAt(classes, i) || (isInSubject && isMainVerb(classes, i) ? MAIN_VERB : 0);
    if (to === 0 || (to >= PREPOSITION && ranks[to]! >= MAX_PREPOSITIONS)) continue;
    found.push({ parts: [[first, i - 1]], side: 0, from, to, rank: ranks[to]! });
    ranks[to]!++;
    ends++;
  }
}

/** The classes that `endingAt` knows: every word of a sentence is asked, so the bits are, and no call is made for the others. */
const mayEnd = classSet([
  WordClass.dash,
  WordClass.colon,
  WordClass.openBracket,
  WordClass.closeBracket,
  WordClass.conjunction,
  WordClass.subordinator,
  WordClass.relative,
  WordClass.preposition,
  WordClass.time,
  WordClass.comma,
]).bits;

/** The first token from one on that is no mark. */
export function skipMarks(classes: Uint8Array, from: number, end: number): number {
  let first = from;
  while (first <= end && (isMark(classes[first]!) || classes[first] === WordClass.mark)) first++;
  return first;
}

const PREPOSITION = 7;
const MAIN_VERB = PREPOSITION + 2;
const ENDINGS = MAIN_VERB + 1;

/**
 * 0: no ending, 1: a comma, 2: a comma and a conjunction, 3: a dash, semicolon or bracket, 4: a comma and a word that
 * begins a clause, 5: a conjunction, 6: a word that begins a clause, 7: a preposition after a noun, 8: a time after one, 9: the verb of the
 * sentence, where the cue stands in its subject: "the man who declined to give his name | left".
 */
function endingAt(classes: Uint8Array, i: number): number {
  const found = classes[i]!;
  if (isBreak(found)) return 3;
  if (found === WordClass.conjunction) return 5;
  if (found === WordClass.subordinator || found === WordClass.relative) return 6;
  if (found === WordClass.preposition) return isNominal(classes[i - 1]!) ? PREPOSITION : 0;
  if (found === WordClass.time) return isNominal(classes[i - 1]!) ? PREPOSITION + 1 : 0;
  if (found !== WordClass.comma) return 0;
  const next = classes[i + 1]!;
  if (next === WordClass.conjunction) return 2;
  return next === WordClass.subordinator || next === WordClass.relative || next === WordClass.gerund ? 4 : 1;
}

/** Whether a mark parts clauses more than a comma does. */
export function isBreak(found: number): boolean {
  return (
    found === WordClass.dash ||
    found === WordClass.colon ||
    found === WordClass.openBracket ||
    found === WordClass.closeBracket
  );
}

function isNominal(found: number): boolean {
  return found === WordClass.noun || found === WordClass.name || found === WordClass.objectPronoun;
}

/** A verb right after a noun. */
function isMainVerb(classes: Uint8Array, i: number): boolean {
  const found = classes[i]!;
  const isVerb = found === WordClass.past || found === WordClass.auxiliary || found === WordClass.verb;
  return isVerb && isNominal(classes[i - 1]!);
}

/** Marks between words. */
export function isMark(found: number): boolean {
  return found >= WordClass.comma && found <= WordClass.colon;
}
