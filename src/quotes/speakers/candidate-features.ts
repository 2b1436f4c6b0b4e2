/** What speaks for the source of a cue, and for a mention without one, as the speaker of a quoted span. */

import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { headOf, kindOf } from "../cues/source-features.ts";
import type { SourceMention } from "../mentions/mention.ts";
import type { FeatureList } from "../model/linear-model.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { type Path, pathBetween } from "../words/paths.ts";
import { WordClass } from "../words/word-class.ts";
import type { SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";

export type CueCandidate = Extract<SpeakerCandidate, { via: "cue" }>;
export type MentionCandidate = Extract<SpeakerCandidate, { via: "mention" }>;

/** Templates of a cue's source. */
export const ByCue = {
  placeShape: 10,
  placeTrust: 11,
  lemmaForm: 12,
  placeKind: 13,
  trustKind: 14,
  placeFormShape: 15,
  secondSource: 16,
  lemmaPath: 17,
  classAfterCue: 18,
  head: 19,
  spansBetween: 20,
  commasClauses: 21,
  quotedStops: 22,
  preposition: 23,
} as const;

export function cueCandidate(
  story: StoryAnalysis,
  facts: SpanFacts,
  { cue, mention, second }: CueCandidate,
  out: FeatureList,
): void {
  const { tokens, classes } = story;
  const { opener, closer, last, paragraph } = facts.span;
  const after = cue.first > closer;
  const path = after ? pathBetween(classes, closer, cue.first) : pathBetween(classes, cue.last, opener);
  const sentences = after
    ? tokens.sentenceOf[cue.first]! - tokens.sentenceOf[last]!
    : tokens.sentenceOf[opener]! - tokens.sentenceOf[cue.first]!;
  const here = cue.first >= tokens.paragraphs[paragraph]! && cue.first < tokens.paragraphs[paragraph + 1]!;
  // The order of quote, subject and verb: Q S V, Q V S, S V Q, V S Q, and subject and verb astride.
  const order = orderOf(mention.first, cue.first, opener);
  const place = 1 + order + 4 * Math.min(sentences, 3) + 16 * (here ? 1 : 0);
  const trust = 1 + Math.floor(cue.probability * 5) + 6 * Math.floor(cue.sourceProbability * 4);
  const kind = kindOf(mention) + 1;
  out.add(ByCue.placeShape, place, facts.shape);
  out.add(ByCue.placeTrust, place, trust);
  out.add(ByCue.lemmaForm, cue.id, cue.shape + 1);
  out.add(ByCue.placeKind, place, kind);
  out.add(ByCue.trustKind, trust, kind);
  out.add(ByCue.placeFormShape, place, cue.shape + 1, facts.shape);
  out.add(ByCue.secondSource, second ? 2 : 1, place);
  out.add(ByCue.lemmaPath, cue.id, path.all, order + 1);
  out.add(ByCue.classAfterCue, 1 + classAt(classes, cue.last + 1), place);
  out.add(ByCue.head, headOf(story, mention));
  out.add(ByCue.spansBetween, place, 1 + spansBetween(story, facts, cue.first));
  between(place, path, ByCue, out);
  governed(story, mention, place, ByCue, out);
}

function orderOf(subject: number, verb: number, opener: number): number {
  if (verb > opener) return subject > opener ? (subject < verb ? 0 : 1) : 2;
  return subject < verb ? 3 : subject < opener ? 4 : 5;
}

function between(
  place: number,
  path: Path,
  templates: typeof ByCue | typeof ByMention,
  out: FeatureList,
): void {
  out.add(templates.commasClauses, place, 1 + Math.min(path.commas, 3), 1 + Math.min(path.clauses, 3));
  out.add(templates.quotedStops, place, path.quoted ? 2 : 1, 1 + Math.min(path.stops, 3));
}

/** The preposition that governs a mention: in "a friend of Ruiz said" Ruiz does not speak. */
function governed(
  { tokens, classes }: StoryAnalysis,
  { first }: SourceMention,
  place: number,
  templates: typeof ByCue | typeof ByMention,
  out: FeatureList,
): void {
  const edge = classAt(classes, first - 1);
  if (edge === WordClass.preposition || edge === WordClass.to)
    out.add(templates.preposition, place, hashAt(tokens, first - 1));
}

/** How many other quoted spans lie between a token and the span, up to 3. */
function spansBetween({ starts }: StoryAnalysis, { span }: SpanFacts, token: number): number {
  const from = token < span.first ? token : span.first + 1;
  const to = Math.max(token, span.first);
  return Math.min(3, Math.max(0, indexFrom(starts.spans, to) - indexFrom(starts.spans, from)));
}

/** Templates of a mention without a cue. */
export const ByMention = {
  place: 50,
  path: 51,
  pathEnds: 52,
  classBeforeSpan: 53,
  classAfter: 54,
  head: 55,
  wordAfter: 56,
  wordBeforeSpan: 57,
  commasClauses: 58,
  quotedStops: 59,
  preposition: 60,
} as const;

export function mentionCandidate(
  story: StoryAnalysis,
  facts: SpanFacts,
  { mention }: MentionCandidate,
  out: FeatureList,
): void {
  const { tokens, classes } = story;
  const { opener, closer, last } = facts.span;
  const after = mention.first > closer;
  const path = after
    ? pathBetween(classes, closer, mention.first)
    : pathBetween(classes, mention.last, opener);
  const sentences = after
    ? tokens.sentenceOf[mention.first]! - tokens.sentenceOf[last]!
    : tokens.sentenceOf[opener]! - tokens.sentenceOf[mention.first]!;
  const opens = hasFlag(tokens, mention.first, TokenFlag.sentenceStart);
  const place = 1 + (after ? 1 : 0) + 2 * Math.min(sentences, 3) + 8 * (opens ? 1 : 0);
  const kind = kindOf(mention) + 1;
  out.add(ByMention.place, place);
  out.add(ByMention.path, place, path.all);
  out.add(ByMention.pathEnds, place, path.head, path.tail);
  out.add(ByMention.classBeforeSpan, place, 1 + facts.before, kind);
  out.add(ByMention.classAfter, place, 1 + classAt(classes, mention.last + 1), kind);
  out.add(ByMention.head, headOf(story, mention));
  out.add(ByMention.wordAfter, place, hashAt(tokens, mention.last + 1));
  out.add(ByMention.wordBeforeSpan, place, hashAt(tokens, opener - 1));
  between(place, path, ByMention, out);
  governed(story, mention, place, ByMention, out);
}
