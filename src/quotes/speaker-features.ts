/** What speaks for a candidate as the speaker of a marked region. */
import { hasFlag, TokenFlag } from "../text/tokens.ts";
import { classAt, hashAt } from "./at.ts";
import { headOf, kindOf } from "./cue-features.ts";
import type { CueReading } from "./cue-sources.ts";
import { type FeatureList, step } from "./linear-model.ts";
import type { SourceMention } from "./mentions.ts";
import { type Path, pathBetween } from "./paths.ts";
import { indexFrom, type Reading } from "./reading.ts";
import type { RegionFacts } from "./region-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";
import { useFeatures } from "./use-features.ts";
import { WordClass } from "./word-class.ts";

export const SPEAKER_SALT = 37;

/** The region before this one, with who spoke there. */
export interface PreviousRegion {
  readonly facts: RegionFacts;
  readonly mention: SourceMention | undefined;
}

/** A region where it stands. */
export interface PlacedRegion {
  readonly facts: RegionFacts;
  /** Its place among the story's regions. */
  readonly index: number;
  /** The region of speech before it. */
  readonly previous: PreviousRegion | undefined;
}

/** Features of a candidate for the region. */
export function speakerFeatures(
  reading: Reading,
  cues: readonly CueReading[],
  { facts, index, previous }: PlacedRegion,
  candidate: SpeakerCandidate,
  out: FeatureList,
): void {
  out.reset(SPEAKER_SALT);
  switch (candidate.via) {
    case "cue":
      cueCandidate(reading, facts, candidate, out);
      sameSpeaker(facts, candidate, previous, out);
      break;
    case "mention":
      mentionCandidate(reading, facts, candidate, out);
      sameSpeaker(facts, candidate, previous, out);
      break;
    case "run":
      runFeatures(reading, facts, candidate.mention, previous, out);
      break;
    case "none":
      noneFeatures(facts, out);
      break;
    case "term":
      useFeatures(reading, cues, facts, index, out);
  }
}

function noneFeatures(facts: RegionFacts, out: FeatureList): void {
  out.add(1, facts.shape);
  out.add(2, 1 + facts.before, 1 + facts.after);
  out.add(3, 1 + facts.length);
  out.add(4, 1 + facts.opening, 1 + facts.closing, 1 + facts.length);
}

type CueCandidate = Extract<SpeakerCandidate, { via: "cue" }>;
type MentionCandidate = Extract<SpeakerCandidate, { via: "mention" }>;

function cueCandidate(
  reading: Reading,
  facts: RegionFacts,
  { cue, mention, second }: CueCandidate,
  out: FeatureList,
): void {
  const { tokens, classes } = reading;
  const { opener, closer, last, paragraph } = facts.region;
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
  out.add(10, place, facts.shape);
  out.add(11, place, trust);
  out.add(12, cue.id, cue.shape + 1);
  out.add(13, place, kind);
  out.add(14, trust, kind);
  out.add(15, place, cue.shape + 1, facts.shape);
  out.add(16, second ? 2 : 1, place);
  out.add(17, cue.id, path.all, order + 1);
  out.add(18, 1 + classAt(classes, cue.last + 1), place);
  out.add(19, headOf(reading, mention));
  out.add(20, place, 1 + regionsBetween(reading, facts, cue.first));
  between(place, path, 21, out);
  governed(reading, mention, place, 23, out);
}

function orderOf(subject: number, verb: number, opener: number): number {
  if (verb > opener) return subject > opener ? (subject < verb ? 0 : 1) : 2;
  return subject < verb ? 3 : subject < opener ? 4 : 5;
}

function between(place: number, path: Path, template: number, out: FeatureList): void {
  out.add(template, place, 1 + Math.min(path.commas, 3), 1 + Math.min(path.clauses, 3));
  out.add(template + 1, place, path.quoted ? 2 : 1, 1 + Math.min(path.stops, 3));
}

/** The preposition that governs a mention: in "a friend of Ruiz said" Ruiz does not speak. */
function governed(
  { tokens, classes }: Reading,
  { first }: SourceMention,
  place: number,
  template: number,
  out: FeatureList,
): void {
  const edge = classAt(classes, first - 1);
  if (edge === WordClass.preposition || edge === WordClass.to)
    out.add(template, place, hashAt(tokens, first - 1));
}

/** How many other marked regions lie between a token and the region, up to 3. */
function regionsBetween({ starts }: Reading, { region }: RegionFacts, token: number): number {
  const from = token < region.first ? token : region.first + 1;
  const to = Math.max(token, region.first);
  return Math.min(3, Math.max(0, indexFrom(starts.regions, to) - indexFrom(starts.regions, from)));
}

function mentionCandidate(
  reading: Reading,
  facts: RegionFacts,
  { mention }: MentionCandidate,
  out: FeatureList,
): void {
  const { tokens, classes } = reading;
  const { opener, closer, last } = facts.region;
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
  out.add(50, place);
  out.add(51, place, path.all);
  out.add(52, place, path.head, path.tail);
  out.add(53, place, 1 + facts.before, kind);
  out.add(54, place, 1 + classAt(classes, mention.last + 1), kind);
  out.add(55, headOf(reading, mention));
  out.add(56, place, hashAt(tokens, mention.last + 1));
  out.add(57, place, hashAt(tokens, opener - 1));
  between(place, path, 58, out);
  governed(reading, mention, place, 60, out);
}

function sameSpeaker(
  facts: RegionFacts,
  { mention, via }: CueCandidate | MentionCandidate,
  previous: PreviousRegion | undefined,
  out: FeatureList,
): void {
  const said = previous?.mention;
  if (said === undefined) return;
  const same =
    said === mention ? 3 : said.name !== undefined && said.name.entity === mention.name?.entity ? 2 : 1;
  const way = via === "cue" ? 1 : 2;
  out.add(90, same, way);
  out.add(91, same, facts.shape, way);
}

/** What speaks for the speaker of the region before: how near that region is and what stands between. */
function runFeatures(
  { tokens, classes }: Reading,
  facts: RegionFacts,
  mention: SourceMention,
  previous: PreviousRegion | undefined,
  out: FeatureList,
): void {
  if (previous === undefined) return;
  const before = previous.facts;
  const { opener, paragraph } = facts.region;
  const path = pathBetween(classes, before.region.closer, opener);
  const sentences = Math.min(tokens.sentenceOf[opener]! - tokens.sentenceOf[before.region.last]!, 4);
  const paragraphs = Math.min(paragraph - before.region.paragraph, 3);
  const place = 1 + sentences + 5 * paragraphs;
  const since = mention.first > before.region.opener ? 2 : 1;
  out.add(100, place);
  out.add(101, place, facts.shape, before.shape);
  out.add(102, place, path.all);
  out.add(103, place, path.head, path.tail);
  out.add(104, before.region.continues ? 2 : 1, paragraphs + 1);
  out.add(105, place, 1 + step(opener - before.region.closer));
  out.add(106, place, facts.alone ? 2 : 1, since);
  out.add(107, place, 1 + Math.min(path.verbs, 3), 1 + Math.min(path.stops, 3));
  out.add(108, place, 1 + facts.length, 1 + before.length);
}
