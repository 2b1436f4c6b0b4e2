import type { MarkedRegion } from "../text/quote-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import type { CueReading } from "./cue-sources.ts";
import type { SourceMention } from "./mentions.ts";
import { indexFrom, type Reading } from "./reading.ts";

/** How a region may have got its speaker. */
export type SpeakerCandidate =
  /** The source of a cue near it, or, if `second`, that cue's next likely source. */
  | {
      readonly via: "cue";
      readonly cue: CueReading;
      readonly mention: SourceMention;
      readonly second: boolean;
    }
  /** A mention near it without a cue. */
  | { readonly via: "mention"; readonly mention: SourceMention }
  /** The speaker of the region before it. */
  | { readonly via: "run"; readonly mention: SourceMention }
  | { readonly via: "none" }
  /** It is nobody's words, but a term, a title, a nickname. */
  | { readonly via: "term" };

/** Candidates that stand for no mention. */
export function isNobody(
  candidate: SpeakerCandidate,
): candidate is Extract<SpeakerCandidate, { via: "none" | "term" }> {
  return candidate.via === "none" || candidate.via === "term";
}

const CUES_BEFORE = 5;
const CUES_AFTER = 4;
const SENTENCES_BEFORE = 3;
const MENTIONS_BEFORE = 5;
const MENTIONS_AFTER = 2;

/** Who may have said what stands in the region; `previous` is the speaker of the region before it. */
export function speakerCandidates(
  reading: Reading,
  cues: readonly CueReading[],
  region: MarkedRegion,
  previous: SourceMention | undefined,
): readonly SpeakerCandidate[] {
  const found: SpeakerCandidate[] = [];
  const taken = new Set<SourceMention>();
  const add = (candidate: SpeakerCandidate) => {
    if (isNobody(candidate) || taken.has(candidate.mention)) return;
    taken.add(candidate.mention);
    found.push(candidate);
  };
  const near = cuesNear(reading, cues, region);
  for (const cue of near)
    if (cue.source !== undefined) add({ via: "cue", cue, mention: cue.source, second: false });
  for (const cue of near)
    if (cue.second !== undefined && cue.sourceProbability < 0.8)
      add({ via: "cue", cue, mention: cue.second, second: true });
  if (!near.some((cue) => isSure(reading, cue, region)))
    for (const mention of mentionsNear(reading, region)) add({ via: "mention", mention });
  if (previous !== undefined) found.push({ via: "run", mention: previous });
  found.push({ via: "none" }, { via: "term" });
  return found;
}

/** Whether a cue in the region's sentence is beyond doubt, and so is its source: then no bare name competes. */
function isSure({ tokens }: Reading, cue: CueReading, { opener, last }: MarkedRegion): boolean {
  const sentence = tokens.sentenceOf[cue.first]!;
  const isHere = sentence >= tokens.sentenceOf[opener]! && sentence <= tokens.sentenceOf[last]!;
  return isHere && cue.probability > SURE && cue.sourceProbability > SURE;
}

const SURE = 0.9;

function cuesNear(
  { tokens, starts }: Reading,
  cues: readonly CueReading[],
  { opener, closer, last }: MarkedRegion,
): readonly CueReading[] {
  const found: CueReading[] = [];
  const earliest = tokens.sentenceOf[opener]! - SENTENCES_BEFORE;
  const latest = tokens.sentenceOf[last]! + 1;
  const from = indexFrom(starts.cues, opener);
  for (let i = from - 1; i >= 0 && from - i <= CUES_BEFORE; i--) {
    if (tokens.sentenceOf[cues[i]!.first]! < earliest) break;
    if (cues[i]!.probability > 0) found.push(cues[i]!);
  }
  const next = indexFrom(starts.cues, closer);
  for (let i = next; i < cues.length && i - next < CUES_AFTER; i++) {
    if (tokens.sentenceOf[cues[i]!.first]! > latest) break;
    if (cues[i]!.probability > 0) found.push(cues[i]!);
  }
  return found;
}

function mentionsNear(
  { tokens, mentions, starts }: Reading,
  { opener, closer, last }: MarkedRegion,
): readonly SourceMention[] {
  const found: SourceMention[] = [];
  const sentence = tokens.sentenceOf[opener]!;
  const from = indexFrom(starts.mentions, opener);
  for (let i = from - 1; i >= 0 && from - i <= MENTIONS_BEFORE; i--) {
    if (tokens.sentenceOf[mentions[i]!.first]! < sentence - 1) break;
    found.push(mentions[i]!);
  }
  const next = indexFrom(starts.mentions, closer);
  for (let i = next; i < mentions.length && i - next < MENTIONS_AFTER; i++) {
    if (tokens.sentenceOf[mentions[i]!.first]! > tokens.sentenceOf[last]! + 1) break;
    found.push(mentions[i]!);
  }
  // The first phrase of a sentence is its subject more often than any other.
  for (let back = 0; back <= 3 && sentence >= back; back++) {
    const mention = mentions[indexFrom(starts.mentions, tokens.sentences[sentence - back]!)];
    if (mention !== undefined && mention.first < opener) found.push(mention);
  }
  return found.filter((mention) => !isHeading(tokens, mention));
}

/** A phrase that is a whole line and nobody's name: "OLD BRIDGE CLOSED". */
function isHeading({ sentenceOf, sentences }: Tokens, { first, last, name }: SourceMention): boolean {
  const sentence = sentenceOf[first]!;
  return name === undefined && first === sentences[sentence] && last + 1 === sentences[sentence + 1];
}
