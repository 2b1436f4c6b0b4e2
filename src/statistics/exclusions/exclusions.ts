/** Numbers that are no statistics: dates, times, ranks, labels, names. Each rule has a name and an example. */
import type { Case, Exclusion } from "./case.ts";
import { isAddress, isCoordinate, isModel } from "./codes.ts";
import { isDate, isFormatted, isRunDate, isSpokenYear, isYear } from "./dates.ts";
import { isInName } from "./in-names.ts";
import { isJoinedBefore, isLabelled, isStuck, isUnreadablePair } from "./labels.ts";
import { isListNumber } from "./list-numbers.ts";
import { isPhone } from "./phones.ts";
import { isBareTime, isTime } from "./times.ts";
import { isNoFraction, isNoMultiple, isPronoun, isProverbialZero, isRateBase, isWordPart } from "./words.ts";

/** In the order of how often they apply in news. */
export const exclusions: readonly Exclusion[] = [
  { name: "year", example: "in 2014", excludes: isYear },
  { name: "pronoun", example: "one of the leaders", excludes: isPronoun },
  { name: "date", example: "Nov. 8", excludes: isDate },
  { name: "time", example: "at 5 p.m.", excludes: isTime },
  { name: "format", example: "5/12/2018", excludes: isFormatted },
  { name: "phone", example: "call 020 7946 0991", excludes: isPhone },
  { name: "coordinate", example: "12.4°S", excludes: isCoordinate },
  { name: "model", example: "the 737 fleet, the 41C bus", excludes: isModel },
  { name: "label", example: "Precinct 519", excludes: isLabelled },
  { name: "stuck", example: "a 5G network", excludes: isStuck },
  { name: "joined", example: "F-16, ’08", excludes: isJoinedBefore },
  { name: "name", example: "the Group of Seven", excludes: isInName },
  { name: "pair", example: "555-1234", excludes: isUnreadablePair },
  { name: "word-part", example: "a two-way street", excludes: isWordPart },
  { name: "no-multiple", example: "a double standard", excludes: isNoMultiple },
  { name: "no-fraction", example: "the first half", excludes: isNoFraction },
  { name: "bare-time", example: "at eight on Monday", excludes: isBareTime },
  { name: "spoken-year", example: "in nineteen ninety-six", excludes: isSpokenYear },
  { name: "address", example: "12 Green Street", excludes: isAddress },
  { name: "run-date", example: "20200701", excludes: isRunDate },
  { name: "saying", example: "zero tolerance", excludes: isProverbialZero },
  { name: "rate-base", example: "per 100,000 people", excludes: isRateBase },
  { name: "list", example: "[3]", excludes: isListNumber },
];

/** The name of the rule by which the quantity is no statistic; null where it is one. */
export function exclusionOf(found: Case): string | null {
  return exclusions.find(({ excludes }) => excludes(found))?.name ?? null;
}
