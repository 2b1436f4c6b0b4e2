import type { QuotedSpan } from "../../text/mark.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";

/** How a span may have got its speaker. */
export type SpeakerCandidate =
  /** The source of a cue near it, or, if `second`, that cue's next likely source. */
  | {
      readonly via: "cue";
      readonly cue: ScoredCue;
      readonly mention: SourceMention;
      readonly second: boolean;
    }
  /** A mention near it without a cue. */
  | { readonly via: "mention"; readonly mention: SourceMention }
  /** The speaker of the span before it. */
  | { readonly via: "run"; readonly mention: SourceMention }
  | { readonly via: "none" }
  /** It is nobody's words, but a term, a title, a nickname. */
  | { readonly via: "term" };

export const NOBODY: SpeakerCandidate = { via: "none" };

/** Candidates that stand for no mention. */
export function isNobody(
  candidate: SpeakerCandidate,
): candidate is Extract<SpeakerCandidate, { via: "none" | "term" }> {
  return candidate.via === "none" || candidate.via === "term";
}

// How far is looked: of the speakers in PolNeAR's training set, fewer than one in three hundred is farther away.
const CUES_BEFORE = 5;
const CUES_AFTER = 4;
const SENTENCES = 1;
const MENTIONS_BEFORE = 5;
const MENTIONS_AFTER = 1;
/** A cue in the sentence after the span must be a likely one. */
const MIN_PROBABILITY_AFTER = 0.3;

/** Who may have said what stands in the span; `previous` is the speaker of the span before it. */
export function speakerCandidates(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  span: QuotedSpan,
  previous: SourceMention | undefined,
): readonly SpeakerCandidate[] {
  const found: SpeakerCandidate[] = [];
  const near = cuesNear(story, cues, span).filter(({ first }) => first < fenceOf(story, span));
  const here = near.filter((cue) => isHere(story, cue, span));
  const isSure = here.some((cue) => cue.probability > SURE && cue.sourceProbability > SURE);
  const speaks = (mention: SourceMention | undefined): mention is SourceMention =>
    mention !== undefined &&
    !isTaken(found, mention) &&
    (mention.kind !== MentionKind.noun || !unspeaking.has(story.tokens.hash[mention.last]!));
  for (const cue of isSure ? here : near)
    if (speaks(cue.source)) found.push({ via: "cue", cue, mention: cue.source, second: false });
  for (const cue of here)
    if (cue.sourceProbability < DOUBTFUL && speaks(cue.second))
      found.push({ via: "cue", cue, mention: cue.second, second: true });
  if (!isSure)
    for (const mention of mentionsNear(story, span))
      if (speaks(mention)) found.push({ via: "mention", mention });
  if (previous !== undefined) found.push({ via: "run", mention: previous });
  found.push({ via: "none" }, { via: "term" });
  return found;
}

/** Words in marks that others follow at once (“No.” “Why not?” “Because,” said Ann) have no attribution after them. */
function fenceOf(
  { tokens, spans, starts }: StoryAnalysis,
  { first, last, closer, continues }: QuotedSpan,
): number {
  const next = spans[indexFrom(starts.spans, first + 1)];
  const isNext = next?.opener === closer + 1 && !continues && isStop(tokens, last);
  return isNext ? next.opener : Number.POSITIVE_INFINITY;
}

function isStop({ text, end }: Tokens, token: number): boolean {
  return ".!?…".includes(text[end[token]! - 1]!);
}

/** Where a cue in the span's sentence and its source are beyond this, nothing outside that sentence competes. */
const SURE = 0.9;
/** Below this a cue's next likely source is considered, too. */
const DOUBTFUL = 0.8;

/** Whether the cue stands in the span's sentence. */
function isHere({ tokens }: StoryAnalysis, cue: ScoredCue, { opener, last }: QuotedSpan): boolean {
  const sentence = tokens.sentenceOf[cue.first]!;
  return sentence >= tokens.sentenceOf[opener]! && sentence <= tokens.sentenceOf[last]!;
}

/** What nobody takes for a speaker, whatever verb stands beside it: "at one time claiming". */
const unspeaking = wordSet(
  `time times moment moments point points way ways reason reasons fact habit habits reputation number numbers amount
  share rate price prices cost costs chance chances case cases`,
);

function isTaken(found: readonly SpeakerCandidate[], mention: SourceMention): boolean {
  for (const candidate of found) if (!isNobody(candidate) && candidate.mention === mention) return true;
  return false;
}

function cuesNear(
  { tokens, starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  { opener, closer, last }: QuotedSpan,
): readonly ScoredCue[] {
  const found: ScoredCue[] = [];
  const earliest = tokens.sentenceOf[opener]! - SENTENCES;
  const end = tokens.sentenceOf[last]!;
  const from = indexFrom(starts.cues, opener);
  for (let i = from - 1; i >= 0 && from - i <= CUES_BEFORE; i--) {
    if (tokens.sentenceOf[starts.cues[i]!]! < earliest) break;
    found.push(cues[i]!);
  }
  const next = indexFrom(starts.cues, closer);
  for (let i = next; i < cues.length && i - next < CUES_AFTER; i++) {
    const beyond = tokens.sentenceOf[starts.cues[i]!]! - end;
    if (beyond > SENTENCES) break;
    const cue = cues[i]!;
    if (beyond <= 0 || cue.probability > MIN_PROBABILITY_AFTER) found.push(cue);
  }
  return found;
}

function mentionsNear(
  { tokens, mentions, starts }: StoryAnalysis,
  { opener, closer, last }: QuotedSpan,
): readonly SourceMention[] {
  const found: SourceMention[] = [];
  const sentence = tokens.sentenceOf[opener]!;
  const from = indexFrom(starts.mentions, opener);
  for (let i = from - 1; i >= 0 && from - i <= MENTIONS_BEFORE; i--) {
    if (tokens.sentenceOf[starts.mentions[i]!]! < sentence - SENTENCES) break;
    found.push(mentions[i]!);
  }
  const next = indexFrom(starts.mentions, closer);
  for (let i = next; i < mentions.length && i - next < MENTIONS_AFTER; i++) {
    if (tokens.sentenceOf[starts.mentions[i]!]! > tokens.sentenceOf[last]! + SENTENCES) break;
    found.push(mentions[i]!);
  }
  // The first phrase of a sentence is its subject more often than any other.
  for (let back = 0; back <= SENTENCES && sentence >= back; back++) {
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
