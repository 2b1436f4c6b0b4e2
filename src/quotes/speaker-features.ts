/** What speaks for a candidate as the speaker of a marked region. */
import { hasFlag, TokenFlag } from "../text/tokens.ts";
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
      sameSpeaker(reading, facts, candidate, previous, out);
      break;
    case "mention":
      mentionCandidate(reading, facts, candidate, out);
      sameSpeaker(reading, facts, candidate, previous, out);
      break;
    case "run":
      runFeatures(reading, facts, candidate.mention, previous, out, 100);
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

function cueCandidate(reading: Reading, facts: RegionFacts, candidate: CueCandidate, out: FeatureList): void {
  const { tokens, classes } = reading;
  const { cue, mention, rank } = candidate;
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
  out.add(10, place);
  out.add(11, place, 1 + rank);
  out.add(12, place, path.all);
  out.add(13, place, path.head, path.tail);
  out.add(14, place, 1 + facts.before, 1 + facts.after);
  out.add(15, place, facts.shape);
  out.add(16, place, facts.shape, 1 + rank);
  out.add(17, place, trust);
  out.add(18, cue.id, place);
  out.add(19, cue.id, cue.shape + 1);
  out.add(20, cue.id, 1 + facts.before, order + 1);
  out.add(21, place, kind);
  out.add(22, trust, kind);
  out.add(23, place, 1 + facts.length, facts.upper ? 2 : 1);
  between(place, path, 24, out);
  out.add(28, place, cue.shape + 1, facts.shape);
  out.add(29, place, cue.shape + 1, 1 + rank);
  out.add(30, candidate.second ? 2 : 1, place);
  out.add(31, place, 1 + step(after ? cue.first - closer : opener - cue.last));
  out.add(32, cue.id, path.all, order + 1);
  out.add(33, 1 + (classes[cue.last + 1] ?? 0), place);
  out.add(34, 1 + Math.round(cue.weight * 5), place);
  out.add(35, headOf(reading, mention));
  out.add(36, place, 1 + regionsBetween(reading, facts, cue.first));
  out.add(37, place, 1 + regionsBetween(reading, facts, cue.first), 1 + rank);
  const edge = classes[mention.first - 1];
  if (edge === WordClass.preposition || edge === WordClass.to)
    out.add(40, place, tokens.hash[mention.first - 1] ?? 0);
  out.add(38, place, tokens.hash[opener - 1] ?? 0);
  out.add(39, place, tokens.hash[closer + 1] ?? 0);
}

function orderOf(subject: number, verb: number, opener: number): number {
  if (verb > opener) return subject > opener ? (subject < verb ? 0 : 1) : 2;
  return subject < verb ? 3 : subject < opener ? 4 : 5;
}

function between(place: number, path: Path, template: number, out: FeatureList): void {
  out.add(template, place, 1 + Math.min(path.verbs, 4));
  out.add(template + 1, place, 1 + Math.min(path.commas, 3), 1 + Math.min(path.clauses, 3));
  out.add(template + 2, place, path.quoted ? 2 : 1, 1 + Math.min(path.stops, 3));
}

/** How many other marked regions lie between a token and the region, up to 3. */
function regionsBetween({ regions, starts }: Reading, { region }: RegionFacts, token: number): number {
  const [from, to] = token < region.first ? [token, region.first] : [region.first + 1, token];
  let count = 0;
  for (
    let i = indexFrom(starts.regions, from);
    i < regions.length && regions[i]!.first < to && count < 3;
    i++
  )
    count++;
  return count;
}

function mentionCandidate(
  reading: Reading,
  facts: RegionFacts,
  { mention, rank }: MentionCandidate,
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
  out.add(51, place, kind);
  out.add(52, place, 1 + rank);
  out.add(53, place, path.all);
  out.add(54, place, path.head, path.tail);
  out.add(55, place, facts.shape);
  out.add(56, place, 1 + facts.before, kind);
  out.add(57, place, 1 + (classes[mention.first - 1] ?? 0), kind);
  out.add(58, place, 1 + (classes[mention.last + 1] ?? 0), kind);
  out.add(59, headOf(reading, mention));
  out.add(60, place, mention.owner ? 2 : 1, kind);
  between(place, path, 61, out);
  out.add(65, place, 1 + facts.length, facts.upper ? 2 : 1);
  out.add(66, place, facts.shape, 1 + rank);
  out.add(67, place, 1 + step(after ? mention.first - closer : opener - mention.last));
  out.add(68, place, tokens.hash[mention.last + 1] ?? 0);
  out.add(69, place, tokens.hash[opener - 1] ?? 0);
  const edge = classes[mention.first - 1];
  if (edge === WordClass.preposition || edge === WordClass.to)
    out.add(70, place, tokens.hash[mention.first - 1] ?? 0);
}

function sameSpeaker(
  reading: Reading,
  facts: RegionFacts,
  candidate: CueCandidate | MentionCandidate,
  previous: PreviousRegion | undefined,
  out: FeatureList,
): void {
  const { mention } = candidate;
  const said = previous?.mention;
  if (said === undefined) return;
  const same =
    said === mention ? 3 : said.name !== undefined && said.name.entity === mention.name?.entity ? 2 : 1;
  if (same === 3) runFeatures(reading, facts, mention, previous, out, 120);
  const via = candidate.via === "cue" ? 1 : 2;
  out.add(90, same, via);
  out.add(91, same, facts.shape, via);
}

/** What speaks for the speaker of the region before: how near that region is and what stands between. */
function runFeatures(
  reading: Reading,
  facts: RegionFacts,
  mention: SourceMention,
  previous: PreviousRegion | undefined,
  out: FeatureList,
  template: number,
): void {
  if (previous === undefined) return;
  const { tokens, classes } = reading;
  const before = previous.facts;
  const { opener, paragraph } = facts.region;
  const path = pathBetween(classes, before.region.closer, opener);
  const sentences = Math.min(tokens.sentenceOf[opener]! - tokens.sentenceOf[before.region.last]!, 4);
  const paragraphs = Math.min(paragraph - before.region.paragraph, 3);
  const place = 1 + sentences + 5 * paragraphs;
  const joined = before.region.continues ? 2 : 1;
  const kind = kindOf(mention) + 1;
  const since = mention.first > before.region.opener ? 2 : 1;
  out.add(template, place);
  out.add(template + 1, place, facts.shape);
  out.add(template + 2, place, facts.shape, before.shape);
  out.add(template + 3, place, path.all);
  out.add(template + 4, place, path.head, path.tail);
  out.add(template + 5, joined, paragraphs + 1);
  out.add(template + 6, place, 1 + step(opener - before.region.closer));
  out.add(template + 7, place, facts.alone ? 2 : 1, since);
  out.add(template + 8, place, kind);
  out.add(template + 9, place, 1 + Math.min(path.verbs, 3), 1 + Math.min(path.stops, 3));
  out.add(template + 10, 1 + facts.before, 1 + facts.after, place);
  out.add(template + 11, place, 1 + facts.length, 1 + before.length);
}
