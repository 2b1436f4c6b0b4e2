/** What the head and the tail of a paragraph show, as bits. Only capped slices are read. */
import { type Blocks, Kind } from "./blocks.ts";
import { endsInStop } from "./marks.ts";
import { type CutRule, cuts, wholeEnds } from "./rules/cuts.ts";
import { openers } from "./rules/openers.ts";
import { takes } from "./rules/rule.ts";

const HEAD = 260;
const TAIL = 60;
/** Shorter paragraphs without a stop are headlines, captions, list items: not cut off. */
export const MIN_CUT = 150;

/** The bit of each opener rule, by its place in the table; the traits below follow them. */
export const Trait = {
  quote: 1 << 0,
  lowerCase: 1 << 1,
  pronoun: 1 << 2,
  connective: 1 << 3,
  indefinite: 1 << 4,
  definite: 1 << 5,
  timeWord: 1 << 6,
  dateline: 1 << 7,
  kicker: 1 << 8,
  pronounSpeaker: 1 << 9,
  clock: 1 << 10,
  capitals: 1 << 11,
  titleCase: 1 << 12,
  titledName: 1 << 13,
  wireDateline: 1 << 14,
  placeColon: 1 << 15,
  /** No stop at the end: the text was cut there. */
  cutOpen: 1 << 20,
  /** An ellipsis at the end. */
  cutMarked: 1 << 21,
  /** Link words or a count of characters at the end: "Read more", "[+2314 chars]". */
  cutLinked: 1 << 25,
  endsQuote: 1 << 22,
  endsColon: 1 << 23,
  endsOpen: 1 << 24,
} as const;

/** The traits of every paragraph that is content. */
export function readTraits(paragraphs: Blocks): Int32Array {
  const traits = new Int32Array(paragraphs.count);
  for (let i = 0; i < paragraphs.count; i++) {
    const kind = paragraphs.kind[i]!;
    const isHeadline = kind === Kind.headline || kind === Kind.caption || kind === Kind.label;
    if (isHeadline || kind === Kind.text)
      traits[i] = headTraits(paragraphs, i, isHeadline) | tailTraits(paragraphs, i);
  }
  return traits;
}

/** Openers that only headlines are asked for. */
const ofHeadlines = Trait.capitals | Trait.titleCase;

function headTraits({ text, start, end }: Blocks, i: number, isHeadline: boolean): number {
  const head = text.slice(start[i]!, Math.min(end[i]!, start[i]! + HEAD));
  let traits = 0;
  for (let place = 0; place < openers.length; place++) {
    const bit = 1 << place;
    if (!isHeadline && (bit & ofHeadlines) !== 0) continue;
    if (takes(openers[place]!, head)) traits |= bit;
  }
  return traits;
}

const COLON = 0x3a;

function tailTraits({ text, start, end }: Blocks, i: number): number {
  const last = text.charCodeAt(end[i]! - 1);
  const isQuote = last === 0x22 || last === 0x201d;
  const quoted = isQuote && end[i]! - start[i]! > 1 ? text.charCodeAt(end[i]! - 2) : 0;
  let traits = isQuote ? Trait.endsQuote : 0;
  if (last === COLON || quoted === COLON) traits |= Trait.endsColon;
  const cut = cutAt(text, start[i]!, end[i]!, TAIL);
  if (cut === null) return traits;
  traits |= Trait.endsOpen;
  if (cut.linked) return traits | Trait.cutLinked | Trait.cutMarked;
  if (end[i]! - start[i]! < MIN_CUT) return traits;
  return traits | (cut.marked ? Trait.cutMarked : Trait.cutOpen);
}

/**
 * The rule by which the end of a paragraph shows that it was cut off, or null; `most` characters of it are looked at.
 */
export function cutAt(text: string, start: number, end: number, most: number): CutRule | null {
  // Most paragraphs end in a stop, and no rule takes those.
  if (endsInStop(text, start, end)) return null;
  const tail = text.slice(Math.max(start, end - most), end);
  if (wholeEnds.some(({ pattern }) => pattern.test(tail))) return null;
  return cuts.find(({ pattern }) => pattern.test(tail)) ?? null;
}
