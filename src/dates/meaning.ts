/** What an expression says before it is known what day the story is of. */
import type { Period, Precision } from "./period.ts";

/** Something that comes round again: every year has an October and a 3 October, every week a Tuesday. */
export type Cycle =
  | { readonly of: "month"; readonly month: number }
  | { readonly of: "month-day"; readonly month: number; readonly day: number }
  | { readonly of: "day-of-month"; readonly day: number }
  | { readonly of: "weekday"; readonly weekday: number }
  | { readonly of: "weekend" }
  | { readonly of: "season"; readonly season: number }
  | { readonly of: "quarter"; readonly quarter: number }
  | { readonly of: "half"; readonly half: number }
  | { readonly of: "holiday"; readonly on: (year: number) => Period | null };

/** Which of those that come round: the tense tells where no word does. "Monday week" is a week on from Monday. */
export type Which = "nearest" | "last" | "this" | "next" | "coming" | "week-on";

/** Where a shift starts from: the story's day, or the date that the text has last given. */
export type Origin = "anchor" | "text";

export type Meaning =
  /** "2019", "the 1990s". */
  | { readonly kind: "fixed"; readonly period: Period }
  /** "October", "last Friday". */
  | { readonly kind: "cyclic"; readonly cycle: Cycle; readonly which: Which; readonly from?: Origin }
  /** "yesterday", "last week", "two years ago", "a year earlier". `precision`: of what is meant. */
  | {
      readonly kind: "shift";
      readonly precision: Precision;
      readonly count: number;
      readonly from: Origin;
      /** Whether the units are counted, as in "a year ago", which may mean a part of that year. */
      readonly isCounted?: boolean;
    }
  /** "the quarter", "the year-ago period": so many years from the quarter that the story reports on. */
  | { readonly kind: "reported"; readonly years: number }
  /** "October 2019", "the third quarter of last year": a part of a whole. */
  | { readonly kind: "part"; readonly cycle: Cycle; readonly whole: Meaning }
  /** "2012–13", "Oct. 3–5". */
  | { readonly kind: "range"; readonly low: Meaning; readonly high: Meaning }
  /** "3/10/2019", where the story's habit tells which is the day. */
  | { readonly kind: "numeral"; readonly monthFirst: Meaning; readonly dayFirst: Meaning }
  /** "a few years ago", "Eid": a time that no calendar gives. */
  | { readonly kind: "vague" };
