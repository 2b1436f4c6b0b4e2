/** Whether the text says that a figure went up or down. */
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { isIn, isMark, isWord, sameSentence, wordSet } from "./token-tests.ts";

const up =
  wordSet(`up rise rises rose risen rising grow grows grew grown growing growth increase increases increased
  increasing climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging
  soar soars soared soaring advance advanced advances leap leaped leapt higher raise raised raises raising rebounded
  rebound rallied rally swelled swell expanded expand expands expansion spike spiked boost boosted hike hiked upped
  doubled doubling tripled tripling`);
const down =
  wordSet(`down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
  decrease decreases decreased decreasing lose loses lost losing loss slip slips slipped slide slid slides sliding shrink
  shrank shrunk shrinking plunge plunged plunges plunging sink sank sinks sunk tumble tumbled tumbles dip dipped dips
  lower lowered cut cuts reduce reduced reduces reducing reduction slump slumped slumps retreated retreating retreat
  contracted contract eased shed sheds dive dived plummeted halved halving slashed`);

const BACK = 5;
const AHEAD = 3;
const to = hashWord("to");

/** The direction said right before the quantity ("rose by 5 percent") or right behind it ("a 5-point jump"). */
export function directionOf(tokens: Tokens, first: number, last: number): "up" | "down" | null {
  for (let i = first - 1; i >= first - BACK && sameSentence(tokens, i, first); i--) {
    if (isMark(tokens, i, ",") || isMark(tokens, i, ";")) break;
    if (isIn(tokens, i, down)) return "down";
    if (isIn(tokens, i, up) && !(isWord(tokens, i + 1, to) && i + 2 === first)) return "up";
  }
  for (let i = last + 1; i <= last + AHEAD && sameSentence(tokens, first, i); i++) {
    if (isMark(tokens, i, ",") || isMark(tokens, i, ";")) break;
    if (isIn(tokens, i, up)) return "up";
    if (isIn(tokens, i, down)) return "down";
  }
  return null;
}
