/** What the learned score sees of a gap between two paragraphs: a row of numbers, each with a name. */

import { Kind } from "./blocks.ts";
import { type Body, Cue } from "./body.ts";
import {
  type Cohesion,
  type Curves,
  curvesOf,
  newCohesion,
  shareKnown,
  type Window,
  windowEnd,
  windowStart,
} from "./cohesion.ts";
import { type Layout, readLayout } from "./layout.ts";
import { type LeadTable, type Lexicon, leadOf } from "./lexicon.ts";
import { type NameLinks, readNameLinks } from "./name-links.ts";
import { readTraits, Trait } from "./traits.ts";
import { readWords, type Words } from "./words.ts";

/** A document read for splitting. Gap i lies before paragraph i. */
export interface Reading {
  readonly body: Body;
  readonly traits: Uint32Array;
  readonly layout: Layout;
  readonly cohesion: Cohesion;
  readonly links: NameLinks;
  /** What the words around each gap have in common, in wide windows and in narrow ones. */
  readonly wide: Curves;
  readonly near: Curves;
  /** How much the head of each paragraph reads like a lead, as log-odds. */
  readonly lead: Float32Array;
}

const WIDE: Window = { words: 130, paragraphs: 10 };
const NEAR: Window = { words: 45, paragraphs: 4 };

export function read(body: Body, { lead, rarity }: Lexicon): Reading {
  const words = readWords(body);
  const traits = readTraits(body);
  const cohesion = newCohesion(words, rarity);
  return {
    body,
    traits,
    layout: readLayout(body, traits),
    cohesion,
    links: readNameLinks(words),
    wide: curvesOf(cohesion, WIDE),
    near: curvesOf(cohesion, NEAR),
    lead: leadOdds(words, lead),
  };
}

/** How much the head of each paragraph reads like a lead. */
function leadOdds({ head, headFrom }: Words, lead: LeadTable): Float32Array {
  const odds = new Float32Array(headFrom.length - 1);
  for (let i = 0; i < odds.length; i++) {
    for (let w = headFrom[i]!; w < headFrom[i + 1]!; w++) odds[i]! += leadOf(lead, head[w]!);
  }
  return odds;
}

type Feature = (reading: Reading, i: number) => number;

const has =
  (trait: number, offset = 0): Feature =>
  ({ traits }, i) =>
    (traits[i + offset]! & trait) !== 0 ? 1 : 0;
const isKind =
  (kind: number, offset = 0): Feature =>
  ({ body }, i) =>
    body.kind[i + offset] === kind ? 1 : 0;
const cue =
  (bit: number): Feature =>
  ({ body }, i) =>
    (body.cues[i]! & bit) !== 0 ? 1 : 0;
const both =
  (a: Feature, b: Feature): Feature =>
  (reading, i) =>
    a(reading, i) * b(reading, i);
const not =
  (a: Feature): Feature =>
  (reading, i) =>
    1 - a(reading, i);

const isCut = has(Trait.cutOpen | Trait.cutMarked);
const wasCut = has(Trait.cutOpen | Trait.cutMarked, -1);
/** A caption above a lead is like a headline to all features: both belong to what follows. */
const headline: Feature = ({ body }, i) =>
  body.kind[i] === Kind.headline || body.kind[i] === Kind.caption ? 1 : 0;
const tail: Feature = ({ body }, i) => (body.kind[i] === Kind.tail || body.kind[i] === Kind.signOff ? 1 : 0);
/** A headline in the style of the document's first line. */
const headlineAsFirst: Feature = (reading, i) => {
  const { body, traits } = reading;
  if (body.kind[0] !== Kind.headline || headline(reading, i) === 0) return 0;
  return ((traits[0]! ^ traits[i]!) & (Trait.capitals | Trait.titleCase)) === 0 ? 1 : 0;
};
const credits: Feature = ({ body }, i) =>
  body.kind[i] === Kind.byline || body.kind[i] === Kind.stamp ? 1 : 0;
const next =
  (a: Feature): Feature =>
  (reading, i) =>
    i + 1 < reading.body.count ? a(reading, i + 1) : 0;
const previous =
  (a: Feature): Feature =>
  (reading, i) =>
    a(reading, i - 1);

/** Length against the document's middle, as a logarithm, within ±2. */
const relativeLength =
  (offset: number): Feature =>
  ({ body, layout }, i) => {
    const length = body.end[i + offset]! - body.start[i + offset]!;
    return Math.max(-2, Math.min(2, Math.log((length + 20) / (layout.middleLength + 20))));
  };
