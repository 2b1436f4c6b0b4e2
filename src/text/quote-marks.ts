/**
 * Finds what stands between quotation marks. Marks are paired within their paragraph only, so that a stray one
 * never swallows the rest of a story; direction comes from the white space around a mark, and from its glyph
 * where that leaves it open. One pass over the tokens and one over the marks of each paragraph.
 */
import { pairDoubleMarks } from "./double-marks.ts";
import { type Mark, type QuotedSpan, readMark } from "./mark.ts";
import { pairSingleMarks } from "./single-marks.ts";
import { TokenKind, type Tokens } from "./tokens.ts";

/** The quoted spans of the text in order, outermost ones only. */
export function findQuotedSpans(tokens: Tokens): readonly QuotedSpan[] {
  const regions: QuotedSpan[] = [];
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphs.length; paragraph++) {
    const marks = marksOf(tokens, tokens.paragraphs[paragraph]!, tokens.paragraphs[paragraph + 1]!);
    if (marks.length === 0) continue;
    const doubles = pairDoubleMarks(
      tokens,
      marks.filter((mark) => !mark.single),
      paragraph,
    );
    const singles = pairSingleMarks(
      tokens,
      marks.filter((mark) => mark.single),
      paragraph,
    );
    for (const region of outermost(doubles, singles)) regions.push(region);
  }
  return regions;
}

function marksOf(tokens: Tokens, first: number, end: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (let i = first; i < end; i++) {
    const kind = tokens.kind[i];
    if (kind !== TokenKind.punctuation && kind !== TokenKind.symbol) continue;
    const mark = readMark(tokens, i, first);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

/** Both lists in one order: what lies inside another region is part of it, a crossing single pair is none. */
function outermost(doubles: readonly QuotedSpan[], singles: readonly QuotedSpan[]): readonly QuotedSpan[] {
  if (singles.length === 0) return doubles;
  const kept: QuotedSpan[] = [];
  let next = 0;
  for (const single of singles) {
    while (next < doubles.length && doubles[next]!.closer < single.opener) kept.push(doubles[next++]!);
    const other = doubles[next];
    if (other === undefined || other.opener > single.closer) kept.push(single);
    else if (other.opener > single.opener) {
      let last = next;
      while (last < doubles.length && doubles[last]!.closer < single.closer) last++;
      if (last < doubles.length && doubles[last]!.opener < single.closer) continue;
      kept.push(single);
      next = last;
    }
  }
  return kept.concat(doubles.slice(next));
}
