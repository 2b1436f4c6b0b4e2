/** What ends in a legal form is a company: "Volvo AB", "Finch & Low LLP". */
import { hashWord } from "../../text/hash.ts";
import { Cue } from "../cue-words.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, revised } from "./name-rule.ts";

const AMPERSAND = hashWord("&");
const DE = hashWord("de");
const LLP = hashWord("llp");

export const byLegalForm: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    // A name that an earlier one took in.
    if (found.length > 0 && name.first <= found.at(-1)!.last) continue;
    const last = endOfForms(view, name.first, name.last);
    if (last === name.last && (name.first === last || !isForm(view, last))) {
      found.push(name);
      continue;
    }
    const first = startOfPartners(view, name.first, last, found);
    while (found.length > 0 && found.at(-1)!.last >= first) found.pop();
    found.push(revised(name, "legal-form", { first, last, type: "organization" }));
  }
  return found;
};

function isForm({ cues }: StoryView, i: number): boolean {
  return cues[i] === Cue.legalForm;
}

/** The last token of the legal forms that follow a name: "Sdn Bhd", "A/S", "S.A.B. de C.V."; `last` where none does. */
function endOfForms(view: StoryView, first: number, last: number): number {
  let end = last;
  for (;;) {
    if (inOneSentence(view, last, end + 1) && isForm(view, end + 1)) end++;
    else if (isSlashed(view, end + 1)) end += 3;
    else if (end > first && isSlashed(view, end)) end += 2;
    else if (end > last && view.tokens.hash[end + 1] === DE && isForm(view, end + 2)) end += 2;
    else return end;
  }
}

/** "A/S", which the scanner takes for three words. */
function isSlashed(view: StoryView, i: number): boolean {
  const { text, start, end } = view.tokens;
  return inOneSentence(view, i, i + 2) && /^[AK]\/S$/.test(text.slice(start[i], end[i + 2]));
}

/** A firm is named for its partners: what stands before "&" belongs to it, and for law firms what commas part from that. */
function startOfPartners(
  view: StoryView,
  first: number,
  last: number,
  before: readonly TaggedName[],
): number {
  const { tokens, shapes } = view;
  const previous = before.at(-1);
  if (tokens.hash[first - 1] !== AMPERSAND || previous?.last !== first - 2) return first;
  let start = previous.first;
  for (let k = before.length - 2; k >= 0 && tokens.hash[last] === LLP; k--) {
    if (shapes[start - 1] !== Shape.comma || before[k]!.last !== start - 2) break;
    start = before[k]!.first;
  }
  return start;
}
