/** Dates that hang on the story's day or on a date the text has given. */

import { unitList } from "../elements.ts";
import type { Cycle, Meaning, Which } from "../meaning.ts";
import type { Captures } from "../pattern.ts";
import type { Precision } from "../period.ts";
import { type Rule, rule } from "../rule.ts";
import { precisionOf } from "../wholes.ts";

function days(count: number): Rule["meaning"] {
  return () => ({ kind: "shift", precision: "day", count, from: "anchor" });
}

const whichWords: Readonly<Record<string, Which>> = { "-1": "last", "0": "this", "1": "next" };

function which({ get }: Captures): Which {
  return whichWords[get("shift")] ?? "nearest";
}

function chosen(cycle: (captures: Captures) => Cycle): Rule["meaning"] {
  return (captures) => ({ kind: "cyclic", cycle: cycle(captures), which: which(captures) });
}

/** "three days ago", "a year earlier": so many units on; a fortnight is two weeks. */
function counted(sign: 1 | -1, from: "anchor" | "text"): Rule["meaning"] {
  return ({ get }) => {
    const count = get("count");
    const isFortnight = unitList[get("unit")] === "fortnight";
    const precision: Precision | null = isFortnight ? "week" : precisionOf(get("unit"));
    if (precision === null || precision === "weekend") return null;
    if (Number.isNaN(count)) return { kind: "vague" };
    return { kind: "shift", precision, count: sign * count * (isFortnight ? 2 : 1), from };
  };
}

const shifted: Rule["meaning"] = ({ get }) => {
  const precision = precisionOf(get("unit"));
  return precision === null ? null : { kind: "shift", precision, count: get("shift"), from: "anchor" };
};

const weekday = ({ get }: Captures): Cycle => ({ of: "weekday", weekday: get("weekday") });
const near =
  (cycle: (captures: Captures) => Cycle): Rule["meaning"] =>
  (captures) =>
    ({ kind: "cyclic", cycle: cycle(captures), which: "nearest" }) satisfies Meaning;

export const relativeRules: readonly Rule[] = [
  rule("day-after-tomorrow", "the day after tomorrow", "day after tomorrow", days(2)),
  rule("day-before-yesterday", "the day before yesterday", "day before yesterday", days(-2)),
  rule("today", "today", "today|tonight|tonite", days(0)),
  rule("yesterday", "yesterday", "yesterday", days(-1)),
  rule("tomorrow", "tomorrow", "tomorrow", days(1)),
  rule("last-night", "last night", "last night|evening", days(-1)),
  rule("this-morning", "this morning", "this morning|afternoon|evening", days(0)),
  rule("weekday-which", "last Friday", "<shift> <weekday>", chosen(weekday)),
  rule("weekday-which", "this coming Sunday", "this|the coming|past <weekday>", near(weekday)),
  rule("weekday-whole", "Tuesday of last week", "<weekday> of? <whole>", ({ get, whole }) =>
    whole === null ? null : { kind: "part", cycle: { of: "weekday", weekday: get("weekday") }, whole },
  ),
  rule("weekday", "Tuesday", "<weekday>", near(weekday)),
  rule(
    "month-which",
    "last October",
    "<shift> <month>",
    chosen(({ get }) => ({ of: "month", month: get("month") })),
  ),
  rule(
    "season-which",
    "last fall",
    "<shift> <season>",
    chosen(({ get }) => ({ of: "season", season: get("season") })),
  ),
  rule("ago", "three days ago", "<count> -? <unit> ago", counted(-1, "anchor")),
  rule("earlier", "a year earlier", "<count> <unit> earlier|before|previously", counted(-1, "text")),
  rule("later", "three days later", "<count> <unit> later|after", counted(1, "text")),
  rule("unit-which", "last week", "<shift> <unit>", shifted),
];
