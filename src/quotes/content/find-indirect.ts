/** Indirect speech: what cues govern that is in no marks. */

import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { CueShape } from "../cues/cue-candidate.ts";
import { passedOnBy, type ScoredCue } from "../cues/score-cues.ts";
import type { SourceMention } from "../mentions/mention.ts";
import type { FeatureList, LinearModel } from "../model/linear-model.ts";
import type { SpokenSpan } from "../speakers/find-speakers.ts";
import { headlineEnd } from "../speakers/headline-speaker.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { WordClass } from "../words/word-class.ts";
import type { ContentCandidate } from "./content-candidates.ts";
import { hasClause } from "./deeds.ts";
import { withoutOthers } from "./next-attribution.ts";
import { bringsClauseBefore, hasFinite, isReport, REPORTED } from "./reporting-forms.ts";
import { isSaid, withoutLead } from "./said-content.ts";
import { chosenContent, type ScoredContents, scoreContents } from "./score-contents.ts";
import { takenCues } from "./taken-cues.ts";

/** What somebody said without marks. */
export interface IndirectSpeech {
  readonly cue: ScoredCue;
  readonly content: ContentCandidate;
  readonly probability: number;
  /** Who passed the words on. */
  readonly passedOnBy: SourceMention | undefined;
}

/** Words less likely to be cues than this are not asked again. */
const MIN_CUE_PROBABILITY = 0.2;
/** Contents less likely than this are left out: chosen for F1, for the choice alone in cross-validation over newspapers. */
const MIN_PROBABILITY = 0.25;

/** The indirect speech of a story in text order; `spoken` are its quoted spans. */
export function findIndirect(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  spoken: readonly SpokenSpan[],
  model: LinearModel,
  features: FeatureList,
): readonly IndirectSpeech[] {
  const taken = takenCues(story, cues, spoken);
  const found: IndirectSpeech[] = [];
  for (const cue of cues) {
    const speech = speechOf(story, cues, spoken, cue, taken.get(cue.first), model, features);
    if (speech !== undefined) found.push(speech);
  }
  return withoutNested(withoutPassers(found));
}

/** Without what those say who only passed words on: "Ruiz said, according to the agency". */
function withoutPassers(found: readonly IndirectSpeech[]): readonly IndirectSpeech[] {
  const passers = new Set(found.map((speech) => speech.passedOnBy));
  return found.filter(
    ({ cue }) => cue.shape !== CueShape.according || cue.source === undefined || !passers.has(cue.source),
  );
}

/** What a cue introduces in a headline or a sentence; `marked` is what it has in marks. */
function speechOf(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  spoken: readonly SpokenSpan[],
  cue: ScoredCue,
  marked: QuotedSpan | undefined,
  model: LinearModel,
  features: FeatureList,
): IndirectSpeech | undefined {
  const ending = headlineSpeech(story, cue);
  if (ending !== undefined) {
    const isQuoted = isMarked(story, spoken, ending.content) || hasWords(story, ending.content);
    return isQuoted ? undefined : ending;
  }
  if (marked !== undefined && !bringsClauseBefore(story, cue, marked)) return undefined;
  const reports = isReport(story, cue);
  if ((cue.probability < MIN_CUE_PROBABILITY && !reports) || isNoun(story, cue)) return undefined;
  const byForm = marked !== undefined || reports ? REPORTED : 0;
  const scored = scoreContents(story, cues, cue, model, features, byForm > 0);
  const choice = chosenContent(marked === undefined ? scored : clausesBefore(story, cue, scored, marked));
  if (choice === undefined) return undefined;
  const probability = Math.max(scored.probability, byForm) * choice.share;
  if (probability < MIN_PROBABILITY) return undefined;
  const best = wholeClause(story, cue, scored.contents, choice.content);
  if (marked === undefined && isMarked(story, spoken, best)) return undefined;
  const content = withMark(withoutOthers(story, cues, cue, withoutLead(story, cue, best)), marked);
  if (!isSaid(story, cue, content)) return undefined;
  return { cue, content, probability, passedOnBy: passedOnBy(story, cues, cue) };
}

/** The segments that are a clause before their words in marks: of "said her client, Mr Roe, was “fine”" not "her client". */
function clausesBefore(
  story: StoryAnalysis,
  cue: ScoredCue,
  scored: ScoredContents,
  { opener }: QuotedSpan,
): ScoredContents {
  const isWhole = scored.contents.map(({ side, parts }) => {
    const [first, last] = parts[0]!;
    if (side !== 0) return opener < cue.first;
    return hasFinite(story.classes, first + 1, Math.min(last + 1, opener));
  });
  const kept = <T>(items: readonly T[]) => items.filter((_, i) => isWhole[i]);
  const shares = kept(scored.shares);
  const sum = shares.reduce((total, share) => total + share, 0);
  return { ...scored, contents: kept(scored.contents), shares: shares.map((share) => share / sum) };
}

