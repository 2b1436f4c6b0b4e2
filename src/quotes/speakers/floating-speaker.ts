/** Whose words a sentence in marks is that no verb attributes: "Ana Ruiz closes the file. “That was the last bed.”" */
import { isPersonNoun } from "../coreference/person-nouns.ts";
import { Gender, genderOfWord } from "../coreference/referents.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { isSubject } from "../mentions/subjects.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { Ending, type SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";
import type { PreviousSpan } from "./speaker-features.ts";

/** A cue likelier than this in the sentence before leaves the choice to the model. */
const MAX_CUE = 0.5;
/** Phrases looked at for the subject of the sentence before. */
const MAX_PHRASES = 4;

/**
 * The speaker of a whole sentence in marks: the person who acts in the sentence before it, or, where nobody named does,
 * who spoke before in the paragraph. Undefined where a verb of speech stands near, and where the sentence before has
 * words in marks.
 */
export function floatingSpeaker(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  facts: SpanFacts,
  previous: PreviousSpan | undefined,
): SpeakerCandidate | undefined {
  const { span, alone, upper, ending, opening } = facts;
  if (!alone || !upper || ending !== Ending.stop || opening !== 1 || !span.closed) return undefined;
  const { tokens } = story;
  const begin = tokens.sentences[tokens.sentenceOf[span.first]! - 1]!;
  const isPlain =
    begin >= tokens.paragraphs[span.paragraph]! &&
    classAt(story.classes, span.opener - 1) === WordClass.stop &&
    !isMarked(story, begin, span.opener) &&
    !isSpeech(story, cues, begin, span.opener);
  if (!isPlain || isAnswered(story, cues, facts)) return undefined;
  const subject = actorIn(story, begin, span.opener);
  if (subject !== undefined) return { via: "mention", mention: subject };
  const before = previous?.facts.span;
  return before !== undefined && before.paragraph === span.paragraph && previous?.mention !== undefined
    ? { via: "run", mention: previous.mention }
    : undefined;
}

function isMarked({ classes }: StoryAnalysis, begin: number, end: number): boolean {
  for (let i = begin; i < end; i++) if (classes[i] === WordClass.quoted) return true;
  return false;
}

function isSpeech(
  { starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  begin: number,
  end: number,
): boolean {
  for (let i = indexFrom(starts.cues, begin); i < cues.length && cues[i]!.first < end; i++)
    if (cues[i]!.probability > MAX_CUE) return true;
  return false;
}

/** Whether a likely cue follows in the sentence of the words, or is all that follows a cry: it may bring them. */
function isAnswered(
  { starts, tokens, classes }: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
): boolean {
  const cue = cues[indexFrom(starts.cues, span.closer)];
  if (cue === undefined || cue.probability < MAX_CUE) return false;
  if (tokens.sentenceOf[cue.first]! === tokens.sentenceOf[span.last]!) return true;
  // "“Out!” Ana Ruiz said."
  const isCry = "!?".includes(tokens.text[tokens.end[span.last]! - 1]!);
  return isCry && cue.source?.first === span.closer + 1 && bare.has(classAt(classes, cue.last + 1));
}

/** What follows a verb of speech that brings words before it. */
const bare = classSet([WordClass.stop, WordClass.comma, WordClass.preposition, WordClass.time]);

/** The person who acts in a sentence: its first subject that is named, or "he" or "she". */
function actorIn(story: StoryAnalysis, begin: number, end: number): SourceMention | undefined {
  const { mentions, starts, classes } = story;
  const from = indexFrom(starts.mentions, begin);
  for (let i = from; i < from + MAX_PHRASES && i < mentions.length && mentions[i]!.first < end; i++) {
    const mention = mentions[i]!;
    const isInside =
      classAt(classes, mention.first - 1) === WordClass.preposition && mention.first > begin + 1;
    if (isInside || !isSubject(story, mention)) continue;
    const person = personOf(story, i);
    if (person !== null) return person;
  }
  return undefined;
}

/** The person a subject stands for; undefined for one without a name, null for a thing. */
function personOf(
  { tokens, mentions, language, classes }: StoryAnalysis,
  index: number,
): SourceMention | undefined | null {
  const mention = mentions[index]!;
  if (mention.kind === MentionKind.pronoun)
    return genderOfWord(tokens.hash[mention.first]!) === Gender.unknown ? undefined : mention;
  if (mention.kind === MentionKind.name) return mention.name?.kind === "person" ? mention : undefined;
  if (mention.kind !== MentionKind.noun || !isPersonNoun(tokens, mention.last, language)) return null;
  const apposed = mentions[index + 1];
  const isApposed = apposed?.first === mention.last + 2 && classes[mention.last + 1] === WordClass.comma;
  return isApposed && apposed.name?.kind === "person" ? apposed : undefined;
}
