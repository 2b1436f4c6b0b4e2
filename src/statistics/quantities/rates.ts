/** What each unit of a figure is counted for: “a day”, “per capita”. */

import { hashWord } from "../../text/hash.ts";
import { phraseText } from "../../text/phrase-text.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isGlued, isIn, isJoint, isMark, isNumberToken, isWord, isWordToken } from "../token-tests.ts";
import type { Quantity } from "./quantity.ts";
import { ratedUnits } from "./unit-names.ts";
import { readUnit } from "./units.ts";

const of = hashWord("of");
const articles = wordSet("a an each");
const per = wordSet("per every");
/** "$4m a year earlier" says when. */
const dating = wordSet("earlier ago before later after prior previously");

const ratePeriods = wordSet(
  `second minute hour day night week month quarter year decade share head person barrel ton tonne gallon litre liter
  pound ounce kilogram kilo kg mile unit piece ticket household dozen bushel game match vote capita bottle bag sack plate can carton crate box kilometre
  kilometer metre meter acre hectare pupil student child worker patient visit trip ride session lesson class room bed
  family house vehicle car truck passenger cup glass packet pack page copy dose shot pill tree cow goat sheep chicken
  loaf tin call carat gram quintal seat plot`,
);

/** The quantity with what it is counted for, where that stands after it. */
export function withRate(tokens: Tokens, quantity: Quantity): Quantity {
  // "1,900 litres of water a second"
  const isOf = isWord(tokens, quantity.last + 1, of) && isWordToken(tokens, quantity.last + 2);
  const per = rateAfter(tokens, quantity.last) ?? (isOf ? rateAfter(tokens, quantity.last + 2) : null);
  const rated = `${quantity.unit} per ${per}`;
  return { ...quantity, per, unit: ratedUnits.has(rated) ? rated : quantity.unit };
}

/** "a day", "per capita", "per 100,000 people", "/hour", "-a-share" after the token; null where none stands there. */
export function rateAfter(tokens: Tokens, last: number): string | null {
  const next = last + 1;
  if (isMark(tokens, next, "/") && isGlued(tokens, next) && isWordToken(tokens, next + 1))
    return lowerText(tokens, next + 1, next + 1);
  const joint = isJoint(tokens, next) ? 1 : 0;
  const article = next + joint;
  const noun = isJoint(tokens, article + 1) ? article + 2 : article + 1;
  // "75 prisoners each and"
  const isPeriod =
    isIn(tokens, article, articles) && isIn(tokens, noun, ratePeriods) && !isIn(tokens, noun + 1, dating);
  if (isPeriod || (isIn(tokens, article, per) && isWordToken(tokens, noun)))
    return lowerText(tokens, noun, readUnit(tokens, noun)?.last ?? noun);
  const isCounted =
    isIn(tokens, article, per) && isNumberToken(tokens, noun) && isWordToken(tokens, noun + 1);
  return isCounted ? lowerText(tokens, noun, noun + 1) : null;
}

function lowerText(tokens: Tokens, first: number, last: number): string {
  return phraseText(tokens, first, last).toLowerCase();
}
