/** Campaigns named by what they ask for, behind who is of them: “Ada Lund of Save Our Buses”. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import { firstOverlapping, foundName, inOneSentence, type NameRule, withReplaced } from "./name-rule.ts";
import { isHeadline } from "./untagged.ts";

const demands = wordSet(`
  stop save keep protect defend free fight hands reclaim restore rescue support end ban bring take give make let say stand act open
  reopen build axe scrap halt block resist love share feed help unite rebuild`);
const MAX_WORDS = 6;

export const campaigns: NameRule = ({ view }, names) => {
  const { hash, sentenceOf } = view.tokens;
  const found = names.flatMap(({ type, last }) => {
    const of = view.shapes[last + 1] === Shape.comma ? last + 2 : last + 1;
    const first = of + 1;
    if (type !== "person" || hash[of] !== Word.of || !inOneSentence(view, last, first)) return [];
    if (!demands.has(hash[first]!) || isHeadline(view, sentenceOf[first]!)) return [];
    let end = first;
    while (
      end - first < MAX_WORDS &&
      inOneSentence(view, first, end + 1) &&
      isCapitalShape(view.shapes[end + 1]!)
    )
      end++;
    const isFree = end > first && isCapitalShape(view.shapes[first]!) && !isWhole(first, end);
    return isFree ? [foundName({ first, last: end }, "organization", "body")] : [];
  });
  return withReplaced(names, found);

  function isWhole(first: number, last: number): boolean {
    const name = firstOverlapping(names, first, last);
    return name?.type === "organization" && name.first <= first && name.last >= last;
  }
};
