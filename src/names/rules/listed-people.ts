/** What stands in a list of people is a person: "Okafor, Traoré, Lund and Yıldız". */
import { hashWord } from "../../text/hash.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { type NameRule, type RuleContext, revised } from "./name-rule.ts";

const AND = hashWord("and");
/** Names of other types that the tagger was surer of than this keep them. */
const DOUBT = 150;
const MAX_WORDS = 3;
const MIN_PEOPLE = 2;

export const listedPeople: NameRule = (context, names) => {
  const changed = [...names];
  for (let from = 0; from < names.length; ) {
    let to = from;
    while (to + 1 < names.length && isNext(context.view, names[to]!, names[to + 1]!)) to++;
    const list = names.slice(from, to + 1);
    const people = list.filter(({ type }) => type === "person").length;
    if (people >= MIN_PEOPLE && people * 2 > list.length)
      for (let i = from; i <= to; i++)
        if (mayBePerson(context, names[i]!)) changed[i] = revised(names[i]!, "listed", { type: "person" });
    from = to + 1;
  }
  return changed;
};

/** Whether nothing but a comma or "and" stands between two names. */
function isNext({ tokens, shapes }: StoryView, a: TaggedName, b: TaggedName): boolean {
  const between = b.first - a.last - 1;
  if (between < 1 || between > 2 || tokens.sentenceOf[a.last] !== tokens.sentenceOf[b.first]) return false;
  if (between === 1) return shapes[a.last + 1] === Shape.comma || tokens.hash[a.last + 1] === AND;
  return shapes[a.last + 1] === Shape.comma && tokens.hash[a.last + 2] === AND;
}

const NO_PERSON =
  NameClass.country |
  NameClass.region |
  NameClass.city |
  NameClass.water |
  NameClass.site |
  NameClass.organization |
  NameClass.area;

function mayBePerson({ view, gazetteer }: RuleContext, { first, last, type, margin }: TaggedName): boolean {
  if (type === "person" || margin >= DOUBT || last - first >= MAX_WORDS) return false;
  if (view.shapes[last] !== Shape.capital) return false;
  return (gazetteer.classesOf(phraseHash(view.tokens, first, last)) & NO_PERSON) === 0;
}
