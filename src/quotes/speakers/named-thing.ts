/** Things whose name stands in marks: "a comic called “Money for Parrots”", "her single, “Paper Boats,”". */
import type { QuotedSpan } from "../../text/mark.ts";
import { hashAt } from "../../text/token-tests.ts";
import { hasFlag, TokenFlag } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import type { StoryAnalysis } from "../story-analysis.ts";
import { classAt } from "../words/at.ts";
import { classSet } from "../words/class-set.ts";
import { isHeadline } from "../words/headline.ts";
import { WordClass } from "../words/word-class.ts";

const namings = wordSet("called titled entitled named nicknamed christened headlined subtitled captioned");
/** Words of a name. */
const MAX_TOKENS = 12;

/** Words of a nickname. */
const MAX_NICKNAME_TOKENS = 3;

/** Whether the words in marks are the name of the noun before: of what is called so, not of who calls. */
export function isNamed(story: StoryAnalysis, span: QuotedSpan): boolean {
  const { tokens, classes } = story;
  const { opener, closer, first, last, closed } = span;
  if (isNickname(story, span)) return true;
  if (!closed || last - first >= MAX_TOKENS) return false;
  if (last - first < MAX_NICKNAME_TOKENS && isBracketed(classes, opener, closer)) return true;
  if (isWork(story, span)) return true;
  if (!namings.has(hashAt(tokens, opener - 1))) return false;
  const noun = classAt(classes, opener - 2);
  return noun === WordClass.noun && isThing(classes, opener - 3);
}

/** `Marta “Tía” Ruiz`: one capitalised word between a first and a last name. */
function isNickname(
  { tokens, classes, names }: StoryAnalysis,
  { opener, closer, first, last }: QuotedSpan,
): boolean {
  if (first !== last || !hasFlag(tokens, first, TokenFlag.capital)) return false;
  if (classAt(classes, opener - 1) !== WordClass.name || classAt(classes, closer + 1) !== WordClass.name)
    return false;
  const isPerson = names.at(opener - 1)?.kind === "person" || names.at(closer + 1)?.kind === "person";
  return isPerson && !isHeadline(tokens, classes, opener);
}

const works = wordSet(`
  single album song film movie novel book play poem memoir show series documentary exhibition painting track musical opera podcast
  essay ballet hit sitcom thriller comedy drama ballad mural sculpture`);

/** `Her debut single, “Paper Boats,” is out`: a work's title, all capitals but for small words, between commas. */
function isWork({ tokens, classes }: StoryAnalysis, { opener, closer, first, last }: QuotedSpan): boolean {
  if (classAt(classes, opener - 1) !== WordClass.comma || !works.has(tokens.hash[opener - 2] ?? 0))
    return false;
  if (tokens.text[tokens.start[last]!] !== "," && classAt(classes, closer + 1) !== WordClass.comma)
    return false;
  for (let i = first; i <= last; i++)
    if (tokens.end[i]! - tokens.start[i]! > MAX_SMALL && !hasFlag(tokens, i, TokenFlag.capital)) return false;
  return true;
}

/** Letters of a small word in a title. */
const MAX_SMALL = 3;

/** Whether brackets after a name hold nothing but the words: "Ana (“Nan”) Ruiz". */
function isBracketed(classes: Uint8Array, opener: number, closer: number): boolean {
  return (
    classAt(classes, opener - 1) === WordClass.openBracket &&
    classAt(classes, closer + 1) === WordClass.closeBracket &&
    classAt(classes, opener - 2) === WordClass.name
  );
}

/** Whether an article and adjectives, and no subject's place, stand before the noun: "uses a", "in the second". */
function isThing(classes: Uint8Array, from: number): boolean {
  let at = from;
  while (classAt(classes, at) === WordClass.adjective || classAt(classes, at) === WordClass.noun) at--;
  const opener = classAt(classes, at);
  if (opener !== WordClass.determiner && opener !== WordClass.possessive) return false;
  return objects.has(classAt(classes, at - 1));
}

/** What stands before an object or a phrase with a preposition. */
const objects = classSet([
  WordClass.preposition,
  WordClass.past,
  WordClass.verb,
  WordClass.gerund,
  WordClass.to,
]);
