/** Who speaks where the form alone says it: signatures, labels, headlines, dialogue, an attribution beside the words. */
import { hashWord } from "../../text/hash.ts";
import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { afterParticle } from "../cues/attributions.ts";
import { inverting } from "../cues/clause-subject.ts";
import { CueShape } from "../cues/cue-candidate.ts";
import { isSaying, MIN_CUE, type ScoredCue } from "../cues/score-cues.ts";
import { MentionKind } from "../mentions/mention.ts";
import { isBeforeVerb } from "../mentions/subjects.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { speakerInDialogue } from "./dialogue-speaker.ts";
import { floatingSpeaker } from "./floating-speaker.ts";
import { headlineSpeaker, speakerOnTopic } from "./headline-speaker.ts";
import { pointedBack } from "./pointed-back.ts";
import { speakerInClause } from "./relative-clause.ts";
import { speakerOfReport } from "./reported-words.ts";
import { holderOf } from "./role-holder.ts";
import { inSaidClause } from "./said-clause.ts";
import { Ending, type SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";
import type { PreviousSpan } from "./speaker-features.ts";

/** The speaker that the form of the text leaves no doubt of; undefined where it does. */
export function certainSpeaker(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  facts: SpanFacts,
  candidates: readonly SpeakerCandidate[],
  previous: PreviousSpan | undefined,
): SpeakerCandidate | undefined {
  return (
    signatureOf(story, facts, candidates) ??
    labelOf(story, facts.span) ??
    speakerInDialogue(story, cues, facts, previous) ??
    speakerInClause(story, cues, facts) ??
    besideWords(story, cues, facts) ??
    beforeWords(story, cues, facts) ??
    inSaidClause(story, cues, facts) ??
    beforeColon(story, cues, facts) ??
    speakerOfReport(story, cues, facts) ??
    headlineSpeaker(story, cues, facts) ??
    pointedBack(story, facts) ??
    floatingSpeaker(story, cues, facts, previous)
  );
}

type ByCue = Extract<SpeakerCandidate, { via: "cue" }>;

/** `“Typical,” her neighbour grinned`, `“madness”, say traders`: verb and subject right after the closing mark. */
function besideWords(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span, ending, closing }: SpanFacts,
): SpeakerCandidate | undefined {
  const { tokens, classes, mentions, starts } = story;
  const hasComma = classes[span.closer + 1] === WordClass.comma;
  if (!hasComma && (ending !== Ending.comma || closing !== 0) && !isCry(tokens, span)) return undefined;
  const first = span.closer + (hasComma ? 2 : 1);
  const cue = cues[indexFrom(starts.cues, first)];
  if (cue === undefined || !isSaying(cue)) return undefined;
  const verbFirst = cue.first === first;
  const after = afterParticle(tokens, cue.last);
  for (let i = indexFrom(starts.mentions, verbFirst ? after : first); i < mentions.length; i++) {
    const mention = mentions[i]!;
    if (mention.first > after) return undefined;
    const isBeside = verbFirst ? mention.first === after : mention.last + 1 === cue.first;
    if (
      isBeside &&
      !mention.owner &&
      mention.kind !== MentionKind.possessive &&
      (verbFirst || mention.first === first)
    )
      return { via: "cue", cue, mention: verbFirst ? holderOf(story, i) : mention, second: false };
  }
  return undefined;
}

/** Marks after which an attribution may follow in small letters: "“Out!” the crowd chanted". */
const CRIES = "!?";

function isCry(tokens: StoryAnalysis["tokens"], { last, closer }: QuotedSpan): boolean {
  const next = closer + 1;
  if (next >= tokens.count || hasFlag(tokens, next, TokenFlag.sentenceStart | TokenFlag.capital))
    return false;
  return CRIES.includes(tokens.text[tokens.end[last]! - 1]!);
}

/** `Per Holm says “no”`, `Per Holm called her “a fool”`: subject and verb of speech right before the opening mark. */
function beforeWords(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
): SpeakerCandidate | undefined {
  const cue = cues[indexFrom(story.starts.cues, span.opener) - 1];
  if (cue === undefined || !isSaying(cue) || !isRightBefore(story, cue, span)) return undefined;
  const { source } = cue;
  const isBeside = source !== undefined && source.last === cue.first - 1 && !source.owner;
  return isBeside && cue.sourceProbability > MIN_CUE
    ? { via: "cue", cue, mention: source, second: false }
    : undefined;
}

/** Whether nothing but whom a verb of naming names stands between it and the opening mark; “called her “Bud”” is a nickname. */
function isRightBefore(
  { tokens, classes }: StoryAnalysis,
  { last, lemma }: ScoredCue,
  { opener, first, last: end }: QuotedSpan,
): boolean {
  if (last === opener - 1) return inverting.has(lemma);
  if (!namings.has(lemma) || last !== opener - 2 || !named.has(classes[last + 1]!)) return false;
  return (
    end - first >= MIN_NAMING_TOKENS &&
    !hasFlag(tokens, first, TokenFlag.capital) &&
    tokens.hash[last + 1] !== IT
  );
}

