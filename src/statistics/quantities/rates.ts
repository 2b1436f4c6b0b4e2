/** What each unit of a figure is counted for: “a day”, “per capita”. */
import type { Tokens } from "../../text/tokens.ts";
import { isGlued, isIn, isJoint, isMark, isWordToken, wordSet } from "../token-tests.ts";
import type { Quantity } from "./quantity.ts";

const a = wordSet("a an");
export const per = wordSet("per each every");

const ratePeriods = wordSet(
  `second minute hour day night week month quarter year decade share head person barrel ton tonne gallon litre liter
  pound ounce kilogram kilo kg mile unit piece ticket household dozen bushel game match vote capita bottle`,
);

/** "a day", "per capita", "per 100,000 people", "/hour", "-a-share". */
export function withRate(tokens: Tokens, quantity: Quantity): Quantity {
  const next = quantity.last + 1;
  if (isMark(tokens, next, "/") && isGlued(tokens, next) && isWordToken(tokens, next + 1))
    return rated(tokens, quantity, next + 1);
  const joint = isJoint(tokens, next) ? 1 : 0;
  const article = next + joint;
  const noun = isJoint(tokens, article + 1) ? article + 2 : article + 1;
  if (isIn(tokens, article, a) && isIn(tokens, noun, ratePeriods)) return rated(tokens, quantity, noun);
  if (isIn(tokens, article, per) && isWordToken(tokens, noun)) return rated(tokens, quantity, noun);
  return quantity;
}

function rated(tokens: Tokens, quantity: Quantity, noun: number): Quantity {
  return { ...quantity, per: tokens.text.slice(tokens.start[noun], tokens.end[noun]).toLowerCase() };
}
