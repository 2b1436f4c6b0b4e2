import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { type FeatureList, step } from "../model/linear-model.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { pathBetween } from "../words/paths.ts";
import { WordClass } from "../words/word-class.ts";
import type { CueCandidate } from "./cue-candidate.ts";

export const SOURCE_SALT = 11;
/** May the word be a cue, by the words next to it? */
export const PREFILTER_SALT = 7;
/** Templates of the prefilter. */
export const PrefilterTemplate = {
  lemma: 1,
  lemmaForm: 2,
  lemmaBefore: 3,
  lemmaAfter: 4,
  neighboursForm: 5,
  lemmaNextWord: 6,
  previousWord: 7,
  lemmaTwoAfter: 8,
} as const;

/** A few features that sort out most words that are no cues, before anything dearer is asked. */
export function prefilterFeatures(
  { tokens, classes }: StoryAnalysis,
  cue: CueCandidate,
  out: FeatureList,
): void {
  out.reset(PREFILTER_SALT);
  const before = classAt(classes, cue.first - 1) + 1;
  const after = classAt(classes, cue.last + 1) + 1;
  out.add(PrefilterTemplate.lemma, cue.id);
  out.add(PrefilterTemplate.lemmaForm, cue.id, cue.shape + 1);
  out.add(PrefilterTemplate.lemmaBefore, cue.id, before);
  out.add(PrefilterTemplate.lemmaAfter, cue.id, after);
  out.add(PrefilterTemplate.neighboursForm, before, after, cue.shape + 1);
  out.add(PrefilterTemplate.lemmaNextWord, cue.id, hashAt(tokens, cue.last + 1));
  out.add(PrefilterTemplate.previousWord, hashAt(tokens, cue.first - 1));
  out.add(PrefilterTemplate.lemmaTwoAfter, cue.id, classAt(classes, cue.last + 2) + 1, after);
}

/** Templates of the ranking of sources. */
export const SourceTemplate = {
  nobodyLemma: 2,
  nobodyNeighbours: 3,
  path: 11,
  pathKind: 12,
  pathEnds: 13,
  distance: 17,
  outerNeighbourKind: 18,
  verbsCommas: 19,
  lemmaKind: 23,
  lemmaPath: 24,
  cueNeighbours: 25,
  lemmaPreposition: 28,
  head: 29,
  opensKind: 32,
  nextOpens: 33,
  previousPath: 36,
  coordination: 37,
} as const;

/** Features of `mention`, or of nobody, as the source of `cue`. */
export function sourceFeatures(
  story: StoryAnalysis,
  cue: CueCandidate,
  mention: SourceMention | undefined,
  out: FeatureList,
): void {
  out.reset(SOURCE_SALT);
  const { tokens, classes } = story;
  const before = classAt(classes, cue.first - 1);
  const after = classAt(classes, cue.last + 1);
  if (mention === undefined) {
    out.add(SourceTemplate.nobodyLemma, cue.id, cue.shape + 1);
    out.add(SourceTemplate.nobodyNeighbours, before + 1, after + 1);
    return;
  }
  const forward = mention.first > cue.last;
  const side = (forward ? 2 : 1) + (cue.shape << 2);
  const path = forward
    ? pathBetween(classes, cue.last, mention.first)
    : pathBetween(classes, mention.last, cue.first);
  const kind = kindOf(mention) + 1;
  const edge = classAt(classes, forward ? mention.last + 1 : mention.first - 1);
  const far = step(forward ? mention.first - cue.last : cue.first - mention.last);
  out.add(SourceTemplate.path, side, path.all);
  out.add(SourceTemplate.pathKind, side, path.all, kind);
  out.add(SourceTemplate.pathEnds, side, path.head, path.tail);
  out.add(SourceTemplate.distance, side, far + 1);
  out.add(SourceTemplate.outerNeighbourKind, side, edge + 1, kind);
  out.add(SourceTemplate.verbsCommas, side, 1 + Math.min(path.verbs, 3), 1 + Math.min(path.commas, 3));
  out.add(SourceTemplate.lemmaPath, cue.id, path.all, forward ? 2 : 1);
  out.add(SourceTemplate.cueNeighbours, side, before + 1, after + 1);
  if (edge === WordClass.preposition || edge === WordClass.to)
    out.add(SourceTemplate.lemmaPreposition, side, hashAt(tokens, mention.first - 1), cue.id);
  const head = headOf(story, mention);
  out.add(SourceTemplate.head, head, side);
  const opens = hasFlag(tokens, mention.first, TokenFlag.sentenceStart) ? 2 : 1;
  out.add(SourceTemplate.opensKind, side, opens, kind);
  out.add(SourceTemplate.lemmaKind, cue.id, forward ? 2 : 1, kind);
  out.add(SourceTemplate.nextOpens, side, 1 + classAt(classes, mention.last + 1), opens);
  const opening = forward ? 1 : subjectOf(story, mention);
  out.add(SourceTemplate.coordination, opening, linkBefore(story, cue), Math.min(path.verbs, 2) + 1);
  out.add(SourceTemplate.previousPath, classAt(classes, mention.first - 1), side, path.all);
}

/** 3: the first phrase of its sentence, before a verb; 2: before a verb; 1: no subject. */
function subjectOf(
  { tokens, classes, starts, mentions }: StoryAnalysis,
  { first, last }: SourceMention,
): number {
  if (!isVerbal(classAt(classes, last + 1))) return 1;
  const opening = mentions[indexFrom(starts.mentions, tokens.sentences[tokens.sentenceOf[first]!]!)];
  return opening?.first === first ? 3 : 2;
}

/** How a verb is joined to one before it: 3 by a conjunction, 2 by a comma, auxiliaries and adverbs passed over. */
function linkBefore({ classes }: StoryAnalysis, { first }: CueCandidate): number {
  let at = first - 1;
  while (at > 0 && first - at < 4 && passed.has(classes[at]!)) at--;
  const found = classAt(classes, at);
  return found === WordClass.conjunction ? 3 : found === WordClass.comma ? 2 : 1;
}

const passed = classSet([
  WordClass.auxiliary,
  WordClass.adverb,
  WordClass.subordinator,
  WordClass.preposition,
]);

/** The hash of a phrase's head; names all count as one, so that no model learns who speaks often. */
export function headOf({ tokens }: StoryAnalysis, { kind, last }: SourceMention): number {
  return kind === MentionKind.name ? 1 : hashAt(tokens, last);
}

/** What a mention is, in one number below 16. */
export function kindOf({ kind, name, plural }: SourceMention): number {
  if (kind !== MentionKind.name) return kind + (plural ? 4 : 0);
  if (name === undefined) return 8;
  return name.kind === "person" ? 9 : name.kind === "organization" ? 10 : 11;
}
