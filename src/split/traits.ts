/** What the head and the tail of a paragraph show, as bits. Only capped slices are read. */
import { type Blocks, Kind } from "./blocks.ts";
import { type CutRule, cuts } from "./rules/cuts.ts";
import { openers } from "./rules/openers.ts";

const HEAD = 260;
const TAIL = 60;
/** Shorter paragraphs without a stop are headlines, captions, list items: not cut off. */
export const SHORTEST_CUT = 150;

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
export function readTraits(paragraphs: Blocks): Uint32Array {
  const traits = new Uint32Array(paragraphs.count);
  for (let i = 0; i < paragraphs.count; i++) {
    const kind = paragraphs.kind[i]!;
    if (kind === Kind.text || kind === Kind.headline || kind === Kind.caption)
      traits[i] = traitsOf(paragraphs, i);
  }
  return traits;
}

function traitsOf({ text, start, end }: Blocks, i: number): number {
  const head = text.slice(start[i]!, Math.min(end[i]!, start[i]! + HEAD));
  const tail = text.slice(Math.max(start[i]!, end[i]! - TAIL), end[i]!);
  let traits = 0;
  openers.forEach((rule, place) => {
    if (rule.pattern.test(head)) traits |= 1 << place;
  });
  return traits | tailTraits(tail, end[i]! - start[i]!);
}

function tailTraits(tail: string, length: number): number {
  const cut = cutOf(tail);
  let traits = 0;
  if (/["”]$/.test(tail)) traits |= Trait.endsQuote;
  if (/:["”]?$/.test(tail)) traits |= Trait.endsColon;
  if (cut !== null) traits |= Trait.endsOpen;
  if (cut?.linked) return traits | Trait.cutLinked | Trait.cutMarked;
  if (cut === null || length < SHORTEST_CUT) return traits;
  return traits | (cut.marked ? Trait.cutMarked : Trait.cutOpen);
}

/** The rule by which the end of a paragraph shows that it was cut off, or null. */
export function cutOf(tail: string): CutRule | null {
  return cuts.find(({ pattern }) => pattern.test(tail)) ?? null;
}
