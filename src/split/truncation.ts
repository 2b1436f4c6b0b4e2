import { Kind } from "./blocks.ts";
import type { Body } from "./body.ts";
import { cutAt } from "./traits.ts";

const TAIL = 200;
/** A paragraph as long as this has a full stop, unless it was cut. */
const LONG = 150;
/** Words after which a sentence cannot end. */
const leaning =
  /(?:^|\s)(?:an?|the|of|to|and|or|but|in|on|at|by|for|with|from|as|that|which|who|whose|is|are|was|were|has|have|had|will|would|could|should|its|his|her|their|than|into|about|between|because|if|when|while|[\p{L}]{2,12},)$/iu;

const afterText: ReadonlySet<number> = new Set([Kind.tail, Kind.signOff, Kind.stamp]);

/** Whether the story of paragraphs `from` to `to` (excluded) breaks off before its end. */
export function isTruncated(body: Body, from: number, to: number): boolean {
  if (from === to) return false;
  let last = to - 1;
  while (last > from && afterText.has(body.kind[last]!)) last--;
  const start = body.start[last]!;
  const end = body.end[last]!;
  const cut = cutAt(body.text, start, end, TAIL);
  if (cut === null) return false;
  if (cut.marked) return cut.name !== "ellipsis" || end - start >= LONG / 2;
  if (end - start >= LONG) return true;
  const tail = body.text.slice(Math.max(start, end - TAIL), end);
  return last > from && (leaning.test(tail) || opensQuote(tail) || isOpenSentence(tail));
}

const finiteVerb = /\b(?:said|says|had|has|have|was|were|would|will)\b/u;
/** Characters that must follow the verb. */
const AFTER_VERB = 9;

/** Whether a line under the text is a sentence without its end, and not a name, a caption or a credit. */
function isOpenSentence(tail: string): boolean {
  return tail.length >= 60 && /\p{Ll}$/u.test(tail) && finiteVerb.test(tail.slice(0, -AFTER_VERB));
}

/** Whether the last mark in the text opens a quotation. */
function opensQuote(tail: string): boolean {
  const open = tail.lastIndexOf("“");
  return open >= 0 && open > tail.lastIndexOf("”");
}
