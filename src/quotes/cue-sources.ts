import { cueFeatures, glanceFeatures, sourceFeatures } from "./cue-features.ts";
import { type CueCandidate, CueShape } from "./find-cues.ts";
import { FeatureList, type LinearModel, logistic, scoreOf } from "./linear-model.ts";
import type { SourceMention } from "./mentions.ts";
import { counter, indexFrom, type Reading } from "./reading.ts";

/** A cue with who is likely to speak. */
export interface CueReading extends CueCandidate {
  /** The likeliest source; undefined where the text seems to name none. */
  readonly source: SourceMention | undefined;
  /** How likely that source is. */
  readonly sourceProbability: number;
  /** The next likely source. */
  readonly second: SourceMention | undefined;
  /** How likely the word is a cue of speech. */
  readonly probability: number;
}

const MOST_BEFORE = 6;
/** "…, later saying that": a gerund's subject may be far. */
const MOST_BEFORE_GERUND = 10;
const MOST_AFTER = 2;

/** The mentions near a cue: nearest first, those before it in its sentence, then those after it. */
export function sourcesNear(
  { tokens, mentions, starts }: Reading,
  cue: CueCandidate,
): readonly SourceMention[] {
  const sentence = tokens.sentenceOf[cue.first]!;
  const from = indexFrom(starts.mentions, cue.first);
  const found: SourceMention[] = [];
  const most = cue.shape === CueShape.gerund ? MOST_BEFORE_GERUND : MOST_BEFORE;
  for (let i = from - 1; i >= 0 && from - i <= most; i--) {
    if (tokens.sentenceOf[starts.mentions[i]!]! < sentence) break;
    found.push(mentions[i]!);
  }
  for (let i = from; i < mentions.length && i - from < MOST_AFTER; i++) {
    if (tokens.sentenceOf[starts.mentions[i]!] !== sentence) break;
    if (starts.mentions[i]! > cue.last) found.push(mentions[i]!);
  }
  return found;
}

/** Words less likely than this are no cues: their sources are not looked for. */
const LEAST_LIKELY = 0.07;

/** No sentence of PolNeAR's training set has more cue words; "said said said …" does. */
const MOST_IN_SENTENCE = 8;

/** Each cue with its likeliest source and its probability, in the order of `reading.cues`. */
export function readCues(
  reading: Reading,
  model: LinearModel,
  features: FeatureList = new FeatureList(),
): readonly CueReading[] {
  const isOneTooMany = counter(reading, MOST_IN_SENTENCE);
  return reading.cues.map((cue) => {
    if (isOneTooMany(cue.first)) return noCue(cue);
    glanceFeatures(reading, cue, features);
    const isVerb = cue.shape <= CueShape.gerund;
    const isUnlikely = isVerb && logistic(scoreOf(model, features)) < LEAST_LIKELY;
    return isUnlikely ? noCue(cue) : readCue(reading, cue, model, features);
  });
}

function noCue(cue: CueCandidate): CueReading {
  return withSource(cue, undefined, 0, undefined, 0);
}

/** Always made here, so that all have one shape: code that reads them is as fast as it can be. */
function withSource(
  { first, last, lemma, id, weight, shape }: CueCandidate,
  source: SourceMention | undefined,
  sourceProbability: number,
  second: SourceMention | undefined,
  probability: number,
): CueReading {
  return { first, last, lemma, id, weight, shape, source, sourceProbability, second, probability };
}

function readCue(reading: Reading, cue: CueCandidate, model: LinearModel, features: FeatureList): CueReading {
  const near = sourcesNear(reading, cue);
  sourceFeatures(reading, cue, undefined, features);
  const scores = [scoreOf(model, features)];
  for (let i = 0; i < near.length; i++) {
    sourceFeatures(reading, cue, near[i], features);
    scores.push(scoreOf(model, features));
  }
  const [best, next] = twoLargest(scores);
  const source = best > 0 ? near[best - 1] : undefined;
  const sourceProbability = probabilityOf(scores, best);
  cueFeatures(reading, cue, source, sourceProbability, features);
  const probability = logistic(scoreOf(model, features));
  return withSource(cue, source, sourceProbability, next > 0 ? near[next - 1] : undefined, probability);
}

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

/** The sources of the words that are more likely than not cues of speech. */
export function likelySources(cues: readonly CueReading[]): ReadonlySet<SourceMention> {
  const sources = new Set<SourceMention>();
  for (const { probability, source } of cues) if (probability > 0.5 && source) sources.add(source);
  return sources;
}
