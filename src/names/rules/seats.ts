/** Where a lawmaker is from, as American papers write it: “Sen. Ada Eze, D-Oconto,”. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { type NameRule, withReplaced } from "./name-rule.ts";

const parties = wordSet("r d i dfl gop");
const MAX_WORDS = 4;

export const seats: NameRule = ({ view }, names) => {
  const { tokens, segments } = view;
  const found: TaggedName[] = [];
  for (let k = 0; k < segments.length; k += 2)
    for (let i = segments[k]!; i + 2 <= segments[k + 1]!; i++) {
      if (!parties.has(tokens.hash[i]!) || !isSeat(view, i)) continue;
      const first = i + 2;
      let last = first;
      while (last < first + MAX_WORDS && isCapitalShape(view.shapes[last + 1] ?? Shape.none)) last++;
      found.push({ first, last, type: "place", rule: "place-words", margin: 1000 });
    }
  return withReplaced(names, found);
};

/** A party's letter after a comma or bracket, and a place after its hyphen. */
function isSeat({ tokens, shapes }: StoryView, i: number): boolean {
  const isSetOff = shapes[i - 1] === Shape.comma || tokens.hash[i - 1] === Word.opening;
  const isJoined = shapes[i + 1] === Shape.hyphen && tokens.end[i + 1] === tokens.start[i + 2];
  return isSetOff && isJoined && isCapitalShape(shapes[i + 2]!);
}
