/**
 * A dateline behind text sends a new report: of 251 that stand in the dumps of the training and dev sets with two paragraphs
 * or more between them and the head before, 251 begin a story. The weights know less of it: where every other story has a
 * headline, one with a dateline alone looks like no story.
 */
import type { DocumentFeatures } from "./document-features.ts";
import { hasTrait, isText } from "./paragraph-features.ts";
import { Trait } from "./traits.ts";

/** Paragraphs of a story before a dateline that may be its own: a headline, its deck, a byline. */
const MAX_HEAD = 3;
/** Log-odds that a dateline behind text has at least. */
const MIN_ODDS = 3;

/** The log-odds of a border at a gap, given where the story before it begins. */
export function withDateline(doc: DocumentFeatures, from: number, gap: number, odds: number): number {
  return isBehindText(doc, gap) && gap - from > MAX_HEAD ? Math.max(odds, MIN_ODDS) : odds;
}

/** Whether a dateline opens the paragraph after the gap, and text ends before it. */
export function isBehindText(doc: DocumentFeatures, gap: number): boolean {
  return hasTrait(doc, gap, Trait.dateline | Trait.wireDateline) && isText(doc, gap - 1);
}
