import type { Quote } from "../../model/result.ts";
import { excerpt } from "../excerpt.ts";
import type { StoryRule } from "../rule.ts";

/** Words that a quotation has at least: shorter ones are repeated on purpose. */
const MIN_WORDS = 8;
/** Share of the words of both that they have in common, from which they are one quotation. */
const MIN_SHARED = 0.75;
/** Quotations of one speaker that are compared, each with each. */
const MAX_QUOTES = 100;

/** One quotation that stands in a story twice, in different words. */
export const quoteDiffers: StoryRule = {
  severity: "off",
  description: "A quotation that stands in the story twice, in different words",
  example:
    "“We will rebuild the old bridge before the winter comes,” Ana Ruiz said on Monday.\n\n“We will rebuild the whole bridge before the winter comes,” Ana Ruiz said.",
  check: ({ quotes }) => {
    const read = quotes.filter(isComparable).slice(0, MAX_QUOTES).map(withWords);
    return read.flatMap(({ quote, words }, i) => {
      const earlier = read
        .slice(0, i)
        .find((other) => isSpokenBySame(quote, other.quote) && isReworded(words, other.words));
      if (earlier === undefined) return [];
      const { start, end, text } = quote;
      return [{ start, end, message: `${excerpt(text)} stands before as ${excerpt(earlier.quote.text)}` }];
    });
  },
};

/** What is left out or put in on purpose is marked. */
function isComparable({ kind, use, text }: Quote): boolean {
  return kind !== "indirect" && use === "speech" && !/…|\.\.\.|\[/.test(text);
}

function withWords(quote: Quote) {
  const words =
    quote.text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}']{1,60}/gu) ?? [];
  return { quote, words };
}

function isSpokenBySame({ speaker: a }: Quote, { speaker: b }: Quote): boolean {
  return a === null || b === null || (a.entity !== null && a.entity === b.entity);
}

/** Most words in common, and others on both sides: what is only shorter is a part of the other. */
function isReworded(a: readonly string[], b: readonly string[]): boolean {
  if (Math.min(a.length, b.length) < MIN_WORDS || a.join(" ") === b.join(" ")) return false;
  const [left, right] = [new Set(a), new Set(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const isPart = shared === left.size || shared === right.size;
  return !isPart && shared >= MIN_SHARED * Math.max(left.size, right.size);
}
