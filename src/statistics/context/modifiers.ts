/** What the words around a number make of it: about, more than, at least, up to. */
import type { Statistic } from "../../model/result.ts";
import { type Tokens, unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { phraseAt, phraseTable } from "../phrases.ts";
import { isGlued, isIn, isMark, isNumberToken, startsParagraph } from "../token-tests.ts";

export type Modifier = Statistic["modifier"];

type Row = readonly [Modifier, readonly string[]];

/** Read backwards from the number; of two phrases that end alike the longer wins. */
const before: readonly Row[] = [
  [
    "~",
    [
      ..."about around roughly approximately approx approx. nearly almost some circa estimated".split(" "),
      "an estimated",
      "estimated at",
      "close to",
      "near to",
      "near",
      "in the region of",
      "on the order of",
      "in the order of",
      "something like",
      "virtually",
      "c.",
      "ca.",
      "practically",
      "towards",
      "getting on for",
    ],
  ],
  [
    ">",
    [
      "more than",
      "over",
      "above",
      "exceed",
      "exceeds",
      "exceeded",
      "exceeding",
      "in excess of",
      "larger than",
      "greater than",
      "higher than",
      "bigger than",
      "longer than",
      "older than",
      "better than",
      "north of",
      "topped",
      "topping",
      "tops",
      "surpassed",
      "surpassing",
      "surpasses",
      "beyond",
    ],
  ],
  [
    ">=",
    [
      "at least",
      "upwards of",
      "upward of",
      "no fewer than",
      "no less than",
      "not less than",
      "not fewer than",
      "a minimum of",
      "minimum of",
      "more than or equal to",
      "greater than or equal to",
      "as few as",
      "as little as",
    ],
  ],
  [
    "<",
    [
      "less than",
      "fewer than",
      "under",
      "below",
      "short of",
      "not quite",
      "shy of",
      "lower than",
      "smaller than",
      "younger than",
      "shorter than",
    ],
  ],
  [
    "<=",
    [
      "up to",
      "as many as",
      "as much as",
      "as long as",
      "as high as",
      "as far as",
      "as large as",
      "as big as",
      "at most",
      "less than or equal to",
      "fewer than or equal to",
      "no more than",
      "not more than",
      "no longer than",
      "no higher than",
      "no greater than",
      "a maximum of",
      "maximum of",
      "within",
      "upto",
    ],
  ],
];

/** Read forwards from the counted noun, the unit or the number. */
const after: readonly Row[] = [
  [
    ">=",
    [
      "or more",
      "or higher",
      "or above",
      "or older",
      "or over",
      "or longer",
      "or greater",
      "or better",
      "and above",
      "and over",
      "and older",
      "and up",
      "at least",
      "plus",
      "-plus",
    ],
  ],
  [
    "<=",
    ["or less", "or fewer", "or lower", "or under", "or below", "or younger", "and under", "at most", "tops"],
  ],
  ["~", ["or so", "odd", "-odd", "-ish", "ish", "approximately", "give or take", "or thereabouts"]],
];

const backwards = phraseTable(before, "backwards");
const forwards = phraseTable(after, "forwards");

export interface FoundModifier {
  readonly modifier: Modifier;
  /** The outermost token of its words. */
  readonly edge: number;
}

/** The phrase that ends right before the token; null where none does. */
function phraseBefore(tokens: Tokens, index: number): FoundModifier | null {
  const found = phraseAt(backwards, tokens, index - 1, -1);
  return found === null ? null : { modifier: found.meaning, edge: index - found.words.length };
}

/** The phrase that begins at the token; null where none does. */
function phraseAfter(tokens: Tokens, index: number): FoundModifier | null {
  const found = phraseAt(forwards, tokens, index, 1);
  return found === null ? null : { modifier: found.meaning, edge: index + found.words.length - 1 };
}

/** "~20", "≈ 20", "≥ 20", by their code units. */
const signs: ReadonlyMap<number, Modifier> = new Map([
  [0x7e, "~"],
  [0x2248, "~"],
  [0x3e, ">"],
  [0x3c, "<"],
  [0x2265, ">="],
  [0x2264, "<="],
]);

/** The modifier before a quantity whose first token is given. "Over the past 30 days" has none. */
export function modifierBefore(tokens: Tokens, first: number): FoundModifier | null {
  const sign = signs.get(unitAt(tokens, first - 1));
  if (sign !== undefined) return { modifier: sign, edge: first - 1 };
  // "less than a 100 miles"
  const isLoose = isIn(tokens, first - 1, a) && isNumberToken(tokens, first);
  const found = phraseBefore(tokens, isLoose ? first - 1 : first);
  if (found === null || isOtherSense(tokens, found)) return null;
  // "As many as about 50", "nearly 1 in 5": the word next to the number decides, an outer one widens the span.
  const outer = phraseBefore(tokens, found.edge);
  return outer !== null && found.modifier === "~" && outer.modifier !== "~" ? { ...outer } : found;
}

const a = wordSet("a an");
const overlong = wordSet("past over beyond near around within under above below towards some");
const up = wordSet("up");
const rising =
  wordSet(`tick ticks ticked ticking edge edges edged edging inch inches inched creep creeps crept creeping nudge nudged
  went go goes going move moves moved moving drift drifted push pushed climb climbed rose risen pick picked jump jumped
  shot bump bumped bring brings brought bringing drive drove driven`);
const motions =
  wordSet(`went go goes going turned move moved moving drove walk walked fight fights battle battles dispute
  feud fork forked presided presiding presides ruled control handed took taken fears anger outrage concern concerns debate row war deal charges lawsuit argument questions out all from drive`);

/** "Fight over 12 seats", "all over", "out past 3 miles": the word is a preposition of place or matter. */
function isOtherSense(tokens: Tokens, { edge }: FoundModifier): boolean {
  // "The rate ticked up to 3.8 percent", "went up to 40"
  if (isIn(tokens, edge, up)) return isIn(tokens, edge - 1, rising);
  return isIn(tokens, edge, overlong) && isIn(tokens, edge - 1, motions);
}

/** The modifier after a quantity, given the token after it: "or more", "+", "or so". */
export function modifierAfter(tokens: Tokens, next: number): FoundModifier | null {
  if (isMark(tokens, next, "+") && isGlued(tokens, next)) return { modifier: ">=", edge: next };
  return startsParagraph(tokens, next) ? null : phraseAfter(tokens, next);
}
