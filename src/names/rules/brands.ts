/** Names that a possessive belongs to: "Moody’s said", "a Denny’s outlet", "the baker Hallworth’s", "St Mary’s Hospital". */
import { Word } from "../../english/words.ts";
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { possessiveBrands } from "./brand-names.ts";
import { organizationHeads } from "./head-words.ts";
import {
  eachRevised,
  firstOverlapping,
  inOneSentence,
  isGivenName,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
  wordsOfFullNames,
} from "./name-rule.ts";
import { kinds, peopleToo } from "./organization-words.ts";

/** After a possessive a noun follows; where one of these does, the possessive is part of the name. */
const verbs = wordSet(
  "will may might could would should can cannot did does has had was were is are said says apologised apologized",
);
/** These do not begin what somebody has, either, but in speech “Ada’s in town”. */
const followers = wordSet(
  "and or but in on at after before from for with by to as when where while since which that also now",
);
const articles = wordSet("a an");

const KNOWN_PLACE = NameClass.country | NameClass.region | NameClass.area | NameClass.demonym;

/** A name or capitalised words, and the possessive behind them. */
type Owner = Pick<TaggedName, "first" | "last">;

export const byPossessive: NameRule = (context, names) => {
  const { view } = context;
  if (!view.shapes.includes(Shape.possessive)) return names;
  const people = wordsOfFullNames(view, names);
  const owners = ownersIn(view, names).filter(({ first }) => !people.has(view.tokens.hash[first]!));
  const brands = new Set<number>();
  for (const owner of owners)
    if (isBrand(context, owner)) brands.add(phraseHash(view.tokens, owner.first, owner.last));
  const found = owners
    .filter(({ first, last }) => brands.has(phraseHash(view.tokens, first, last)))
    .map(({ first, last }): TaggedName => {
      return { first, last: last + 1, type: "organization", rule: "brand", margin: 1000 };
    });
  const kept = eachRevised(names, (name) => {
    const head = headAfter(view, name);
    if (head !== null) return revised(name, "brand", { last: head, type: "organization" });
    return firstOverlapping(found, name.first, name.last) === undefined ? name : null;
  });
  return withFound(
    kept,
    found.filter(({ first, last }) => firstOverlapping(kept, first, last) === undefined),
  );
};

/** What stands before the possessives of a story, partners joined by "&" whole: “Tyler & Sam” of “Tyler & Sam’s”. */
function ownersIn(view: StoryView, names: readonly TaggedName[]): readonly Owner[] {
  const { shapes, tokens } = view;
  const owners: Owner[] = [];
  for (let i = shapes.indexOf(Shape.possessive); i > 0; i = shapes.indexOf(Shape.possessive, i + 1)) {
    const last = i - 1;
    if (!isCapitalShape(shapes[last]!) || !inOneSentence(view, last, i)) continue;
    const name = firstOverlapping(names, last, last);
    // “Lloyd’s of London” has its possessive already.
    if (name !== undefined && name.last > last) continue;
    let first = name?.first ?? startOfWords(view, last);
    if (tokens.hash[first - 1] === Word.ampersand && inOneSentence(view, first - 2, last))
      first = firstOverlapping(names, first - 2, first - 2)?.first ?? first - 2;
    owners.push({ first, last });
  }
  return owners;
}

/** Where the capitalised words begin that end at a token; what opens the sentence or is a title is none of them. */
function startOfWords(view: StoryView, last: number): number {
  const { cues, shapes, tokens } = view;
  let first = last;
  while (
    inOneSentence(view, first - 1, last) &&
    shapes[first - 1] === Shape.capital &&
    cues[first - 1] === Cue.none &&
    !functionWords.has(tokens.hash[first - 1]!)
  )
    first--;
  return first;
}

function isBrand(context: RuleContext, { first, last }: Owner): boolean {
  const { view, gazetteer } = context;
  const { tokens, shapes } = view;
  if ((gazetteer.classesOf(phraseHash(tokens, first, last + 1)) & NameClass.organization) !== 0) return true;
  if (first === last && possessiveBrands.has(tokens.hash[first]!)) return true;
  if (isParish(view, { first, last })) return true;
  const bare = gazetteer.classesOf(phraseHash(tokens, first, last));
  if ((bare & KNOWN_PLACE) !== 0 || functionWords.has(tokens.hash[first]!) || view.cues[first] === Cue.month)
    return false;
  const next = last + 2;
  if (shapes[next] === Shape.lower && verbs.has(tokens.hash[next]!) && inOneSentence(view, first, next))
    return true;
  if (inOneSentence(view, first - 1, first) && articles.has(tokens.hash[first - 1]!))
    return inOneSentence(view, first, next);
  if ((bare & NameClass.city) !== 0 || !isFree(view, last)) return false;
  return (
    isAfterKind(view, first) ||
    isFirm(view, first, last) ||
    (isDone(view, next) && !isSomebodys(context, first))
  );
}

