/**
 * Questions about one paragraph, answered with yes or no or with a number. Gap features ask them of the paragraph
 * after a gap, of the one before, and of the one that follows the one after. Outside the document all answers are no.
 */
import { isCreditKind, Kind } from "./blocks.ts";
import { shareKnown, windowEnd, windowStart } from "./cohesion.ts";
import { type DocumentFeatures, WIDE } from "./document-features.ts";
import { Trait } from "./traits.ts";

export function hasTrait({ traits }: DocumentFeatures, p: number, bits: number): boolean {
  return (traits[p]! & bits) !== 0;
}

export function isText({ body }: DocumentFeatures, p: number): boolean {
  return body.kind[p] === Kind.text;
}

/** A caption above a lead, or a label above a headline, is like a headline to all features: it belongs to what follows. */
export function isHeadline({ body }: DocumentFeatures, p: number): boolean {
  const kind = body.kind[p];
  return kind === Kind.headline || kind === Kind.caption || kind === Kind.label;
}

/** The first paragraph from `p` on that is no label: a headline always follows labels. */
export function belowLabels({ body }: DocumentFeatures, p: number): number {
  let below = p;
  while (body.kind[below] === Kind.label) below++;
  return below;
}

export function isLabel({ body }: DocumentFeatures, p: number): boolean {
  return body.kind[p] === Kind.label;
}

/** Words of a line, or as many of it as are counted of headlines. */
export function wordsOf({ body }: DocumentFeatures, p: number): number {
  let words = 1;
  const end = Math.min(body.end[p]!, body.start[p]! + MAX_LINE);
  for (let i = body.start[p]!; i < end; i++) if (body.text.charCodeAt(i) === SPACE) words++;
  return words;
}

const MAX_LINE = 160;
const SPACE = 0x20;

/** A byline, a date, a page number. */
export function isCredit({ body }: DocumentFeatures, p: number): boolean {
  return isCreditKind(body.kind[p]!);
}

/** A note at the end of a story. */
export function isTail({ body }: DocumentFeatures, p: number): boolean {
  return body.kind[p] === Kind.tail || body.kind[p] === Kind.signOff;
}

/** Whether the headline is in the style of the document's first line. */
export function isStyledAsFirst({ body, traits }: DocumentFeatures, p: number): boolean {
  const style = Trait.capitals | Trait.titleCase;
  return body.kind[0] === Kind.headline && ((traits[0]! ^ traits[p]!) & style) === 0;
}

/** How much of the paragraph's words those after it take up, less what those before hold. */
export function shareTakenUp({ body, cohesion }: DocumentFeatures, p: number): number {
  if (p + 1 >= body.count) return 0;
  const { words } = cohesion;
  const start = words.from[p]!;
  const end = words.from[p + 1]!;
  const after = shareKnown(cohesion, end, words.from[windowEnd(words, p + 1, WIDE)]!, start, end);
  const before = shareKnown(cohesion, words.from[windowStart(words, p, WIDE)]!, start, start, end);
  return after - before;
}

/** Characters of a paragraph as long as teasers are. */
const MIN_LONG = 300;
/** Characters of a few words. */
const MAX_TINY = 28;
/** Sentences of a teaser. */
const MIN_SENTENCES = 3;
/** Characters of a lead that is one sentence. */
const MIN_LEAD = 110;

export function lengthOf({ body }: DocumentFeatures, p: number): number {
  return body.end[p]! - body.start[p]!;
}

/** Length against the document's median, as a logarithm, within ±2. */
export function relativeLength(doc: DocumentFeatures, p: number): number {
  return clamp(Math.log((lengthOf(doc, p) + 20) / (doc.layout.medianLength + 20)), 2);
}

export function isLong(doc: DocumentFeatures, p: number): boolean {
  return lengthOf(doc, p) > MIN_LONG;
}

/** A text of a word or a few: a heading that ends in a stop, a name. */
export function isTiny(doc: DocumentFeatures, p: number): boolean {
  return isText(doc, p) && lengthOf(doc, p) <= MAX_TINY;
}

/** A paragraph as teasers are: long, and of several sentences. */
export function isBlock(doc: DocumentFeatures, p: number): boolean {
  return isLong(doc, p) && doc.cohesion.words.sentences[p]! >= MIN_SENTENCES;
}

export function isOneLongSentence(doc: DocumentFeatures, p: number): boolean {
  return doc.cohesion.words.sentences[p] === 1 && lengthOf(doc, p) > MIN_LEAD;
}

/** More blank lines stand before the paragraph than before most. */
export function followsWideGap({ body, layout }: DocumentFeatures, p: number): boolean {
  return body.blanks[p]! > layout.usualBlanks;
}

/** How much the paragraph reads like a lead: log-odds within ±4. */
export function leadOdds({ lead }: DocumentFeatures, p: number): number {
  return p < lead.length ? clamp(lead[p]!, 4) : 0;
}

/** Whether no paragraph near reads more like a lead. */
export function isBestLead({ lead, body }: DocumentFeatures, p: number): boolean {
  for (let k = Math.max(0, p - 2); k <= Math.min(body.count - 1, p + 2); k++)
    if (lead[k]! > lead[p]!) return false;
  return true;
}

/** Whether the paragraph leans on nothing before it: no bare name known, no quote, pronoun or connective first. */
export function isFresh(doc: DocumentFeatures, p: number): boolean {
  const leaning = Trait.quote | Trait.pronoun | Trait.connective | Trait.pronounSpeaker;
  return doc.nameLinks.bare[p] === 0 && !hasTrait(doc, p, leaning);
}

/** Share of the paragraph's names that came before. */
export function shareOfKnownNames({ nameLinks }: DocumentFeatures, p: number): number {
  return p < nameLinks.known.length ? Math.max(0, nameLinks.known[p]!) : 0;
}

/** Bare names whose full name came before, at most two. */
export function bareNames({ nameLinks }: DocumentFeatures, p: number): number {
  return p < nameLinks.bare.length ? Math.min(nameLinks.bare[p]!, 2) : 0;
}

/** Full names given again after they stood bare, at most two. */
export function namesAnew({ nameLinks }: DocumentFeatures, p: number): number {
  return p < nameLinks.anew.length ? Math.min(nameLinks.anew[p]!, 2) : 0;
}

/** Full names not met before, at most three. */
export function freshNames({ nameLinks }: DocumentFeatures, p: number): number {
  return p < nameLinks.fresh.length ? Math.min(nameLinks.fresh[p]!, 3) : 0;
}

export function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}