const MIN_NAMING_TOKENS = 2;
const IT = hashWord("it");
const namings: ReadonlySet<string> = new Set(["call", "label", "brand", "dub"]);
const named = classSet([WordClass.objectPronoun, WordClass.possessive, WordClass.pronoun, WordClass.name]);

/** What a colon presents as somebody's: "the teacher's plea: “…”". */
const presented = wordSet(
  `plea warning message appeal vow verdict promise confession cry call answer reply response question advice motto reaction
  comment explanation demand excuse lament boast threat claim joke request prayer wish`,
);

/** `Teacher’s plea: ‘Do not close our school’`: whose it is, not the plea. */
function beforeColon(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
): SpeakerCandidate | undefined {
  const { classes, mentions, starts } = story;
  const colon = span.opener - 1;
  if (colon < 1 || classes[colon] !== WordClass.colon) return undefined;
  const onTopic = speakerOnTopic(story, span);
  if (onTopic !== undefined) return { via: "mention", mention: onTopic };
  const end = endOfPresented(story, colon);
  const cue = cues[indexFrom(starts.cues, colon)];
  if (end === undefined || cue?.first !== colon) return undefined;
  const owner = mentions[indexFrom(starts.mentions, end) - 2];
  const whole = mentions[indexFrom(starts.mentions, end) - 1];
  if (owner?.first !== whole?.first || owner === undefined) return undefined;
  const owns = owner.owner || owner.kind === MentionKind.possessive;
  return owns && whole?.last === end - 1 ? { via: "cue", cue, mention: owner, second: false } : undefined;
}

/** Tokens of what is told of somebody's words before a colon: "her answer is quite blunt:". */
const MAX_PREDICATE_TOKENS = 4;

/** The token after what a colon presents: the colon, or the verb of "her answer is blunt:". */
function endOfPresented({ tokens, classes }: StoryAnalysis, colon: number): number | undefined {
  if (presented.has(tokens.hash[colon - 1]!)) return colon;
  for (let i = colon - 2; i > 0 && colon - i <= MAX_PREDICATE_TOKENS; i--)
    if (classes[i] === WordClass.auxiliary) return presented.has(tokens.hash[i - 1]!) ? i : undefined;
  return undefined;
}

/**
 * "…, Ruiz said, according to the agency": the sayer, where the likeliest source is who passed it on; and the verb
 * beside the words rather than a headline's topic before its colon.
 */
export function sayerOf(
  story: StoryAnalysis,
  chosen: SpeakerCandidate,
  candidates: readonly SpeakerCandidate[],
): SpeakerCandidate {
  if (chosen.via !== "cue") return chosen;
  const { shape } = chosen.cue;
  if (shape !== CueShape.according && shape !== CueShape.colon) return chosen;
  const sentence = story.tokens.sentenceOf[chosen.cue.first]!;
  const sayer = candidates.find((each): each is ByCue => {
    if (each.via !== "cue" || each.second || each.cue === chosen.cue) return false;
    const isBeside = each.cue.shape === CueShape.attribution && isBeforeVerb(story, each.mention);
    return (
      (isBeside || isSaying(each.cue)) &&
      story.tokens.sentenceOf[each.cue.first] === sentence &&
      isOutside(each, chosen)
    );
  });
  return sayer ?? chosen;
}

/** Whether the verb and its subject do not belong to who passed the words on: "according to Ruiz, who said". */
function isOutside(each: ByCue, { cue, mention }: ByCue): boolean {
  if (cue.shape === CueShape.colon) return each.cue.first > cue.last;
  return each.cue.last < cue.first && each.mention !== mention;
}

function signatureOf(
  story: StoryAnalysis,
  facts: SpanFacts,
  candidates: readonly SpeakerCandidate[],
): SpeakerCandidate | undefined {
  if (facts.ending === Ending.word) return undefined;
  return candidates.find((candidate) => isSignature(story, facts, candidate));
}

/** `“It rained for a week.” —Ana Ruiz`, and nothing after the name in its sentence. */
function isSignature(
  { tokens, classes }: StoryAnalysis,
  { span }: SpanFacts,
  candidate: SpeakerCandidate,
): boolean {
  if (candidate.via !== "cue" || candidate.cue.shape !== CueShape.dash) return false;
  const { cue, mention } = candidate;
  const next = mention.last + 1;
  const ends =
    next >= tokens.count ||
    hasFlag(tokens, next, TokenFlag.sentenceStart | TokenFlag.lineBefore) ||
    classes[next] === WordClass.comma ||
    classes[next] === WordClass.stop;
  return cue.first === span.closer + 1 && mention.first === cue.last + 1 && ends;
}

/** `“REED: We never met.”`: a transcript in marks, each line with its speaker's name in capitals. */
function labelOf(
  { tokens, words, names }: StoryAnalysis,
  { first, last }: QuotedSpan,
): SpeakerCandidate | undefined {
  const isLabel = hasFlag(tokens, first, TokenFlag.allCaps) && words[first + 1] === WordClass.colon;
  if (!isLabel || last - first < 3) return undefined;
  const mention = {
    first,
    last: first,
    kind: MentionKind.name,
    name: names.at(first),
    owner: false,
    plural: false,
  };
  return { via: "mention", mention };
}
