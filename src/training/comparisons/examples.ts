/** The candidate pairs of gold passages, with which of them is right. */
import { findNames } from "../../entities/find-names.ts";
import { indexNames } from "../../entities/name-index.ts";
import type { Story } from "../../model/document.ts";
import type { Statistic } from "../../model/result.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { splitDocument } from "../../split/split-document.ts";
import type { Figure } from "../../statistics/comparisons/figure.ts";
import { candidatePairs } from "../../statistics/comparisons/ranking/candidate-pairs.ts";
import { pairFeatures } from "../../statistics/comparisons/ranking/pair-features.ts";
import { ruledPartner } from "../../statistics/comparisons/ruled-partner.ts";
import { placeFigures } from "../../statistics/find-comparisons.ts";
import { findStatistics } from "../../statistics/find-statistics.ts";
import { scan } from "../../text/scanner.ts";
import type { GoldPair, GoldPassage, GoldText, Value, Verdict } from "./gold.ts";

export interface Candidate {
  readonly features: Int32Array;
  /** Null where nobody says. */
  isRight: boolean | null;
  isRuled: boolean;
  /** Of a right one, where the gold says: whether it is a change, and whether the later figure in the text is the earlier. */
  isChange: boolean | null;
  isSwapped: boolean;
}

/** A figure with those before it that it may be set against. */
export interface PairExample {
  readonly source: string;
  readonly candidates: readonly Candidate[];
}

interface Found {
  readonly left: Figure;
  readonly right: Figure;
  readonly candidate: Candidate;
}

export function examplesOf(gold: GoldText, tools: Tools): readonly PairExample[] {
  const document = { source: "-", id: null, text: gold.text };
  return splitDocument(document, gold.split).flatMap((story) => examplesIn(story, gold, tools));
}

function examplesIn(story: Story, gold: GoldText, tools: Tools): readonly PairExample[] {
  const { headline, byline, furniture, document } = story;
  const breaks = [headline?.start, headline?.end, byline?.end].filter((offset) => offset !== undefined);
  const tokens = scan(document.text, story, { breaks: breaks.sort((a, b) => a - b), skip: furniture });
  const names = findNames(tokens, tools.nameModel, tools.gazetteer, tools.language, false);
  const statistics = findStatistics(tokens, indexNames(tokens, names), tools.language);
  const figures = placeFigures(tokens, statistics);
  const pairsWith = candidatePairs(tokens, figures);
  const found: Found[][] = figures.map((right) => {
    const ruled = ruledPartner(tokens, right, figures, new Map());
    return pairsWith(right).map((pair) => ({
      left: pair.left.figure,
      right,
      candidate: {
        features: Int32Array.from(pairFeatures(pair)),
        isRight: false,
        isRuled: ruled?.left === pair.left.figure,
        isChange: null,
        isSwapped: false,
      },
    }));
  });
  if (gold.verdicts !== undefined) judge(gold.verdicts, found.flat());
  for (const passage of gold.passages) label(passage, found.flat());
  return found
    .filter((row) => row.length > 0)
    .map((row) => ({ source: gold.source, candidates: row.map(({ candidate }) => candidate) }));
}

/** Says of the candidates in a passage which of them are right: of several with the values of a pair the nearest. */
function label({ from, to, pairs, maybe, isComplete }: GoldPassage, found: readonly Found[]): void {
  const own = found.filter(({ right: { statistic } }) => statistic.start < to && statistic.end > from);
  if (!isComplete) for (const { candidate } of own) candidate.isRight = null;
  const taken = new Set<Candidate>();
  for (const pair of pairs) {
    const fitting = own.filter((one) => fits(one, pair) && !taken.has(one.candidate));
    const nearest = [...fitting].sort((a, b) => rank(a) - rank(b))[0];
    for (const { candidate } of fitting) candidate.isRight = null;
    if (nearest === undefined) continue;
    taken.add(nearest.candidate);
    nearest.candidate.isRight = true;
    nearest.candidate.isChange = pair.type === undefined ? null : pair.type === "change";
    nearest.candidate.isSwapped = !isValue(nearest.left.statistic, pair.left);
  }
  for (const pair of maybe)
    for (const one of own)
      if (one.candidate.isRight === false && fits(one, pair)) one.candidate.isRight = null;
}

/** Says of the pairs that were judged what they are, of the others of a figure that has its partner that they are none, and of the rest nothing. */
function judge(verdicts: readonly Verdict[], found: readonly Found[]): void {
  const byStarts = new Map(verdicts.map(({ left, right, verdict }) => [`${left} ${right}`, verdict]));
  const settled = new Set(verdicts.filter(({ verdict }) => verdict !== "-").map(({ right }) => right));
  for (const { left, right, candidate } of found) {
    const verdict = byStarts.get(`${left.statistic.start} ${right.statistic.start}`);
    const other = settled.has(right.statistic.start) ? false : null;
    candidate.isRight = verdict === undefined ? other : verdict !== "-";
    if (!candidate.isRight) continue;
    candidate.isChange = verdict !== "|";
    candidate.isSwapped = verdict === "<";
  }
}

function rank({ left, right, candidate }: Found): number {
  return (candidate.isRuled ? 0 : 100) + right.index - left.index;
}

function fits({ left, right }: Found, pair: GoldPair): boolean {
  const isInOrder = isValue(left.statistic, pair.left) && isValue(right.statistic, pair.right);
  return isInOrder || (isValue(left.statistic, pair.right) && isValue(right.statistic, pair.left));
}

function isValue({ value, low, high, score, text }: Statistic, wanted: Value): boolean {
  if (typeof wanted === "string") return score?.join("-") === wanted || text === wanted;
  if (typeof wanted !== "number")
    return low !== undefined && near(low, wanted[0]!) && near(high ?? low, wanted[1]!);
  return value === null ? near(low ?? 0, wanted) && near(high ?? 0, wanted) : near(value, wanted);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-4 * Math.max(Math.abs(a), Math.abs(b));
}
