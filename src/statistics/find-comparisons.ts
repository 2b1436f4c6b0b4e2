import type { Comparison, Statistic } from "../model/result.ts";
import { hashWord } from "../text/hash.ts";
import { type Tokens, tokenAt } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { reasonAcross } from "./comparisons/across.ts";
import { reasonByClaims } from "./comparisons/claims.ts";
import { type Figure, isComparable, type Reason } from "./comparisons/figure.ts";
import { reasonByFormerPlan } from "./comparisons/plans.ts";
import { type PairRule, pairReason } from "./comparisons/reasons.ts";
import { isOfFigure } from "./comparisons/references.ts";
import { reasonWithin } from "./comparisons/within.ts";
import { minus, ratioOf, times } from "./numbers/decimal.ts";
import { isIn, isWord } from "./token-tests.ts";

/** How many figures back a partner is looked for, and how many tokens. */
const MAX_BACK = 6;
const MAX_DISTANCE = 60;
const MAX_SENTENCES = 5;

/**
 * The pairs of statistics that the story sets against each other: figures of one unit with a connective between them,
 * or in neighbouring sentences of which the later opens with one. Figures side by side without a connective are none.
 * With `why`, each says what made it.
 */
export function findComparisons(
  tokens: Tokens,
  statistics: readonly Statistic[],
  why = false,
): readonly Comparison[] {
  const figures = statistics.map((statistic, index) => place(tokens, statistic, index));
  const comparisons: Comparison[] = [];
  /** What a figure is compared with others of: the first, by the place of the others. */
  const anchors = new Map<number, Figure>();
  for (const right of figures) {
    const partner = partnerOf(tokens, right, figures, anchors);
    if (partner === null) continue;
    const { reason, left: found } = partner;
    // "340 tonnes, compared with 290 a year earlier, versus a forecast of 310": both stand against the 340.
    const left = (reason.isBase || claims.has(reason.rule) ? anchors.get(found.index) : undefined) ?? found;
    const isBehind = reason.isBase || reason.rule === "to-from" || reason.rule === "sides";
    if (isBehind && left.sentence === right.sentence) anchors.set(right.index, left);
    const comparison = compare(comparisons.length, left.statistic, right.statistic, reason);
    comparisons.push(why ? { ...comparison, why: pairReason(reason.rule, reason.cue) } : comparison);
  }
  return comparisons;
}

/** They stand against what was said, not against what that was compared with. */
const claims: ReadonlySet<PairRule> = new Set(["claims", "positions"]);

interface Partner {
  readonly left: Figure;
  readonly reason: Reason;
}

/** The figure before that the text sets this one against, and why; null where there is none. */
function partnerOf(
  tokens: Tokens,
  right: Figure,
  figures: readonly Figure[],
  anchors: ReadonlyMap<number, Figure>,
): Partner | null {
  for (let back = right.index - 1; back >= Math.max(0, right.index - MAX_BACK); back--) {
    const nearest = figures[back]!;
    // "5.4 percent in May from 5.9 in April. Economists had forecast 5.7": another sentence speaks of the first.
    const head = nearest.sentence === right.sentence ? undefined : anchors.get(nearest.index);
    const left = head ?? nearest;
    if (right.first - left.last > MAX_DISTANCE) return null;
    if (isWhole(tokens, figures[back - 1], left)) {
      // "four of five states, but all five": the whole again.
      if (left.statistic.value === right.statistic.value) return null;
      continue;
    }
    const reason = reasonFor(tokens, left, right, figures);
    if (reason !== null) return { left, reason };
    // The nearest figure of the unit is the only partner: a connective further back belongs to that one.
    if (isComparable(left.statistic, right.statistic) && !isOfFigure(tokens, right)) return null;
  }
  return null;
}

const of = hashWord("of");
const owners = wordSet("'s of the its their his her our all");
const WHOLE_REACH = 6;

/** "340 of the museum’s 410 guards": the second figure only says what the first is a part of. */
function isWhole(tokens: Tokens, part: Figure | undefined, whole: Figure): boolean {
  if (part === undefined || whole.first - part.last > WHOLE_REACH) return false;
  const isPlain = whole.first === part.last + 2;
  return isWord(tokens, part.last + 1, of) && (isPlain || isIn(tokens, whole.first - 1, owners));
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
    difference: known ? minus(right.value!, left.value!) : null,
    ratio: known ? ratioOf(right.value!, left.value!, 2) : null,
    ...(type === "change" ? changeOf(left, right, known) : {}),
    when: null,
  };
}

/** What changed: both values and by how many percent, where they are single numbers that can grow. */
function changeOf(
  left: Statistic,
  right: Statistic,
  known: boolean,
): Pick<Comparison, "from" | "to" | "percent"> {
  if (!known) return { from: left.value, to: right.value, percent: null };
  const isShare = left.kind === "percent" || left.kind === "points";
  const grown = ratioOf(minus(right.value!, left.value!), Math.abs(left.value!), 4);
  return { from: left.value, to: right.value, percent: isShare || grown === null ? null : times(grown, 100) };
}

function reasonFor(tokens: Tokens, left: Figure, right: Figure, figures: readonly Figure[]): Reason | null {
  const apart = right.sentence - left.sentence;
  if (apart === 0) return reasonWithin(tokens, left, right, figures);
  if (apart === 1) return reasonAcross(tokens, left, right, figures);
  if (apart > MAX_SENTENCES) return null;
  // "… The ministry disputed that. Its spokesman put the number at 1,900."
  return (
    (apart === 2 ? reasonByClaims(tokens, left, right) : null) ?? reasonByFormerPlan(tokens, left, right)
  );
}
