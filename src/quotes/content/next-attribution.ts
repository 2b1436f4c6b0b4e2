/** Where what one says ends because what another says begins: "Ruiz said 14 were held; the union said 60 were." */

import { unitAt } from "../../text/tokens.ts";
import { CueShape, isTensed } from "../cues/cue-candidate.ts";
import { parenthesisOf, SEMICOLON } from "../cues/parenthetical.ts";
import { MIN_CUE, type ScoredCue } from "../cues/score-cues.ts";
import { MentionKind } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import type { ContentCandidate } from "./content-candidates.ts";
import { hasClause } from "./deeds.ts";

/** The content without what another attribution of its sentence says. */
export function withoutOthers(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  cue: ScoredCue,
  content: ContentCandidate,
): ContentCandidate {
  const [[first, last]] = content.parts as readonly [readonly [number, number]];
  if (content.parts.length > 1) return content;
  const [begin, end] =
    content.side === 0
      ? [first, endBeforeNext(story, cues, cue, first, last)]
      : [beginAfterPrevious(story, cues, first, last), last];
  return begin < end ? { ...content, parts: [[begin, end]] } : content;
}

/** The last token before the clause that attributes the rest to somebody else; `last` where none does. */
function endBeforeNext(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  cue: ScoredCue,
  first: number,
  last: number,
): number {
  const { tokens, classes, starts } = story;
  for (let i = indexFrom(starts.cues, first); i < cues.length && cues[i]!.first <= last; i++) {
    const next = cues[i]!;
    const { source } = next;
    if (isPassedOn(classes, next, first, last) || isCiting(classes, next, first))
      return lastWord(classes, next.first - 1);
    if (!headsClause(story, next) || source === undefined) continue;
    // "offered her a deal, her lawyer said": the clause is the lawyer's.
    const parenthesis = parenthesisOf(story, next);
    if (parenthesis?.goesOn === false && parenthesis.comma > first + 1)
      return lastWord(classes, parenthesis.comma - 1);
    // "The mayor, who said it was safe, now says": the verb goes back to a subject before.
    const isOuter = source.first < cue.first && cue.source?.kind === MentionKind.relative;
    const begin = isOuter ? next.first : Math.min(source.first, next.first);
    if (
      isOuter
        ? isBehindComma(classes, begin)
        : begin > first && source !== cue.source && isNewClause(tokens, classes, begin)
    )
      return lastWord(classes, begin - 1);
  }
  return last;
}

/** "…, according to the agency" at the end. */
function isPassedOn(classes: Uint8Array, cue: ScoredCue, first: number, last: number): boolean {
  if (cue.shape !== CueShape.according || cue.first <= first + 1) return false;
  if (classAt(classes, cue.first - 1) !== WordClass.comma || hasClause(classes, cue.last + 1, last))
    return false;
  return !classes.subarray(cue.first, last).includes(WordClass.comma);
}

/** "…, citing port officials" */
function isCiting(classes: Uint8Array, cue: ScoredCue, first: number): boolean {
  const isGerund = cue.lemma === "cite" && cue.shape === CueShape.gerund;
  return isGerund && cue.first > first + 1 && classAt(classes, cue.first - 1) === WordClass.comma;
}

/** Whether a clause of its own hangs on the cue: it is likely one, and a verb with a tense. */
function headsClause(story: StoryAnalysis, cue: ScoredCue): boolean {
  return cue.probability > MIN_CUE && isTensed(story, cue);
}

const links = classSet([WordClass.conjunction, WordClass.subordinator, WordClass.adverb]);

/** Whether a semicolon, or a comma and a conjunction, stands right before a clause. */
function isNewClause(tokens: StoryAnalysis["tokens"], classes: Uint8Array, begin: number): boolean {
  let before = begin - 1;
  while (links.has(classAt(classes, before))) before--;
  if (unitAt(tokens, before) === SEMICOLON) return true;
  return before < begin - 1 && classAt(classes, before) === WordClass.comma;
}

function isBehindComma(classes: Uint8Array, verb: number): boolean {
  let before = verb - 1;
  while (links.has(classAt(classes, before))) before--;
  return classAt(classes, before) === WordClass.comma;
}

/** The token before marks and conjunctions. */
function lastWord(classes: Uint8Array, from: number): number {
  let last = from;
  while (links.has(classAt(classes, last)) || isMark(classAt(classes, last))) last--;
  return last;
}

function isMark(found: number): boolean {
  return found === WordClass.comma || found === WordClass.dash || found === WordClass.colon;
}

/** The first token after a semicolon before which another cue has its words; `first` where none has. */
function beginAfterPrevious(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  first: number,
  last: number,
): number {
  const { tokens, starts } = story;
  const from = indexFrom(starts.cues, first);
  for (let at = last; at > first; at--) {
    if (unitAt(tokens, at) !== SEMICOLON) continue;
    for (let i = from; i < cues.length && cues[i]!.first < at; i++)
      if (headsClause(story, cues[i]!)) return at + 1;
  }
  return first;
}
