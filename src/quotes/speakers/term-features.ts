/** What tells somebody's words from terms, titles and nicknames in marks. */
import type { QuotedSpan } from "../../text/mark.ts";
import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag, TokenKind, type Tokens } from "../../text/tokens.ts";
import type { ScoredCue } from "../cues/score-cues.ts";
import type { FeatureList } from "../model/linear-model.ts";
import { indexFrom } from "../starts.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classSet } from "../words/class-set.ts";
import { pathBetween } from "../words/paths.ts";
import { WordClass } from "../words/word-class.ts";
import { introducerBefore } from "./introducers.ts";
import { isVerbal, type SpanFacts } from "./span-facts.ts";

/** Templates of a quoted span as a term. */
const Term = {
  bias: 200,
  neighbours: 201,
  classBeforeLength: 202,
  wordBefore: 203,
  wordsBefore: 204,
  wordAfter: 205,
  firstShape: 206,
  lastWord: 207,
  capitalsLength: 220,
  capitalsVerbs: 221,
  titleVerbs: 222,
  introducerTitle: 230,
  introducerNeighbours: 231,
  farIntroducerTitle: 232,
  introducers: 233,
} as const;

/** Templates of the nearest cue before the span. */
const CueBefore = { none: 240, lemmaPath: 241, trust: 242 } as const;

/** Templates of the nearest cue after the span. */
const CueAfter = { none: 250, lemmaPath: 251, trust: 252 } as const;

export const TermTemplates = { Term, CueBefore, CueAfter } as const;

/** Tokens of a span looked at: the rest of a long quotation changes nothing. */
const LOOKED_AT = 12;

/** Features of a span as a term rather than speech; `index` is its place among the story's spans. */
export function termFeatures(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  facts: SpanFacts,
  index: number,
  out: FeatureList,
): void {
  const { tokens } = story;
  const { first, last, opener, closer, paragraph } = facts.span;
  const words = Math.min(last - first + 1, 6);
  const before = hashAt(tokens, opener - 1);
  const isFirst = story.spans[index - 1]?.paragraph !== paragraph;
  out.add(Term.bias, 1);
  out.add(Term.neighbours, 1 + facts.before, 1 + facts.after);
  out.add(Term.classBeforeLength, 1 + facts.before, 1 + facts.length);
  out.add(Term.wordBefore, before, words);
  out.add(Term.wordsBefore, before, hashAt(tokens, opener - 2));
  out.add(Term.wordAfter, hashAt(tokens, closer + 1), words);
  out.add(Term.lastWord, hashAt(tokens, last), words);
  out.add(Term.firstShape, isFirst ? 2 : 1, facts.shape);
  content(story, facts, out);
  cueBeside(story, cues, facts, false, CueBefore, out);
  cueBeside(story, cues, facts, true, CueAfter, out);
}

/** How the words inside look: a title's capitals, a sentence's verb, the speaker's own "I". */
function content({ tokens, words }: StoryAnalysis, facts: SpanFacts, out: FeatureList): void {
  const { first, last } = facts.span;
  let capitals = 0;
  let verbs = 0;
  let count = 0;
  let pronouns = 0;
  let isTitle = true;
  const end = Math.min(last, first + LOOKED_AT);
  for (let i = first; i <= end; i++) {
    const found = words[i]!;
    if (found >= WordClass.comma && found <= WordClass.mark) continue;
    count++;
    if (hasFlag(tokens, i, TokenFlag.capital)) capitals++;
    else if (openClasses.has(found)) isTitle = false;
    if (isVerbal(found)) verbs++;
    if (found === WordClass.pronoun || found === WordClass.objectPronoun) pronouns++;
  }
  // Among capitals a title's capitals tell nothing.
  const inHeadline = isHeadline(tokens, facts);
  const share = inHeadline ? 5 : count === 0 ? 0 : Math.floor((capitals * 4) / count);
  const title = inHeadline ? 3 : isTitle && capitals > 1 ? 2 : 1;
  out.add(Term.capitalsLength, 1 + share, 1 + facts.length);
  out.add(Term.capitalsVerbs, 1 + share, 1 + Math.min(verbs, 2), 1 + Math.min(pronouns, 2));
  out.add(Term.titleVerbs, title, 1 + Math.min(verbs, 2), 1 + Math.min(count, 4));
  introduction(tokens, facts, title, out);
}

/** How many tokens back an introducing word is looked for: next to the mark, and in "her favourite book is “Salt”". */
const NEAR = 3;
const FAR = 8;

/** What kind of thing the words before announce. */
function introduction(
  tokens: Tokens,
  { span, length, after, before }: SpanFacts,
  title: number,
  out: FeatureList,
): void {
  const near = introducerBefore(tokens, span.opener, NEAR);
  const far = introducerBefore(tokens, span.opener, FAR);
  out.add(Term.introducerTitle, 1 + near, title, 1 + length);
  out.add(Term.introducerNeighbours, 1 + near, 1 + before, 1 + after);
  out.add(Term.farIntroducerTitle, 1 + far, title);
  out.add(Term.introducers, 1 + far, 1 + near, 1 + length);
}

const openClasses = classSet([
  WordClass.noun,
  WordClass.adjective,
  WordClass.past,
  WordClass.verb,
  WordClass.gerund,
  WordClass.adverb,
]);

/** Whether most words around the span, in its sentence, have capitals too. */
function isHeadline(tokens: Tokens, { span }: SpanFacts): boolean {
  const begin = Math.max(tokens.sentences[tokens.sentenceOf[span.opener]!]!, span.opener - LOOKED_AT);
  const end = Math.min(tokens.sentences[tokens.sentenceOf[span.last]! + 1]!, span.closer + LOOKED_AT);
  let capitals = 0;
  let count = 0;
  for (let i = begin; i < end; i++) {
    if ((i >= span.opener && i <= span.closer) || tokens.kind[i] !== TokenKind.word) continue;
    count++;
    if (hasFlag(tokens, i, TokenFlag.capital)) capitals++;
  }
  return count > 1 && capitals * 10 >= count * 6;
}

/** What the nearest cue on one side says. */
function cueBeside(
  story: StoryAnalysis,
  cues: readonly ScoredCue[],
  { span, shape }: SpanFacts,
  after: boolean,
  templates: typeof CueBefore | typeof CueAfter,
  out: FeatureList,
): void {
  const cue = cueNear(story, cues, span, after);
  if (cue === undefined) {
    out.add(templates.none, shape);
    return;
  }
  const path = after
    ? pathBetween(story.classes, span.closer, cue.first)
    : pathBetween(story.classes, cue.last, span.opener);
  out.add(templates.lemmaPath, cue.id, path.all);
  out.add(templates.trust, 1 + Math.floor(cue.probability * 5), path.tail, shape);
}

/** The cue on one side of the span, if it is near enough to be the span's. */
function cueNear(
  { tokens, starts }: StoryAnalysis,
  cues: readonly ScoredCue[],
  { opener, closer, last }: QuotedSpan,
  after: boolean,
): ScoredCue | undefined {
  const cue = after ? cues[indexFrom(starts.cues, closer)] : cues[indexFrom(starts.cues, opener) - 1];
  if (cue === undefined) return undefined;
  const sentence = tokens.sentenceOf[cue.first]!;
  const isNear = after ? sentence <= tokens.sentenceOf[last]! + 1 : sentence === tokens.sentenceOf[opener];
  return isNear ? cue : undefined;
}
