import type { Rule } from "../rule.ts";
import { calendarRules } from "./calendar.ts";
import { relativeRules } from "./relative.ts";

/** Every way to write a date, the more telling before the plainer: the longest match counts. */
export const rules: readonly Rule[] = [...calendarRules, ...relativeRules];
