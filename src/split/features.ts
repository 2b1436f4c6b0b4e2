/** What the learned score sees of a gap between two paragraphs: a row of numbers, each with a name. */
import { Kind } from "./blocks.ts";
import { Cue } from "./body.ts";
import type { Reading } from "./reading.ts";
import {
  bareNames,
  both,
  credits,
  cue,
  depthOf,
  type Feature,
  freshNames,
  has,
  headline,
  isBlock,
  isFresh,
  isKind,
  isWide,
  knownNames,
  lead,
  longLine,
  lowest,
  next,
  not,
  oneSentence,
  previous,
  relativeLength,
  styleOfFirst,
  tail,
  takenUp,
  wasBlock,
  wideIsRare,
} from "./terms.ts";
import { Trait } from "./traits.ts";

type Row = readonly [name: string, value: Feature];

/** Features that are asked only at gaps of one sort: 0 at all others, which are most. */
interface Group {
  readonly when: (reading: Reading, i: number) => boolean;
  readonly features: readonly Row[];
}

const one: Feature = () => 1;
const leaning = Trait.pronoun | Trait.quote | Trait.connective;

/** What the words say. */
const content: readonly Row[] = [
  ["likeness", ({ wide }, i) => wide[i]!],
  ["depth", depthOf(({ wide }) => wide)],
  ["lowest", lowest(({ wide }) => wide)],
  ["near-likeness", ({ near }, i) => near[i]!],
  ["near-depth", depthOf(({ near }) => near)],
  ["near-lowest", lowest(({ near }) => near)],
  ["unlike", ({ wide }, i) => (wide[i]! < 0.03 ? 1 : 0)],
  ["lead", lead],
  [
    "lead-unlike",
    ({ lead, wide }, i) => Math.max(0, Math.min(4, lead[i]! + 3)) * Math.max(0, 0.2 - wide[i]!),
  ],
  ["fresh-lead", (reading, i) => (isFresh(reading, i) ? lead(reading, i) : -4)],
  [
    "near-lead-unlike",
    ({ lead, near }, i) => Math.max(0, Math.min(4, lead[i]! + 3)) * Math.max(0, 0.1 - near[i]!),
  ],
  ["lead-known-names", (reading, i) => lead(reading, i) * knownNames(reading, i)],
  ["lead-next", next(lead)],
  ["known-words", ({ known }, i) => known[i]!],
  ["known-names", knownNames],
  ["no-known-name", ({ links }, i) => (links.known[i] === 0 ? 1 : 0)],
  ["no-names", ({ links }, i) => (links.known[i]! < 0 ? 1 : 0)],
  ["bare-name", bareNames],
  ["fresh-names", freshNames],
  ["next-fresh-names", next(freshNames)],
  ["name-again", ({ links }, i) => Math.min(links.again[i]!, 2)],
  ["next-known-names", next(knownNames)],
  ["next-bare-name", next(bareNames)],
  ["near-start", (_, i) => (i <= 2 ? 1 : 0)],
  ["last", ({ body }, i) => (i === body.count - 1 ? 1 : 0)],
];

const always = () => true;
const cut = Trait.cutOpen | Trait.cutMarked;
const ends = Trait.endsColon | Trait.endsQuote | Trait.endsOpen;
const opens =
  leaning |
  Trait.lowerCase |
  Trait.indefinite |
  Trait.definite |
  Trait.titledName |
  Trait.timeWord |
  Trait.pronounSpeaker;

