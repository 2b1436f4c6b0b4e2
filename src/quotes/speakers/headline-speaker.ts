/** Who speaks in a headline, where its form says it. */

import { hashWord } from "../../text/hash.ts";
import type { QuotedSpan } from "../../text/mark.ts";
import { wordSet } from "../../text/word-table.ts";
import { isBodyNoun, isDocumentNoun } from "../coreference/body-nouns.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { isHeadline } from "../words/headline.ts";
import { WordClass } from "../words/word-class.ts";
import { isVerbal, type SpanFacts } from "./span-facts.ts";
import { NOBODY, type SpeakerCandidate } from "./speaker-candidates.ts";

/** Who speaks in a headline's marks; undefined where its form leaves it open. */
export function headlineSpeaker(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  facts: SpanFacts,
): SpeakerCandidate | undefined {
  const { tokens, classes } = story;
  if (!isHeadline(tokens, classes, facts.span.opener)) return undefined;
  return (
    signedHeadline(story, cues, facts.span) ??
    afterSign(story, facts) ??
    afterColon(story, facts) ??
    atHead(story, facts.span) ??
    atEnd(story, facts)
  );
}

/** `Union chief Per Holm: board ‘slept on it’`: a person or a body and a colon at the headline's head. */
function atHead(
  { tokens, classes, mentions, starts, language }: StoryAnalysis,
  { opener, paragraph, first, last }: QuotedSpan,
): SpeakerCandidate | undefined {
  const begin = tokens.paragraphs[paragraph]!;
  const mention = mentions[indexFrom(starts.mentions, begin)];
  if (mention?.first !== begin || mention.owner || last - first < 1) return undefined;
  const colon = mention.last + 1;
  if (classes[colon] !== WordClass.colon || colon >= opener - 1) return undefined;
  const isSomebody =
    mention.name === undefined ? maySpeak(tokens, mention.last, language) : mention.name.kind !== "place";
  return isSomebody ? { via: "mention", mention } : undefined;
}

const ON = hashWord("on");

/** `Coach on red card: “…”`: who speaks on what before the colon; undefined where the headline begins with another phrase. */
export function speakerOnTopic(
  { tokens, mentions, starts, language }: StoryAnalysis,
  { opener, paragraph }: QuotedSpan,
): SourceMention | undefined {
  const begin = tokens.paragraphs[paragraph]!;
  const phrase = mentions[indexFrom(starts.mentions, begin)];
  // "Coach on …": a noun that looks like a verb.
  const mention = phrase?.first === begin ? phrase : wordAlone(begin);
  if (mention.owner) return undefined;
  const on = mention.last + 1;
  const isTopic = tokens.hash[on] === ON && on < opener - 1 && opener - on <= MAX_TOPIC_TOKENS;
  const isSomebody = mention.name?.kind === "person" || maySpeak(tokens, mention.last, language);
  return isTopic && isSomebody ? mention : undefined;
}

function wordAlone(token: number): SourceMention {
  return {
    first: token,
    last: token,
    kind: MentionKind.noun,
    name: undefined,
    owner: false,
    plural: false,
  };
}

const MAX_TOPIC_TOKENS = 8;

/** What people do after their words before a colon, besides speaking. */
const reactions = wordSet("react reacts respond responds speak speaks mourn mourns remember remembers");

/** `‘Nobody told us’: families of the lost demand answers`: the speaker stands behind the colon or dash. */
function afterSign(story: StoryAnalysis, { span, opening }: SpanFacts): SpeakerCandidate | undefined {
  const { tokens, classes, words } = story;
  const end = tokens.paragraphs[span.paragraph + 1]!;
  const sign = classes[span.closer + 1];
  if (opening !== 2 || (sign !== WordClass.colon && sign !== WordClass.dash)) return undefined;
  const mention = phraseAt(story, span.closer + 2);
  if (mention === undefined || mention.last + 1 >= end) return undefined;
  if (!isSpoken(words, span) && !isReaction(story, mention)) return undefined;
  return isAble(story, mention) ? { via: "mention", mention } : NOBODY;
}

