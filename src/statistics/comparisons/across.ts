/** Pairs across two sentences. */
import { spanOf, type Tokens, wordAt } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { phraseAt } from "../phrases.ts";
import { isIn } from "../token-tests.ts";
import { earlierSide } from "./by-connective.ts";
import { reasonByClaims } from "./claims.ts";
import { connectivesOpening, strongConnectives } from "./connectives.ts";
import { type Figure, isComparable, isThreshold, isVague, type Reason, timesApart } from "./figure.ts";

const parallelVerbs: readonly WordSet[] = [
  "raised collected amassed gathered",
  "spent",
  "earned",
  "sold",
  "donated gave",
  "produced exported imported",
].map(wordSet);

/** How far into its sentence a connective may open it. */
const OPENING = 4;

/** "But" and its like reach no further to a sum or a share: in a longer clause they set something else apart. */
const FEW = 6;

/** The connective that opens the later sentence. Across paragraphs only counts of one noun are set side by side. */
export function reasonAcross(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const start = tokens.sentences[right.sentence]!;
  for (let i = start; i < right.first; i++) {
    const phrase = phraseAt(connectivesOpening, tokens, i, 1);
    if (phrase === null) continue;
    const { name, type, reach } = phrase.meaning;
    const isStrong = strongConnectives.has(name);
    const isNear = right.first - i - phrase.words.length <= (right.statistic.kind === "count" ? reach : FEW);
    if (!isNear || (!isStrong && i >= start + OPENING) || !isAcross(left, right, isStrong)) continue;
    const span = spanOf(tokens, i, i + phrase.words.length - 1);
    return {
      rule: "opening",
      type,
      cue: tokens.text.slice(span.start, span.end),
      swapped: type === "change",
    };
  }
  return (
    parallel(tokens, left, right) ?? changeInTime(tokens, left, right) ?? reasonByClaims(tokens, left, right)
  );
}

/** "In 2010 it sold 300 cars. Last year it sold 500.": one verb or none of its own, and two times. */
function changeInTime(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (!isComparable(a, b) || a.unit === null || a.kind === "duration") return null;
  const isSame = a.predicate !== null && a.predicate === b.predicate;
  if (!isSame || timesApart(a, b) > MAX_TIMES) return null;
  const turn = tokens.sentences[right.sentence]!;
  const earlier = earlierSide(tokens, left, right, turn, false);
  if (earlier === null) return null;
  return { rule: "times-across", type: "change", cue: wordAt(tokens, turn), swapped: earlier === "right" };
}
/** What changes from one year to another stays of one size. */
const MAX_TIMES = 20;

/** "The one camp raised $9m. The other collected $4m." Verbs of one meaning right before like figures. */
function parallel(tokens: Tokens, left: Figure, right: Figure): Reason | null {
  if (!isComparable(left.statistic, right.statistic)) return null;
  const verb = parallelVerb(tokens, left.first);
  const other = parallelVerb(tokens, right.first);
  if (verb === null || other === null || verb.group !== other.group) return null;
  return { rule: "parallel", type: "contrast", cue: wordAt(tokens, other.at), swapped: false };
}

function parallelVerb(tokens: Tokens, first: number): { readonly group: number; readonly at: number } | null {
  for (let at = first - 1; at >= first - 2; at--) {
    const group = parallelVerbs.findIndex((verbs) => isIn(tokens, at, verbs));
    if (group >= 0) return { group, at };
  }
  return null;
}

function isAcross(left: Figure, right: Figure, isStrong: boolean): boolean {
  const { statistic: a } = left;
  const { statistic: b } = right;
  if (isThreshold(a) || isThreshold(b)) return false;
  if (a.kind === "duration") return false;
  if (isComparable(a, b)) return a.unit !== null && (a.direction === b.direction || a.kind === "count");
  return isStrong && a.kind === "count" && b.kind === "count" && !isVague(a) && !isVague(b);
}
