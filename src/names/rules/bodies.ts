/** A court or council named for its body is one organization: "Court of Appeal of the Union". */
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, revised } from "./name-rule.ts";

const OF = hashWord("of");
const THE = hashWord("the");
const heads = wordSet("court council committee commission parliament assembly secretariat tribunal");

export const bodiesOfBodies: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    const previous = found.at(-1);
    if (previous !== undefined && belongsTo(view, previous, name))
      found[found.length - 1] = revised(previous, "body", { last: name.last });
    else found.push(name);
  }
  return found;
};

function belongsTo(view: StoryView, a: TaggedName, b: TaggedName): boolean {
  if (a.type !== "organization" || b.type !== "organization" || b.first !== a.last + 3) return false;
  const { hash } = view.tokens;
  return (
    heads.has(hash[a.first]!) &&
    hash[a.last + 1] === OF &&
    hash[a.last + 2] === THE &&
    inOneSentence(view, a.first, b.last)
  );
}
