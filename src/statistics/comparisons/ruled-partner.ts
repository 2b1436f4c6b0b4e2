/** The partner that a rule finds for a figure: the nearest before it of its unit, and why the text sets them against each other. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isWord } from "../token-tests.ts";
import { reasonAcross } from "./across.ts";
import { reasonByClaims } from "./claims.ts";
import { type Figure, isComparable, type Reason } from "./figure.ts";
import { reasonByFormerPlan } from "./plans.ts";
import { isOfFigure } from "./references.ts";
import { reasonWithin } from "./within.ts";

/** How many figures back a partner is looked for, and how many tokens. */
const MAX_BACK = 6;
const MAX_DISTANCE = 60;
const MAX_SENTENCES = 5;

export interface Partner {
  readonly left: Figure;
  readonly reason: Reason;
}

/**
 * The figure before that the text sets this one against, and why; null where there is none. `anchors` holds what
 * figures are compared with others of: the first, by the place of the others.
 */
export function ruledPartner(
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
export function isWhole(tokens: Tokens, part: Figure | undefined, whole: Figure): boolean {
  if (part === undefined || whole.first - part.last > WHOLE_REACH) return false;
  const isPlain = whole.first === part.last + 2;
  return isWord(tokens, part.last + 1, of) && (isPlain || isIn(tokens, whole.first - 1, owners));
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