/** In the order of the weights. */
const groups: readonly Group[] = [
  { when: always, features: [["bias", one]] },
  {
    when: ({ body }, i) => body.cues[i] !== 0,
    features: [
      ["section-break", cue(Cue.sectionBreak)],
      ["furniture", cue(Cue.furniture)],
      ["much-furniture", cue(Cue.muchFurniture)],
    ],
  },
  {
    when: ({ layout }) => layout.wideShare > 0,
    features: [
      ["wide-gap", isWide],
      ["wide-gap-rare", both(isWide, wideIsRare)],
      ["narrow-gap", both(not(isWide), wideIsRare)],
    ],
  },
  {
    when: (reading, i) => headline(reading, i) === 1,
    features: [
      ["headline", one],
      ["headline-byline", next(credits)],
      ["headline-text", next(isKind(Kind.text))],
      ["headline-wide-gap", isWide],
      ["headline-capitals", has(Trait.capitals)],
      ["headline-title-case", has(Trait.titleCase)],
      ["headline-as-first", styleOfFirst],
      ["headline-capitals-as-first", both(styleOfFirst, has(Trait.capitals))],
      ["headline-taken-up", takenUp],
      ["headline-next-dateline", next(has(Trait.dateline))],
      ["headline-next-lead", next(both(oneSentence, not(has(leaning))))],
      ["headline-question-or-quote", has(Trait.quote)],
    ],
  },
  {
    when: ({ body }, i) => body.kind[i] !== Kind.text || body.kind[i - 1] !== Kind.text,
    features: [
      ["after-headline", previous(headline)],
      ["after-credits", previous(credits)],
      ["credits", credits],
      ["credits-after-text", both(credits, isKind(Kind.text, -1))],
      ["tail", tail],
      ["after-tail", previous(tail)],
    ],
  },
  {
    when: ({ traits }, i) => (traits[i]! & (Trait.kicker | Trait.dateline)) !== 0,
    features: [
      ["kicker", has(Trait.kicker)],
      ["kicker-long", both(has(Trait.kicker), longLine(0))],
      ["dateline", has(Trait.dateline)],
    ],
  },
  {
    when: ({ traits }, i) => ((traits[i - 1]! | traits[i]!) & cut) !== 0,
    features: [
      ["cut-open-before", has(Trait.cutOpen, -1)],
      ["cut-marked-before", has(Trait.cutMarked, -1)],
      ["cut-block-before", both(has(cut, -1), wasBlock)],
      ["cut-open", has(Trait.cutOpen)],
      ["cut-marked", has(Trait.cutMarked)],
      ["cut-block", both(has(cut), isBlock)],
      ["cut-both", both(has(cut), has(cut, -1))],
    ],
  },
  {
    when: (reading, i) => isBlock(reading, i) === 1 || wasBlock(reading, i) === 1,
    features: [
      ["block", isBlock],
      ["block-both", both(isBlock, wasBlock)],
      ["block-after-short", both(isBlock, not(longLine(-1)))],
      ["block-before", wasBlock],
    ],
  },
  {
    when: always,
    features: [
      ["length", relativeLength(0)],
      ["length-before", relativeLength(-1)],
      ["one-long-sentence", oneSentence],
    ],
  },
  {
    when: ({ traits }, i) => (traits[i]! & opens) !== 0,
    features: [
      ["quote", has(Trait.quote)],
      ["lower-case", has(Trait.lowerCase)],
      ["pronoun", has(Trait.pronoun)],
      ["connective", has(Trait.connective)],
      ["indefinite", has(Trait.indefinite)],
      ["definite", has(Trait.definite)],
      ["titled-name", has(Trait.titledName)],
      ["time-word", has(Trait.timeWord)],
      ["pronoun-speaker", has(Trait.pronounSpeaker)],
    ],
  },
  { when: always, features: [["next-pronoun-or-quote", next(has(leaning))]] },
  {
    when: ({ traits }, i) => (traits[i]! & Trait.clock) !== 0 || (traits[i - 1]! & ends) !== 0,
    features: [
      ["clock", has(Trait.clock)],
      ["colon-before", has(Trait.endsColon, -1)],
      ["quote-end-before", has(Trait.endsQuote, -1)],
      ["open-end-before", both(has(Trait.endsOpen, -1), isKind(Kind.text, -1))],
    ],
  },
  { when: always, features: content },
];

export const gapFeatures: readonly Row[] = groups.flatMap(({ features }) => features);

/** Fills `row` with the features of a gap. */
export function gapRow(reading: Reading, gap: number, row: Float64Array): Float64Array {
  row.fill(0);
  let f = 0;
  for (const { when, features } of groups) {
    if (when(reading, gap))
      for (let k = 0; k < features.length; k++) row[f + k] = features[k]![1](reading, gap);
    f += features.length;
  }
  return row;
}
