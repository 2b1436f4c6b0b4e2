/** Names that a possessive belongs to: "Moody’s said", "a Denny’s outlet", "St Mary’s Hospital". */
import { wordSet } from "../../text/word-table.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { organizationHeads } from "./head-words.ts";
import { inOneSentence, type NameRule, type RuleContext, revised, wordsOfFullNames } from "./name-rule.ts";

/** After a possessive a noun follows; where one of these does, the possessive is part of the name. */
const verbs = wordSet(
  "will may might could would should can cannot did does has had was were said says apologised apologized",
);
const articles = wordSet("a an");

const KNOWN_PLACE = NameClass.country | NameClass.region | NameClass.area | NameClass.demonym;

export const byPossessive: NameRule = (context, names) => {
  const { view } = context;
  if (!names.some(({ last }) => view.shapes[last + 1] === Shape.possessive)) return names;
  const people = wordsOfFullNames(view, names);
  const isOpen = ({ first, last }: TaggedName): boolean =>
    view.shapes[last + 1] === Shape.possessive && !people.has(view.tokens.hash[first]!);
  const brands = new Set<number>();
  for (const name of names)
    if (isOpen(name) && isBrand(context, name)) brands.add(phraseHash(view.tokens, name.first, name.last));
  return names.map((name) => {
    const head = headAfter(view, name);
    if (head !== null) return revised(name, "brand", { last: head, type: "organization" });
    if (!isOpen(name) || !brands.has(phraseHash(view.tokens, name.first, name.last))) return name;
    return revised(name, "brand", { last: name.last + 1, type: "organization" });
  });
};

function isBrand({ view, gazetteer }: RuleContext, { first, last }: TaggedName): boolean {
  const { tokens, shapes } = view;
  const known = gazetteer.classesOf(phraseHash(tokens, first, last + 1));
  if ((known & NameClass.organization) !== 0) return true;
  const bare = gazetteer.classesOf(phraseHash(tokens, first, last));
  if ((bare & KNOWN_PLACE) !== 0 || !inOneSentence(view, first, last + 2)) return false;
  if (shapes[last + 2] === Shape.lower && verbs.has(tokens.hash[last + 2]!)) return true;
  return inOneSentence(view, first - 1, first) && articles.has(tokens.hash[first - 1]!);
}

/** The last token of "Mary’s Hospital" after a person's name; null where no such word follows the possessive. */
function headAfter(view: StoryView, { last, type }: TaggedName): number | null {
  const { tokens, shapes } = view;
  if (type !== "person" || shapes[last + 1] !== Shape.possessive) return null;
  if (!inOneSentence(view, last, last + 2) || shapes[last + 2] !== Shape.capital) return null;
  return organizationHeads.has(tokens.hash[last + 2]!) ? last + 2 : null;
}
