/** Pairs across two sentences. */
import { spanOf, type Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { phraseAt } from "../phrases.ts";
import { firstIn, isIn } from "../token-tests.ts";
import { reasonByForecast, reasonByNorm } from "./bases.ts";
import { earlierSide } from "./by-connective.ts";
import { reasonByClaims } from "./claims.ts";
import { connectivesOpening, strongConnectives } from "./connectives.ts";
import { reasonByEcho } from "./echo.ts";
import { type Figure, isComparable, isThreshold, isVague, type Reason, timesApart } from "./figure.ts";
import { reasonByParallel } from "./parallel.ts";
import { reasonByFormerPlan, reasonByPlan } from "./plans.ts";
import { reasonByTimes } from "./then-and-now.ts";

/** How far into its sentence a connective may open it. */
const OPENING = 4;
/** "and that compares with 500", "it was a far cry from 111" */
const lateLeads = wordSet("that this far");

/** "But" and its like reach no further to a sum or a share: in a longer clause they set something else apart. */
const FEW = 6;

/** The connective that opens the later sentence. Across paragraphs only counts of one noun are set side by side. */
export function reasonAcross(
  tokens: Tokens,
  left: Figure,
  right: Figure,
  figures: readonly Figure[],
): Reason | null {
  const start = tokens.sentences[right.sentence]!;
  for (let i = start; i < right.first; i++) {
    const phrase = phraseAt(connectivesOpening, tokens, i, 1);
    if (phrase === null) continue;
    const { name, type, reach } = phrase.meaning;
    const isStrong = strongConnectives.has(name);
    const isNear = right.first - i - phrase.words.length <= (right.statistic.kind === "count" ? reach : FEW);
    if (
      !isNear ||
      (!(isStrong && isIn(tokens, i, lateLeads)) && i >= start + OPENING) ||
      !isAcross(left, right, isStrong, type)
    )
      continue;
    const span = spanOf(tokens, i, i + phrase.words.length - 1);
    return {
      rule: "opening",
      type,
      cue: tokens.text.slice(span.start, span.end),
      swapped: type === "change" && !goesOn(tokens, left, right),
    };
  }
  return (
    reasonByTimes(tokens, left, right) ??
    reasonByForecast(tokens, left, right) ??
    reasonByNorm(tokens, left, right) ??
    reasonByPlan(tokens, left, right) ??
    reasonByFormerPlan(tokens, left, right) ??
    reasonByEcho(tokens, left, right) ??
    reasonByParallel(tokens, left, right, figures) ??
    reasonByClaims(tokens, left, right)
  );
}

/** "In 2010 it sold 300. Last year it sold 500.", but "So far in 2016 it has sold 300. Last year it sold 500." */
function goesOn(tokens: Tokens, left: Figure, right: Figure): boolean {
  const start = tokens.sentences[right.sentence]!;
  if (firstIn(tokens, tokens.sentences[left.sentence]!, start, current) !== null) return false;
  return earlierSide(tokens, left, right, start, false) === "left";
}
const current = wordSet("far already now has have is are will");

const MAX_UNNAMED = 5;

function isAcross(left: Figure, right: Figure, isStrong: boolean, type: Reason["type"]): boolean {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (isThreshold(a) || isThreshold(b)) return false;
  if (a.kind === "duration") return false;
  // "Arrivals came to 64,000. A year earlier there were 81,000."
  const isNamed = a.unit !== null || (type === "change" && timesApart(a, b) < MAX_UNNAMED);
  if (isComparable(a, b)) return isNamed && (a.direction === b.direction || a.kind === "count");
  return isStrong && a.kind === "count" && b.kind === "count" && !isVague(a) && !isVague(b);
}
