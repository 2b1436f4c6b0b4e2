/** Subjects that the clause alone gives: named after an inverted verb, or far before one of several joined verbs. */
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isBodyNoun } from "../coreference/body-nouns.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { isSubject, openingMention } from "../mentions/subjects.ts";
import { isVerbal } from "../speakers/span-facts.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { type CueCandidate, CueShape, hasTense, isTensed } from "./cue-candidate.ts";

/** Verbs that news puts before their subject. */
export const inverting: ReadonlySet<string> = new Set(
  "say add ask reply answer warn note explain recall argue insist complain joke write admit".split(" "),
);

/** More verbs that stand before the name of who speaks where it ends the sentence: "…, predicts farmer Ada Lund." */
const signing: ReadonlySet<string> = new Set(
  "predict forecast reckon promise vow pledge claim concede estimate stress boast".split(" "),
);

/** Whether the subject of a verb may stand behind it after a comma. */
export function mayInvert(lemma: string): boolean {
  return inverting.has(lemma) || signing.has(lemma);
}

/** Those of them that have no person as their object: "…, added her lawyer". */
const plainlyInverting: ReadonlySet<string> = new Set([
  "say",
  "add",
  "reply",
  "explain",
  "argue",
  "insist",
  "complain",
  "joke",
]);

/**
 * The subject of "…, said lawyer Ada Lund.": named right after a verb of speech that follows a comma, and nothing after it,
 * or after most such verbs a comma and any words for people.
 */
export function invertedSubject(
  { tokens, classes, language }: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
): SourceMention | undefined {
  if (!hasTense(cue) || !mayInvert(cue.lemma) || classAt(classes, cue.first - 1) !== WordClass.comma)
    return undefined;
  const isPlain = plainlyInverting.has(cue.lemma);
  const subject = near.findLast(({ first, last, kind, owner }) => {
    if (first !== cue.last + 1 || owner) return false;
    return (
      kind === MentionKind.name || (isPlain && kind === MentionKind.noun && maySpeak(tokens, last, language))
    );
  });
  if (subject === undefined) return undefined;
  const next = subject.last + 1;
  const isApposed = isPlain && classAt(classes, next) === WordClass.comma;
  const ends = next >= tokens.count || classes[next] === WordClass.stop || isApposed;
  return ends && tokens.sentenceOf[subject.last] === tokens.sentenceOf[cue.first] ? subject : undefined;
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
      ? joinOf(story, cue) > 0 && (asserting.has(cue.lemma) || hashAt(story.tokens, cue.last + 1) === THAT)
      : source.kind === MentionKind.relative
        ? joinOf(story, cue) === JOINED_BY_COMMA
        : source.first < cue.first && isObject(story, source);
  if (!isJoined) return undefined;
  const subject = openingMention(story, cue.first);
  if (subject === undefined || subject === source || subject.first >= (source ?? cue).first) return undefined;
  return near.includes(subject) && isSubject(story, subject) ? subject : undefined;
}

/** Verbs that bring a clause without "that" more often than an object. */
const asserting: ReadonlySet<string> = new Set(["say", "insist", "argue"]);

/** Verbs whose object hears what is said. */
const toldTo: ReadonlySet<string> = new Set(
  "tell inform assure reassure remind notify warn advise brief".split(" "),
);
const being = wordSet("is are was were be been being am");

/** Whether the verb's subject hears what somebody else says: "The court was told that". */
export function hasHearer({ tokens, classes }: StoryAnalysis, cue: CueCandidate): boolean {
  if (!toldTo.has(cue.lemma) || cue.shape !== CueShape.past) return false;
  let at = cue.first - 1;
  while (classAt(classes, at) === WordClass.adverb || classAt(classes, at) === WordClass.negation) at--;
  return being.has(hashAt(tokens, at));
}

/**
 * The sentence's subject, where a relative clause stands between it and its verb, and the likeliest source is an object in
 * that clause: "A nurse who refused to give her name said", "A note that spread in Kumasi claimed".
 */
