import type { Language } from "../english/english.ts";
import type { NameIndex } from "../entities/name-index.ts";
import type { QuotedSpan } from "../text/mark.ts";
import { findQuotedSpans } from "../text/quote-marks.ts";
import type { Tokens } from "../text/tokens.ts";
import type { CueLexicon } from "./cues/cue-lexicon.ts";
import { type CueCandidate, findCues } from "./cues/find-cues.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import type { SourceMention } from "./mentions/mention.ts";
import { findTurns, type Turn } from "./turns/find-turns.ts";
import { type ClassCache, classifyWords, WordClass } from "./words/word-class.ts";

/** A story as the quotes stage reads it: what may be quoted, what may introduce it, who may have said it. */
export interface StoryAnalysis {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  /** A `WordClass` for each token, `quoted` inside marks. */
  readonly classes: Uint8Array;
  /** The same without regard to marks. */
  readonly words: Uint8Array;
  readonly spans: readonly QuotedSpan[];
  /** Speech without marks, by labels; no span lies in it. */
  readonly turns: readonly Turn[];
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
  const turns = findTurns(tokens, names);
  const spans = outside(turns, findQuotedSpans(tokens));
  const { classes: words, cueWords } = classifyWords(tokens, names, language, lexicon, cache);
  const classes = words.slice();
  for (const { first, last, opener, closer } of spans) {
    classes[opener] = WordClass.mark;
    classes[closer] = WordClass.mark;
    // A mark that is missing is the first or last token inside.
    classes.fill(WordClass.quoted, first, last + 1);
  }
  for (const { label, parts } of turns) {
    classes.fill(WordClass.mark, label.first, label.next);
    for (const [first, last] of parts) classes.fill(WordClass.quoted, first, last + 1);
  }
  const mentions = findMentions(tokens, classes, names);
  const cues = findCues(tokens, classes, cueWords, spans, lexicon);
  const starts = { spans: startsOf(spans), mentions: startsOf(mentions), cues: startsOf(cues) };
  return { tokens, names, classes, words, spans, turns, mentions, cues, starts };
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

/** The first tokens of items in text order. V8 makes a short list of small numbers quicker than a typed array. */
export type Starts = readonly number[];

export function startsOf(items: readonly { readonly first: number }[]): Starts {
  const starts: number[] = [];
  for (let i = 0; i < items.length; i++) starts.push(items[i]!.first);
  return starts;
}

/** The index of the first item that begins at the token or after it (binary search). */
export function indexFrom(starts: Starts, token: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether a token, asked for in text order, is the one after the first `most` of its sentence, or a later one. */
export function counter({ tokens }: StoryAnalysis, most: number): (token: number) => boolean {
  let sentence = -1;
  let count = 0;
  return (token) => {
    count = tokens.sentenceOf[token] === sentence ? count + 1 : 1;
    sentence = tokens.sentenceOf[token]!;
    return count > most;
  };
}