const manySentences =
  (offset: number): Feature =>
  ({ cohesion }, i) =>
    Math.min(cohesion.words.sentences[i + offset]!, 6) >= 3 ? 1 : 0;
const longLine =
  (offset: number): Feature =>
  ({ body }, i) =>
    body.end[i + offset]! - body.start[i + offset]! > 300 ? 1 : 0;
const oneSentence: Feature = ({ cohesion, body }, i) =>
  cohesion.words.sentences[i] === 1 && body.end[i]! - body.start[i]! > 110 ? 1 : 0;
const isBlock = both(manySentences(0), longLine(0));
const wasBlock = both(manySentences(-1), longLine(-1));

const isWide: Feature = ({ body, layout }, i) => (body.blanks[i]! > layout.usualBlanks ? 1 : 0);
const wideIsRare: Feature = ({ layout }) => (layout.wideShare > 0 && layout.wideShare < 0.3 ? 1 : 0);

/** How far the likeness falls here from its nearest peaks: TextTiling's depth. */
const depthOf =
  (curve: (reading: Reading) => Float32Array): Feature =>
  (reading, i) => {
    const likeness = curve(reading);
    let left = likeness[i]!;
    let right = left;
    for (let k = 1; k <= 4 && i - k >= 1 && likeness[i - k]! >= left; k++) left = likeness[i - k]!;
    for (let k = 1; k <= 4 && i + k < reading.body.count && likeness[i + k]! >= right; k++)
      right = likeness[i + k]!;
    return left + right - 2 * likeness[i]!;
  };
const lowest =
  (curve: (reading: Reading) => Float32Array): Feature =>
  (reading, i) => {
    const likeness = curve(reading);
    for (let k = Math.max(1, i - 3); k <= Math.min(reading.body.count - 1, i + 3); k++)
      if (likeness[k]! < likeness[i]!) return 0;
    return 1;
  };

/** Whether the paragraph leans on nothing before it: no bare name known, no quote, pronoun or connective first. */
const isFresh = ({ traits, links }: Reading, i: number): boolean =>
  links.bare[i] === 0 &&
  (traits[i]! & (Trait.quote | Trait.pronoun | Trait.connective | Trait.pronounSpeaker)) === 0;

/** Whether no paragraph near reads more like a lead. */
export const bestLead: Feature = ({ lead, body }, i) => {
  for (let k = Math.max(0, i - 2); k <= Math.min(body.count - 1, i + 2); k++)
    if (lead[k]! > lead[i]!) return 0;
  return 1;
};

/** How much of a headline's words the paragraphs after it take up, less what those before hold. */
const headlineTakenUp: Feature = (reading, i) => {
  const { body, cohesion } = reading;
  if (headline(reading, i) === 0 || i + 1 >= body.count) return 0;
  const { from } = cohesion.words;
  const end = from[windowEnd(cohesion.words, i + 1, WIDE)]!;
  const after = shareKnown(cohesion, from[i + 1]!, end, from[i]!, from[i + 1]!);
  const before = shareKnown(
    cohesion,
    from[windowStart(cohesion.words, i, WIDE)]!,
    from[i]!,
    from[i]!,
    from[i + 1]!,
  );
  return after - before;
};

const knownNames: Feature = ({ links }, i) => Math.max(0, links.known[i]!);

