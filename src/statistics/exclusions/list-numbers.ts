/** Numbers that only count the items of a list, or the notes of a text. */
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { isGlued, isMark, isNumberToken, isWordToken, sameSentence } from "../token-tests.ts";
import { type Case, isBareNumber } from "./case.ts";

/** "[1]", "(3)", "7(4)", "1." at a line's start: list and note numbers. */
export function isListNumber({ tokens, quantity }: Case): boolean {
  const { first, last, numeral } = quantity;
  if (!isBareNumber(quantity) || !numeral.plain) return false;
  if (isSubdivision(tokens, first, last)) return true;
  if (quantity.low > 99) return false;
  if (isMark(tokens, first - 1, "[") && isMark(tokens, last + 1, "]")) return true;
  const closes = isMark(tokens, last + 1, ".") || isMark(tokens, last + 1, ")");
  // "for two reasons: 1) He stays. 2) She leaves."
  if (isMark(tokens, last + 1, ")") && isGlued(tokens, last + 1) && quantity.low <= MAX_ITEMS)
    return !hasOpening(tokens, first);
  return (
    hasFlag(tokens, first, TokenFlag.lineBefore) &&
    closes &&
    isWordToken(tokens, last + 2) &&
    sameSentence(tokens, first, last)
  );
}

const MAX_ITEMS = 20;

/** "302(1)(b)": a section with its parts in brackets, no space between. */
function isSubdivision(tokens: Tokens, first: number, last: number): boolean {
  const isOpen = (index: number) =>
    isMark(tokens, index, "(") && isGlued(tokens, index) && isGlued(tokens, index + 1);
  const isClosed = (index: number) => isMark(tokens, index, ")") && isGlued(tokens, index);
  if (isOpen(last + 1)) return isClosed(last + 3) && tokens.end[last + 2]! - tokens.start[last + 2]! <= 2;
  return isOpen(first - 1) && isClosed(last + 1) && (isNumberToken(tokens, first - 2) || isClosed(first - 2));
}

const BRACKET_REACH = 60;

/** Whether a bracket that is open stands before the token in its sentence. */
function hasOpening(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= first - BRACKET_REACH && sameSentence(tokens, i, first); i--) {
    if (isMark(tokens, i, ")")) return false;
    if (isMark(tokens, i, "(")) return true;
  }
  return false;
}
