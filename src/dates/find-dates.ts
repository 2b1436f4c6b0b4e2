import { weekdayNames } from "../english/calendar.ts";
import type { FoundDate } from "../model/result.ts";
import { mentionAt } from "../model/span.ts";
import type { Tokens } from "../text/tokens.ts";
import { anchorOf, type StoryHead } from "./anchors.ts";
import { isOrdinalEnding } from "./elements/calendar-words.ts";
import type { NamesAt } from "./exclusions.ts";
import type { Expression } from "./expression.ts";
import { isNarrative, writesMonthFirst } from "./narrative.ts";
import { type Period, writePeriod } from "./period.ts";
import { readExpressions } from "./read-expressions.ts";
import { dateReason } from "./reasons.ts";
import { type Context, type Resolved, resolve } from "./resolve.ts";
import { tenseAt } from "./tense.ts";

/**
 * The dates of one story, in text order. `names`: the name that covers a token; `country`: the one the story is from
 * (ISO 3166-1 alpha-2), where it is known, for the order of numerals. With `why`, each says what decided it.
 */
export function findDates(
  tokens: Tokens,
  names: NamesAt,
  head: StoryHead,
  country: string | null,
  why = false,
): readonly FoundDate[] {
  const expressions = readExpressions(tokens, names);
  const anchor = anchorOf(tokens, expressions, head);
  const isNarrated = isNarrative(expressions, anchor?.period ?? null);
  const monthFirst = writesMonthFirst(expressions, country);
  let text: Period | null = null;
  let textDay: Period | null = null;
  let quarter: Reported | null = null;
  return expressions.map((expression, index) => {
    const { first, last, meaning, weekday } = expression;
    const sentence = tokens.sentenceOf[first]!;
    const near = quarter !== null && sentence - quarter.sentence <= QUARTER_REACH ? quarter.period : null;
    const tense = tenseAt(tokens, first, last);
    const context: Context = {
      anchor,
      isNarrative: isNarrated,
      monthFirst,
      text,
      textDay,
      quarter: near,
      tense,
      weekday,
    };
    const resolved = resolve(meaning, context);
    text = resolved?.period ?? resolved?.high ?? text;
    if (text?.precision === "day") textDay = text;
    if (expression.rule === "quarter" && resolved?.period?.precision === "quarter")
      quarter = { period: resolved.period, sentence };
    else if (near !== null && meaning.kind === "reported") quarter = { period: near, sentence };
    const date = dateOf(tokens, expression, resolved, `d${index + 1}`);
    return why ? { ...date, why: dateReason(expression, resolved, context) } : date;
  });
}

/** The quarter that a story reports on, and the sentence that last spoke of it. */
interface Reported {
  readonly period: Period;
  readonly sentence: number;
}
/** How many sentences on a story still speaks of the quarter. */
const QUARTER_REACH = 8;

/** The full stop behind "the 21st." ends the sentence. */
function endOf(tokens: Tokens, last: number): number {
  const end = tokens.end[last]!;
  return isOrdinalEnding(tokens, last) && tokens.text.charAt(end - 1) === "." ? end - 1 : end;
}

function dateOf(
  tokens: Tokens,
  { first, last, weekday, modifier, rule }: Expression,
  resolved: Resolved | null,
  id: string,
): FoundDate {
  const { start, end, text } = mentionAt(tokens.text, {
    start: tokens.start[first]!,
    end: endOf(tokens, last),
  });
  const period = resolved?.period ?? null;
  const low = resolved?.low ?? null;
  const high = resolved?.high ?? null;
  return {
    id,
    start,
    end,
    text,
    value: period === null ? null : writePeriod(period),
    low: low === null ? null : writePeriod(low),
    high: high === null ? null : writePeriod(high),
    precision: (period ?? low)?.precision ?? null,
    anchor: resolved?.anchor ?? null,
    modifier,
    weekday: weekday === null ? null : weekdayNames[weekday - 1]!,
    rule,
  };
}
