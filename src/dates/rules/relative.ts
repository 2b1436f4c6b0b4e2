/** Dates that hang on the story's day or on a date that the text has given. */
import { unitList } from "../elements/calendar-words.ts";
import type { Cycle, Meaning, Origin, Which } from "../meaning.ts";
import type { Captures } from "../pattern.ts";
import type { Precision } from "../period.ts";
import { type Rule, rule } from "../rule.ts";
import { precisionOf } from "../wholes.ts";
import { cyclic } from "./calendar.ts";

function days(count: number, from: Origin = "anchor"): Rule["meaning"] {
  return () => ({ kind: "shift", precision: "day", count, from });
}

const whichWords: ReadonlyMap<number, Which> = new Map([
  [-1, "last"],
  [0, "this"],
  [1, "next"],
]);

/** "last Friday", "this fall": the word tells which. */
function chosen(cycle: (captures: Captures) => Cycle): Rule["meaning"] {
  return (captures) => {
    const which = whichWords.get(captures.get("which")) ?? "nearest";
    return { kind: "cyclic", cycle: cycle(captures), which };
  };
}

/** "the previous Friday", "the following March": seen from the date that the text has given. */
function seenFromText(cycle: (captures: Captures) => Cycle): Rule["meaning"] {
  return (captures) => ({
    kind: "cyclic",
    cycle: cycle(captures),
    which: captures.get("text-shift") < 0 ? "last" : "next",
    from: "text",
  });
}

/** "three days ago", "a year earlier": so many units on; a fortnight is two weeks. */
function counted(sign: 1 | -1, from: Origin): Rule["meaning"] {
  return ({ get }) => {
    const count = get("count");
    const isFortnight = unitList[get("unit")] === "fortnight";
    const precision: Precision | null = isFortnight ? "week" : precisionOf(get("unit"));
    if (precision === null || precision === "weekend") return null;
    if (Number.isNaN(count)) return { kind: "vague" };
    return { kind: "shift", precision, count: sign * count * (isFortnight ? 2 : 1), from, isCounted: true };
  };
}

/** "last week", "this year". "The last two weeks" and "the past year" are stretches and no dates: figures have them. */
const shifted: Rule["meaning"] = ({ get }) => {
  const precision = precisionOf(get("unit"));
  if (precision === null || precision === "day") return null;
  return { kind: "shift", precision, count: get("shift"), from: "anchor" };
};

const shiftedFromText: Rule["meaning"] = ({ get }) => {
  const precision = precisionOf(get("unit"));
  return precision === null ? null : { kind: "shift", precision, count: get("text-shift"), from: "text" };
};

const weekday = ({ get }: Captures): Cycle => ({ of: "weekday", weekday: get("weekday") });
const month = ({ get }: Captures): Cycle => ({ of: "month", month: get("month") });
const season = ({ get }: Captures): Cycle => ({ of: "season", season: get("season") });
const nearest =
  (cycle: (captures: Captures) => Cycle): Rule["meaning"] =>
  (captures): Meaning =>
    cyclic(cycle(captures));
const coming =
  (cycle: (captures: Captures) => Cycle): Rule["meaning"] =>
  (captures): Meaning => ({ kind: "cyclic", cycle: cycle(captures), which: "coming" });
const past =
  (cycle: (captures: Captures) => Cycle): Rule["meaning"] =>
  (captures): Meaning => ({ kind: "cyclic", cycle: cycle(captures), which: "last" });

export const relativeRules: readonly Rule[] = [
  rule("day-after-tomorrow", "the day after tomorrow", "the day after tomorrow", days(2)),
  rule("day-before-yesterday", "the day before yesterday", "the day before yesterday", days(-2)),
  rule("today", "today", "today|tonight|tonite", days(0)),
  rule("yesterday", "yesterday", "yesterday", days(-1)),
  rule("tomorrow", "tomorrow", "tomorrow", days(1)),
  rule("last-night", "last night", "last night|evening", days(-1)),
  rule("this-morning", "this morning", "this morning|afternoon|evening", days(0)),
  rule("weekday-which", "last Friday", "<which> <weekday>", chosen(weekday)),
  rule("weekday-coming", "this coming Sunday", "this|the coming|next|upcoming <weekday>", coming(weekday)),
  rule("weekday-past", "this past Sunday", "this|the past <weekday>", past(weekday)),
  rule("weekday-from-text", "the previous Friday", "<text-shift> <weekday>", seenFromText(weekday)),
  rule("weekday-whole", "Tuesday of last week", "<weekday> ,? of? <whole>", ({ get, whole }) =>
    whole?.kind === "shift" && whole.precision === "week"
      ? { kind: "part", cycle: { of: "weekday", weekday: get("weekday") }, whole }
      : null,
  ),
  rule("weekday-week", "Monday week", "<weekday> week", ({ get }) => ({
    kind: "cyclic",
    cycle: { of: "weekday", weekday: get("weekday") },
    which: "week-on",
  })),
  rule("weekday", "Tuesday", "<weekday>", nearest(weekday)),
  rule("month-which", "last October", "<which> <month>", chosen(month)),
  rule("month-coming", "this coming October", "this|the coming|upcoming <month>", coming(month)),
  rule("month-past", "this past October", "this|the past <month>", past(month)),
  rule("month-from-text", "the following March", "<text-shift> <month>", seenFromText(month)),
  rule("season-which", "last fall", "<which> <season>", chosen(season)),
  rule("season-coming", "this coming winter", "this|the coming|upcoming <season>", coming(season)),
  rule("season-past", "this past spring", "this|the past <season>", past(season)),
  rule("season-from-text", "the previous summer", "<text-shift> <season>", seenFromText(season)),
  rule("ago", "three days ago", "<count> -? <unit> ago", counted(-1, "anchor")),
  rule("ago", "a week or so ago", "<count> <unit> or so|more ago", counted(-1, "anchor")),
  rule("ago", "a year back", "<count> <unit> back", counted(-1, "anchor")),
  rule("from-now", "two weeks from now", "<count> <unit> from now|today", counted(1, "anchor")),
  rule("earlier", "a year earlier", "<count> <unit> earlier|previously|before", counted(-1, "text")),
  rule("later", "three days later", "<count> <unit> later|afterwards|afterward|on", counted(1, "text")),
  rule("day-before", "the day before", "the day before|earlier", days(-1, "text")),
  rule("day-after", "the day after", "the day after", days(1, "text")),
  rule("next-day", "the next day", "the next day|morning", days(1, "text")),
  rule("from-text", "the following year", "<text-shift> <unit>", shiftedFromText),
  rule("part-from-text", "the previous night", "<text-shift> night|evening|morning|afternoon", ({ get }) => ({
    kind: "shift",
    precision: "day",
    count: get("text-shift"),
    from: "text",
  })),
  rule("same", "the same day", "that|same day|night|morning|afternoon|evening", days(0, "text")),
  rule("same", "that year", "that|same <unit>", ({ get }) => {
    const precision = precisionOf(get("unit"));
    return precision === null || precision === "day"
      ? null
      : { kind: "shift", precision, count: 0, from: "text" };
  }),
  rule(
    "in-the-day",
    "later in the day",
    "later|earlier|late|early in the day|morning|afternoon|evening",
    days(0, "text"),
  ),
  rule("part-of-day", "the morning", "in|by the|mid morning|afternoon|evening", days(0, "text"), 1),
  rule("unit-which", "last week", "<shift> <unit>", shifted),
  rule("unit-which", "this fiscal year", "<shift> fiscal|financial|calendar <unit>", shifted),
];
