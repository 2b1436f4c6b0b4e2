/** What a body is named for belongs to it: "Court of Appeal of the Union", "Nurses Guild of Adair". */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, revised } from "./name-rule.ts";

const heads = wordSet("court council committee commission parliament assembly secretariat tribunal");

/** What members, believers or the learned of one place are together: it is hardly ever named apart from the place. */
const local = wordSet(`
  union guild fellowship diocese archdiocese federation association movement league brotherhood confederation society chamber
  syndicate cooperative synod presbytery parish`);

export const bodiesOfBodies: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    const previous = found.at(-1);
    if (previous !== undefined && (belongsTo(view, previous, name) || isOfPlace(view, previous, name)))
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
    hash[a.last + 1] === Word.of &&
    hash[a.last + 2] === Word.the &&
    inOneSentence(view, a.first, b.last)
  );
}

/** Whether the second name is the place whose the body is: of several words, or behind a body of several. */
function isOfPlace(view: StoryView, a: TaggedName, b: TaggedName): boolean {
  const { hash } = view.tokens;
  if (a.type !== "organization" || b.type !== "place" || a.first === a.last || !local.has(hash[a.last]!))
    return false;
  const of = hash[b.first - 1] === Word.the ? b.first - 2 : b.first - 1;
  return of === a.last + 1 && hash[of] === Word.of && inOneSentence(view, a.first, b.last);
}
