import type { Language } from "../english/english.ts";
import type { Comparison, Statistic } from "../model/result.ts";
import { type Tokens, tokenAt } from "../text/tokens.ts";
import { cueOf } from "./comparisons/cue.ts";
import type { Figure, Reason } from "./comparisons/figure.ts";
import { candidatePairs } from "./comparisons/ranking/candidate-pairs.ts";
import { type PairModel, pairModel } from "./comparisons/ranking/pair-model.ts";
import { rankedPartner, rankPairs } from "./comparisons/ranking/ranked-partner.ts";
import { type PairRule, pairReason } from "./comparisons/reasons.ts";
import { ruledPartner } from "./comparisons/ruled-partner.ts";
import { subjectsOf } from "./comparisons/subjects/subjects.ts";
import { minus, ratioOf, times } from "./numbers/decimal.ts";

/**
 * The pairs of statistics that the story sets against each other. Each figure has one partner before it at most: the one that
 * a rule finds, else the one that learned weights take for it; without a model rules alone speak. With `why`, each says what
 * made it.
 */
export function findComparisons(
  tokens: Tokens,
  statistics: readonly Statistic[],
  language: Language,
  why = false,
  model: PairModel | null = pairModel,
): readonly Comparison[] {
  const figures = placeFigures(tokens, statistics);
  const pairsWith = candidatePairs(tokens, figures);
  const comparisons: Comparison[] = [];
  /** What a figure is compared with others of: the first, by the place of the others. */
  const anchors = new Map<number, Figure>();
  for (const right of figures) {
    // The model is asked first: it costs less than the rules, and most figures are no partner of any.
    const ranked = model === null ? [] : rankPairs(pairsWith(right), model);
    if (model !== null && ranked.length === 0) continue;
    const ruled = ruledPartner(tokens, right, figures, anchors);
    const partner = model === null ? ruled : rankedPartner(tokens, ranked, ruled, model);
    if (partner === null) continue;
    const { reason, left: found } = partner;
    // "340 tonnes, compared with 290 a year earlier, versus a forecast of 310": both stand against the 340.
    const left =
      (reason.isBase || againstFirst.has(reason.rule) ? anchors.get(found.index) : undefined) ?? found;
    const isBehind = reason.isBase || reason.rule === "to-from" || reason.rule === "sides";
    if (isBehind && left.sentence === right.sentence) anchors.set(right.index, left);
    const subjects = subjectsOf(tokens, left, right, reason, language);
    const cue = cueOf(tokens, left, right, reason);
    const { type, swapped } = reason;
    const shown = { type, swapped, cue, subjects };
    const comparison = compare(comparisons.length, left.statistic, right.statistic, shown);
    comparisons.push(why ? { ...comparison, why: pairReason(reason.rule, reason.cue) } : comparison);
  }
  return comparisons;
}

/** Claims and targets stand against what was said, not against what that was compared with. */
const againstFirst: ReadonlySet<PairRule> = new Set(["claims", "positions", "base"]);

/** The statistics where they stand in the tokens. */
export function placeFigures(tokens: Tokens, statistics: readonly Statistic[]): readonly Figure[] {
  return statistics.map((statistic, index) => {
    const first = tokenAt(tokens, statistic.start);
    const last = tokenAt(tokens, statistic.end - 1);
    return { statistic, index, first, last, sentence: tokens.sentenceOf[first]! };
  });
}

function compare(
  index: number,
  a: Statistic,
  b: Statistic,
  { type, swapped, cue, subjects }: Pick<Reason, "type" | "swapped"> & Pick<Comparison, "cue" | "subjects">,
): Comparison {
  const [left, right] = swapped ? [b, a] : [a, b];
  const isNumber = ({ value, modifier }: Statistic) =>
    value !== null && (modifier === "=" || modifier === "~");
  const known = isNumber(left) && isNumber(right);
  return {
    id: `c${index + 1}`,
    left: left.id,
    right: right.id,
    subjects,
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