/** Whether no noun follows the possessive. */
function isFree(view: StoryView, last: number): boolean {
  const { shapes, tokens } = view;
  const next = last + 2;
  if (!inOneSentence(view, last, next)) return true;
  if (shapes[next] === Shape.lower) return followers.has(tokens.hash[next]!) || isDone(view, next);
  return shapes[next] === Shape.comma || shapes[next] === Shape.stop || shapes[next] === Shape.closing;
}

/** A verb with its object or place behind it: “bought its rival”, “closed after a year”; “Ada’s closed shop” is hers. */
function isDone({ classes, shapes, tokens }: StoryView, i: number): boolean {
  const isPast = (classes[i]! & WordClass.pastTense) !== 0 || past.test(wordAt(tokens, i));
  if (shapes[i] !== Shape.lower || !isPast) return false;
  return (
    shapes[i + 1] === Shape.stop || shapes[i + 1] === Shape.number || objects.has(tokens.hash[i + 1] ?? 0)
  );
}

const past = /ed$/;
const objects = wordSet(`
  a an the its their his her this that in on at after before from for with by to as when while off out up down over under
  into against about until since almost nearly more another all some two three four five six seven eight nine ten`);

/** “the baker Hallworth’s”, “its rival, Lola’s”; “The” does not make a noun of a verb. */
function isAfterKind(view: StoryView, first: number): boolean {
  const { cues, shapes, tokens } = view;
  const noun = shapes[first - 1] === Shape.comma ? first - 2 : first - 1;
  if (!inOneSentence(view, noun, first) || cues[noun] === Cue.title) return false;
  const hash = tokens.hash[noun]!;
  return kinds.has(hash) || peopleToo.has(hash) || shopkeepers.has(hash);
}

/** Who keeps a shop is called what the shop is. */
const shopkeepers = wordSet(`
  store stores shop shops restaurant restaurants cafe café pub pubs bar bars diner diners baker bakers grocer grocers butcher butchers
  jeweller jewellers jeweler bookseller booksellers tailor tailors confectioner florist caterer pizzeria eatery nightclub
  casino hotel hotels confectionery at outside`);

/** Partners whose sign is “&”. */
function isFirm({ tokens }: StoryView, first: number, last: number): boolean {
  return last > first && tokens.hash[first + 1] === Word.ampersand;
}

/** A given name's possessive may be a person's house, and “of Ada’s” belongs to somebody. */
function isSomebodys(context: RuleContext, first: number): boolean {
  return context.view.tokens.hash[first - 1] === Word.of || isGivenName(context, first);
}

/** “St Andrew’s churchwarden”: a parish or a school, whose people are called by what they are there. */
function isParish(view: StoryView, { first, last }: Owner): boolean {
  const { shapes, tokens } = view;
  const next = last + 2;
  if (!saints.has(tokens.hash[first]!) || first === last || !inOneSentence(view, first, next)) return false;
  return shapes[next] === Shape.lower && ofParishes.has(tokens.hash[next]!);
}

const saints = wordSet("st st. saint");
const ofParishes = wordSet(`
  churchwarden churchwardens warden organist vicar rector curate verger sexton choir choirmaster chorister parishioner parishioners
  congregation bellringers headteacher headmaster headmistress head principal governors pupil pupils student students teacher
  parents coach captain manager skipper striker midfielder goalkeeper defender`);

/** The last token of "Mary’s Hospital" after a person's name; null where no such word follows the possessive. */
function headAfter(view: StoryView, name: TaggedName): number | null {
  const { tokens, shapes } = view;
  const { last, type } = name;
  if (shapes[last + 1] === Shape.possessive && isParish(view, name)) return last + 1;
  if (type !== "person" || shapes[last + 1] !== Shape.possessive) return null;
  if (!inOneSentence(view, last, last + 2) || shapes[last + 2] !== Shape.capital) return null;
  return organizationHeads.has(tokens.hash[last + 2]!) ? last + 2 : null;
}
