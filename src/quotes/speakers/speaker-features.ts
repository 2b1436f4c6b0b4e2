import type { ScoredCue } from "../cues/score-cues.ts";
import type { SourceMention } from "../mentions/mention.ts";
import { type FeatureList, step } from "../model/linear-model.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { pathBetween } from "../words/paths.ts";
import {
  ByCue,
  ByMention,
  type CueCandidate,
  cueCandidate,
  type MentionCandidate,
  mentionCandidate,
} from "./candidate-features.ts";
import type { SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";
import { TermTemplates, termFeatures } from "./term-features.ts";

export const SPEAKER_SALT = 37;

/** The span before this one, with who spoke there. */
export interface PreviousSpan {
  readonly facts: SpanFacts;
  readonly mention: SourceMention | undefined;
  /** Who spoke before that, if it is somebody else. */
  readonly other?: SourceMention | undefined;
}

/** A span where it stands. */
export interface PlacedSpan {
  readonly facts: SpanFacts;
  /** Its place among the story's spans. */
  readonly index: number;
  /** The span of speech before it. */
  readonly previous: PreviousSpan | undefined;
}

/** Features of a candidate for the span. */
export function speakerFeatures(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { facts, index, previous }: PlacedSpan,
  candidate: SpeakerCandidate,
  out: FeatureList,
): void {
  out.reset(SPEAKER_SALT);
  switch (candidate.via) {
    case "cue":
      cueCandidate(story, facts, candidate, out);
      sameSpeaker(facts, candidate, previous, out);
      break;
    case "mention":
      mentionCandidate(story, facts, candidate, out);
      sameSpeaker(facts, candidate, previous, out);
      break;
    case "run":
      runFeatures(story, facts, candidate.mention, previous, out);
      break;
    case "none":
      noneFeatures(facts, out);
      break;
    case "term":
      termFeatures(story, cues, facts, index, out);
  }
}

/** Templates of nobody as the speaker. */
const Nobody = {
  shape: 1,
  neighbours: 2,
  length: 3,
  boundaries: 4,
} as const;

function noneFeatures(facts: SpanFacts, out: FeatureList): void {
  out.add(Nobody.shape, facts.shape);
  out.add(Nobody.neighbours, 1 + facts.before, 1 + facts.after);
  out.add(Nobody.length, 1 + facts.length);
  out.add(Nobody.boundaries, 1 + facts.opening, 1 + facts.closing, 1 + facts.length);
}

/** Templates of a candidate that spoke in the span before, too. */
const Same = {
  same: 90,
  sameShape: 91,
} as const;

function sameSpeaker(
  facts: SpanFacts,
  { mention, via }: CueCandidate | MentionCandidate,
  previous: PreviousSpan | undefined,
  out: FeatureList,
): void {
  const said = previous?.mention;
  if (said === undefined) return;
  const same =
    said === mention ? 3 : said.name !== undefined && said.name.entity === mention.name?.entity ? 2 : 1;
  const way = via === "cue" ? 1 : 2;
  out.add(Same.same, same, way);
  out.add(Same.sameShape, same, facts.shape, way);
}

/** Templates of the speaker of the span before. */
const Run = {
  place: 100,
  placeShapes: 101,
  path: 102,
  pathEnds: 103,
  continues: 104,
  distance: 105,
  alone: 106,
  verbsStops: 107,
  lengths: 108,
} as const;

/** What speaks for the speaker of the span before: how near that span is and what stands between. */
function runFeatures(
  { tokens, classes }: StoryAnalysis,
  facts: SpanFacts,
  mention: SourceMention,
  previous: PreviousSpan | undefined,
  out: FeatureList,
): void {
  if (previous === undefined) return;
  const before = previous.facts;
  const { opener, paragraph } = facts.span;
  const path = pathBetween(classes, before.span.closer, opener);
  const sentences = Math.min(tokens.sentenceOf[opener]! - tokens.sentenceOf[before.span.last]!, 4);
  const paragraphs = Math.min(paragraph - before.span.paragraph, 3);
  const place = 1 + sentences + 5 * paragraphs;
  const since = mention.first > before.span.opener ? 2 : 1;
  out.add(Run.place, place);
  out.add(Run.placeShapes, place, facts.shape, before.shape);
  out.add(Run.path, place, path.all);
  out.add(Run.pathEnds, place, path.head, path.tail);
  out.add(Run.continues, before.span.continues ? 2 : 1, paragraphs + 1);
  out.add(Run.distance, place, 1 + step(opener - before.span.closer));
  out.add(Run.alone, place, facts.alone ? 2 : 1, since);
  out.add(Run.verbsStops, place, 1 + Math.min(path.verbs, 3), 1 + Math.min(path.stops, 3));
  out.add(Run.lengths, place, 1 + facts.length, 1 + before.length);
}

/** All templates of the speaker model, by what they are of. */
export const SpeakerTemplates = { Nobody, ByCue, ByMention, Same, Run, ...TermTemplates } as const;
