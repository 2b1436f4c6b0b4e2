import { logistic } from "../../text/probability.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { FeatureList, type LinearModel, scoreOf } from "../model/linear-model.ts";
import { indexFrom } from "../starts.ts";
import { capPerSentence, type StoryAnalysis } from "../story-analysis.ts";
import { isAsked, isAskedAside } from "./asked.ts";
import {
  bringsClause,
  chainSubject,
  hasHearer,
  holderOfJoinedRole,
  invertedSubject,
  subjectBeforeRelative,
} from "./clause-subject.ts";
import { type CueCandidate, CueShape } from "./cue-candidate.ts";
import { cueFeatures } from "./cue-features.ts";
import { isEstimate } from "./estimates.ts";
import { subjectAcrossClause, subjectBeforePlace } from "./far-subject.ts";
import { subjectOfHabit } from "./habit-subject.ts";
import { parenthesisOf } from "./parenthetical.ts";
import { ownerOfView } from "./phrase-cues.ts";
import { prefilterFeatures, sourceFeatures } from "./source-features.ts";

/** A cue with who is likely to speak. */
export interface ScoredCue extends CueCandidate {
  /** The likeliest source; undefined where the text seems to name none. */
  readonly source: SourceMention | undefined;
  /** How likely that source is. */
  readonly sourceProbability: number;
  /** The next likely source. */
  readonly second: SourceMention | undefined;
  /** How likely the word is a cue of speech. */
  readonly probability: number;
}

/** Words less likely than this are no cue, whatever stands beside them. */
export const MIN_CUE = 0.5;
/** The same where the words and their subject stand on both sides. */
const MIN_ATTRIBUTION = 0.3;

/** A verb of speech, more likely than not. */
export function isSaying({ shape, probability }: ScoredCue): boolean {
  return shape === CueShape.attribution
    ? probability > MIN_ATTRIBUTION
    : probability > MIN_CUE && shape <= CueShape.present;
}

const MAX_BEFORE = 6;
/** "…, later saying that": a gerund's subject may be far. */
const MAX_BEFORE_GERUND = 10;
const MAX_AFTER = 2;

/** The mentions near a cue: nearest first, those before it in its sentence, then those after it. */
export function sourcesNear(
  { tokens, mentions, starts }: StoryAnalysis,
  cue: CueCandidate,
): readonly SourceMention[] {
  const sentence = tokens.sentenceOf[cue.first]!;
  const from = indexFrom(starts.mentions, cue.first);
  const found: SourceMention[] = [];
  const most = cue.shape === CueShape.gerund ? MAX_BEFORE_GERUND : MAX_BEFORE;
  for (let i = from - 1; i >= 0 && from - i <= most; i--) {
    if (tokens.sentenceOf[starts.mentions[i]!]! < sentence) break;
    found.push(mentions[i]!);
  }
  // The sentence's subject, however far, since verbs are strung together: "Okoro rose, crossed the hall and said".
  const opening = mentions[indexFrom(starts.mentions, tokens.sentences[sentence]!)];
  if (opening !== undefined && opening.first < cue.first && !found.includes(opening)) found.push(opening);
  for (let i = from; i < mentions.length && i - from < MAX_AFTER; i++) {
    if (tokens.sentenceOf[starts.mentions[i]!] !== sentence) break;
    if (starts.mentions[i]! > cue.last) found.push(mentions[i]!);
  }
  return found;
}

/** Words less likely than this are no cues: their sources are not looked for. */
const MIN_PROBABILITY = 0.07;

/** No sentence of PolNeAR's training set has more cue words; "said said said …" does. */
const MAX_IN_SENTENCE = 8;

/** Each cue with its likeliest source and its probability, in the order of `story.cues`. */
export function scoreCues(
  story: StoryAnalysis,
  model: LinearModel,
  features: FeatureList = new FeatureList(),
): readonly ScoredCue[] {
  const isOneTooMany = capPerSentence(story, MAX_IN_SENTENCE);
  return story.cues.map((cue) => {
    if (isOneTooMany(cue.first)) return noCue(cue);
    prefilterFeatures(story, cue, features);
    const isVerb = cue.shape <= CueShape.gerund;
    // "ruled that", "…, researchers have found.": something is said, whatever the verb.
    const isOpen =
      bringsClause(story, cue.last) || parenthesisOf(story, cue) !== undefined || isEstimate(story, cue);
    const isUnlikely = isVerb && !isOpen && logistic(scoreOf(model, features)) < MIN_PROBABILITY;
    return isUnlikely ? noCue(cue) : scoreCue(story, cue, model, features);
  });
}

