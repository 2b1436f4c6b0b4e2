import type { Comparison, Statistic } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import { type Tokens, tokenAt } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { reasonAcross } from "./comparisons/across.ts";
import { type Figure, isComparable, type Reason } from "./comparisons/figure.ts";
import { reasonWithin } from "./comparisons/within.ts";
import { isIn, isWord } from "./token-tests.ts";

/** How many figures back a partner is looked for, and how many tokens. */
const MAX_BACK = 6;
const MAX_DISTANCE = 60;

/**
 * The pairs of statistics that the story sets against each other: figures of one unit with a connective between them,
 * or in neighbouring sentences of which the later opens with one. Figures side by side without a connective are none.
 */
export function findComparisons(tokens: Tokens, statistics: readonly Statistic[]): readonly Comparison[] {
  const figures = statistics.map((statistic, index) => place(tokens, statistic, index));
  const found: Comparison[] = [];
  figures.forEach((right, index) => {
    for (let back = index - 1; back >= Math.max(0, index - MAX_BACK); back--) {
      const left = figures[back]!;
      if (right.first - left.last > MAX_DISTANCE) break;
      if (isWhole(tokens, figures[back - 1], left)) continue;
      const reason = reasonFor(tokens, left, right, figures);
      if (reason !== null) found.push(compare(found.length, left.statistic, right.statistic, reason));
      // The nearest figure of the unit is the only partner: a connective further back belongs to that one.
      if (reason !== null || isComparable(left.statistic, right.statistic)) break;
    }
  });
  return found;
}

const of = hashWord("of");
const owners = wordSet("'s of the its their his her our all");
const WHOLE_REACH = 6;

/** "340 of the museum’s 410 guards": the second figure only says what the first is a part of. */
function isWhole(tokens: Tokens, part: Figure | undefined, whole: Figure): boolean {
  if (part === undefined || whole.first - part.last > WHOLE_REACH) return false;
  return isWord(tokens, part.last + 1, of) && isIn(tokens, whole.first - 1, owners);
}

function place(tokens: Tokens, statistic: Statistic, index: number): Figure {
  const first = tokenAt(tokens, statistic.start);
  return {
    statistic,
    index,
    first,
    last: tokenAt(tokens, statistic.end - 1),
    sentence: tokens.sentenceOf[first]!,
  };
}

function compare(index: number, a: Statistic, b: Statistic, { type, cue, swapped }: Reason): Comparison {
  const [left, right] = swapped ? [b, a] : [a, b];
  const isNumber = ({ value, modifier }: Statistic) =>
    value !== null && (modifier === "=" || modifier === "~");
  const known = isNumber(left) && isNumber(right);
  return {
    id: `c${index + 1}`,
    left: left.id,
    right: right.id,
    type,
    unit: left.unit ?? right.unit,
    cue,
    difference: known ? Number((right.value! - left.value!).toPrecision(12)) : null,
    ratio: known && left.value !== 0 ? Number((right.value! / left.value!).toFixed(2)) : null,
    when: null,
  };
}

function reasonFor(tokens: Tokens, left: Figure, right: Figure, figures: readonly Figure[]): Reason | null {
  if (left.sentence === right.sentence) return reasonWithin(tokens, left, right, figures);
  return right.sentence === left.sentence + 1 ? reasonAcross(tokens, left, right) : null;
}
