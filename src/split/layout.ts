/** What a document's own layout says of all its gaps: the scale against which each gap is measured. */

import { isCreditKind, Kind } from "./blocks.ts";
import type { Body } from "./body.ts";
import { Trait } from "./traits.ts";

/** How a document is laid out; the learned score has its own corrections for each. */
export const Regime = { plain: 0, teasers: 1, headed: 2, levels: 3 } as const;

export interface Layout {
  readonly regime: number;
  /** Blank lines in more gaps than any other number. */
  readonly usualBlanks: number;
  /** Blank lines in the gaps that have fewest. */
  readonly leastBlanks: number;
  /** Whether some gaps have more. */
  readonly isMixed: boolean;
  /** How many gaps of a hundred are wider than that. */
  readonly wideShare: number;
  /** Middle length of the paragraphs, in characters. */
  readonly medianLength: number;
  /** The paragraph from which on all are briefs, longer by far than those before; the document's end where none are. */
  readonly briefsFrom: number;
  /** Headlines after the document's first paragraph: with a byline, a date, a label or a dateline, and with none. */
  readonly heads: number;
  readonly plainHeads: number;
}

export function readLayout(body: Body, traits: Int32Array, textBelow: Int32Array): Layout {
  const usualBlanks = mostFrequent(body.blanks.subarray(1));
  const wideShare = share(body.count - 1, (i) => body.blanks[i + 1]! > usualBlanks);
  const medianLength = medianOf(body);
  const leastBlanks = leastOf(body);
  const layout = {
    usualBlanks,
    leastBlanks,
    isMixed: body.blanks.subarray(1).some((blanks) => blanks > leastBlanks),
    wideShare,
    medianLength,
    briefsFrom: findBriefs(body, medianLength),
    ...countHeads(body, traits, textBelow),
  };
  if (wideShare > 0 && wideShare < 0.45) return { ...layout, regime: Regime.levels };
  const cutShare = share(body.count, (i) => (traits[i]! & (Trait.cutOpen | Trait.cutMarked)) !== 0);
  if (cutShare > 0) return { ...layout, regime: Regime.teasers };
  const headed = [Kind.headline, Kind.caption, Kind.byline, Kind.label].some((kind) => body.kind[0] === kind);
  return { ...layout, regime: headed ? Regime.headed : Regime.plain };
}

/** What begins a text that was sent from a place. */
const sentFrom = Trait.dateline | Trait.wireDateline | Trait.placeColon;

/** Whether more than a headline says that a story begins at paragraph `p`, which is a headline. */
export function isFullHead({ kind }: Body, traits: Int32Array, textBelow: Int32Array, p: number): boolean {
  const below = textBelow[p]!;
  if (kind[p - 1] === Kind.label || (traits[below]! & sentFrom) !== 0) return true;
  for (let line = p + 1; line < below; line++) if (isCreditKind(kind[line]!)) return true;
  return false;
}

function countHeads(
  body: Body,
  traits: Int32Array,
  textBelow: Int32Array,
): Readonly<Record<"heads" | "plainHeads", number>> {
  let heads = 0;
  let plainHeads = 0;
  for (let p = 1; p < body.count; p++) {
    if (body.kind[p] !== Kind.headline || textBelow[p] === p) continue;
    if (isFullHead(body, traits, textBelow, p)) heads++;
    else plainHeads++;
  }
  return { heads, plainHeads };
}

const MIN_BRIEF = 280;
const MIN_BRIEFS = 2;
/** How much longer than the median paragraph each brief is at least. */
const BRIEF_RATIO = 1.5;

function findBriefs({ count, start, end, kind }: Body, medianLength: number): number {
  const least = Math.max(MIN_BRIEF, medianLength * BRIEF_RATIO);
  let from = count;
  while (from > 0 && kind[from - 1] === Kind.text && end[from - 1]! - start[from - 1]! >= least) from--;
  return count - from >= MIN_BRIEFS ? from : count;
}

function leastOf({ blanks, count }: Body): number {
  let least = blanks[1] ?? 0;
  for (let gap = 2; gap < count; gap++) if (blanks[gap]! < least) least = blanks[gap]!;
  return least;
}

function share(count: number, holds: (i: number) => boolean): number {
  let held = 0;
  for (let i = 0; i < count; i++) if (holds(i)) held++;
  return count > 0 ? held / count : 0;
}

function mostFrequent(values: Uint8Array): number {
  const counts = new Int32Array(256);
  for (let i = 0; i < values.length; i++) counts[values[i]!]!++;
  let most = 0;
  for (let value = 1; value < 256; value++) if (counts[value]! > counts[most]!) most = value;
  return most;
}

/** The middle of up to a thousand lengths, evenly taken. */
function medianOf({ count, start, end }: Body): number {
  const step = Math.max(1, Math.floor(count / 1000));
  const lengths: number[] = [];
  for (let i = 0; i < count; i += step) lengths.push(end[i]! - start[i]!);
  lengths.sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}
