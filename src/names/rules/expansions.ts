/** Names that their acronyms explain: "Movement of People Hit by Dams (MPD)", "Union of Adair Mills, or UAM,". */
import { Word } from "../../english/words.ts";
import { unitAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { tokensInCapitals } from "./capitals.ts";
import { firstOverlapping, inOneSentence, type NameRule, withReplaced } from "./name-rule.ts";

const joiners = wordSet(
  "of the and for in on to by de du des del la le da do dos das e y with against & der für und",
);
const MAX_TOKENS = 14;
const MIN_LETTERS = 2;

export const expandedAcronyms: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const i of tokensInCapitals(view)) {
    const isAcronym = i >= 2 && view.shapes[i] === Shape.allCaps;
    const body = isAcronym && isExplained(view, i) ? expansionOf(view, names, i) : null;
    if (body !== null) found.push(body);
  }
  return withReplaced(names, found);
};

/**
 * The body that an acronym explains; null where its words do not have the letters, or are tagged so already. What has an acronym
 * may be an act, a report, a sort of lamp: the tagger knows one of both for a body.
 */
function expansionOf(view: StoryView, names: readonly TaggedName[], i: number): TaggedName | null {
  const { tokens, shapes } = view;
  const end = shapes[i - 1] === Shape.opening ? i - 2 : i - 3;
  const last = shapes[end] === Shape.possessive ? end - 1 : end;
  const first = startOfExpansion(view, last, tokens.text.slice(tokens.start[i], tokens.end[i]));
  if (first < 0 || first === last) return null;
  const whole = firstOverlapping(names, first, last);
  const isBody = firstOverlapping(names, i, i)?.type === "organization";
  if (whole === undefined) return isBody ? body(first, last) : null;
  if (whole.first < first || whole.last > last) return null;
  if (whole.type === "organization")
    return whole.first === first && whole.last === last ? null : body(first, last);
  // “Slaska Huta Stali (SHS)” is nobody, nor are the West Indies all of “Cricket West Indies (CWI)”.
  return isBody && last - first + 1 >= MIN_WORDS ? body(first, last) : null;
}

const MIN_WORDS = 3;

function body(first: number, last: number): TaggedName {
  return { first, last, type: "organization", rule: "acronym", margin: 1000 };
}

/** Whether an acronym stands in brackets, or between “, or” and a mark. */
function isExplained(view: StoryView, i: number): boolean {
  const { tokens, shapes } = view;
  if (shapes[i - 1] === Shape.opening && shapes[i + 1] === Shape.closing) return true;
  const isAside =
    tokens.hash[i - 1] === Word.or && shapes[i - 2] === Shape.comma && inOneSentence(view, i - 3, i);
  return isAside && (shapes[i + 1] === Shape.comma || shapes[i + 1] === Shape.stop);
}

/** Where the words begin whose capitals, small words left out or not, are the letters; -1 where they are not. */
function startOfExpansion(view: StoryView, last: number, acronym: string): number {
  const { tokens, shapes } = view;
  const letters = acronym.toUpperCase();
  if (letters.length < MIN_LETTERS) return -1;
  let capitals = "";
  for (let i = last; i > last - MAX_TOKENS && inOneSentence(view, i, last); i--) {
    if (isCapitalShape(shapes[i]!))
      capitals = String.fromCharCode(unitAt(tokens, i)).toUpperCase() + capitals;
    else if (shapes[i] !== Shape.comma && shapes[i] !== Shape.possessive && !joiners.has(tokens.hash[i]!))
      return -1;
    if (capitals === letters && isCapitalShape(shapes[i]!) && !functionWords.has(tokens.hash[i]!)) return i;
    if (capitals.length >= letters.length) return -1;
  }
  return -1;
}
