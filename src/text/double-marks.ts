/** Pairs the double marks of one paragraph and repairs what does not pair. */
import { isEnding, type Mark, type QuotedSpan } from "./mark.ts";
import { hasFlag, TokenFlag, type Tokens } from "./tokens.ts";

/** Longer stretches without their closing mark are a stray mark, not a quotation. */
const MAX_REPAIR_LENGTH = 400;

/** The regions between double marks, in order, none inside another. */
export function pairDoubleMarks(
  tokens: Tokens,
  marks: readonly Mark[],
  paragraph: number,
): readonly QuotedSpan[] {
  const regions: QuotedSpan[] = [];
  const add = (region: QuotedSpan | undefined) => region !== undefined && regions.push(region);
  let open = -1;
  let depth = 0;
  for (const [index, mark] of marks.entries()) {
    const opening = mark.opens && (!mark.closes || open < 0);
    if (!opening) {
      if (depth > 0) depth--;
      else if (open >= 0) {
        add(regionBetween(tokens, open, mark.token, paragraph));
        open = -1;
      } else add(withoutOpener(tokens, mark.token, paragraph, regions.at(-1)?.closer ?? -1));
    } else if (open < 0) open = mark.token;
    else if (closesTwice(marks, index)) depth++;
    else {
      add(withoutCloser(tokens, open, mark.token, paragraph));
      open = mark.token;
    }
  }
  if (open >= 0) add(unclosed(tokens, open, paragraph));
  return regions;
}

/** Whether the next two marks close: then the mark before them opens a quotation inside another. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  const isClose = (mark: Mark | undefined) => mark?.closes === true && !mark.opens;
  return isClose(marks[index + 1]) && isClose(marks[index + 2]);
}

function regionBetween(
  tokens: Tokens,
  opener: number,
  closer: number,
  paragraph: number,
): QuotedSpan | undefined {
  if (closer - opener < 2) return undefined;
  return region(tokens, { opener, closer, first: opener + 1, last: closer - 1, paragraph });
}

type Extent = Pick<QuotedSpan, "opener" | "closer" | "first" | "last" | "paragraph"> &
  Partial<Pick<QuotedSpan, "closed" | "continues">>;

function region(tokens: Tokens, extent: Extent): QuotedSpan {
  const { opener, closer, first, last, paragraph, closed = true, continues = false } = extent;
  const [start, end] = [tokens.start[first]!, tokens.end[last]!];
  return { opener, closer, first, last, start, end, paragraph, closed, continues, single: false };
}

/** A closing mark after a comma or stop that nothing opened: what it closes begins with its sentence. */
function withoutOpener(
  tokens: Tokens,
  closer: number,
  paragraph: number,
  after: number,
): QuotedSpan | undefined {
  if (!isEnding(tokens, closer - 1)) return undefined;
  const first = tokens.sentences[tokens.sentenceOf[closer - 1]!]!;
  if (first <= after || closer - first < 3 || first < tokens.paragraphs[paragraph]!) return undefined;
  return region(tokens, { opener: first, closer, first, last: closer - 1, paragraph });
}

/** An opening mark followed by another one: it is closed with the last sentence that ends before that. */
function withoutCloser(
  tokens: Tokens,
  opener: number,
  next: number,
  paragraph: number,
): QuotedSpan | undefined {
  const last = tokens.sentences[tokens.sentenceOf[next]!]! - 1;
  if (last <= opener || last - opener > MAX_REPAIR_LENGTH) return undefined;
  return region(tokens, { opener, closer: last, first: opener + 1, last, paragraph });
}

/** An opening mark that nothing in the paragraph closes. */
function unclosed(tokens: Tokens, opener: number, paragraph: number): QuotedSpan | undefined {
  const end = tokens.paragraphs[paragraph + 1]!;
  const first = opener + 1;
  if (first >= end) return undefined;
  const extent = { opener, first, closer: end - 1, last: end - 1, paragraph };
  if (end === tokens.count && end - first <= MAX_REPAIR_LENGTH)
    return region(tokens, { ...extent, closed: false });
  if (reopens(tokens, opener, end)) return region(tokens, { ...extent, continues: true });
  const isSpeech = opener === tokens.paragraphs[paragraph] || isEnding(tokens, opener - 1);
  const last = isSpeech ? end - 1 : tokens.sentences[tokens.sentenceOf[opener]! + 1]! - 1;
  if (last - opener > MAX_REPAIR_LENGTH || last <= opener) return undefined;
  return region(tokens, { ...extent, closer: last, last });
}

/** Whether the next paragraph begins with the same opening mark. */
function reopens(tokens: Tokens, opener: number, next: number): boolean {
  return (
    tokens.text.charCodeAt(tokens.start[next]!) === tokens.text.charCodeAt(tokens.start[opener]!) &&
    next + 1 < tokens.count &&
    !hasFlag(tokens, next + 1, TokenFlag.spaceBefore)
  );
}
