/** Whether "from … to …" is a range or a change: "from 5 to 12 years", "rose from 5 to 12". */
import { Word } from "../../english/words.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isChange } from "../context/change-words.ts";
import { directionOf } from "../context/direction.ts";
import { isIn, isMark, isNumberToken, isWord, sameSentence } from "../token-tests.ts";

/** Verbs and words of ranging. */
export const ranging = wordSet(
  "range ranges ranged ranging vary varies varied varying anywhere everything somewhere span spans",
);

/** Whether "from" at the token opens a range: a word of ranging stands before it, or none of change. */
export function isRanging(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index - 1, ranging) || isIn(tokens, index - 2, ranging)) return true;
  if (isIn(tokens, index - 1, changing) || changesBefore(tokens, index) || isNumberOf(tokens, index))
    return false;
  if (changesWhat(tokens, index)) return false;
  const earlier = fromBefore(tokens, index);
  if (earlier !== null) return isRanging(tokens, earlier);
  return directionOf(tokens, index + 1, index + 1) === null;
}

/** "increased over the past three years from": the verb of change stands further back. */
function changesBefore(tokens: Tokens, index: number): boolean {
  for (let i = index - 1; i > index - MAX_CLAUSE && sameSentence(tokens, i, index); i--) {
    if (isMark(tokens, i, ",") || isMark(tokens, i, ";")) return false;
    if (isIn(tokens, i, overTime)) return isChange(tokens, i - 1);
  }
  return false;
}

/** "yields went from 2 to 3 tonnes and sales from 7 to 9": the "from" of the clause before, whose verb is left out here. */
function fromBefore(tokens: Tokens, index: number): number | null {
  for (let i = index - 1; i > index - MAX_CLAUSE && sameSentence(tokens, i, index); i--) {
    if (isMark(tokens, i, ";")) return null;
    if (isWord(tokens, i, Word.from))
      return isNumberToken(tokens, i + 1) || isNumberToken(tokens, i + 2) ? i : null;
  }
  return null;
}

/** "raise capacity at its plant from 1.1 to 1.4 million": what changes stands between the verb and its figures. */
function changesWhat(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index - 1, ages)) return false;
  for (let i = index - 1; i > index - MAX_OBJECT && sameSentence(tokens, i, index); i--) {
    if (isMark(tokens, i, ",") || isMark(tokens, i, ";") || isNumberToken(tokens, i)) return false;
    if (isChange(tokens, i) || isIn(tokens, i, reshaping)) return true;
  }
  return false;
}
const MAX_OBJECT = 14;
/** Verbs that take what changes as their object, besides those that say whether it goes up or down. */
const reshaping = wordSet(
  "raise raises lifts lower lowers lowering boosts cutting trim slash slashes shrinks hikes extend extends shorten shortens shortened widen narrow",
);

/** "double the number of inspectors from 45 to 90": a number that goes from one to another, not "aged from 5 to 12". */
function isNumberOf(tokens: Tokens, index: number): boolean {
  if (isIn(tokens, index - 1, ages)) return false;
  for (let i = index - 2; i > index - MAX_PHRASE && sameSentence(tokens, i, index); i--)
    if (isWord(tokens, i, of) && isIn(tokens, i - 1, changing)) return true;
  return false;
}
const MAX_PHRASE = 7;
const ages = wordSet("aged ages age");
const of = hashWord("of");

const MAX_CLAUSE = 12;
const overTime = wordSet("over in during within since");

const changing = wordSet(
  "up down higher lower went go goes gone going change changed changes moved extended lifted took widened narrowed revised move total age number rate recover recovers recovered recovering back double doubles triple treble quadruple",
);
