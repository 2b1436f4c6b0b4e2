/** Where a story speaks of the calendar, and what it says there. */
import { dayParts } from "../english/calendar.ts";
import { hashWord } from "../text/hash.ts";
import { isIn, isWord } from "../text/token-tests.ts";
import { TokenKind, type Tokens } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { dayName } from "./elements/calendar-words.ts";
import { isNoDate, type NamesAt } from "./exclusions.ts";
import type { Expression } from "./expression.ts";
import { extend } from "./extend.ts";
import type { Meaning } from "./meaning.ts";
import { matchPattern } from "./pattern.ts";
import type { Rule } from "./rule.ts";
import { indexRules } from "./rule-index.ts";
import { CLOCK } from "./rules/clock.ts";
import { rules } from "./rules/rules.ts";

/**
 * The calendar expressions of a story, in text order, none overlapping another. `names`: what stands inside a name is
 * no date ("Black September", "April Jones").
 */
export function readExpressions(tokens: Tokens, names: NamesAt): readonly Expression[] {
  const found: Expression[] = [];
  let free = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!mayBegin(tokens, i)) continue;
    const core = longerAt(tokens, i);
    if (core === null || isNoDate(tokens, core, names)) continue;
    const expression = extend(tokens, core, free);
    found.push(expression);
    free = expression.last + 1;
    i = expression.last;
  }
  return found;
}

/**
 * The date at a token; where it begins with an article, that at the word after it if it reaches further: "the | winter
 * of 1994", "on the | 21st of May".
 */
function longerAt(tokens: Tokens, index: number): Expression | null {
  const core = dateAt(tokens, index);
  if (core === null || !isWord(tokens, core.first, the)) return core;
  const inner = dateAt(tokens, core.first + 1);
  return inner !== null && inner.last > core.last ? inner : core;
}

const the = hashWord("the");
const index = indexRules(rules);
const { rulesAt } = index;

/** Whether a date can begin at the token: asked of every one, where all else is asked of one in eight. */
function mayBegin(tokens: Tokens, at: number): boolean {
  return index.mayBegin(tokens, at) || dayName(tokens, at) !== null;
}

/** The date at a token with the weekday or the time of day before it. */
function dateAt(tokens: Tokens, index: number): Expression | null {
  const core = coreAt(tokens, index);
  const named = withWeekday(tokens, index, core);
  if (named !== null || core === null) return named;
  if (core.rule === CLOCK) return beforeDate(tokens, core) ?? core;
  return withDayPart(tokens, core);
}

const comma = wordSet(", (");

/** "Saturday, April 25", "Fri 13 Oct.", "this coming Sunday, March eighth". */
function withWeekday(tokens: Tokens, index: number, core: Expression | null): Expression | null {
  const named = dayName(tokens, index);
  const coming = named === null ? core : null;
  const isComing = coming?.rule === "weekday-coming" || coming?.rule === "weekday-which";
  if (named === null && !isComing) return null;
  const after = named?.next ?? coming!.last + 1;
  const at = isIn(tokens, after, comma) ? after + 1 : after;
  const date = coreAt(tokens, at);
  if (date === null || !isDayOfMonth(date.meaning)) return null;
  const weekday = named?.value ?? weekdayIn(coming!.meaning);
  return { ...date, first: index, weekday };
}

function isDayOfMonth(meaning: Meaning): boolean {
  if (meaning.kind === "fixed") return meaning.period.precision === "day";
  if (meaning.kind === "numeral") return true;
  return (meaning.kind === "cyclic" || meaning.kind === "part") && meaning.cycle.of === "month-day";
}

/** The weekday that a meaning names, Monday being 1; null where it names none. */
export function weekdayIn(meaning: Meaning): number | null {
  if (meaning.kind !== "cyclic" && meaning.kind !== "part") return null;
  return meaning.cycle.of === "weekday" ? meaning.cycle.weekday : null;
}

const joiners = wordSet("on ,");

/** "5 p.m. EST Nov. 9", "noon on Saturday": the date is what is said, and the time belongs to it. */
function beforeDate(tokens: Tokens, clock: Expression): Expression | null {
  const after = clock.last + 1;
  const at = isIn(tokens, after, joiners) ? after + 1 : after;
  if (tokens.kind[at] === TokenKind.punctuation) return null;
  const core = coreAt(tokens, at);
  const date = withWeekday(tokens, at, core) ?? core;
  if (date === null || date.rule === CLOCK || !isOneDay(date.meaning)) return null;
  return { ...withDayPart(tokens, date), first: clock.first };
}

function isOneDay(meaning: Meaning): boolean {
  if (meaning.kind === "shift") return meaning.precision === "day";
  if (isDayOfMonth(meaning)) return true;
  if (meaning.kind !== "cyclic" && meaning.kind !== "part") return false;
  return meaning.cycle.of === "weekday" || meaning.cycle.of === "holiday";
}

/** "Thursday evening", "Nov. 9 at night" without the "at". */
function withDayPart(tokens: Tokens, date: Expression): Expression {
  return isOneDay(date.meaning) && isIn(tokens, date.last + 1, dayParts)
    ? { ...date, last: date.last + 1 }
    : date;
}

/** The longest that a rule reads at a token. */
function coreAt(tokens: Tokens, index: number): Expression | null {
  let best: Expression | null = null;
  for (const rule of rulesAt(tokens, index)) {
    const core = matchRule(rule, tokens, index);
    if (core !== null && (best === null || core.last > best.last)) best = core;
  }
  return best;
}

function matchRule({ name, pattern, lead, meaning }: Rule, tokens: Tokens, index: number): Expression | null {
  const match = matchPattern(pattern, tokens, index);
  if (match === null) return null;
  const said = meaning(match.captures);
  if (said === null) return null;
  return {
    first: index + lead,
    last: match.next - 1,
    meaning: said,
    weekday: weekdayIn(said),
    modifier: null,
    rule: name,
  };
}
