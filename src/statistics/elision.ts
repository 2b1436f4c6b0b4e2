/**
 * Carries a noun or unit over to a figure that leaves it out: "12 buses in the north and 30 in the south",
 * "to 20 years from 15", "from 4.9 to 5 percent".
 */
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { directionOf } from "./around/direction.ts";
import type { Draft } from "./drafts.ts";
import { isTimeOnly } from "./exclusions/calendar.ts";
import { isIn, isMark, isWord } from "./token-tests.ts";

const REACH = 25;
/** Between two figures of one unit, the second without it. */
const links = wordSet("from to than versus vs and or against with in by");
const joiners = wordSet("to and or from");

/** The later figure with the noun or unit of the one before, where it has none of its own. */
export function inheritForwards(tokens: Tokens, before: Draft, draft: Draft): Draft {
  const { quantity } = draft;
  const isOpen =
    draft.unit === null &&
    (draft.kind === "count" || draft.kind === "index") &&
    quantity.numeral.form !== "vague";
  if (!isOpen || before.unit === null) return draft;
  const gap = draft.first - before.last;
  // "averaged 114 million" counts no Super Bowls.
  if (quantity.high > before.quantity.high * 1000) return draft;
  if (isAside(tokens, before, draft)) return draft;
  if (before.kind === "count") {
    const isNear =
      tokens.sentenceOf[draft.first]! - tokens.sentenceOf[before.first]! <= 1 && gap <= REACH * 2;
    return isNear && draft.kind === "count"
      ? { ...draft, noun: before.noun, unit: before.unit, rule: `${draft.rule}-elided` }
      : draft;
  }
  if (
    !isUnitKind(before) ||
    tokens.sentenceOf[draft.first] !== tokens.sentenceOf[before.first] ||
    gap > REACH
  )
    return draft;
  if (isForecast(tokens, before, draft))
    return { ...draft, kind: "money", unit: before.unit, rule: `${draft.rule}-elided` };
  const isGain = before.kind === "points" && directionOf(tokens, draft.first, draft.last) !== null;
  const isLinked = isGain || (isIn(tokens, draft.first - 1, links) && gap <= 8);
  if (!isLinked || isLevel(tokens, before, draft)) return draft;
  return { ...draft, kind: before.kind, unit: before.unit, noun: before.noun, rule: `${draft.rule}-elided` };
}

const including = hashWord("including");
const of = hashWord("of");

/** "52 alive, including three cooks, but 19 are missing": the cooks are past; "3 of them" still speaks of them. */
function isAside(tokens: Tokens, before: Draft, draft: Draft): boolean {
  if (!isWord(tokens, before.first - 1, including) || isWord(tokens, draft.last + 1, of)) return false;
  for (let i = before.nounEnd + 1; i < draft.first; i++)
    if (isMark(tokens, i, ",") || isMark(tokens, i, ")")) return true;
  return false;
}

const expecting =
  wordSet(`expected expect expecting forecast forecasts forecasting estimated estimate estimates predicted
  projected projections consensus guidance range target targeted compared compares against versus earlier previously from`);

/** "made 14.2 billion kroner, while analysts had expected 12.4 billion": a sum of like size that is compared or expected. */
function isForecast(tokens: Tokens, before: Draft, draft: Draft): boolean {
  const { low, high } = draft.quantity;
  const isLike = high < before.quantity.high * 10 && low > before.quantity.low / 10;
  if (before.kind !== "money" || high < 1e6 || !isLike) return false;
  for (let i = before.last + 1; i < draft.first; i++) if (isIn(tokens, i, expecting)) return true;
  return false;
}

/** "down 0.5 percent to 2,121": what something fell to is measured otherwise than by how much it fell. */
function isLevel(tokens: Tokens, before: Draft, draft: Draft): boolean {
  if (before.kind !== "percent" && before.kind !== "points") return false;
  if (draft.quantity.high > 100) return true;
  const isTo = isWord(tokens, draft.first - 1, to) && !isWord(tokens, before.first - 1, from);
  return isTo && directionOf(tokens, before.first, before.last) !== null;
}
const to = hashWord("to");
const from = hashWord("from");

/** The earlier figure with the unit of the one right behind it: "from 4.9 to 5 percent". */
export function inheritBackwards(tokens: Tokens, before: Draft, draft: Draft): Draft {
  const isOpen = before.unit === null && (before.kind === "count" || before.kind === "index");
  if (!isOpen || !isJoined(tokens, before, draft) || draft.unit === null) return before;
  const isSame = isUnitKind(draft) || draft.kind === "count";
  return isSame
    ? { ...before, kind: draft.kind, unit: draft.unit, noun: draft.noun, rule: `${before.rule}-elided` }
    : before;
}

/** "4.9 to 5 percent", or "from 310 in May to 240 tonnes": nothing but a joiner, or a time and "to", between. */
function isJoined(tokens: Tokens, before: Draft, draft: Draft): boolean {
  const joiner = draft.quantity.first - 1;
  const gap = joiner - before.quantity.last;
  if (gap === 1) return isIn(tokens, joiner, joiners);
  const isChange = isWord(tokens, joiner, to) && isWord(tokens, before.first - 1, from);
  return isChange && gap <= 8 && isTimeOnly(tokens, before.quantity.last + 1, joiner);
}

function isUnitKind({ kind }: Draft): boolean {
  return (
    kind === "percent" ||
    kind === "points" ||
    kind === "duration" ||
    kind === "measure" ||
    kind === "money" ||
    kind === "age"
  );
}
