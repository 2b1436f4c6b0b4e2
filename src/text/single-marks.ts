/**
 * Pairs the single marks of one paragraph: outer marks in British papers and in headlines. Most single marks are
 * apostrophes, so a pair needs an opening mark that is none and a closing mark that is no plural's ("voters’").
 */

import { hashWord } from "./hash.ts";
import type { Mark, QuotedSpan } from "./mark.ts";
import { isKind, TokenKind, type Tokens } from "./tokens.ts";

/** Words written with an apostrophe for what they leave out: "’tis", "’til", "rock ’n’ roll". */
const elided: ReadonlySet<number> = new Set(
  "tis twas til till em cause bout round n neath ere cuz fraid nuff".split(" ").map(hashWord),
);
const LOWER_S = 0x73;

/** The regions between single marks, in order, none inside another. */
export function pairSingleMarks(
  tokens: Tokens,
  marks: readonly Mark[],
  paragraph: number,
): readonly QuotedSpan[] {
  const regions: QuotedSpan[] = [];
  for (let index = 0; index < marks.length; ) {
    const opener = marks[index]!;
    index++;
    if (!opener.opens || opener.closes || isElision(tokens, opener.token)) continue;
    const found = closerFrom(tokens, marks, index);
    if (found === undefined) continue;
    index = found + 1;
    const closer = marks[found]!.token;
    const [first, last] = [opener.token + 1, closer - 1];
    if (last < first) continue;
    regions.push({
      opener: opener.token,
      closer,
      first,
      last,
      start: tokens.start[first]!,
      end: tokens.end[last]!,
      paragraph,
      closed: true,
      continues: false,
      single: true,
    });
  }
  return regions;
}

function isElision(tokens: Tokens, mark: number): boolean {
  return isKind(tokens, mark + 1, TokenKind.number) || elided.has(tokens.hash[mark + 1] ?? 0);
}

const N = hashWord("n");

/** The second mark of "’n’". */
function endsElision(tokens: Tokens, mark: number): boolean {
  return mark > 1 && tokens.hash[mark - 1] === N && tokens.end[mark - 2] === tokens.start[mark - 1];
}

/** The index of the mark that closes: the first sure one before the next opening mark, else the last likely one. */
function closerFrom(tokens: Tokens, marks: readonly Mark[], from: number): number | undefined {
  let likely: number | undefined;
  for (let index = from; index < marks.length; index++) {
    const mark = marks[index]!;
    if (mark.opens && !mark.closes && !isElision(tokens, mark.token)) break;
    if (!mark.closes || endsElision(tokens, mark.token)) continue;
    if (!isPluralPossessive(tokens, mark.token)) return index;
    likely = index;
  }
  return likely;
}

/** "workers’ rights": a mark between a word in -s and a word. */
function isPluralPossessive(tokens: Tokens, mark: number): boolean {
  const last = tokens.text.charCodeAt(tokens.end[mark - 1]! - 1);
  return (last | 0x20) === LOWER_S && isKind(tokens, mark + 1, TokenKind.word);
}
