/**
 * The words that elements of patterns can begin with; of the others, no rule begins with "unit" or "day-name", and the
 * rest begin with a number, or with a word that has a digit.
 */
import { calendarWords } from "../english/calendar.ts";
import { smallNumberWords } from "../english/number-words.ts";
import { hashWord } from "../text/hash.ts";
import { wordsOf } from "../text/word-table.ts";
import type { ElementName } from "./pattern.ts";

const { months, weekdays, seasons, ordinals, decades } = calendarWords;
/** "third", "twenty-third". */
const ordinal = [...ordinals, ...smallNumberWords];
/** "nineteen ninety-six". */
const year = smallNumberWords;
/** "the nineties", "'90s"; a curly apostrophe has the same hash. */
const decade = [...decades, "'"];
const shift = wordsOf("last this current next coming");

const openings: Readonly<Partial<Record<ElementName, readonly string[]>>> = {
  month: months,
  weekday: weekdays,
  season: seasons,
  day: ordinal,
  "ordinal-day": ordinal,
  ordinal,
  year,
  decade,
  shift,
  which: wordsOf("last this next"),
  "text-shift": wordsOf("previous preceding following ensuing succeeding"),
  count: [...wordsOf("a an several few many some"), ...smallNumberWords],
  clock: smallNumberWords,
  whole: [...decade, ...year, ...shift, ...wordsOf("the that same fiscal financial")],
};

/** The hashes of the words that an element can begin with. */
export function wordOpenings(name: ElementName): readonly number[] {
  return [...new Set(openings[name])].map(hashWord);
}
