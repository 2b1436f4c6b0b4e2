/** Whether the text says that a figure went up or down. */
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { isIn, isMark, isNumberToken, isWord, sameSentence } from "../token-tests.ts";

/** Said of a figure right behind them: "rose 5 percent", "a drop of 12 points". */
const up =
  wordSet(`rise rises rose risen rising grow grows grew grown growing growth increase increases increased
  increasing climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging
  soar soars soared soaring advance advanced advances leap leaped leapt lift lifts lifted lifting raised raising
  rebounded rallied swelled swell expanded expand expands expansion spike spiked boost boosted hike hiked upped
  doubled doubling tripled tripling`);
const down =
  wordSet(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
  decrease decreases decreased decreasing lose loses lost losing loss slip slips slipped slide slid slides sliding shrink
  shrank shrunk shrinking plunge plunged plunges plunging sink sank sinks sunk tumble tumbled tumbles dip dipped dips
  lowered cut cuts reduce reduced reduces reducing reduction slump slumped slumps retreated retreating
  contracted eased shed sheds dived plummeted halved halving slashed`);
/** Right before a figure, nothing but a preposition or a modifier between: "up 5 percent". */
const upWord = wordSet("up higher");
const downWord = wordSet("down lower off");
/** Right behind a figure: "a 5-point jump", "12 percent lower". */
const upBehind = wordSet("increase rise gain jump surge growth hike boost spike advance climb leap higher");
const downBehind = wordSet("decrease decline drop fall loss cut reduction slump plunge dip slide lower");
/** Money that is raised does not rise. */
const raising = wordSet("raised raising");

const BACK = 5;
const AHEAD = 2;
/** How far back from "to 240 tonnes" its "from 310" may stand. */
const RANGE = 14;
const by = hashWord("by");
const to = hashWord("to");
const from = hashWord("from");

export type Direction = "up" | "down";

/** The direction said right before the quantity ("rose by 5 percent") or right behind it ("a 5-point jump"). */
export function directionOf(tokens: Tokens, first: number, last: number): Direction | null {
  return (
    directionBefore(tokens, first) ??
    ofWord(tokens, last, up, down) ??
    directionBehind(tokens, last) ??
    directionOfRange(tokens, first)
  );
}

function directionBefore(tokens: Tokens, first: number): Direction | null {
  const adjacent = isWord(tokens, first - 1, by) ? first - 2 : first - 1;
  const beside = ofWord(tokens, adjacent, upWord, downWord);
  if (beside !== null) return beside;
  for (let i = first - 1; i >= first - BACK && sameSentence(tokens, i, first); i--) {
    if (isStop(tokens, i)) return null;
    const direction = ofWord(tokens, i, up, down);
    if (direction !== null) return i === first - 1 && isIn(tokens, i, raising) ? null : direction;
  }
  return null;
}

/** "fell from 310 tonnes in May to 240": the second figure went the way of the first. */
function directionOfRange(tokens: Tokens, first: number): Direction | null {
  if (!isWord(tokens, first - 1, to)) return null;
  for (let i = first - 2; i >= first - RANGE && sameSentence(tokens, i, first); i--) {
    if (isStop(tokens, i)) return null;
    if (!isWord(tokens, i, from)) continue;
    const isFigure = isNumberToken(tokens, i + 1) || isNumberToken(tokens, i + 2);
    return isFigure ? directionBefore(tokens, i + 1) : null;
  }
  return null;
}

function directionBehind(tokens: Tokens, last: number): Direction | null {
  for (let i = last + 1; i <= last + AHEAD && sameSentence(tokens, last, i); i++) {
    if (isStop(tokens, i)) return null;
    const direction = ofWord(tokens, i, upBehind, downBehind);
    if (direction !== null) return direction;
  }
  return null;
}

function ofWord(tokens: Tokens, index: number, ups: WordSet, downs: WordSet): Direction | null {
  if (isIn(tokens, index, downs)) return "down";
  return isIn(tokens, index, ups) ? "up" : null;
}

/** Whether the token is a verb or noun of going up or down. */
export function isChange(tokens: Tokens, index: number): boolean {
  return ofWord(tokens, index, up, down) !== null;
}

function isStop(tokens: Tokens, index: number): boolean {
  return isMark(tokens, index, ",") || isMark(tokens, index, ";");
}
