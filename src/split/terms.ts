/** What features are made of: questions about a gap, each answered with a number. Gap i lies before paragraph i. */
import { Kind } from "./blocks.ts";
import { shareKnown, windowEnd, windowStart } from "./cohesion.ts";
import { type Reading, WIDE } from "./reading.ts";
import { Trait } from "./traits.ts";

export type Feature = (reading: Reading, i: number) => number;

export const has =
  (trait: number, offset = 0): Feature =>
  ({ traits }, i) =>
    (traits[i + offset]! & trait) !== 0 ? 1 : 0;
export const isKind =
  (kind: number, offset = 0): Feature =>
  ({ body }, i) =>
    body.kind[i + offset] === kind ? 1 : 0;
export const cue =
  (bit: number): Feature =>
  ({ body }, i) =>
    (body.cues[i]! & bit) !== 0 ? 1 : 0;
export const both =
  (a: Feature, b: Feature): Feature =>
  (reading, i) =>
    a(reading, i) * b(reading, i);
export const not =
  (a: Feature): Feature =>
  (reading, i) =>
    1 - a(reading, i);
export const next =
  (a: Feature): Feature =>
  (reading, i) =>
    i + 1 < reading.body.count ? a(reading, i + 1) : 0;
export const previous =
  (a: Feature): Feature =>
  (reading, i) =>
    a(reading, i - 1);

/** A caption above a lead is like a headline to all features: both belong to what follows. */
export const headline: Feature = ({ body }, i) =>
  body.kind[i] === Kind.headline || body.kind[i] === Kind.caption ? 1 : 0;
export const tail: Feature = ({ body }, i) =>
  body.kind[i] === Kind.tail || body.kind[i] === Kind.signOff ? 1 : 0;
export const credits: Feature = ({ body }, i) =>
  body.kind[i] === Kind.byline || body.kind[i] === Kind.stamp ? 1 : 0;

/** Whether the headline is in the style of the document's first line. */
export const styleOfFirst: Feature = ({ body, traits }, i) => {
  if (body.kind[0] !== Kind.headline) return 0;
  return ((traits[0]! ^ traits[i]!) & (Trait.capitals | Trait.titleCase)) === 0 ? 1 : 0;
};

/** How much of the headline's words the paragraphs after it take up, less what those before hold. */
export const takenUp: Feature = ({ body, cohesion }, i) => {
  if (i + 1 >= body.count) return 0;
  const { words } = cohesion;
  const start = words.from[i]!;
  const end = words.from[i + 1]!;
  const after = shareKnown(cohesion, end, words.from[windowEnd(words, i + 1, WIDE)]!, start, end);
  const before = shareKnown(cohesion, words.from[windowStart(words, i, WIDE)]!, start, start, end);
  return after - before;
};

/** Length against the document's middle, as a logarithm, within ±2. */
export const relativeLength =
  (offset: number): Feature =>
  ({ body, layout }, i) => {
    const length = body.end[i + offset]! - body.start[i + offset]!;
    return Math.max(-2, Math.min(2, Math.log((length + 20) / (layout.middleLength + 20))));
  };
export const longLine =
  (offset: number): Feature =>
  ({ body }, i) =>
    body.end[i + offset]! - body.start[i + offset]! > 300 ? 1 : 0;
/** A paragraph as teasers are: long, of three sentences and more. */
const block =
  (offset: number): Feature =>
  ({ body, cohesion }, i) => {
    const length = body.end[i + offset]! - body.start[i + offset]!;
    return length > 300 && cohesion.words.sentences[i + offset]! >= 3 ? 1 : 0;
  };
export const isBlock = block(0);
export const wasBlock = block(-1);
export const oneSentence: Feature = ({ cohesion, body }, i) =>
  cohesion.words.sentences[i] === 1 && body.end[i]! - body.start[i]! > 110 ? 1 : 0;

export const isWide: Feature = ({ body, layout }, i) => (body.blanks[i]! > layout.usualBlanks ? 1 : 0);
export const wideIsRare: Feature = ({ layout }) => (layout.wideShare > 0 && layout.wideShare < 0.3 ? 1 : 0);

/** How far the likeness falls here from its nearest peaks: TextTiling's depth. */
export const depthOf =
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
export const lowest =
  (curve: (reading: Reading) => Float32Array): Feature =>
  (reading, i) => {
    const likeness = curve(reading);
    for (let k = Math.max(1, i - 3); k <= Math.min(reading.body.count - 1, i + 3); k++)
      if (likeness[k]! < likeness[i]!) return 0;
    return 1;
  };

/** How much the paragraph reads like a lead, within ±4. */
export const lead: Feature = ({ lead }, i) => Math.max(-4, Math.min(4, lead[i]!));

/** Whether no paragraph near reads more like a lead. */
export const bestLead: Feature = ({ lead, body }, i) => {
  for (let k = Math.max(0, i - 2); k <= Math.min(body.count - 1, i + 2); k++)
    if (lead[k]! > lead[i]!) return 0;
  return 1;
};

/** Whether the paragraph leans on nothing before it: no bare name known, no quote, pronoun or connective first. */
export const isFresh = ({ traits, links }: Reading, i: number): boolean =>
  links.bare[i] === 0 &&
  (traits[i]! & (Trait.quote | Trait.pronoun | Trait.connective | Trait.pronounSpeaker)) === 0;

export const knownNames: Feature = ({ links }, i) => Math.max(0, links.known[i]!);
export const bareNames: Feature = ({ links }, i) => Math.min(links.bare[i]!, 2);
export const freshNames: Feature = ({ links }, i) => Math.min(links.fresh[i]!, 3);
