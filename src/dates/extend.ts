/** What stands before and after a date and belongs to it: an article, "early", "the end of", "about". */
import { dayParts } from "../english/calendar.ts";
import { hashWord } from "../text/hash.ts";
import { hashAt, isDash, isIn, isNumberToken, isWord, sameSentence } from "../text/token-tests.ts";
import type { Tokens } from "../text/tokens.ts";
import { wordMap, wordSet } from "../text/word-table.ts";
import { isOrdinalEnding } from "./elements/calendar-words.ts";
import type { Expression } from "./expression.ts";
import type { Cycle } from "./meaning.ts";
import { CLOCK } from "./rules/clock.ts";

type Modifier = NonNullable<Expression["modifier"]>;

const parts = wordMap<Modifier>(
  (
    [
      ["early", "early"],
      ["late", "late"],
      ["mid", "mid"],
      ["beginning", "early"],
      ["start", "early"],
      ["middle", "mid"],
      ["end", "late"],
      ["close", "late"],
    ] as const
  ).map(([word, modifier]) => [hashWord(word), modifier] as const),
);
/** Those of which something else than a time can be: they need "of". */
const nouns = wordSet("beginning start middle end close");
/** Of a period that goes on: "earlier this year", "sometime next week". */
const within = wordSet("earlier later sometime");
const approximate = wordSet("nearly almost around approximately roughly circa");
const about = hashWord("about");
const of = hashWord("of");
const the = hashWord("the");
const more = wordSet("more less");
const than = hashWord("than");

const sides = wordMap<Modifier>(
  (
    [
      ["before", "before"],
      ["after", "after"],
      ["by", "by"],
      ["until", "until"],
      ["till", "until"],
      ["til", "until"],
      ["since", "since"],
    ] as const
  ).map(([word, modifier]) => [hashWord(word), modifier] as const),
);

/** The expression with all that belongs to it; nothing before the token `free` is taken. */
export function extend(tokens: Tokens, core: Expression, free: number): Expression {
  let { first, modifier } = core;
  const may = (index: number) => index >= free && sameSentence(tokens, index, first);
  if (isWord(tokens, first - 1, of) && isIn(tokens, first - 2, dayParts) && may(first - 2))
    first = isWord(tokens, first - 3, the) && may(first - 3) ? first - 3 : first - 2;
  const part = partBefore(tokens, first);
  if (part !== null && may(part.first)) ({ first, modifier } = part);
  else if (isShifted(core) && isIn(tokens, first - 1, within) && may(first - 1)) first--;
  const hasArticle = takesArticle(tokens, core, modifier) && isWord(tokens, first - 1, the);
  if (hasArticle && may(first - 1)) first--;
  const rough = roughBefore(tokens, core, first);
  if (rough < first && may(rough)) {
    first = rough;
    modifier ??= "about";
  }
  return { ...core, first, modifier: modifier ?? sides.get(hashAt(tokens, first - 1)) ?? null };
}

/** "the third-quarter results": the article is the results'. */
function isJoined(tokens: Tokens, { first, last, rule }: Expression): boolean {
  return rule === "quarter" && last === first + 2 && isDash(tokens, first + 1);
}

interface Part {
  readonly first: number;
  readonly modifier: Modifier;
}

/** "early", "mid-", "the end of": what narrows the date after it. */
function partBefore(tokens: Tokens, first: number): Part | null {
  let at = isDash(tokens, first - 1) ? first - 2 : first - 1;
  const article = isWord(tokens, at, the) && isWord(tokens, at - 1, of) ? at - 1 : at;
  const hasOf = isWord(tokens, article, of);
  if (hasOf) at = article - 1;
  const modifier = parts.get(hashAt(tokens, at));
  if (modifier === undefined || hasOf !== isIn(tokens, at, nouns)) return null;
  return { first: at, modifier };
}

/** "earlier this month", "later yesterday". */
function isShifted({ meaning, rule }: Expression): boolean {
  return meaning.kind === "shift" && rule !== CLOCK && rule !== "ago";
}

/** Counted from another day, with an article of their own: "a year earlier". */
const counted: ReadonlySet<string> = new Set(["ago", "earlier", "later", "known-day"]);

/** "the 1990s", "the previous Friday", "the end of 2019"; but "the Friday meeting", "the 2019 budget". */
function takesArticle(tokens: Tokens, core: Expression, modifier: Modifier | null): boolean {
  const { meaning, rule } = core;
  if (modifier !== null || isOrdinal(tokens, core)) return true;
  if (counted.has(rule) || isJoined(tokens, core)) return false;
  switch (meaning.kind) {
    case "reported":
    case "shift":
      return true;
    case "fixed":
      return meaning.period.precision === "decade" || meaning.period.precision === "century";
    case "cyclic":
      return meaning.from === "text" || isPart(meaning.cycle.of);
    case "part":
      return isPart(meaning.cycle.of);
    default:
      return rule === "fiscal-year";
  }
}

function isPart(cycle: Cycle["of"]): boolean {
  return cycle === "quarter" || cycle === "half" || cycle === "season" || cycle === "weekend";
}

/** "the 3rd", "the third of October"; but "the 3 October attack". */
function isOrdinal(tokens: Tokens, { first, rule }: Expression): boolean {
  if (!rule.startsWith("day-month")) return rule === "day-of-month";
  return !isNumberToken(tokens, first) || isOrdinalEnding(tokens, first + 1);
}

/** Where "nearly four years ago", "around 7 p.m.", "more than a decade ago" begin; `first` where nothing is rough. */
function roughBefore(tokens: Tokens, { rule }: Expression, first: number): number {
  if (isIn(tokens, first - 1, approximate)) return first - 1;
  const isCounted = rule === "ago" || rule === "earlier" || rule === "later" || rule === CLOCK;
  if (!isCounted) return first;
  if (isWord(tokens, first - 1, about)) return first - 1;
  return isWord(tokens, first - 1, than) && isIn(tokens, first - 2, more) ? first - 2 : first;
}