/** `‘Nobody told us’ – Ana Ruiz`: a headline that is somebody's words and their name. */
function signedHeadline(
  { tokens, words, mentions, starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  span: QuotedSpan,
): SpeakerCandidate | undefined {
  const sign = span.closer + 1;
  const cue = cues[indexFrom(starts.cues, sign)];
  const mention = mentions[indexFrom(starts.mentions, sign + 1)];
  if (cue?.first !== sign || mention?.first !== sign + 1) return undefined;
  const isWhole = mention.last + 1 === tokens.paragraphs[span.paragraph + 1];
  const isSigned = isWhole && mention.name?.kind === "person" && isSpoken(words, span);
  return isSigned ? { via: "cue", cue, mention, second: false } : undefined;
}

/** `Council ‘lied to us’: residents`, `Coffee ‘good for hearts’: study`: the words are part of what comes before the colon. */
function afterColon(story: StoryAnalysis, { span, opening }: SpanFacts): SpeakerCandidate | undefined {
  const { tokens, classes, language } = story;
  const colon = span.closer + 1;
  if (opening === 2 || classes[colon] !== WordClass.colon || span.first === span.last) return undefined;
  const mention = phraseAt(story, colon + 1);
  if (mention === undefined || mention.kind > MentionKind.noun) return undefined;
  const head = tokens.hash[mention.last]!;
  const isSomebody =
    mention.name === undefined
      ? maySpeak(tokens, mention.last, language) || isBodyNoun(head) || isDocumentNoun(head)
      : mention.name.kind === "person";
  return isSomebody ? { via: "mention", mention } : undefined;
}

/** The phrase that begins at a token, and not only who owns it: "his friends", "the diver’s report". */
function phraseAt({ mentions, starts }: StoryAnalysis, token: number): SourceMention | undefined {
  let i = indexFrom(starts.mentions, token);
  while (mentions[i]?.owner === true || mentions[i]?.kind === MentionKind.possessive) i++;
  return mentions[i]?.first === token ? mentions[i] : undefined;
}

/** Whether the words have a verb or a pronoun: a title has neither. */
function isSpoken(words: Uint8Array, { first, last }: QuotedSpan): boolean {
  if (last - first < 2) return false;
  for (let i = first; i <= last; i++) {
    const found = words[i]!;
    if (isVerbal(found) || found === WordClass.pronoun || found === WordClass.objectPronoun) return true;
  }
  return false;
}

function isReaction({ tokens, cues, starts }: StoryAnalysis, { last }: SourceMention): boolean {
  if (last + 1 >= tokens.count) return false;
  return reactions.has(tokens.hash[last + 1]!) || cues[indexFrom(starts.cues, last + 1)]?.first === last + 1;
}

/** Whether a phrase is somebody, or a body: "Tributes to …" are neither. */
function isAble({ tokens, language, classes }: StoryAnalysis, { last, kind, name }: SourceMention): boolean {
  if (name !== undefined || kind === MentionKind.pronoun) return true;
  const isSomebody = maySpeak(tokens, last, language) || isBodyNoun(tokens.hash[last]!);
  return isSomebody || isVerbal(classAt(classes, last + 1));
}

/** An attribution that ends a headline: "…, study finds". */
export interface HeadlineEnd {
  /** Who says it. */
  readonly mention: SourceMention;
  /** The last token of what is said: before the comma. */
  readonly last: number;
  /** The verb. */
  readonly verb: number;
  /** Whether the phrase is who was told: "…, inquiry hears". */
  readonly isHearer: boolean;
}

const hearers = wordSet("told hears heard");
/** Verbs with a hearer: "…, minister tells inquiry". */
const tellings = wordSet("told tells warns warned");

/** Tokens behind the verb: "…, nurses told bosses". */
const MAX_OBJECT_TOKENS = 4;

/** The attribution that ends the headline a token stands in: subject and verb after its last comma. */
export function headlineEnd(story: StoryAnalysis, token: number): HeadlineEnd | undefined {
  const { tokens, classes, starts, cues } = story;
  if (!isHeadline(tokens, classes, token)) return undefined;
  const sentence = tokens.sentenceOf[token]!;
  const end = tokens.sentences[sentence + 1]!;
  let comma = end - 1;
  while (comma > tokens.sentences[sentence]! && classes[comma] !== WordClass.comma) comma--;
  const inverted = invertedEnd(story, comma, end);
  if (inverted !== undefined) return inverted;
  const mention = phraseAt(story, comma + 1);
  if (mention === undefined) return undefined;
  const verb = mention.last + 1;
  const isCue = cues[indexFrom(starts.cues, verb)]?.first === verb;
  if (!isCue || end - verb > 1 + MAX_OBJECT_TOKENS || !isVerbal(classAt(classes, verb))) return undefined;
  const isLast = verb === end - 1;
  if (!isLast && !tellings.has(tokens.hash[verb]!)) return undefined;
  const isHearer = isLast ? hearers.has(tokens.hash[verb]!) : false;
  return { mention, last: comma - 1, verb, isHearer };
}

/** `Referee was ‘a joke’, fumes Lund`: the verb, and then who speaks, to the headline's end. */
function invertedEnd(
  { classes, mentions, starts, cues }: StoryAnalysis,
  comma: number,
  end: number,
): HeadlineEnd | undefined {
  const cue = cues[indexFrom(starts.cues, comma + 1)];
  if (cue?.first !== comma + 1 || !isVerbal(classAt(classes, cue.first))) return undefined;
  for (let i = indexFrom(starts.mentions, cue.last + 1); mentions[i]?.first === cue.last + 1; i++) {
    const mention = mentions[i]!;
    if (mention.last === end - 1 && !mention.owner)
      return { mention, last: comma - 1, verb: cue.first, isHearer: false };
  }
  return undefined;
}

/** `Sharks ‘not to blame’ for empty nets, study finds`; a single word in marks may be a term. */
function atEnd(story: StoryAnalysis, { span }: SpanFacts): SpeakerCandidate | undefined {
  if (span.first === span.last) return undefined;
  const end = headlineEnd(story, span.first);
  if (end === undefined || span.last > end.last) return undefined;
  return end.isHearer ? NOBODY : { via: "mention", mention: end.mention };
}
