/** Those who say what a figure will be, right behind it. */
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn } from "../token-tests.ts";

const forecasters = wordSet("economists analysts forecasters brokers experts traders investors pollsters");
const expecting = wordSet(
  "had have expected forecast predicted expect forecasted were projected estimated polled",
);

/** "twice the 32,000 economists had forecast": they say the figure, nobody counts them. */
export function isForecaster(tokens: Tokens, last: number): boolean {
  return isIn(tokens, last, forecasters) && isIn(tokens, last + 1, expecting);
}
