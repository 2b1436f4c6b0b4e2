/** The words of the calendar, as data: months, weekdays, periods, parts of the day, ordinals. */
import { hashWord } from "../text/hash.ts";
import { type WordMap, type WordSet, wordMap, wordSet, wordsOf } from "../text/word-table.ts";

/** Each word with its place in the list, from `from` on. */
function numbered(list: string, from: number): readonly (readonly [string, number])[] {
  return wordsOf(list).map((word, index) => [word, index + from] as const);
}

function hashed(words: readonly (readonly [string, number])[]): WordMap<number> {
  return wordMap(words.map(([word, value]) => [hashWord(word), value] as const));
}

function wordsIn(words: readonly (readonly [string, number])[]): readonly string[] {
  return words.map(([word]) => word);
}

/** Before a period that is one: "a year ago", "the week before". */
export const periodArticles = "a an one the";

export const monthNames =
  "january february march april may june july august september october november december";
const monthAbbreviations = "jan feb mar apr may jun jul aug sep oct nov dec";

/** January is 1; with the abbreviations, with and without their full stop. */
const monthWords: readonly (readonly [string, number])[] = [
  ...numbered(monthNames, 1),
  ...wordsOf(monthAbbreviations).flatMap((word, index) => [
    [word, index + 1] as const,
    [`${word}.`, index + 1] as const,
  ]),
  ["sept", 9],
  ["sept.", 9],
];
export const months: WordMap<number> = hashed(monthWords);
/** Months whose names are other words too: in lower case always, with a capital where a sentence begins. */
export const ambiguousMonths: WordSet = wordSet("may march mar dec sep jan");

export const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** Monday is 1, as in ISO 8601. */
const weekdayWords = numbered(weekdayNames.join(" ").toLowerCase(), 1);
export const weekdays: WordMap<number> = hashed(weekdayWords);
/** "Tues", "Thu.": mostly before a date; alone they are other words ("sun", "sat", "wed"). */
export const weekdayAbbreviations: WordMap<number> = wordMap(
  ["mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"].flatMap((words, index) =>
    wordsOf(words).flatMap((word) => [
      [hashWord(word), index + 1] as const,
      [hashWord(`${word}.`), index + 1] as const,
    ]),
  ),
);

export const seasonNames = ["spring", "summer", "autumn", "winter"] as const;
/** Spring is 1, as EDTF counts on from 21. */
const seasonWords = [...numbered(seasonNames.join(" "), 1), ["fall", 3] as const];
export const seasons: WordMap<number> = hashed(seasonWords);

export type Unit =
  | "day"
  | "week"
  | "weekend"
  | "fortnight"
  | "month"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

const unitWords: readonly (readonly [Unit, string])[] = [
  ["day", "day days"],
  ["week", "week weeks"],
  ["weekend", "weekend weekends"],
  ["fortnight", "fortnight fortnights"],
  ["month", "month months"],
  ["quarter", "quarter quarters"],
  ["year", "year years"],
  ["decade", "decade decades"],
  ["century", "century centuries"],
];
/** What dates are counted in. */
export const units: WordMap<Unit> = wordMap(
  unitWords.flatMap(([unit, words]) => wordsOf(words).map((word) => [hashWord(word), unit] as const)),
);

/** Parts of a day; they belong to the date beside them. */
export const dayParts: WordSet = wordSet(
  "morning afternoon evening night noon midnight midday lunchtime nightfall dawn dusk sunrise sunset",
);

/** "first" to "thirty-first" go up to the tens in one word each: "twenty-first" is three tokens. */
const ordinalWords = [
  ...numbered(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
    1,
  ),
  ["thirtieth", 30] as const,
];
export const ordinals: WordMap<number> = hashed(ordinalWords);

/** "the nineties": the tens of a decade. */
const decadeNames = numbered("twenties thirties forties fifties sixties seventies eighties nineties", 2);
export const decadeWords: WordMap<number> = hashed(decadeNames);

/** The words of the tables above, for readers that ask only where one of them stands. */
export const calendarWords = {
  months: wordsIn(monthWords),
  weekdays: wordsIn(weekdayWords),
  seasons: wordsIn(seasonWords),
  ordinals: wordsIn(ordinalWords),
  decades: wordsIn(decadeNames),
} as const;
