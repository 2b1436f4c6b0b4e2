import { cueFeatures, sourceFeatures } from "./cue-features.ts";
import type { CueCandidate } from "./find-cues.ts";
import { FeatureList, type LinearModel, logistic, scoreOf, softmax } from "./linear-model.ts";
import type { SourceMention } from "./mentions.ts";
import { indexFrom, type Reading } from "./reading.ts";

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

const MOST_BEFORE = 9;
const MOST_AFTER = 5;

/** A mention that may be a cue's source, and how many mentions lie between them. */
export interface RankedMention {
  readonly mention: SourceMention;
  readonly rank: number;
}

/** The mentions near a cue: nearest first, those before it in its sentence, then those after it. */
export function sourcesNear({ tokens, mentions }: Reading, cue: CueCandidate): readonly RankedMention[] {
  const sentence = tokens.sentenceOf[cue.first]!;
  const from = indexFrom(mentions, cue.first);
  const found: RankedMention[] = [];
  for (let i = from - 1; i >= 0 && from - i <= MOST_BEFORE; i--) {
    if (tokens.sentenceOf[mentions[i]!.first]! < sentence) break;
    found.push({ mention: mentions[i]!, rank: from - 1 - i });
  }
  for (let i = from; i < mentions.length && i - from < MOST_AFTER; i++) {
    if (tokens.sentenceOf[mentions[i]!.first] !== sentence) break;
    if (mentions[i]!.first > cue.last) found.push({ mention: mentions[i]!, rank: i - from });
  }
  return found;
}

/** Each cue with its likeliest source and its probability. */
export function readCues(reading: Reading, model: LinearModel): readonly CueReading[] {
  const features = new FeatureList();
  return reading.cues.map((cue) => readCue(reading, cue, model, features));
}

function readCue(reading: Reading, cue: CueCandidate, model: LinearModel, features: FeatureList): CueReading {
  const near = sourcesNear(reading, cue);
  const scores = near.map(({ mention, rank }) => {
    sourceFeatures(reading, cue, mention, rank, features);
    return scoreOf(model, features);
  });
  sourceFeatures(reading, cue, undefined, 0, features);
  const probabilities = softmax([...scores, scoreOf(model, features)]);
  const order = probabilities.map((_, index) => index).sort((a, b) => probabilities[b]! - probabilities[a]!);
  const source = near[order[0]!]?.mention;
  const sourceProbability = probabilities[order[0]!]!;
  cueFeatures(reading, cue, source, sourceProbability, features);
  const probability = logistic(scoreOf(model, features));
  return { ...cue, source, sourceProbability, second: near[order[1] ?? -1]?.mention, probability };
}

/** The sources of the words that are more likely than not cues of speech. */
export function likelySources(cues: readonly CueReading[]): ReadonlySet<SourceMention> {
  return new Set(cues.flatMap(({ probability, source }) => (probability > 0.5 && source ? [source] : [])));
}
