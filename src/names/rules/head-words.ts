/** What a name ends with says what it is, whoever it is named for: "John Adams Airport", "the Ada Obi Act". */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapitalShape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { eachRevised, inOneSentence, type NameRule, revised } from "./name-rule.ts";

/** Words that are hardly anybody's surname; "Street", "Bridge" and "Hall" are, and the tagger weighs them. */
const placeHeads = wordSet(`
  airport airfield avenue boulevard square stadium highway expressway terminal plaza arena cemetery memorial monument
  reservoir refinery barracks shipyard promenade`);
export const organizationHeads = wordSet(`
  university hospital college institute foundation academy laboratories clinic museum orchestra infirmary polytechnic
  seminary school cathedral society prep`);
/** Surnames too, but hardly with two names before them: “Obafemi Awolowo Way”. */
const headsOfWholeNames = wordSet(
  "way street road lane bridge bypass flyover setu marg chowk crescent drive tower towers terrace interchange roundabout park",
);
const otherHeads = wordSet(
  "act prize award awards trophy medal cup law amendment scholarship fellowship treaty doctrine",
);

export const byHeadWord: NameRule = (context, names) =>
  eachRevised(names, (name) => {
    if (name.type !== "person") return name;
    const last = endWithHead(context.view, name);
    const head = context.view.tokens.hash[last]!;
    if (last === name.first) return name;
    const isLong = last - name.first >= 2 && headsOfWholeNames.has(head);
    if (placeHeads.has(head) || isLong) return revised(name, "head-word", { last, type: "place" });
    if (organizationHeads.has(head)) return revised(name, "head-word", { last, type: "organization" });
    return otherHeads.has(head) && isAfterThe(context.view, name.first) ? null : name;
  });

/** An act or a prize is spoken of with its article: "Nathan Law" is somebody. */
function isAfterThe(view: StoryView, first: number): boolean {
  return inOneSentence(view, first - 1, first) && view.tokens.hash[first - 1] === Word.the;
}

/** The name's last token, or the capitalised head word that follows it. */
function endWithHead(view: StoryView, { first, last }: TaggedName): number {
  const next = last + 1;
  if (!inOneSentence(view, last, next) || !isCapitalShape(view.shapes[next]!)) return last;
  const head = view.tokens.hash[next]!;
  const isHead = placeHeads.has(head) || organizationHeads.has(head) || otherHeads.has(head);
  return isHead || (first < last && headsOfWholeNames.has(head)) ? next : last;
}
