/** Whose words end a relative clause: "a plan that unions called “a fantasy”", "a letter that called the plan “theft”". */
import { hashWord } from "../../text/hash.ts";
import { hashAt } from "../../text/token-tests.ts";
import { isBodyNoun, isDocumentNoun } from "../coreference/body-nouns.ts";
import { maySpeak } from "../coreference/person-nouns.ts";
import { hasTense } from "../cues/cue-candidate.ts";
import { MIN_CUE, type ScoredCue } from "../cues/score-cues.ts";
import { MentionKind, type SourceMention } from "../mentions/mention.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { WordClass } from "../words/word-class.ts";
import { isVerbal, type SpanFacts } from "./span-facts.ts";
import type { SpeakerCandidate } from "./speaker-candidates.ts";

/** Verbs whose object is told from what it is called or how it is treated. */
const judging: ReadonlySet<string> = new Set(
  `call label dub term brand describe dismiss denounce deride hail condemn mock ridicule portray depict characterize criticize
  criticise decry slam praise tout trumpet paint deem reject deplore rail trash lament defend commend see`.split(
    /\s+/,
  ),
);
const AS = hashWord("as");
const THAT = hashWord("that");
const WHAT = hashWord("what");

/** Tokens between the verb and what stands in marks. */
const MAX_BETWEEN = 12;

/**
 * The subject of the relative clause that marked words end, or, where the pronoun is its subject, what it belongs to:
 * whoever the sentence is about reports that judgement and does not pass it.
 */
export function speakerInClause(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span }: SpanFacts,
): SpeakerCandidate | undefined {
  const cue = cues[indexFrom(story.starts.cues, span.opener) - 1];
  if (cue === undefined || !hasTense(cue) || !isNear(story, cue, span.opener)) return undefined;
  // With a verb of judgement the form of the clause is enough.
  if (!judging.has(cue.lemma) && cue.probability < MIN_CUE) return undefined;
  const before = beforeVerb(story.classes, cue.first);
  const mention = isRelative(story, before)
    ? antecedentOf(story, cue, before, span.opener)
    : subjectOf(story, cue, before, span.opener);
  return mention === undefined ? undefined : { via: "cue", cue, mention, second: false };
}

function isNear({ tokens }: StoryAnalysis, { first }: ScoredCue, opener: number): boolean {
  return opener - first <= MAX_BETWEEN && tokens.sentenceOf[first] === tokens.sentenceOf[opener];
}

const beforeVerbs = classSet([WordClass.auxiliary, WordClass.adverb, WordClass.negation]);

/** The last token before a verb's auxiliaries and adverbs. */
function beforeVerb(classes: Uint8Array, verb: number): number {
  let at = verb - 1;
  while (beforeVerbs.has(classAt(classes, at))) at--;
  return at;
}

/** "a plan that unions called": who stands between the pronoun and the verb; the pronoun may be left out. */
function subjectOf(
  story: StoryAnalysis,
  cue: ScoredCue,
  before: number,
  opener: number,
): SourceMention | undefined {
  const { classes } = story;
  if (!isGap(story, cue, opener)) return undefined;
  const isApposed = classAt(classes, before) === WordClass.comma;
  const mention = wholePhrase(story, mentionEnding(story, isApposed ? before - 1 : before));
  if (mention === undefined) return undefined;
  const whole = isApposed ? mentionEnding(story, mention.first - 2) : mention;
  if (whole === undefined) return undefined;
  const link = whole.first - 1;
  // "defended what critics call “a licence to snoop”"; in "what she calls" she is whoever the sentence is about.
  if (hashAt(story.tokens, link) === WHAT) return mention.kind === MentionKind.pronoun ? undefined : mention;
  if (isRelative(story, link))
    return nominals.has(classAt(classes, afterComma(classes, link))) ? mention : undefined;
  // "an offer the company called “final”": only a verb that judges needs what is left out.
  const isBare = judging.has(cue.lemma) && classAt(classes, link) === WordClass.noun;
  return isBare && !isApposed ? mention : undefined;
}

/** "that residents of Lund called": the phrase that a preposition's phrase belongs to. */
function wholePhrase(story: StoryAnalysis, inner: SourceMention | undefined): SourceMention | undefined {
  if (inner === undefined || classAt(story.classes, inner.first - 1) !== WordClass.preposition) return inner;
  return mentionEnding(story, inner.first - 2) ?? inner;
}

/** "that unions called “…”", "that unions described as “…”", "that unions said would be “…”": the object is left out. */
function isGap({ tokens, classes }: StoryAnalysis, { lemma, last }: ScoredCue, opener: number): boolean {
  const next = last + 1;
  if (judging.has(lemma)) return next === opener || (next + 1 === opener && hashAt(tokens, next) === AS);
  if (classAt(classes, next) !== WordClass.auxiliary) return false;
  for (let i = next; i < opener; i++) if (!inPredicates.has(classes[i]!)) return false;
  return true;
}

const inPredicates = classSet([
  WordClass.auxiliary,
  WordClass.adverb,
  WordClass.negation,
  WordClass.determiner,
  WordClass.adjective,
]);

/** "a nurse who called the ward “a second home”": the pronoun itself, or what "that" belongs to if that can speak. */
function antecedentOf(
  story: StoryAnalysis,
  { last }: ScoredCue,
  relative: number,
  opener: number,
): SourceMention | undefined {
  const { classes, tokens, mentions, starts, language } = story;
  for (let i = last + 1; i < opener; i++)
    if (isVerbal(classes[i]!) || classes[i] === WordClass.comma || isRelative(story, i)) return undefined;
  const antecedent = mentionEnding(story, afterComma(classes, relative));
  if (antecedent === undefined || antecedent.kind > MentionKind.noun) return undefined;
  const head = tokens.hash[antecedent.last]!;
  const speaks =
    antecedent.kind === MentionKind.name ||
    isDocumentNoun(head) ||
    isBodyNoun(head) ||
    maySpeak(tokens, antecedent.last, language);
  if (!speaks) return undefined;
  const pronoun = mentions[indexFrom(starts.mentions, relative)];
  return pronoun?.first === relative && pronoun.kind === MentionKind.relative ? pronoun : antecedent;
}

function isRelative({ tokens, classes }: StoryAnalysis, at: number): boolean {
  return classAt(classes, at) === WordClass.relative || hashAt(tokens, at) === THAT;
}

/** The token before a relative pronoun, a comma passed over. */
function afterComma(classes: Uint8Array, relative: number): number {
  return classAt(classes, relative - 1) === WordClass.comma ? relative - 2 : relative - 1;
}

/** What may end the phrase that a relative clause belongs to: "a proposal", "a mine" look like other words. */
const nominals = classSet([
  WordClass.noun,
  WordClass.name,
  WordClass.number,
  WordClass.adjective,
  WordClass.objectPronoun,
]);

/** The phrase that ends at a token. */
function mentionEnding({ mentions, starts }: StoryAnalysis, last: number): SourceMention | undefined {
  for (let i = indexFrom(starts.mentions, last + 1) - 1; i >= 0 && mentions[i]!.last >= last; i--)
    if (mentions[i]!.last === last && !mentions[i]!.owner) return mentions[i];
  return undefined;
}
