/** The parts of a story before its text: kicker, headline, byline, dateline. */
import type { Story } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import { type Blocks, Kind } from "./blocks.ts";
import type { Body } from "./body.ts";
import { deckEnd } from "./deck.ts";
import { deckWeights } from "./model.ts";
import { openers } from "./rules/openers.ts";

export type Parts = Pick<Story, "kicker" | "headline" | "byline" | "dateline">;

/** Paragraphs at the beginning of a story in which its parts stand. */
const HEAD = 6;
const MAX_HEAD = 600;
const kickerRule = openers.find(({ name }) => name === "kicker")!;
const datelineRule = openers.find(({ name }) => name === "dateline")!;

/** Finds the parts in the story of body paragraphs `from` to `to` (excluded). */
export function findParts(body: Body, from: number, to: number): Parts {
  if (from === to) return { kicker: null, headline: null, byline: null, dateline: null };
  const limit = Math.min(to, from + HEAD);
  const top = belowLabels(body, from, to);
  const label = kickerOf(paragraphAt(body, top));
  const headed = body.kind[top] === Kind.headline && to - top > 1;
  const lead = firstOfKind(body, top + (headed ? 1 : 0), limit, Kind.text);
  const line = firstOfKind(body, from, limit, Kind.byline);
  const credit = line === null ? null : bylineOf(paragraphAt(body, line));
  return {
    kicker: label?.kicker ?? (top > from ? spanAt(body, top - 1) : null),
    headline: label !== null ? headlineAfter(body, top, to, label.rest) : headed ? spanAt(body, top) : null,
    byline: credit?.byline ?? null,
    dateline: (lead === null ? null : datelineOf(paragraphAt(body, lead))) ?? credit?.dateline ?? null,
  };
}

/** The first paragraph that is no label of those below it. */
function belowLabels(body: Body, from: number, to: number): number {
  let top = from;
  while (top + 1 < to && body.kind[top] === Kind.label) top++;
  return top;
}

interface Line {
  readonly start: number;
  readonly head: string;
}

function paragraphAt(body: Blocks, i: number): Line {
  const start = body.start[i]!;
  return { start, head: body.text.slice(start, Math.min(body.end[i]!, start + MAX_HEAD)) };
}

function spanAt(body: Blocks, i: number): Span {
  return { start: body.start[i]!, end: body.end[i]! };
}

function firstOfKind(body: Body, from: number, limit: number, kind: number): number | null {
  for (let i = from; i < limit; i++) if (body.kind[i] === kind) return i;
  return null;
}

/** The label without its colon, and where the text after it begins. */
function kickerOf({ start, head }: Line): { readonly kicker: Span; readonly rest: number } | null {
  const found = kickerRule.pattern.exec(head);
  if (found === null) return null;
  const colon = found[0].lastIndexOf(":");
  return { kicker: { start, end: start + colon }, rest: start + found[0].length };
}

/** The headline after a kicker: the rest of a line of its own, or the deck before the lead on the same line. */
function headlineAfter(body: Body, from: number, to: number, rest: number): Span | null {
  const end = body.end[from]!;
  if (body.kind[from] === Kind.headline && to - from > 1) return { start: rest, end };
  const deck = deckEnd(body.text, { start: rest, end }, deckWeights);
  return deck === null ? null : { start: rest, end: deck };
}

/** "By Lin Mei / Reuters, LONDON": who wrote, and where. */
function bylineOf({ start, head }: Line): { readonly byline: Span; readonly dateline: Span | null } {
  const open = /^\(?(?:by:? )?/i.exec(head)![0].length;
  const close = head.endsWith(")") && head.startsWith("(") ? head.length - 1 : head.length;
  const place = /, ?([A-Z][A-Z.'’ -]{2,40})$/.exec(head);
  if (place === null) return { byline: { start: start + open, end: start + close }, dateline: null };
  const placeStart = start + place.index + place[0].length - place[1]!.length;
  return {
    byline: { start: start + open, end: start + place.index },
    dateline: { start: placeStart, end: start + head.length },
  };
}

/** "HARBOUR CITY, March 3 (Reuters)", without the dash after it. */
function datelineOf({ start, head }: Line): Span | null {
  const found = datelineRule.pattern.exec(head);
  if (found === null) return null;
  return { start, end: start + found[0].replace(/ ?(?:--?|[–—:]) ?$/, "").length };
}
