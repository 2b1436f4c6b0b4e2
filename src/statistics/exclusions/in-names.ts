/** Numbers inside names. */
import { hasFlag, TokenFlag, type Tokens } from "../../text/tokens.ts";
import { isCapital, isWordToken } from "../token-tests.ts";
import type { Case } from "./case.ts";

/** The number is in a name: "Group of Seven", "Three Mile Island", "S&P 500". */
export function isInName({ tokens, names, quantity }: Case): boolean {
  const { first, last, kind, numeral } = quantity;
  if (kind === "money" || kind === "percent") return false;
  const name = names.at(numeral.first);
  if (name !== undefined && (name.first < numeral.first || name.last > last) && name.last >= numeral.last)
    return true;
  return numeral.form === "words" && isCapitalInside(tokens, first);
}

/** A number word with a capital between other capitals, outside a headline: "the Big Four firms". */
function isCapitalInside(tokens: Tokens, first: number): boolean {
  if (!isCapital(tokens, first) || hasFlag(tokens, first, TokenFlag.sentenceStart)) return false;
  return isWordToken(tokens, first - 1) && !isHeadline(tokens, first);
}

/** Whether most words of the sentence have capitals: then a capital says nothing. */
function isHeadline(tokens: Tokens, index: number): boolean {
  const sentence = tokens.sentenceOf[index]!;
  let capitals = 0;
  let words = 0;
  for (let i = tokens.sentences[sentence]!; i < tokens.sentences[sentence + 1]!; i++) {
    if (!isWordToken(tokens, i)) continue;
    words++;
    if (isCapital(tokens, i)) capitals++;
  }
  return capitals > words * 0.6;
}
