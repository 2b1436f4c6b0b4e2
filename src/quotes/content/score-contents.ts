/**
 * Which words a cue introduces without marks, and whether it introduces any: one choice between the segments of its
 * sentence and none of them, so that a segment that nobody says speaks against the cue and a sure cue for a segment.
 */

import { logistic } from "../../text/probability.ts";
import { CUE_SALT_CONTENT, CUE_SALT_INDIRECT, cueFeatures } from "../cues/cue-features.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { isBeforeVerb } from "../mentions/subjects.ts";
import { type FeatureList, type LinearModel, scoreOf } from "../model/linear-model.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { type ContentCandidate, contentCandidates } from "./content-candidates.ts";
import { contentFeatures } from "./content-features.ts";
import { otherCues } from "./other-cues.ts";
import { isTime, toldTo } from "./said-content.ts";

/** The segments of a cue's sentence, each with its share of what speaks for any. */
export interface ScoredContents {
  readonly contents: readonly ContentCandidate[];
  /** How likely each segment is to be the content if there is one; they add up to one. */
  readonly shares: readonly number[];
  /** How likely any of them is. */
  readonly probability: number;
}

/** The segments that the cue may introduce: not the time of saying, nor "according to Ana Ruiz, …" from its name on. */
export function possibleContents(story: StoryAnalysis, cue: ScoredCue): readonly ContentCandidate[] {
  const { first, source } = cue;
  const clause = clauseAfter(story, cue);
  const least = source !== undefined && source.first > first ? source.last + 1 : first;
  return contentCandidates(story, cue).filter((content) => {
    if (content.side !== 0) return true;
    const begin = content.parts[0]![0];
    return (clause === undefined ? begin >= least : begin === clause) && !isTime(story, content);
  });
}

/** Where a clause begins right after the cue, subject and verb: "said growers spent more"; undefined where none does. */
function clauseAfter(story: StoryAnalysis, { first, last, lemma, source }: ScoredCue): number | undefined {
  const { mentions, starts } = story;
  if (toldTo.has(lemma) || (source !== undefined && source.first > first)) return undefined;
  const subject = mentions[indexFrom(starts.mentions, last + 1)];
  return subject?.first === last + 1 && !subject.owner && isBeforeVerb(story, subject) ? last + 1 : undefined;
}

/** Cues less likely to introduce anything than this have no content, however good one looks. */
const MIN_ALONE = 0.2;

/** The segments of a cue's sentence, scored; none of an unlikely cue, unless the form of the sentence says that it reports. */
export function scoreContents(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  cue: ScoredCue,
  model: LinearModel,
  features: FeatureList,
  isReport: boolean,
): ScoredContents {
  cueFeatures(story, cue, cue.source, cue.sourceProbability, features, CUE_SALT_INDIRECT);
  const alone = logistic(scoreOf(model, features));
  if (alone < MIN_ALONE && !isReport) return { contents: [], shares: [], probability: 0 };
  cueFeatures(story, cue, cue.source, cue.sourceProbability, features, CUE_SALT_CONTENT);
  const ofCue = scoreOf(model, features);
  const contents = possibleContents(story, cue);
  const others = otherCues(story, cues, cue);
  const shares: number[] = [];
  let sum = 0;
  for (const content of contents) {
    contentFeatures(story, cue, content, others, features);
    const power = Math.exp(ofCue + scoreOf(model, features));
    shares.push(power);
    sum += power;
  }
  for (let i = 0; i < shares.length; i++) shares[i]! /= sum;
  // Each model errs where the other does not: the mean of both is better than either.
  return { contents, shares, probability: (alone + sum / (1 + sum)) / 2 };
}

/** Segments that share this part of their words are as good as one. */
const MIN_SIMILARITY = 0.5;
/** How much less safe the likeliest segment may be than the safest. */
const TOLERANCE = 0.1;
const NEGLIGIBLE = 0.03;

/** A segment, and how likely it shares most of its words with the right one. */
export interface ChosenContent {
  readonly content: ContentCandidate;
  readonly share: number;
}

/**
 * The likeliest of the segments that are about as safe as the safest: one of several that differ by a word or two is a
 * better choice than a likelier one that stands alone.
 */
export function chosenContent({ contents, shares }: ScoredContents): ChosenContent | undefined {
  const likely = [...shares.keys()].filter((i) => shares[i]! > NEGLIGIBLE);
  const safe = contents.map((content, i) => {
    if (shares[i]! <= NEGLIGIBLE) return 0;
    let sum = shares[i]!;
    for (const k of likely)
      if (k !== i && similarity(content, contents[k]!) >= MIN_SIMILARITY) sum += shares[k]!;
    return sum;
  });
  const least = safe.reduce((most, share) => Math.max(most, share), 0) - TOLERANCE;
  let best = -1;
  for (let i = 0; i < contents.length; i++)
    if (safe[i]! >= least && (best < 0 || shares[i]! > shares[best]!)) best = i;
  return best < 0 ? undefined : { content: contents[best]!, share: Math.min(1, safe[best]!) };
}

/** Shared tokens by all tokens, from each segment's first to its last. */
function similarity(a: ContentCandidate, b: ContentCandidate): number {
  const [from, to] = [a.parts[0]![0], a.parts.at(-1)![1] + 1];
  const [begin, end] = [b.parts[0]![0], b.parts.at(-1)![1] + 1];
  const shared = Math.max(0, Math.min(to, end) - Math.max(from, begin));
  return shared / (to - from + end - begin - shared);
}
