/** Times of day. */
import { hashWord } from "../text/hash.ts";
import { hashAt, isGlued, isIn, isMark, isNumberToken } from "../text/token-tests.ts";
import { type Tokens, wordAt } from "../text/tokens.ts";
import { wordSet } from "../text/word-table.ts";
import { plainNumber, type Read } from "./elements/element.ts";
import { smallNumber } from "./elements/numbers.ts";

const halves = wordSet("am pm a.m. p.m. a.m p.m o'clock oclock");
const zones = wordSet(
  `gmt utc est edt et cst cdt ct mst mdt pst pdt pt bst cet cest ist pkt hkt sgt jst kst aest hrs`,
);
const localWord = hashWord("local");
const timeWord = hashWord("time");

/** "5 p.m.", "7:15 pm EST", "17:30", "1750 GMT", "10.30am", "eight o'clock": the value says nothing. */
export function clock(tokens: Tokens, index: number): Read | null {
  const hours = endOfHours(tokens, index);
  if (hours < 0) return null;
  const half = isIn(tokens, hours, halves) ? hours + 1 : hours;
  const zone = endOfZone(tokens, half);
  const isSure = half > hours || zone > half || isMark(tokens, index + 1, ":");
  return isSure ? { next: zone, value: 0 } : null;
}

/** The token after the hours and minutes; -1 where there are none. */
function endOfHours(tokens: Tokens, index: number): number {
  if (!isNumberToken(tokens, index)) {
    const spoken = smallNumber(tokens, index);
    return spoken !== null && spoken.value > 0 && spoken.value <= 12 && isIn(tokens, spoken.next, halves)
      ? spoken.next
      : -1;
  }
  const isAfterColon = isMark(tokens, index - 1, ":") && isGlued(tokens, index);
  if (isAfterColon || tokens.end[index]! - tokens.start[index]! > 5) return -1;
  const hour = plainNumber(tokens, index, 4);
  if (hour < 0) return /^(?:1?\d|2[0-3])\.[0-5]\d$/.test(wordAt(tokens, index)) ? index + 1 : -1;
  if (hour > 24) return hour < 2400 && hour % 100 < 60 ? index + 1 : -1;
  const hasMinutes =
    isMark(tokens, index + 1, ":") && isGlued(tokens, index + 1) && isGlued(tokens, index + 2);
  const minutes = hasMinutes ? plainNumber(tokens, index + 2, 2) : -1;
  const isTime = minutes >= 0 && minutes < 60 && tokens.end[index + 2]! - tokens.start[index + 2]! === 2;
  return isTime ? index + 3 : hasMinutes ? -1 : index + 1;
}

/** "EST", "local time". */
function endOfZone(tokens: Tokens, index: number): number {
  if (hashAt(tokens, index) === localWord && hashAt(tokens, index + 1) === timeWord) return index + 2;
  return isIn(tokens, index, zones) ? index + 1 : index;
}
