/** Headings within an article, and names under it. Few of the articles that splitting has learned from have any. */
import { Kind } from "./blocks.ts";
import { type Body, LayoutHint } from "./body.ts";
import type { DocumentFeatures } from "./document-features.ts";
import { followsWideGap, hasTrait, isCredit, isHeadline, isText } from "./paragraph-features.ts";
import { Trait } from "./traits.ts";

/** Words of a heading; headlines have more. */
const MAX_WORDS = 4;
const MAX_LENGTH = 60;

/**
 * What speaks against a border before a heading, in log-odds. Of articles of the dev set with headings put between
 * their paragraphs it leaves 94 % whole, not 78 %, and moves no border of the sets.
 */
const COST = 6;

/** Lines that may stand under the last story's text and begin none: who wrote a letter, and where. */
const MAX_UNDER = 3;

/**
 * How much less likely a border is before a line of few words, or of lines that no text follows: nothing where headlines of the document are as short, or
 * where a byline, a dateline or a wide gap says that a story begins.
 */
export function subheadCost(doc: DocumentFeatures, at: number): number {
  const { body } = doc;
  if (isUnderText(doc, at)) return COST;
  if (body.kind[at] !== Kind.headline || !isShort(body, at) || hasShortHeadline(body)) return 0;
  const begins =
    isCredit(doc, at + 1) ||
    hasTrait(doc, at + 1, Trait.dateline | Trait.wireDateline | Trait.kicker | Trait.placeColon) ||
    hasTrait(doc, at, Trait.capitals) ||
    followsWideGap(doc, at) ||
    (body.hints[at]! & (LayoutHint.sectionBreak | LayoutHint.furniture)) !== 0;
  return begins ? 0 : COST;
}

/** Whether nothing but some lines without a stop follows the last text of the document. */
function isUnderText(doc: DocumentFeatures, at: number): boolean {
  const { count } = doc.body;
  if (!isText(doc, at - 1) || !isHeadline(doc, at) || count - at > MAX_UNDER) return false;
  for (let p = at; p < count; p++) if (isText(doc, p)) return false;
  return true;
}

/** Whether the headline with which the document begins is as short. */
function hasShortHeadline(body: Body): boolean {
  let first = 0;
  while (body.kind[first] === Kind.label) first++;
  return body.kind[first] === Kind.headline && isShort(body, first);
}

function isShort({ text, start, end }: Body, p: number): boolean {
  if (end[p]! - start[p]! > MAX_LENGTH) return false;
  return text.slice(start[p]!, end[p]!).trim().split(/\s+/).length <= MAX_WORDS;
}
