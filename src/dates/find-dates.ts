import { weekdayNames } from "../english/calendar.ts";
import type { FoundDate } from "../model/result.ts";
import { mentionOf, type Tokens } from "../text/tokens.ts";
import { publishedAnchor } from "./anchors.ts";
import { type Period, writePeriod } from "./period.ts";
import { type Expression, readExpressions } from "./read-expressions.ts";
import { type Anchor, resolve } from "./resolve.ts";

/** The dates of one story, in text order. `published`: the day the story is of, in ISO 8601, where it is known. */
export function findDates(tokens: Tokens, published: string | null): readonly FoundDate[] {
  const anchor = publishedAnchor(published);
  let text: Period | null = null;
  return readExpressions(tokens).map((expression, index) => {
    const date = dateOf(tokens, expression, `d${index + 1}`, anchor, text);
    text = date.period ?? text;
    return date.found;
  });
}

function dateOf(
  tokens: Tokens,
  { first, last, meaning, rule }: Expression,
  id: string,
  anchor: Anchor | null,
  text: Period | null,
): { readonly found: FoundDate; readonly period: Period | null } {
  const resolved = resolve(meaning, { anchor, text, tense: "past" });
  const period = resolved?.period ?? null;
  const write = (one: Period | null | undefined) => (one == null ? null : writePeriod(one));
  const found: FoundDate = {
    id,
    ...mentionOf(tokens, first, last),
    value: write(period),
    low: write(resolved?.low),
    high: write(resolved?.high),
    precision: (period ?? resolved?.low ?? null)?.precision ?? null,
    anchor: resolved?.anchor ?? null,
    modifier: null,
    weekday: weekdayIn(meaning),
    rule,
  };
  return { found, period };
}

function weekdayIn(meaning: Expression["meaning"]): FoundDate["weekday"] {
  if (meaning.kind !== "cyclic" && meaning.kind !== "part") return null;
  return meaning.cycle.of === "weekday" ? weekdayNames[meaning.cycle.weekday - 1]! : null;
}
