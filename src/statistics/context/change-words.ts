/** Verbs and nouns of going up and down. */
import type { Tokens } from "../../text/tokens.ts";
import { type WordSet, wordSet } from "../../text/word-table.ts";
import { isIn } from "../token-tests.ts";

export type Direction = "up" | "down" | "unchanged";

const up =
  wordSet(`rise rises rose risen rising grow grows grew grown growing growth increase increases increased
  increasing climb climbs climbed climbing gain gains gained gaining jump jumps jumped jumping surge surges surged surging
  soar soars soared soaring advance advanced advances leap leaped leapt lift lifts lifted lifting raise raises raised raising
  rebounded rallied swelled swell expanded expand expands expansion spike spiked boost boosted hike hiked upped
  doubled doubling tripled tripling trebled quadrupled widens widened widening accelerated accelerating quickened
  strengthened firmed rocketed rocketing ballooned ballooning mushroomed escalated swelling swells uptick upturn rebound
  appreciated upgraded elevated skyrocketed skyrocketing outgrew`);
const down =
  wordSet(`fall falls fell fallen falling drop drops dropped dropping decline declines declined declining
  decrease decreases decreased decreasing lose loses lost losing loss slip slips slipped slide slid slides sliding shrink
  shrank shrunk shrinking plunge plunged plunges plunging sink sank sinks sunk tumble tumbled tumbles dip dipped dips
  lowered cut cuts reduce reduced reduces reducing reduction slump slumped slumps retreated retreating
  contracted eased shed sheds dived plummeted halved halving slashed narrows narrowed narrowing slows slowed slowing
  cooled weakened dwindled trimmed trims trimming pared collapsed collapses
  collapsing crashed nosedived depreciated weakening softened diminished diminishing dwindling slashing shedding easing eases
  plummets plummeting tumbling contracts contracting contraction downturn downgraded curtailed shortfall erased wiped`);

/** Which of two lists the token is in: of what goes up or of what goes down. */
export function ofWord(tokens: Tokens, index: number, ups: WordSet, downs: WordSet): Direction | null {
  if (isIn(tokens, index, downs)) return "down";
  return isIn(tokens, index, ups) ? "up" : null;
}

/** The direction of a word of change: "rose 5 percent", "a drop of 12 points". */
export function changeAt(tokens: Tokens, index: number): Direction | null {
  return ofWord(tokens, index, up, down);
}

/** Whether the token is a verb or noun of going up or down. */
export function isChange(tokens: Tokens, index: number): boolean {
  return changeAt(tokens, index) !== null;
}
