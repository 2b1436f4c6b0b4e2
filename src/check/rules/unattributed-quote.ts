import type { Quote, StoryResult } from "../../model/result.ts";
import { excerpt } from "../excerpt.ts";
import { missingMark } from "../missing-mark.ts";
import type { StoryRule } from "../rule.ts";

/**
 * Readers must be told who speaks. Only quotations that stand by themselves are reported: whole sentences between
 * sentences, with nobody speaking near. Titles, slogans and names in marks stand inside a sentence, and in a run of
 * quotations one attribution serves all.
 */
export const unattributedQuote: StoryRule = {
  severity: "warning",
  description: "Speech in quotation marks that nobody is named for",
  example: "It rained. “It was never safe for anybody.” Trains run as usual.",
  check: (story, text) =>
    story.quotes
      // Where a mark is missing, the quotation may hold its own attribution: open-quote tells.
      .filter((quote) => isUnattributed(quote, story, text) && missingMark(quote, story, text) === null)
      .map(({ start, end, text: words }) => ({
        start,
        end,
        message: `nobody is named for ${excerpt(words)}`,
        about: [words],
      })),
};

/** A shorter sentence in marks is as often a title or a slogan. */
const MIN_WORDS = 5;
/** Characters around a quotation in which another's speaker may be its own, too. */
const NEAR = 500;

/** A quotation that is set apart has its speaker on the line below. */
const nameBelow =
  /^[’”"»']{0,2}[^\S\n]{0,4}\n[^\S\n]{0,4}[—–-]{0,2}[^\S\n]?\p{Lu}[^\n.!?:]{2,60}[.'"”]{0,2}(?:\n|$)/u;
const MAX_CREDIT = 90;

const wholeSentence = /^[^\p{L}\p{N}]*[\p{Lu}\p{N}].*[.!?…]['’"”]?$/su;
const sentenceBefore = /(?:^|[.!?…\n]['’"”)]?\s{1,4})[“"«„']{1,2}$/u;
const sentenceAfter = /^['’”"»]{0,2}\s*(?:$|\n|[\p{Lu}“"«])/u;

function isUnattributed(
  { kind, speaker, start, end, text: words }: Quote,
  story: StoryResult,
  text: string,
): boolean {
  if (speaker !== null || kind !== "direct") return false;
  if (!wholeSentence.test(words) || isTitle(words) || words.trim().split(/\s+/u).length < MIN_WORDS)
    return false;
  if (story.headline !== null && start < story.headline.end) return false;
  if (!sentenceBefore.test(text.slice(Math.max(story.start, start - 8), start))) return false;
  if (!sentenceAfter.test(text.slice(end, Math.min(end + 8, story.end)))) return false;
  if (isNamedAfter(story, text, end)) return false;
  if (nameBelow.test(text.slice(end, Math.min(end + MAX_CREDIT, story.end)))) return false;
  return !story.quotes.some(
    (other) =>
      isNextTo(other, { start, end }) ||
      (other.speaker !== null && other.end > start - NEAR && other.start < end + NEAR),
  );
}

/** “Not us!” Ruiz, who led the protest, tweeted: whoever is named right behind the words speaks, whatever the verb. */
function isNamedAfter({ people }: StoryResult, text: string, end: number): boolean {
  const [between = ""] = /^[^\p{L}\n]{0,4}/u.exec(text.slice(end, end + 5)) ?? [];
  const at = end + between.length;
  return people.some(({ mentions }) => mentions.some(({ start }) => start === at));
}

/** Characters between a quotation and the next of a run: marks and an empty line. */
const MAX_GAP = 6;

function isNextTo(other: Quote, { start, end }: Pick<Quote, "start" | "end">): boolean {
  const isBefore = other.end <= start && start - other.end <= MAX_GAP;
  return isBefore || (other.start >= end && other.start - end <= MAX_GAP);
}

/** "The Nightly Show with Larry Wilmore": most words begin with a capital. */
function isTitle(words: string): boolean {
  const all = words.split(/\s+/u).filter((word) => /\p{L}{4}/u.test(word));
  return all.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length * 2 > all.length;
}