export const gapFeatures: readonly (readonly [name: string, value: Feature])[] = [
  ["bias", () => 1],
  ["section-break", cue(Cue.sectionBreak)],
  ["furniture", cue(Cue.furniture)],
  ["much-furniture", cue(Cue.muchFurniture)],
  ["wide-gap", isWide],
  ["wide-gap-rare", both(isWide, wideIsRare)],
  ["narrow-gap", both(not(isWide), wideIsRare)],
  ["headline", headline],
  ["headline-byline", both(headline, next(credits))],
  ["headline-text", both(headline, next(isKind(Kind.text)))],
  ["headline-wide-gap", both(headline, isWide)],
  ["headline-capitals", both(headline, has(Trait.capitals))],
  ["headline-title-case", both(headline, has(Trait.titleCase))],
  ["headline-as-first", headlineAsFirst],
  ["headline-capitals-as-first", both(headlineAsFirst, has(Trait.capitals))],
  ["headline-taken-up", headlineTakenUp],
  ["headline-next-dateline", both(headline, next(has(Trait.dateline)))],
  [
    "headline-next-lead",
    both(headline, next(both(oneSentence, not(has(Trait.quote | Trait.pronoun | Trait.connective))))),
  ],
  ["headline-question-or-quote", both(headline, has(Trait.quote))],
  ["after-headline", previous(headline)],
  ["after-credits", previous(credits)],
  ["credits", credits],
  ["credits-after-text", both(credits, isKind(Kind.text, -1))],
  ["tail", tail],
  ["after-tail", previous(tail)],
  ["kicker", has(Trait.kicker)],
  ["kicker-long", both(has(Trait.kicker), longLine(0))],
  ["dateline", has(Trait.dateline)],
  ["cut-open-before", has(Trait.cutOpen, -1)],
  ["cut-marked-before", has(Trait.cutMarked, -1)],
  ["cut-block-before", both(wasCut, wasBlock)],
  ["cut-open", has(Trait.cutOpen)],
  ["cut-marked", has(Trait.cutMarked)],
  ["cut-block", both(isCut, isBlock)],
  ["cut-both", both(isCut, wasCut)],
  ["block", isBlock],
  ["block-both", both(isBlock, wasBlock)],
  ["block-after-short", both(isBlock, not(longLine(-1)))],
  ["block-before", wasBlock],
  ["length", relativeLength(0)],
  ["length-before", relativeLength(-1)],
  ["one-long-sentence", oneSentence],
  ["quote", has(Trait.quote)],
  ["lower-case", has(Trait.lowerCase)],
  ["pronoun", has(Trait.pronoun)],
  ["connective", has(Trait.connective)],
  ["indefinite", has(Trait.indefinite)],
  ["definite", has(Trait.definite)],
  ["titled-name", has(Trait.titledName)],
  ["time-word", has(Trait.timeWord)],
  ["pronoun-speaker", has(Trait.pronounSpeaker)],
  ["next-pronoun-or-quote", next(has(Trait.pronoun | Trait.quote | Trait.connective))],
  ["clock", has(Trait.clock)],
  ["colon-before", has(Trait.endsColon, -1)],
  ["quote-end-before", has(Trait.endsQuote, -1)],
  ["open-end-before", both(has(Trait.endsOpen, -1), isKind(Kind.text, -1))],
  ["likeness", ({ wide }, i) => wide.likeness[i]!],
  ["depth", depthOf(({ wide }) => wide.likeness)],
  ["lowest", lowest(({ wide }) => wide.likeness)],
  ["near-likeness", ({ near }, i) => near.likeness[i]!],
  ["near-depth", depthOf(({ near }) => near.likeness)],
  ["near-lowest", lowest(({ near }) => near.likeness)],
  ["unlike", ({ wide }, i) => (wide.likeness[i]! < 0.03 ? 1 : 0)],
  ["lead", ({ lead }, i) => Math.max(-4, Math.min(4, lead[i]!))],
  [
    "lead-unlike",
    ({ lead, wide }, i) => Math.max(0, Math.min(4, lead[i]! + 3)) * Math.max(0, 0.2 - wide.likeness[i]!),
  ],
  ["fresh-lead", (reading, i) => (isFresh(reading, i) ? Math.max(-4, Math.min(4, reading.lead[i]!)) : -4)],
  [
    "near-lead-unlike",
    ({ lead, near }, i) => Math.max(0, Math.min(4, lead[i]! + 3)) * Math.max(0, 0.1 - near.likeness[i]!),
  ],
  [
    "lead-known-names",
    ({ lead, links }, i) => Math.max(-4, Math.min(4, lead[i]!)) * Math.max(0, links.known[i]!),
  ],
  ["lead-next", next(({ lead }, i) => Math.max(-4, Math.min(4, lead[i]!)))],
  ["known-words", ({ wide }, i) => wide.known[i]!],
  ["known-names", knownNames],
  ["no-known-name", ({ links }, i) => (links.known[i] === 0 ? 1 : 0)],
  ["no-names", ({ links }, i) => (links.known[i]! < 0 ? 1 : 0)],
  ["bare-name", ({ links }, i) => Math.min(links.bare[i]!, 2)],
  ["fresh-names", ({ links }, i) => Math.min(links.fresh[i]!, 3)],
  ["next-fresh-names", next(({ links }, i) => Math.min(links.fresh[i]!, 3))],
  ["name-again", ({ links }, i) => Math.min(links.again[i]!, 2)],
  ["next-known-names", next(knownNames)],
  ["next-bare-name", next(({ links }, i) => Math.min(links.bare[i]!, 2))],
  ["near-start", (_, i) => (i <= 2 ? 1 : 0)],
  ["last", ({ body }, i) => (i === body.count - 1 ? 1 : 0)],
];
