/** Subjects that the clause alone gives: named after an inverted verb, or far before one of several joined verbs. */
import { hashWord } from "../../text/hash.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { isSubject, openingMention } from "../mentions/subjects.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt, hashAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";
import { type CueCandidate, hasTense } from "./cue-candidate.ts";

/** Verbs that news puts before their subject. */
export const inverting: ReadonlySet<string> = new Set(
  "say add ask reply answer warn note explain recall argue insist complain joke write admit".split(" "),
);

/** The subject of "…, said lawyer Ada Lund.": named right after a verb of speech that follows a comma, and nothing after it. */
export function invertedSubject(
  { tokens, classes, mentions, starts }: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
): SourceMention | undefined {
  if (!hasTense(cue) || !inverting.has(cue.lemma) || classAt(classes, cue.first - 1) !== WordClass.comma)
    return undefined;
  const subject = mentions[indexFrom(starts.mentions, cue.last + 1)];
  if (subject?.first !== cue.last + 1 || subject.kind !== MentionKind.name || subject.owner) return undefined;
  const next = subject.last + 1;
  const ends = next >= tokens.count || classes[next] === WordClass.stop;
  return ends && tokens.sentenceOf[subject.last] === tokens.sentenceOf[cue.first] && near.includes(subject)
    ? subject
    : undefined;
}

/**
 * The sentence's subject, where its verbs are joined and the likeliest source is none of theirs: an object ("Norden cut
 * 600 jobs, shut its canteen and, in a letter, said"), or who a clause inside is about ("looked at the man who had driven
 * the lorry, and then told").
 */
export function chainSubject(
  story: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
  source: SourceMention | undefined,
): SourceMention | undefined {
  const isJoined =
    source === undefined
      ? joinOf(story, cue) > 0 && hashAt(story.tokens, cue.last + 1) === THAT
      : source.kind === MentionKind.relative
        ? joinOf(story, cue) === JOINED_BY_COMMA
        : source.first < cue.first && isObject(story, source);
  if (!isJoined) return undefined;
  const subject = openingMention(story, cue.first);
  if (subject === undefined || subject === source || subject.first >= (source ?? cue).first) return undefined;
  return near.includes(subject) && isSubject(story, subject) ? subject : undefined;
}

const THAT = hashWord("that") | 0;

/** The object of a verb, and another verb joined behind it. */
function isObject({ classes }: StoryAnalysis, { kind, first, last }: SourceMention): boolean {
  if (kind > MentionKind.noun) return false;
  const next = classAt(classes, last + 1);
  const before = classAt(classes, first - 1);
  const isNext = next === WordClass.conjunction || next === WordClass.comma;
  return isNext && (before === WordClass.past || before === WordClass.verb);
}

/** A conjunction joins the verb to one before it; `JOINED_BY_COMMA`: with a comma, so that it ends a clause inside. */
const JOINED = 1;
const JOINED_BY_COMMA = 2;

/** How a verb in the past or the present is joined to one before it, adverbs passed over; 0 where it is not. */
function joinOf({ classes }: StoryAnalysis, cue: CueCandidate): number {
  if (!hasTense(cue)) return 0;
  let at = cue.first - 1;
  while (classAt(classes, at) === WordClass.adverb) at--;
  if (classAt(classes, at) !== WordClass.conjunction) return 0;
  return classAt(classes, at - 1) === WordClass.comma ? JOINED_BY_COMMA : JOINED;
}

const ON = hashWord("on") | 0;

/** Whether "that" follows a verb, the day of saying passed over: "ruled on Friday that". */
export function bringsClause({ tokens, classes }: StoryAnalysis, last: number): boolean {
  const day = hashAt(tokens, last + 1) === ON ? last + 2 : last + 1;
  const next = classAt(classes, day) === WordClass.time ? day + 1 : last + 1;
  return hashAt(tokens, next) === THAT;
}
