/** Whether two numbers with a dash between them are the sides of a vote or a game. */
import { Word } from "../../english/words.ts";
import type { NameIndex } from "../../entities/name-index.ts";
import { hashWord } from "../../text/hash.ts";
import type { Tokens } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { isIn, isWord, sameSentence } from "../token-tests.ts";

const cues =
  wordSet(`vote votes voted voting win wins won winning beat beats beaten beating defeat defeated defeats lost lose
  loses losing lead leads led leading victory draw drew drawn score scored scoreline majority decision ruling ruled
  split sweep swept tie tied shootout set sets final match game games goals halftime half-time fulltime deadlock
  passed approved rejected record series loss trail trails trailed trailing outnumbered edged thrashed downed aggregate penalties upset rout routed slumped slumps overturned upheld upholds downs`);
const nouns = wordSet(
  `vote victory win defeat loss lead majority decision ruling draw score record split margin advantage triumph
  votes victories wins defeats losses decisions rulings stalemate result tie finish winner winners loser losers`,
);
/** Verbs that pass a law or turn it down, or put somebody in or out: they make a score of "288 to 232". */
const deciding = wordSet(
  `clear cleared clears endorse endorsed endorses confirm confirmed confirms adopt adopted adopts carry carried carries ratify
  ratified ratifies back backed backs impeach impeached impeaches acquit acquitted oust ousted expel expelled censure censured
  threw thrown enacted repealed vetoed elected re-elected motion amendment ballot abstention abstentions`,
);
const REACH = 8;
const down = hashWord("down");
const going = wordSet("went go goes going gone");

/** Whether a word of votes or games stands near the pair, in its sentence. */
export function hasScoreCue(tokens: Tokens, first: number, last: number): boolean {
  // "went down 18-24"
  const isDown = (i: number) => isWord(tokens, i, down) && isIn(tokens, i - 1, going);
  return isNear(tokens, first, last, (i) => isIn(tokens, i, cues) || isDown(i));
}

function isNear(tokens: Tokens, first: number, last: number, test: (index: number) => boolean): boolean {
  for (let i = first - REACH; i <= last + REACH; i++)
    if (sameSentence(tokens, Math.min(i, first), Math.max(i, first)) && test(i)) return true;
  return false;
}

/** Whether "288 to 232" is what a chamber decided by: a word of deciding stands near, or "by" before it. */
export function hasVoteCue(tokens: Tokens, first: number, last: number): boolean {
  return (
    (isWord(tokens, first - 1, Word.by) && tokens.end[first]! - tokens.start[first]! < 4) ||
    isNear(tokens, first, last, (i) => isIn(tokens, i, deciding))
  );
}

/** "Millford Town 2-3 Eastbrook": a name on either side. */
export function isBetweenNames(names: NameIndex, first: number, last: number): boolean {
  return names.at(first - 1)?.last === first - 1 && names.at(last + 1)?.first === last + 1;
}

/** "a 5-to-4 vote". */
export function isScoreNoun(tokens: Tokens, index: number): boolean {
  return isIn(tokens, index, nouns);
}
