/** Goods called by their brand, which no body's name is there: “the Nutella jar”, “a packet of Oreos”, “40 Glocks”. */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule } from "./name-rule.ts";

/** What goods are in; no verbs besides: a body can, bars and boxes. */
const containers = wordSet(`
  jar jars bottle bottles tin tins packet packets tube tubes tub tubs crate crates carton cartons sachet sachets pint pints
  mug wrapper wrappers spoonful jug keg`);
/** Weapons and other goods that everybody calls by their maker: general knowledge. */
const goods = wordSet(`
  kalashnikov kalashnikovs glock glocks beretta berettas uzi uzis colt colts luger lugers mauser winchester taser tasers derringer
  vespa vespas rolex rolexes stradivarius steinway harley harleys jeep jeeps hoover hoovers biro biros thermos jacuzzi tupperware
  stetson zippo barbie lego oreo oreos marmite nutella`);
const determiners = wordSet(
  "a an the his her their my your our its another each every two three four five six seven eight nine ten",
);

export const withoutProducts: NameRule = ({ view }, names) => {
  const kept = names.filter((name) => name.type !== "organization" || !isProduct(view, name));
  return kept.length === names.length ? names : kept;
};

function isProduct(view: StoryView, { first, last }: TaggedName): boolean {
  const { shapes, tokens } = view;
  if (first !== last || shapes[first + 1] === Shape.possessive) return false;
  const isInside = inOneSentence(view, first - 1, first);
  const before = isInside ? tokens.hash[first - 1]! : 0;
  const isCounted = determiners.has(before) || (isInside && shapes[first - 1] === Shape.number);
  if (goods.has(tokens.hash[first]!) && isCounted) return true;
  // “a jar of Nutella”, “the Nutella jar”.
  if (before === Word.of && containers.has(tokens.hash[first - 2] ?? 0)) return true;
  return (
    shapes[last + 1] === Shape.lower && containers.has(tokens.hash[last + 1]!) && determiners.has(before)
  );
}
