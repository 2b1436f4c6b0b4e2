import type { Language } from "../english/english.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { QuotedSpan } from "../text/mark.ts";
import { findQuotedSpans } from "../text/quote-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import { attributionVerbs } from "./cues/attributions.ts";
import type { CueCandidate } from "./cues/cue-candidate.ts";
import type { CueLexicon } from "./cues/cue-lexicon.ts";
import { findCues } from "./cues/find-cues.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import type { SourceMention } from "./mentions/mention.ts";
import { type Starts, startsOf } from "./starts.ts";
import { type DialogueSpan, type DialogueVoice, findDialogue } from "./turns/dialogue.ts";
import { findTurns, type Turn } from "./turns/find-turns.ts";
import { withoutGlosses } from "./turns/glosses.ts";
import { type ClassCache, classifyWords, WordClass } from "./words/word-class.ts";

/** A story as the quotes stage reads it: what may be quoted, what may introduce it, who may have said it. */
export interface StoryAnalysis {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  readonly language: Language;
  /** A `WordClass` for each token, `quoted` inside marks. */
  readonly classes: Uint8Array;
  /** The same without regard to marks. */
  readonly words: Uint8Array;
  readonly spans: readonly QuotedSpan[];
  /** Speech without marks, by labels; no span lies in it. */
  readonly turns: readonly Turn[];
  /** The spans that a dash opens. */
  readonly dialogue: ReadonlyMap<QuotedSpan, DialogueVoice>;
  readonly mentions: readonly SourceMention[];
  readonly cues: readonly CueCandidate[];
  /** Where they begin, for `indexFrom`. */
  readonly starts: {
    readonly spans: Starts;
    readonly mentions: Starts;
    readonly cues: Starts;
  };
}

/** Reads a story. */
export function analyzeStory(
  tokens: Tokens,
  names: NameIndex,
  language: Language,
  lexicon: CueLexicon,
  cache: ClassCache,
): StoryAnalysis {
  const { classes: words, cueWords } = classifyWords(tokens, names, language, lexicon, cache);
  const turns = findTurns(tokens, names);
  const dialogue = findDialogue(tokens, words, lexicon);
  const spans = withDialogue(outside(turns, withoutGlosses(tokens, findQuotedSpans(tokens))), dialogue);
  const classes = words.slice();
  for (const { first, last, opener, closer } of spans) {
    classes[opener] = WordClass.mark;
    classes.fill(WordClass.mark, Math.max(first, last + 1), closer + 1);
    classes[closer] = WordClass.mark;
    // A mark that is missing is the first or last token inside.
    classes.fill(WordClass.quoted, first, last + 1);
  }
  for (const { label, parts } of turns) {
    classes.fill(WordClass.mark, label.first, label.next);
    for (const [first, last] of parts) classes.fill(WordClass.quoted, first, last + 1);
  }
  const mentions = findMentions(tokens, classes, names);
  const mentionStarts = startsOf(mentions);
  const verbs = attributionVerbs({ tokens, classes, mentions, starts: mentionStarts, lexicon }, spans);
  const cues = findCues(tokens, classes, { words: cueWords, verbs, lexicon, language, names }, spans);
  const starts = { spans: startsOf(spans), mentions: mentionStarts, cues: startsOf(cues) };
  const voices = new Map(dialogue.map(({ span, voice }) => [span, voice] as const));
  return { tokens, names, language, classes, words, spans, turns, dialogue: voices, mentions, cues, starts };
}

/** Spans in text order: a dialogue's line is one, whatever is marked in it. */
function withDialogue(
  marked: readonly QuotedSpan[],
  dialogue: readonly DialogueSpan[],
): readonly QuotedSpan[] {
  if (dialogue.length === 0) return marked;
  const lines = dialogue.map(({ span }) => span);
  let next = 0;
  const others = marked.filter(({ first, last }) => {
    while (next < lines.length && lines[next]!.last < first) next++;
    return next === lines.length || last < lines[next]!.first;
  });
  return [...others, ...lines].sort((a, b) => a.first - b.first);
}

/** The spans that lie in no turn: what a turn quotes is part of it. */
function outside(turns: readonly Turn[], spans: readonly QuotedSpan[]): readonly QuotedSpan[] {
  if (turns.length === 0) return spans;
  const parts = turns.flatMap((turn) => turn.parts);
  let next = 0;
  return spans.filter(({ opener }) => {
    while (next < parts.length && parts[next]![1] < opener) next++;
    return next === parts.length || opener < parts[next]![0];
  });
}

/** Whether a token, asked for in text order, is the one after the first `most` of its sentence, or a later one. */
export function capPerSentence({ tokens }: StoryAnalysis, most: number): (token: number) => boolean {
  let sentence = -1;
  let count = 0;
  return (token) => {
    count = tokens.sentenceOf[token] === sentence ? count + 1 : 1;
    sentence = tokens.sentenceOf[token]!;
    return count > most;
  };
}
