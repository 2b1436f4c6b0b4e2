/** What stands in a list of people is a person: "Okafor, Traoré, Lund and Yıldız". */
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { foundName, inOneSentence, type NameRule, type RuleContext, revised } from "./name-rule.ts";
import { wordSurnames } from "./name-words.ts";
import { hasSurnameForm } from "./person-signs.ts";
import { openedRuns } from "./untagged.ts";

const joiners = wordSet("and or nor &");
/** Names of other types that the tagger was surer of than this keep them. */
const DOUBT = 250;
const DOUBT_OF_UNKNOWN = 400;
const MAX_WORDS = 3;

/** Part of a list: a name, or capitalised words in which the tagger saw none. */
interface Item {
  readonly first: number;
  readonly last: number;
  readonly name: TaggedName | undefined;
}

export const listedPeople: NameRule = (context, names) => {
  const items = itemsOf(context.view, names);
  const changed = new Map<Item, TaggedName>();
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to + 1 < items.length && isNext(context.view, items[to]!, items[to + 1]!)) to++;
    const list = items.slice(from, to + 1);
    const areKin = isKin(context.view, list);
    if (isLong(context.view, list) && (areKin || isOfPeople(context, list)))
      for (const item of list) {
        const person = areKin ? asRelative(context, item) : asPerson(context, item, list);
        if (person !== null) changed.set(item, person);
      }
    from = to + 1;
  }
  if (changed.size === 0) return names;
  return items.flatMap((item) => changed.get(item) ?? item.name ?? []);
};

/** The names and the untagged runs of a story, in text order. */
function itemsOf(view: StoryView, names: readonly TaggedName[]): readonly Item[] {
  const runs = openedRuns(view, names).map(({ first, last }): Item => {
    // “Officers Hale, Mbeki and Strand”, where the sentence gave the title its capital.
    const isTitle = first < last && titles.has(view.tokens.hash[first]!);
    return { first: isTitle ? first + 1 : first, last, name: undefined };
  });
  const tagged = names.map((name): Item => ({ first: name.first, last: name.last, name }));
  return [...tagged, ...runs].sort((a, b) => a.first - b.first);
}

/** Whether nothing but a comma, "and" or "nor" stands between two of a list; after a comma an age may. */
function isNext({ tokens, shapes }: StoryView, a: Item, b: Item): boolean {
  if (tokens.sentenceOf[a.last] !== tokens.sentenceOf[b.first]) return false;
  let i = a.last + 1;
  const isAged =
    shapes[i] === Shape.comma && shapes[i + 1] === Shape.number && shapes[i + 2] !== Shape.hyphen;
  if (isAged) i += 2;
  else i = afterPoints(shapes, i);
  const start = i;
  if (shapes[i] === Shape.comma) i++;
  if (joiners.has(tokens.hash[i]!)) i++;
  return i > start && i === b.first;
}

/** Behind what somebody scored: “Hodgetts 2, Faleolo”, “Hodgetts (2), Faleolo”. */
function afterPoints(shapes: Uint8Array, i: number): number {
  if (shapes[i] === Shape.number) return i + 1;
  return shapes[i] === Shape.opening && shapes[i + 1] === Shape.number ? i + 3 : i;
}

/** Three or more, or two with "and" between them: after a comma alone may come anything. */
function isLong({ tokens }: StoryView, list: readonly Item[]): boolean {
  return list.length > 2 || (list.length === 2 && joiners.has(tokens.hash[list[1]!.first - 1]!));
}

/** Whether so many of the list are people that the others are, too; surnames that the tagger overlooked speak for it. */
function isOfPeople(context: RuleContext, list: readonly Item[]): boolean {
  const people = list.filter(({ name }) => name?.type === "person").length;
  const others = list.filter((item) => isKnownOther(context, item)).length;
  if (people >= 2) return people * 2 > list.length || others === 0;
  if (isTitled(context.view, list[0]!)) return others === 0;
  const surnames = list.filter(
    (item) => item.name?.type !== "person" && isSurname(context.view, item),
  ).length;
  return (
    others === 0 && (people === 1 || surnames >= 2) && people + surnames * 2 >= Math.min(list.length - 1, 2)
  );
}

/** A name of another type that the tagger was sure of, or that is known as one. */
function isKnownOther({ view, gazetteer }: RuleContext, { first, last, name }: Item): boolean {
  if (name === undefined || name.type === "person" || hasSurnameForm(view, first)) return false;
  if (first !== last || name.margin >= doubtOf(view, name)) return true;
  return (gazetteer.classesOf(phraseHash(view.tokens, first, last)) & KNOWN_OTHER) !== 0;
}

/** A name of another type that the tagger was not sure of, or that has the form of a surname. */
function isDoubtful(view: StoryView, name: TaggedName): boolean {
  return name.margin < doubtOf(view, name) || hasSurnameForm(view, name.first);
}

/** What nobody knows as a place is one only where the tagger was surer. */
function doubtOf({ classes }: StoryView, { type, first }: TaggedName): number {
  return type === "place" && (classes[first]! & NAME_BITS) === 0 ? DOUBT_OF_UNKNOWN : DOUBT;
}

const KNOWN_OTHER =
  NameClass.country |
  NameClass.region |
  NameClass.largeCity |
  NameClass.organization |
  NameClass.demonym |
  NameClass.area;

function isSurname(view: StoryView, { first, last }: Item): boolean {
  const { classes, shapes, tokens } = view;
  if (first === last && hasSurnameForm(view, first)) return true;
  if (first !== last || shapes[first] !== Shape.capital) return false;
  if ((classes[first]! & (NameClass.surname | ORDINARY)) === NameClass.surname) return true;
  // Letters that no English word has.
  const word = tokens.text.slice(tokens.start[first], tokens.end[first]);
  return (classes[first]! & NAME_BITS & ~NameClass.city) === 0 && /[\u00c0-\u024f\u1e00-\u1eff]/.test(word);
}

