/** Whether the text says that a figure went up or down. */
import { hashWord } from "../text/hash.ts";
import type { Tokens } from "../text/tokens.ts";
import { isIn, isMark, isWord, sameSentence, wordSet } from "./token-tests.ts";

const up =
  wordSet(`up rise rises rose risen rising grow grows grew grown growing growth increase increases increased
  increasing climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging
  soar soars soared soaring advance advanced advances leap leaped leapt higher lift lifts lifted lifting raise raised raises raising rebounded
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

export type Direction = "up" | "down";

/** The direction said right before the quantity ("rose by 5 percent") or right behind it ("a 5-point jump"). */
export function directionOf(tokens: Tokens, first: number, last: number): Direction | null {
  return directionBefore(tokens, first) ?? directionFrom(tokens, first, last);
}

function directionBefore(tokens: Tokens, first: number): Direction | null {
  for (let i = first - 1; i >= first - BACK && sameSentence(tokens, i, first); i--) {
    if (isStop(tokens, i)) return null;
    const isUpTo = isWord(tokens, i + 1, to) && i + 2 === first;
    const direction = directionIn(tokens, i);
    if (direction !== null && !(isUpTo && isWord(tokens, i, upWord))) return direction;
  }
  return null;
}

/** From the last token of the quantity on: "doubled" says it itself. */
function directionFrom(tokens: Tokens, first: number, last: number): Direction | null {
  for (let i = last; i <= last + AHEAD && sameSentence(tokens, first, i); i++) {
    if (i > last && isStop(tokens, i)) return null;
    const direction = directionIn(tokens, i);
    if (direction !== null) return direction;
  }
  return null;
}
const upWord = hashWord("up");

function directionIn(tokens: Tokens, index: number): Direction | null {
  if (isIn(tokens, index, down)) return "down";
  return isIn(tokens, index, up) ? "up" : null;
}

function isStop(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, ",") || isMark(tokens, index, ";");
}
