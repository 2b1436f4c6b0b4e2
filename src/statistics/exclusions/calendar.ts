/** The words of dates and times. */
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapital, isIn } from "../token-tests.ts";

const months = wordSet(`january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.`);
/** What joins two dates, or two numbers that name things. */
export const dateJoiners = wordSet("and or to through until till thru");
export const weekdays = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun",
);
export const dayParts = wordSet(
  "morning afternoon evening night noon midnight tonight today tomorrow yesterday",
);

/** Whether the token names a month: "March", "nov.", but not "march". */
export function isMonth(tokens: Tokens, index: number): boolean {
  if (!isIn(tokens, index, months)) return false;
  return isCapital(tokens, index) || !isIn(tokens, index, wordsToo);
}
/** In lower case they are other words. */
const wordsToo = wordSet("may march mar dec sep jan");