const ORDINARY = WordClass.noun | WordClass.verb | WordClass.adjective;

const NO_PERSON = KNOWN_OTHER | NameClass.water | NameClass.site;

/** The person that one of a list of people is; null where the tagger was sure of something else, or it is no name. */
function asPerson({ view, gazetteer }: RuleContext, item: Item, list: readonly Item[]): TaggedName | null {
  const { first, last, name } = item;
  if (name?.type === "person" || last - first >= MAX_WORDS) return null;
  const known = gazetteer.classesOf(phraseHash(view.tokens, first, last));
  // Many a surname is a small town, too: Marín, Bello.
  if (!isPersonShape(view, last)) return null;
  if ((known & NO_PERSON) !== 0)
    return areGivenNames(view, item, list) ? foundName({ first, last }, "person", "listed") : null;
  // “Ada Obi and Winterland co-stars”.
  if (view.shapes[last + 1] === Shape.lower && isNoun(view, last + 1)) return null;
  const people = list.filter((other) => other.name?.type === "person").length;
  if (name !== undefined)
    return isDoubtful(view, name) && (people > 1 || isSurname(view, item))
      ? revised(name, "listed", { type: "person" })
      : null;
  const isSingle = first === last;
  const full = list.filter((other) => other.name?.type === "person" && other.last > other.first).length;
  const isLikeOthers = isSingle
    ? !isOrdinary(view, first) ||
      (known & NameClass.surname) !== 0 ||
      (people > 1 && wordSurnames.has(view.tokens.hash[first]!)) ||
      (isTitled(view, list[0]!) &&
        (people > 0 || wordSurnames.has(view.tokens.hash[first]!)) &&
        view.cues[first] === Cue.none)
    : full > 0 && isFullName(view, first, last);
  return isLikeOthers ? foundName({ first, last }, "person", "listed") : null;
}

/** “Florence, Marion and Vernon sang”: a given name that the tagger left, among two and more. */
function areGivenNames({ classes }: StoryView, { name }: Item, list: readonly Item[]): boolean {
  const isGiven = ({ first, last }: Item) => first === last && (classes[first]! & NameClass.givenName) !== 0;
  return name === undefined && list.length > 2 && list.every(isGiven);
}

/** “The Ferreira sisters, Inês and Marta,”, “her sons, Ruwan and Nimal,”. */
function isKin({ shapes, tokens }: StoryView, list: readonly Item[]): boolean {
  const before = list[0]!.first - 1;
  const isAside = shapes[before] === Shape.comma && closing.has(shapes[list.at(-1)!.last + 1] ?? Shape.stop);
  return (
    isAside && kin.has(tokens.hash[before - 1]!) && list.every(({ name }) => name?.type !== "organization")
  );
}

/** One of them, whatever else is called so: a town by chance, but no country. */
function asRelative({ view }: RuleContext, { first, last, name }: Item): TaggedName | null {
  const isOther = first !== last || (view.classes[first]! & NameClass.country) !== 0;
  if (name?.type === "person" || isOther || !isPersonShape(view, last)) return null;
  return name === undefined
    ? foundName({ first, last }, "person", "listed")
    : revised(name, "listed", { type: "person" });
}

const closing: ReadonlySet<number> = new Set([Shape.comma, Shape.stop, Shape.closing]);

const kin = wordSet(
  "brothers sisters twins triplets siblings sons daughters grandsons granddaughters grandchildren children nephews nieces cousins",
);

/** “Judges Banks and Oyelowo”. */
function isTitled({ tokens }: StoryView, { first }: Item): boolean {
  return titles.has(tokens.hash[first - 1] ?? 0);
}

const titles = wordSet(`
  judges justices senators councillors councilors ministers generals colonels captains messrs drs professors commissioners
  deputies officers sergeants inspectors detectives bishops cardinals doctors lawmakers representatives governors mayors
  constables corporals lieutenants majors admirals troopers privates agents prosecutors magistrates aldermen congressmen
  congresswomen assemblymen ambassadors secretaries superintendents brothers sisters twins siblings mps msps reps sens cllrs`);

function isNoun({ classes, cues, tokens }: StoryView, i: number): boolean {
  if (cues[i] === Cue.organization || cues[i] === Cue.title) return true;
  const words = classes[i]! & (WordClass.noun | WordClass.verb);
  return (
    words === WordClass.noun || (classes[i] === 0 && cues[i] === Cue.none && particles.has(tokens.hash[i]!))
  );
}

/** Small words that go on a name: “Maendeleo ya Wanawake”. */
const particles = wordSet("ya wa la na de du des del di da of for");

function isPersonShape({ shapes }: StoryView, i: number): boolean {
  return shapes[i] === Shape.capital || shapes[i] === Shape.innerCapital || shapes[i] === Shape.innerOnly;
}

function isOrdinary({ classes, cues, tokens }: StoryView, i: number): boolean {
  return cues[i] !== Cue.none || functionWords.has(tokens.hash[i]!) || (classes[i]! & ORDINARY) !== 0;
}

/** Among full names, a word with one behind it that no word of English is. */
function isFullName(view: StoryView, first: number, last: number): boolean {
  if (!inOneSentence(view, first, last)) return false;
  for (let i = first; i <= last; i++) {
    const cue = view.cues[i]!;
    if (cue !== Cue.none && cue !== Cue.month && cue !== Cue.storm) return false;
    if ((view.classes[i]! & NO_PERSON) !== 0) return false;
  }
  return (view.classes[last]! & NameClass.surname) !== 0 || view.classes[last] === 0;
}
