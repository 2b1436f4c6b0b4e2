import type { Language } from "../language/language.ts";
import type { Statistic } from "../model/result.ts";
import { mentionAt } from "../model/span.ts";
import type { NameIndex } from "../names/name-index.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import { directionOf } from "./around/direction.ts";
import { predicateOf } from "./around/predicate.ts";
import { subjectOf } from "./around/subject.ts";
import { type Draft, readDraft } from "./drafts.ts";
import { inheritBackwards, inheritForwards } from "./elision.ts";
import { isNumeralAt } from "./numbers/numerals.ts";
import { maybeGluedSum } from "./quantities/money.ts";
import { readQuantity } from "./quantities/quantities.ts";

/** The statistics of one story, in text order. */
export function findStatistics(tokens: Tokens, names: NameIndex, language: Language): readonly Statistic[] {
  return readDrafts(tokens, names, language).map((draft, index) => finish(tokens, draft, index, language));
}

function readDrafts(tokens: Tokens, names: NameIndex, language: Language): readonly Draft[] {
  const drafts: Draft[] = [];
  let free = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === TokenKind.punctuation || !(isNumeralAt(tokens, i) || maybeGluedSum(tokens, i)))
      continue;
    const quantity = readQuantity(tokens, i);
    if (quantity === null || quantity.first < free) continue;
    const draft = readDraft(tokens, quantity, free, names, language);
    free = Math.max(i, draft?.last ?? quantity.last) + 1;
    i = free - 1;
    if (draft !== null) addDraft(tokens, drafts, draft);
  }
  return drafts;
}

/** How many figures back a "one" looks for its like. */
const NEAR = 6;

/** Adds the draft, a left-out noun or unit carried over to it from the one before, or the other way round. */
function addDraft(tokens: Tokens, drafts: Draft[], draft: Draft): void {
  const last = drafts.at(-1);
  // "41 million phones, more than double the 20 million": the multiple counts nothing.
  const before = last?.kind === "multiple" ? drafts.at(-2) : last;
  if (before !== undefined && before === last)
    drafts[drafts.length - 1] = inheritBackwards(tokens, before, draft);
  const whole = before === undefined ? draft : inheritForwards(tokens, before, draft);
  const near = drafts.slice(-NEAR);
  if (whole.isOne && whole === draft && !near.some((other) => isNearLike(tokens, other, whole))) return;
  drafts.push(whole);
}

/** Whether two figures of one sentence count the same. */
function isNearLike(tokens: Tokens, a: Draft, b: Draft): boolean {
  return a.unit === b.unit && a.unit !== null && tokens.sentenceOf[a.first] === tokens.sentenceOf[b.first];
}

function finish(tokens: Tokens, draft: Draft, index: number, language: Language): Statistic {
  const { quantity, kind, unit, noun, modifier, first, last, rule } = draft;
  const mention = mentionAt(tokens.text, { start: tokens.start[first]!, end: tokens.end[last]! });
  const { score, low, high, per } = quantity;
  const isExact = score === null && low === high;
  const isShare = kind === "percent" || kind === "fraction" || kind === "points";
  return {
    id: `s${index + 1}`,
    ...mention,
    value: isExact ? low : null,
    ...(score === null ? (isExact ? {} : { low, high }) : { score: [...score] }),
    modifier,
    kind,
    unit,
    noun,
    ...(per === null ? {} : { per }),
    subject: subjectOf(tokens, first, quantity.last, isShare, language),
    predicate: predicateOf(tokens, first, Math.max(last, draft.nounEnd), language),
    direction: directionOf(tokens, first, last),
    rule,
  };
}
