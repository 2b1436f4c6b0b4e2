/**
 * The best segmentation of a whole document: of all choices among the gaps that may be borders, the one whose borders
 * together have the highest odds, each judged by the segments on both sides that the choice gives it. Found by dynamic
 * programming over pairs of neighbouring borders (a second-order semi-Markov model; Sarawagi and Cohen 2004).
 */

/** A gap at which a story begins, with the log-odds that it does. */
export interface Border {
  readonly at: number;
  readonly odds: number;
}

/** Log-odds of a border at gap `at` when those before and after it are the nearest borders. */
export type BorderOdds = (before: number, at: number, after: number) => number;

/** Gaps that may be left out between two borders: those that a first pruning leaves are few and mostly right. */
const MAX_SKIPPED = 4;

/**
 * Log-odds above the threshold beyond which a border is sure: what is sure anyway gains nothing by being surer, and no
 * other border is left out for it.
 */
const SURE = 2;

/** A choice of borders up to gap `at`, whose own odds depend on what follows and are not counted yet. */
interface Path {
  readonly at: number;
  /** Odds above the threshold of all borders before `at`. */
  readonly total: number;
  readonly before: Path | null;
  /** Odds of the border at `before`, as this path judges it. */
  readonly oddsBefore: number;
}

/** `gaps` in order, in a document of `end` paragraphs; the threshold is taken off the odds of every border, and those of sure ones count alike. */
export function bestSegmentation(
  gaps: readonly number[],
  end: number,
  oddsOf: BorderOdds,
  threshold: number,
): readonly Border[] {
  let recent: (readonly Path[])[] = [[{ at: 0, total: 0, before: null, oddsBefore: 0 }]];
  for (const at of [...gaps, end]) {
    const reached = recent.map((paths) => bestOf(paths.map((path) => extend(path, at, oddsOf, threshold))));
    recent = [...recent.slice(-MAX_SKIPPED), reached];
  }
  return bordersOf(bestOf(recent.at(-1)!));
}

/** The path with a border at `at` next: now its last border has both neighbours and can be judged. */
function extend(path: Path, at: number, oddsOf: BorderOdds, threshold: number): Path {
  if (path.before === null) return { at, total: 0, before: path, oddsBefore: 0 };
  const odds = oddsOf(path.before.at, path.at, at);
  return { at, total: path.total + Math.min(SURE, odds - threshold), before: path, oddsBefore: odds };
}

function bestOf(paths: readonly Path[]): Path {
  return paths.reduce((best, path) => (path.total > best.total ? path : best));
}

function bordersOf(path: Path): readonly Border[] {
  const borders: Border[] = [];
  for (let { before, oddsBefore } = path; before !== null && before.at > 0; { before, oddsBefore } = before)
    borders.push({ at: before.at, odds: oddsBefore });
  return borders.reverse();
}

/** Rounds in which gaps that fell may come back, and the log-odds of the first pass that they need. */
const RETURNS = 2;
const MIN_RETURN = -3;

/**
 * The segmentation with gaps that the pruning dropped beside candidates that have fallen since: the best gap of each
 * segment comes back where it has the odds of a border between the borders that are left.
 */
export function withFallen(
  borders: readonly Border[],
  odds: Float64Array,
  oddsOf: BorderOdds,
  threshold: number,
): readonly Border[] {
  let best = borders;
  for (let round = 0; round < RETURNS; round++) {
    const fallen = fallenAmong(best, odds, oddsOf, threshold);
    if (fallen.length === 0) break;
    const gaps = [...best.map(({ at }) => at), ...fallen].sort((a, b) => a - b);
    const next = bestSegmentation(gaps, odds.length, oddsOf, threshold);
    if (next.length <= best.length) break;
    best = next;
  }
  return best;
}

function fallenAmong(
  borders: readonly Border[],
  odds: Float64Array,
  oddsOf: BorderOdds,
  threshold: number,
): readonly number[] {
  const ends = [...borders.map(({ at }) => at), odds.length];
  return ends.flatMap((to, k) => {
    const from = ends[k - 1] ?? 0;
    let best = -1;
    let most = threshold;
    for (let at = from + 1; at < to; at++) {
      if (odds[at]! < MIN_RETURN) continue;
      const own = oddsOf(from, at, to);
      if (own >= most) [best, most] = [at, own];
    }
    return best < 0 ? [] : [best];
  });
}