export function subjectBeforeRelative(
  story: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
  source: SourceMention | undefined,
): SourceMention | undefined {
  if (!isTensed(story, cue) || source === undefined || source.last + 1 !== cue.first) return undefined;
  const subject = openingMention(story, cue.first);
  if (subject === undefined || subject.owner || !near.includes(subject)) return undefined;
  const relative = subject.last + 1;
  const isRelative =
    classAt(story.classes, relative) === WordClass.relative || hashAt(story.tokens, relative) === THAT;
  if (!isRelative || source.first < relative || hasBreak(story, relative, source)) return undefined;
  const isPronoun = source.first === relative && source.kind === MentionKind.relative;
  return !isPronoun && isGoverned(story, source, relative) ? subject : undefined;
}

const THAT = hashWord("that") | 0;

/** "Food and Agriculture Minister Ana Ruiz said": who holds the role that the likeliest source begins. */
export function holderOfJoinedRole(
  { tokens, classes }: StoryAnalysis,
  cue: CueCandidate,
  near: readonly SourceMention[],
  source: SourceMention,
): SourceMention | undefined {
  const isBare =
    source.name === undefined
      ? !source.plural && classes[source.first] !== WordClass.determiner
      : source.name.kind !== "person" && source.name.first === source.first;
  if (!isBare || source.owner) return undefined;
  const next = near.find(({ last }) => last + 1 === cue.first);
  const holder = next?.name?.kind === "person" && next.first > source.last ? next : undefined;
  if (holder === undefined || holder.first === holder.name!.first || !isRole(tokens, holder))
    return undefined;
  for (let i = source.last + 1; i < holder.first; i++) if (!inRoles.has(classes[i]!)) return undefined;
  return holder;
}

/** What a role may go on with: "Minister for Women and". */
const inRoles = classSet([
  WordClass.preposition,
  WordClass.conjunction,
  WordClass.noun,
  WordClass.name,
  WordClass.adjective,
  WordClass.determiner,
]);

/** Whether small words or more than a title stand before the name: "captain Ian Roe", not "Mr Roe". */
function isRole(tokens: StoryAnalysis["tokens"], { first, name }: SourceMention): boolean {
  return (
    !hasFlag(tokens, name!.first - 1, TokenFlag.abbreviation) &&
    tokens.end[name!.first - 1]! - tokens.start[first]! > 3
  );
}

/** Whether a comma ends the relative clause before a source in it, or a conjunction that joins neither verbs nor things. */
function hasBreak(story: StoryAnalysis, from: number, source: SourceMention): boolean {
  const { classes } = story;
  const to = isJoinedThing(story, source) ? source.first - 1 : source.first;
  for (let i = from; i < to; i++)
    if (
      classes[i] === WordClass.comma ||
      (classes[i] === WordClass.conjunction && !isVerbal(classes[i + 1]!))
    )
      return true;
  return false;
}

/** "the fire and the smoke": what cannot speak and a conjunction joins to another object. */
function isJoinedThing(
  { tokens, classes, language }: StoryAnalysis,
  { first, last, kind }: SourceMention,
): boolean {
  const isJoined = classAt(classes, first - 1) === WordClass.conjunction && kind === MentionKind.noun;
  return isJoined && !maySpeak(tokens, last, language) && !isBodyNoun(tokens.hash[last]!);
}

/** Whether a phrase is the object of a verb or preposition, and no clause that a verb of speech brings begins with it. */
function isGoverned(story: StoryAnalysis, source: SourceMention, relative: number): boolean {
  const { classes, cues, starts } = story;
  const { first } = source;
  if (first === relative || isJoinedThing(story, source)) return true;
  const before = classAt(classes, first - 1);
  if (before === WordClass.preposition || classAt(classes, first - 2) === WordClass.to) return true;
  if (before !== WordClass.past && before !== WordClass.verb && before !== WordClass.gerund) return false;
  return cues[indexFrom(starts.cues, first - 1)]?.last !== first - 1;
}

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

/**
 * Whether "that" and a clause follow a verb, the day of saying passed over: "ruled on Friday that", but "read that to him",
 * "was found that way".
 */
export function bringsClause({ tokens, classes }: StoryAnalysis, last: number): boolean {
  const day = hashAt(tokens, last + 1) === ON ? last + 2 : last + 1;
  const next = classAt(classes, day) === WordClass.time ? day + 1 : last + 1;
  if (hashAt(tokens, next) !== THAT) return false;
  const end = tokens.sentences[tokens.sentenceOf[next]! + 1]!;
  for (let i = next + 1; i < end; i++)
    if (isVerbal(classes[i]!) || classes[i] === WordClass.quoted) return true;
  return false;
}
