/** Both sides of a game with the noun between them: "won by three goals to one". Votes are counts that are compared. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { directionOf } from "../context/direction.ts";
import { readNumeral } from "../numbers/numerals.ts";
import { isIn, isWord } from "../token-tests.ts";
import { bare, type End, type Quantity } from "./quantity.ts";

const to = hashWord("to");
const from = hashWord("from");
const tallied = wordSet("goals games frames sets rounds");
const losing = wordSet("lost lose loses losing loss");

/** The score that begins with the number; null where none stands there, or where the number of goals changes. */
export function readTally(tokens: Tokens, end: End): Quantity | null {
  const { numeral, first, code } = end;
  if (code !== null || numeral.low !== numeral.high || numeral.scale !== 1) return null;
  if (!isIn(tokens, numeral.last + 1, tallied) || !isWord(tokens, numeral.last + 2, to)) return null;
  const other = readNumeral(tokens, numeral.last + 3);
  if (other === null || other.low !== other.high || other.scale !== 1) return null;
  if (isWord(tokens, first - 1, from) || isChanging(tokens, first)) return null;
  return { ...bare(end, other.last, "tally"), score: [numeral.low, other.low] };
}

/** "fell by 45 goals to 41" */
function isChanging(tokens: Tokens, first: number): boolean {
  if (isIn(tokens, first - 1, losing) || isIn(tokens, first - 2, losing)) return false;
  return directionOf(tokens, first, first) !== null;
}