/** The content with the mark that closes the words in it. */
function withMark(content: ContentCandidate, marked: QuotedSpan | undefined): ContentCandidate {
  const [first, last] = content.parts.at(-1)!;
  if (marked === undefined || last !== marked.last) return content;
  return { ...content, parts: [...content.parts.slice(0, -1), [first, marked.closer]] };
}

/** "Museum to return bronzes, director says": the headline before its attribution. */
function headlineSpeech(story: StoryAnalysis, cue: ScoredCue): IndirectSpeech | undefined {
  const end = headlineEnd(story, cue.first);
  if (end?.verb !== cue.first || end.isHearer) return undefined;
  const begin = story.tokens.sentences[story.tokens.sentenceOf[cue.first]!]!;
  if (end.last <= begin) return undefined;
  const content = { parts: [[begin, end.last]] as const, side: 1, from: 0, to: 1, rank: 0 };
  const probability = Math.max(cue.probability, BY_FORM);
  const source = { ...cue, source: end.mention, sourceProbability: BY_FORM };
  return { cue: source, content, probability, passedOnBy: undefined };
}

/** What is worth a form that only speech has. */
const BY_FORM = 0.9;

/** Whether several words of the segment are in marks: they are the quote. */
function hasWords({ spans, starts }: StoryAnalysis, { parts }: ContentCandidate): boolean {
  const [first, last] = parts[0]!;
  for (let i = indexFrom(starts.spans, first); i < spans.length && spans[i]!.first <= last; i++)
    if (spans[i]!.last > spans[i]!.first) return true;
  return false;
}

/** In a headline's capitals a noun of the subject may look like its verb: "Storm Claims Town". */
function isNoun({ tokens }: StoryAnalysis, { first, source }: ScoredCue): boolean {
  if (source === undefined || !hasFlag(tokens, first, TokenFlag.capital)) return false;
  return source.first < first && first <= source.last;
}

/** "The lake, according to villagers, has shrunk": a predicate has its subject before the attribution. */
function wholeClause(
  story: StoryAnalysis,
  cue: ScoredCue,
  contents: readonly ContentCandidate[],
  content: ContentCandidate,
): ContentCandidate {
  let best = content;
  const isPlace = best.side === 0 && story.classes[best.parts[0]![0]] === WordClass.preposition;
  if ((isPlace || best.side === 1) && !isClause(story, best))
    best =
      contents.find((each) => each.side === 1 && each.from === 0 && isBeforeDash(story, each, cue)) ?? best;
  const isPredicate = best.side === 0 && isFiniteVerb(story.classes[best.parts[0]![0]]!);
  return isPredicate ? (contents.find(({ side }) => side === 2) ?? best) : best;
}

function isClause({ classes }: StoryAnalysis, { parts }: ContentCandidate): boolean {
  return hasClause(classes, parts[0]![0], parts[0]![1]);
}

/** "There is no deal – yet – the minister said in Lund": all before a dash, rather than what stands between dashes. */
function isBeforeDash({ classes }: StoryAnalysis, content: ContentCandidate, { first }: ScoredCue): boolean {
  const [, last] = content.parts[0]!;
  return last < first && classes[last + 1] === WordClass.dash;
}

function isFiniteVerb(found: number): boolean {
  return found === WordClass.auxiliary || found === WordClass.past;
}

/** Whether the segment is for the most part in marks already. */
function isMarked(
  { spans, starts }: StoryAnalysis,
  spoken: readonly SpokenSpan[],
  { parts }: ContentCandidate,
): boolean {
  const [first] = parts[0]!;
  const last = parts.at(-1)![1];
  let marked = 0;
  for (let i = Math.max(0, indexFrom(starts.spans, first) - 1); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.first > last) break;
    if (spoken[i]!.use === "speech")
      marked += Math.max(0, Math.min(span.last, last) - Math.max(span.first, first) + 1);
  }
  return marked * 2 > last - first + 1;
}

/**
 * Of segments inside one another the outermost, since what a quoted person quotes is part of their words; of those
 * that cross the likelier.
 */
function withoutNested(found: readonly IndirectSpeech[]): readonly IndirectSpeech[] {
  const kept: IndirectSpeech[] = [];
  for (const speech of found) {
    const previous = kept.at(-1);
    const overlaps = previous !== undefined && firstOf(speech) <= lastOf(previous);
    if (!overlaps) kept.push(speech);
    else if (!isInside(speech, previous) && speech.probability > previous.probability)
      kept[kept.length - 1] = speech;
  }
  return kept;
}

function isInside(speech: IndirectSpeech, other: IndirectSpeech): boolean {
  return firstOf(speech) >= firstOf(other) && lastOf(speech) <= lastOf(other);
}

function firstOf({ content }: IndirectSpeech): number {
  return content.parts[0]![0];
}

function lastOf({ content }: IndirectSpeech): number {
  return content.parts.at(-1)![1];
}