function noCue(cue: CueCandidate): ScoredCue {
  return withSource(cue, undefined, 0, undefined, 0);
}

/** Always made here, so that all have one shape: code that reads them is as fast as it can be. */
function withSource(
  { first, last, lemma, id, shape }: CueCandidate,
  source: SourceMention | undefined,
  sourceProbability: number,
  second: SourceMention | undefined,
  probability: number,
): ScoredCue {
  return { first, last, lemma, id, shape, source, sourceProbability, second, probability };
}

function scoreCue(
  story: StoryAnalysis,
  cue: CueCandidate,
  model: LinearModel,
  features: FeatureList,
): ScoredCue {
  const near = sourcesNear(story, cue);
  const inverted = invertedSubject(story, cue, near) ?? ownerOf(story, cue, near);
  sourceFeatures(story, cue, undefined, features);
  const scores = [scoreOf(model, features)];
  for (let i = 0; i < near.length; i++) {
    sourceFeatures(story, cue, near[i], features);
    scores.push(scoreOf(model, features));
  }
  const [best, next] = twoLargest(scores);
  const likeliest = best > 0 ? near[best - 1] : undefined;
  const source = inverted ?? bySyntax(story, cue, near, likeliest);
  const likely = probabilityOf(scores, source === undefined ? 0 : near.indexOf(source) + 1);
  const sourceProbability = source === likeliest ? likely : Math.max(likely, BY_SYNTAX);
  cueFeatures(story, cue, source, sourceProbability, features);
  const probability = logistic(scoreOf(model, features));
  return withSource(cue, source, sourceProbability, next > 0 ? near[next - 1] : undefined, probability);
}

/** The source that the clause itself gives where the likeliest is an object, a hearer or a part of a role. */
function bySyntax(
  story: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
  likeliest: SourceMention | undefined,
): SourceMention | undefined {
  const isBefore = likeliest !== undefined && likeliest.first < cue.first;
  if (isBefore && (hasHearer(story, cue) || (isAsked(cue) && isAskedAside(story, cue)))) return undefined;
  return (
    (cue.shape === CueShape.gerund ? subjectOfHabit(story, cue, near) : undefined) ??
    subjectBeforePlace(story, cue, near) ??
    chainSubject(story, cue, near, likeliest) ??
    subjectBeforeRelative(story, cue, near, likeliest) ??
    subjectAcrossClause(story, cue, near, likeliest) ??
    (likeliest && holderOfJoinedRole(story, cue, near, likeliest)) ??
    likeliest
  );
}

/** Whose view a phrase gives: "in Lund's words", "by her own account". */
function ownerOf(
  { tokens, classes }: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
): SourceMention | undefined {
  const owner = ownerOfView(tokens, classes, cue);
  if (owner === undefined) return undefined;
  return near.find(({ first, last }) => last + 1 === owner || (first === owner && last === owner));
}

/** How sure a subject is that the clause alone gives. */
const BY_SYNTAX = 0.9;

/** Where the largest number stands, and the next; -1 for the next of one. */
function twoLargest(numbers: readonly number[]): readonly [number, number] {
  let best = 0;
  let next = -1;
  for (let i = 1; i < numbers.length; i++) {
    if (numbers[i]! > numbers[best]!) {
      next = best;
      best = i;
    } else if (next < 0 || numbers[i]! > numbers[next]!) next = i;
  }
  return [best, next];
}

/** The softmax of one of the scores. */
function probabilityOf(scores: readonly number[], index: number): number {
  let sum = 0;
  const chosen = scores[index]!;
  for (let i = 0; i < scores.length; i++) sum += Math.exp(scores[i]! - chosen);
  return 1 / sum;
}

/** Who passed on what a cue attributes: "Ruiz said, according to the agency". */
export function passedOnBy(
  { tokens, starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  { last, source, shape }: ScoredCue,
): SourceMention | undefined {
  if (shape === CueShape.according) return undefined;
  const sentence = tokens.sentenceOf[last]!;
  for (let i = indexFrom(starts.cues, last + 1); i < cues.length; i++) {
    const cue = cues[i]!;
    if (tokens.sentenceOf[cue.first] !== sentence) return undefined;
    if (cue.shape === CueShape.according) return cue.source === source ? undefined : cue.source;
  }
  return undefined;
}

/** The sources of the words that are more likely than not cues of speech. */
export function likelySources(cues: readonly ScoredCue[]): ReadonlySet<SourceMention> {
  const sources = new Set<SourceMention>();
  for (const { probability, source } of cues) if (probability > 0.5 && source) sources.add(source);
  return sources;
}
