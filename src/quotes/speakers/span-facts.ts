import type { QuotedSpan } from "../../text/mark.ts";
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { wordMap } from "../../text/word-table.ts";
import { step } from "../model/linear-model.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { WordClass } from "../words/word-class.ts";

/** What a quoted span ends with: a word, a comma or dash, a stop. */
export const Ending = { word: 0, comma: 1, stop: 2 } as const;

/** What a quoted span looks like from outside: small numbers for features. */
export interface SpanFacts {
  readonly span: QuotedSpan;
  readonly length: number;
  readonly upper: boolean;
  /** 0: inside a sentence, 1: begins one, 2: begins a paragraph. */
  readonly opening: number;
  /** An `Ending`. */
  readonly ending: number;
  readonly before: number;
  readonly after: number;
  /** 0: text follows in its sentence, 1: ends a sentence, 2: ends its paragraph. */
  readonly closing: number;
  /** Opening, case, ending and closing in one number. */
  readonly shape: number;
  /** Whether nothing else stands in its sentences. */
  readonly alone: boolean;
}

/** What stands beyond a paragraph's edge, among word classes. */
const EDGE = 32;

/** Looks at a span's edges. */
export function spanFacts({ tokens, classes }: StoryAnalysis, span: QuotedSpan): SpanFacts {
  const { first, last, opener, closer } = span;
  const upper = hasFlag(tokens, first, TokenFlag.capital);
  const opening = opener === tokens.paragraphs[span.paragraph] ? 2 : startsSentence(tokens, span) ? 1 : 0;
  const next = closer + 1;
  const closing =
    next >= tokens.paragraphs[span.paragraph + 1]!
      ? 2
      : hasFlag(tokens, next, TokenFlag.sentenceStart)
        ? 1
        : 0;
  const ending = endingOf(tokens, last);
  return {
    span,
    length: step(last - first + 1),
    upper,
    opening,
    ending,
    closing,
    before: opener > tokens.paragraphs[span.paragraph]! ? classAt(classes, opener - 1) : EDGE,
    after: closing === 2 ? EDGE : classAt(classes, next),
    shape: 1 + (upper ? 1 : 0) + 2 * opening + 6 * ending + 18 * closing,
    alone: opening > 0 && closing > 0,
  };
}

function startsSentence(tokens: Tokens, { opener, first }: QuotedSpan): boolean {
  return hasFlag(tokens, opener, TokenFlag.sentenceStart) || hasFlag(tokens, first, TokenFlag.sentenceStart);
}

const endings = wordMap<number>([
  ...[...",—–-"].map((mark) => [mark.charCodeAt(0), Ending.comma] as const),
  ...[...".!?…"].map((mark) => [mark.charCodeAt(0), Ending.stop] as const),
]);

function endingOf(tokens: Tokens, last: number): number {
  return endings.get(tokens.text.charCodeAt(tokens.end[last]! - 1)) ?? Ending.word;
}

/** Whether the class is one of a verb's. */
export function isVerbal(found: number): boolean {
  return (
    found === WordClass.past ||
    found === WordClass.verb ||
    found === WordClass.auxiliary ||
    found === WordClass.gerund
  );
}
