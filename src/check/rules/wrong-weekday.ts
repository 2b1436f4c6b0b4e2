import type { Remark } from "../problem.ts";
import type { StoryRule } from "../rule.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const monthName =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const dayName = "(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)";
const day = "(\\d{1,2})(?:st|nd|rd|th)?";
/** "Tuesday, March 5, 2024" and "Tuesday 5 March 2024": only a date with its year has one weekday. */
const american = new RegExp(`\\b${dayName},? ${monthName} ${day},? (\\d{4})\\b`, "g");
const british = new RegExp(`\\b${dayName},? (?:the )?${day} (?:of )?${monthName},? (\\d{4})\\b`, "g");

/** A date whose weekday is another: one of the two is wrong. */
export const wrongWeekday: StoryRule = {
  severity: "warning",
  description: "A date that falls on another day of the week",
  example: "The ferry sank on Monday, March 5, 2024, the harbour master said.",
  check: ({ start, end }, text) => {
    const story = text.slice(start, end);
    const remarks = [
      ...[...story.matchAll(american)].map((match) => remarkOn(match, start, match[2]!, match[3]!)),
      ...[...story.matchAll(british)].map((match) => remarkOn(match, start, match[3]!, match[2]!)),
    ];
    return remarks.filter((remark) => remark !== null);
  },
};

function remarkOn(match: RegExpExecArray, base: number, month: string, dayOfMonth: string): Remark | null {
  const [words, weekday = ""] = match;
  const [number, year] = [Number(dayOfMonth), Number(match[4])];
  const date = new Date(Date.UTC(year, months.indexOf(month.slice(0, 3).toLowerCase()), number));
  // A date that no calendar has, such as 31 June, is not this rule's.
  if (date.getUTCDate() !== number) return null;
  const right = weekdays[date.getUTCDay()]!;
  if (right === weekday.toLowerCase()) return null;
  const start = base + match.index;
  const shown = `${right.charAt(0).toUpperCase()}${right.slice(1)}`;
  return {
    start,
    end: start + words.length,
    message: `${words.slice(weekday.length).replace(/^,? /, "")} was a ${shown}`,
  };
}
