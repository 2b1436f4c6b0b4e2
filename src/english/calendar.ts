/** The words of the calendar, as data: months, weekdays, periods, parts of the day, ordinals. */
import { hashWord } from "../text/hash.ts";
import { type WordMap, type WordSet, wordMap, wordSet, wordsOf } from "../text/word-table.ts";

/** Each word with its place in the list, from `from` on. */
function numbered(list: string, from: number): WordMap<number> {
  return wordMap(wordsOf(list).map((word, index) => [hashWord(word), index + from] as const));
}

const monthNames = "january february march april may june july august september october november december";
const monthAbbreviations = "jan feb mar apr may jun jul aug sep oct nov dec";

/** January is 1; with the abbreviations, with and without their full stop. */
export const months: WordMap<number> = wordMap([
  ...wordsOf(monthNames).map((word, index) => [hashWord(word), index + 1] as const),
  ...wordsOf(monthAbbreviations).flatMap((word, index) => [
    [hashWord(word), index + 1] as const,
    [hashWord(`${word}.`), index + 1] as const,
  ]),
  [hashWord("sept"), 9],
  [hashWord("sept."), 9],
]);
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
export const weekdays: WordMap<number> = numbered(weekdayNames.join(" ").toLowerCase(), 1);
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
export const seasons: WordMap<number> = wordMap([
  ...seasonNames.map((word, index) => [hashWord(word), index + 1] as const),
  [hashWord("fall"), 3],
]);

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
export const ordinals: WordMap<number> = wordMap([
  ...wordsOf(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`).map(
    (word, index) => [hashWord(word), index + 1] as const,
  ),
  [hashWord("thirtieth"), 30],
]);

/** "the nineties": the tens of a decade. */
export const decadeWords: WordMap<number> = numbered(
  "twenties thirties forties fifties sixties seventies eighties nineties",
  2,
);

/** The words that expressions of the calendar begin with, for readers that look at nothing else but numbers. */
export const openingWords: readonly string[] = [
  ...wordsOf(monthNames),
  ...wordsOf(monthAbbreviations)
    .filter((word) => word !== "may")
    .flatMap((word) => [word, `${word}.`]),
  ...wordsOf("sept sept. mon tue wed thu fri sat sun tues weds thur thurs"),
  ...weekdayNames.map((name) => name.toLowerCase()),
  ...seasonNames,
  ...wordsOf(`fall the that same a an one several few many some ' ’ on until till by before from in last latter latest
    this next current coming previous preceding following ensuing succeeding today tonight tonite yesterday tomorrow
    day year fy fiscal financial later earlier late early mid q1 q2 q3 q4 h1 h2 noon midday midnight`),
  ...wordsOf(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety`),
  ...wordsOf(`first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth`),
  ...wordsOf("twenties thirties forties fifties sixties seventies eighties nineties"),
  ...wordsOf(`christmas boxing new valentine st. saint international halloween hallowe'en guy armistice veterans bastille
    anzac gandhi martin presidents memorial juneteenth labor columbus thanksgiving black cyber ash palm maundy good
    easter whit pentecost lunar chinese diwali deepavali earth`),
];
