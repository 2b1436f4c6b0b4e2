/** Telephone numbers: groups of digits that somebody calls. */
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isDash, isIn, isMark, isNumberToken, sameSentence } from "../token-tests.ts";
import { type Case, startsWithZero } from "./case.ts";

/** The groups of digits around a number, with what their marks say. */
interface DigitRun {
  readonly first: number;
  readonly groups: number;
  readonly digits: number;
  /** "+353 1 666 0000" */
  readonly isInternational: boolean;
}

/** How many tokens of a run are looked at on either side. */
const MAX_RUN = 8;

function runAround(tokens: Tokens, index: number): DigitRun {
  let first = index;
  while (first > index - MAX_RUN && isPiece(tokens, first - 1) && isNext(tokens, first)) first--;
  let groups = 0;
  let digits = 0;
  for (let i = first; i < index + MAX_RUN && isPiece(tokens, i) && (i === first || isNext(tokens, i)); i++) {
    if (!isNumberToken(tokens, i)) continue;
    groups++;
    digits += tokens.end[i]! - tokens.start[i]!;
  }
  return { first, groups, digits, isInternational: isMark(tokens, first, "+") };
}

function isPiece(tokens: Tokens, index: number): boolean {
  if (isNumberToken(tokens, index))
    return /^\d+$/.test(tokens.text.slice(tokens.start[index], tokens.end[index]));
  return (
    isDash(tokens, index) ||
    isMark(tokens, index, "+") ||
    isMark(tokens, index, "(") ||
    isMark(tokens, index, ")")
  );
}

/** Whether no more than one space parts the token from the one before. */
function isNext(tokens: Tokens, index: number): boolean {
  return index > 0 && tokens.start[index]! - tokens.end[index - 1]! <= 1;
}

const calling = wordSet(
  "call calling phone phoning telephone tel tel. ring ringing dial dialling dialing text texting sms whatsapp hotline helpline fax freephone",
);
const reaching = wordSet("reached contact contacted number");
/** Behind them stands what a call is about. */
const about = wordSet("for from of about with took received made");
const REACH = 6;
/** Where several groups stand together. */
const FAR = 10;
const MIN_DIGITS = 7;

/** "+353 1 666 0000", "(08) 8207 4455", "call 988", "reached on 116 123". */
export function isPhone({ tokens, quantity, counted }: Case): boolean {
  const { numeral, kind, score } = quantity;
  if (numeral.form !== "digits" || numeral.decimals > 0 || (kind !== "bare" && score === null)) return false;
  const run = runAround(tokens, numeral.first);
  if (run.isInternational && run.digits > MIN_DIGITS) return true;
  const start = isMark(tokens, run.first, "(") ? run.first + 1 : run.first;
  if (startsWithZero(tokens, start) && run.groups > 1 && run.digits >= MIN_DIGITS) return true;
  if (counted !== null || run.digits < 3) return false;
  return isCalled(tokens, run);
}

function isCalled(tokens: Tokens, { first, groups }: DigitRun): boolean {
  for (let i = first - 1; i >= first - (groups > 1 ? FAR : REACH) && sameSentence(tokens, i, first); i--) {
    if (isIn(tokens, i, about)) return false;
    if (isIn(tokens, i, calling) || (groups > 1 && isIn(tokens, i, reaching))) return true;
  }
  return false;
}
