import type { Rule } from "../rule.ts";
import { calendarRules } from "./calendar.ts";
import { clockRules } from "./clock.ts";
import { holidayRules } from "./holidays.ts";
import { numeralRules } from "./numerals.ts";
import { partRules } from "./parts.ts";
import { relativeRules } from "./relative.ts";

/** Every way to write a date. The longest match counts; of several as long, the first. */
export const rules: readonly Rule[] = [
  ...holidayRules,
  ...calendarRules,
  ...numeralRules,
  ...partRules,
  ...relativeRules,
  ...clockRules,
];
