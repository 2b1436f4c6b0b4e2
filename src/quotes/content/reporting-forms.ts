/** Sentences whose form says that a verb reports, however unlikely the verb alone is: "the judge ruled that …". */

import type { QuotedSpan } from "../../text/mark.ts";
import { bringsClause, inverting, mayInvert } from "../cues/clause-subject.ts";
import { CueShape, isTensed } from "../cues/cue-candidate.ts";
import { isEstimate } from "../cues/estimates.ts";
import { parenthesisOf } from "../cues/parenthetical.ts";
import { isViewAside } from "../cues/phrase-cues.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";

/** Verbs of belief, of what is written and of stance that report where "that" follows: "the judge ruled that". */
const findings: ReadonlySet<string> = new Set(
  `find fear believe rule show learn suggest reveal indicate conclude note estimate read record submit hold observe state
  say add argue claim announce insist warn declare assert agree admit deny dispute confirm emphasize emphasise stress
  complain predict maintain respond allege concede acknowledge explain recall promise pledge vow reiterate boast contend
  clarify caution speculate lament reply affirm testify advise report reckon disclose underline retort counter`.split(
    /\s+/,
  ),
);
/** How likely they are speech then: 9 in 10 are, of 350 in PolNeAR's training set. */
export const REPORTED = 0.75;

function isFinding(story: StoryAnalysis, cue: ScoredCue): boolean {
  return isTensed(story, cue) && findings.has(cue.lemma) && bringsClause(story, cue.last);
}

/** More verbs that report where their attribution ends a sentence: "…, officers believe". */
const reporting: ReadonlySet<string> = new Set(
  "point claim announce report declare confirm predict believe think fear hope testify stress acknowledge concede promise".split(
    " ",
  ),
);

/** Of phrases as likely as this ("According to Ruiz, …") few report nothing. */
const LIKELY = 0.5;

/** Whether a sentence has words in marks: they are what is attributed. */
function hasMarks({ tokens, spans, starts }: StoryAnalysis, { first }: ScoredCue): boolean {
  const sentence = tokens.sentenceOf[first]!;
  const span = spans[indexFrom(starts.spans, tokens.sentences[sentence]!)];
  return span !== undefined && span.first < tokens.sentences[sentence + 1]!;
}

/** Whether the form of the sentence says that its verb reports. */
export function isReport(story: StoryAnalysis, cue: ScoredCue): boolean {
  if (cue.source === undefined) return false;
  if (isFinding(story, cue) || isInverted(story, cue) || isEstimate(story, cue)) return true;
  if (cue.shape === CueShape.according)
    return (
      (cue.probability > LIKELY || isViewAside(story.tokens, story.classes, cue)) && !hasMarks(story, cue)
    );
  const mayReport = findings.has(cue.lemma) || inverting.has(cue.lemma) || reporting.has(cue.lemma);
  return mayReport && parenthesisOf(story, cue) !== undefined;
}

/** "…, added her lawyer": what stands after such a verb is who speaks. */
export function isInverted({ classes }: StoryAnalysis, { first, last, lemma, source }: ScoredCue): boolean {
  const isNext = source?.first === last + 1 && classes[first - 1] === WordClass.comma;
  return isNext && mayInvert(lemma);
}

/** Words outside marks that are a clause of their own: "said she would stay “as long as it takes”". */
const MIN_CLAUSE_TOKENS = 3;

/** Whether the marked words of a cue's sentence are the end of a clause that it introduces, or that it follows. */
export function bringsClauseBefore(
  { tokens, classes }: StoryAnalysis,
  { first, last }: ScoredCue,
  { opener, closer }: QuotedSpan,
): boolean {
  const sentence = tokens.sentenceOf[last]!;
  const isAfter = closer < first;
  const begin = isAfter ? tokens.sentences[sentence]! : last + 1;
  const isBefore = opener - begin >= MIN_CLAUSE_TOKENS && tokens.sentenceOf[opener] === sentence;
  if (!isBefore || (isAfter && !completes.has(classes[opener - 1]!))) return false;
  // "apologized in court for what he called “a lapse”", but "said on Monday that …"
  if (!isAfter && classes[begin] === WordClass.preposition && classes[begin + 1] !== WordClass.time)
    return false;
  // "“We will,” said Ann, “we will not,” said Tom."
  if (isAfter && (classes[opener - 1] === WordClass.comma || classes.indexOf(WordClass.mark, begin) < opener))
    return false;
  return completes.has(classes[opener - 1]!)
    ? hasFinite(classes, begin + 1, opener)
    : hasPredicate(classes, begin + 1, opener);
}

/** Whether a verb with a tense has words of its own before the marks: "she had cooked for “more cats than guests”". */
function hasPredicate(classes: Uint8Array, first: number, opener: number): boolean {
  let hasVerb = false;
  for (let i = first; i < opener; i++) {
    const found = classes[i]!;
    if (hasVerb && predicates.has(found)) return true;
    // "the ferry, built in Lund, would “sail”", "a looted mask": a participle has no tense.
    hasVerb =
      found === WordClass.auxiliary ||
      (found === WordClass.past && !beforeParticiples.has(classes[i - 1]!)) ||
      (hasVerb && found !== WordClass.comma);
  }
  return false;
}

const beforeParticiples = classSet([WordClass.comma, WordClass.determiner, WordClass.possessive]);

/** What a predicate is more than its first verb. */
const predicates = classSet([
  WordClass.noun,
  WordClass.name,
  WordClass.adjective,
  WordClass.past,
  WordClass.verb,
  WordClass.gerund,
  WordClass.number,
]);

/** Whether a verb with a tense stands between two tokens. */
export function hasFinite(classes: Uint8Array, first: number, limit: number): boolean {
  for (let i = first; i < limit; i++)
    if (classes[i] === WordClass.auxiliary || classes[i] === WordClass.past) return true;
  return false;
}

/** Words that may end a clause before the attribution: after others what is in marks is its object or predicate. */
const completes = classSet([
  WordClass.noun,
  WordClass.name,
  WordClass.adjective,
  WordClass.adverb,
  WordClass.number,
  WordClass.comma,
  WordClass.conjunction,
  WordClass.past,
  WordClass.gerund,
  WordClass.time,
  WordClass.timeNoun,
  WordClass.objectPronoun,
]);
