/**
 * Places in lists: told by a plural noun (“two villages, Sarnas and Foz do Quelm,”, “the towns of Vask and Quelm”), or
 * towns that people are called too, beside one that nobody is (“Marion, Darlington and Florence lost power”).
 */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  isListMark,
  type NameRule,
  type RuleContext,
  revised,
  withFound,
  withReplaced,
  wordsOfFullNames,
} from "./name-rule.ts";
import { openedRuns } from "./untagged.ts";

const nouns = wordSet(
  "villages towns cities hamlets suburbs islands provinces districts counties municipalities settlements neighbourhoods neighborhoods communes parishes",
);

export const listedPlaces: NameRule = (context, names) => {
  const { view } = context;
  let isOpen = false;
  return townsOfLists(context, names).map((name, i) => {
    const before = names[i - 1];
    isOpen =
      isAfterNoun(view, name, names[i + 1]) || (isOpen && before !== undefined && isNext(view, before, name));
    return isOpen && isDoubtful(context, name) ? revised(name, "place-noun", { type: "place" }) : name;
  });
};

/** Right behind “villages of”, or behind “villages,” as the first of several that “and” joins. */
function isAfterNoun(view: StoryView, name: TaggedName, next: TaggedName | undefined): boolean {
  const { shapes, tokens } = view;
  const mark = name.first - 1;
  if (!inOneSentence(view, mark - 1, name.first) || !nouns.has(tokens.hash[mark - 1]!)) return false;
  if (tokens.hash[mark] === Word.of) return true;
  return shapes[mark] === Shape.comma && next !== undefined && isNext(view, name, next);
}

/** Whether a comma or “and” alone, or both, stand between. */
function isNext(view: StoryView, { last }: Item, { first }: Item): boolean {
  if (!inOneSentence(view, last, first) || first - last < 2 || first - last > 3) return false;
  for (let i = last + 1; i < first; i++) if (!isListMark(view, i)) return false;
  return true;
}

/** What the tagger took for a body, without a word of bodies, and no list knows as one. */
function isDoubtful({ view, gazetteer }: RuleContext, { type, first, last, rule }: TaggedName): boolean {
  if (type !== "organization" || rule !== "tagger" || view.cues[last] === Cue.organization) return false;
  return (gazetteer.classesOf(phraseHash(view.tokens, first, last)) & NameClass.organization) === 0;
}

type Item = Pick<TaggedName, "first" | "last">;

/** The names with the towns that stand in a row with a place that is nobody's name. */
function townsOfLists(context: RuleContext, names: readonly TaggedName[]): readonly TaggedName[] {
  const { view } = context;
  const items: readonly Item[] = withFound(names, openedRuns(view, names).map(asPlace));
  const found: TaggedName[] = [];
  for (let from = 0; from < items.length; ) {
    let to = from;
    while (to + 1 < items.length && isNext(view, items[to]!, items[to + 1]!)) to++;
    const list = items.slice(from, to + 1);
    if (to > from && isOfTowns(context, names, list)) for (const item of list) found.push(asPlace(item));
    from = to + 1;
  }
  return withReplaced(names, found);
}

function asPlace(item: Item): TaggedName {
  return foundName(item, "place", "place-noun");
}

/** Whether one is sure to be a place, and each is a place or a single word that is known as a town. */
function isOfTowns(context: RuleContext, names: readonly TaggedName[], list: readonly Item[]): boolean {
  const { view, gazetteer } = context;
  let sure = 0;
  let towns = 0;
  const isPair = list.length === 2;
  if (isPair && !isPairOfTowns(context, names, list)) return false;
  for (const { first, last } of list) {
    const name = firstOverlapping(names, first, last);
    const hash = phraseHash(view.tokens, first, last);
    const isBorne = (gazetteer.classesOf(hash) & BORNE) !== 0;
    const isTown = (gazetteer.classesOf(hash) & NameClass.city) !== 0 || gazetteer.isTown?.(hash) === true;
    if (name?.type === "place") sure += isTown && isSure(view, name, isBorne) ? 1 : 0;
    else if (name?.type === "organization" || first < last || !isTown) return false;
    else towns++;
  }
  return sure > 0 && towns > 0;
}

/** “Marion and Knysna lost power”: of two, what befalls towns alone must be told, and neither is somebody whom the story names in full. */
function isPairOfTowns(
  { view }: RuleContext,
  names: readonly TaggedName[],
  [a, b]: readonly Item[],
): boolean {
  const { hash } = view.tokens;
  if (a === undefined || b === undefined || hash[b.first - 1] !== Word.and || !isStricken(view, b.last))
    return false;
  const people = wordsOfFullNames(view, names);
  return [a, b].every(({ first, last }) => {
    const name = firstOverlapping(names, first, last);
    return (
      name !== undefined && (name.type === "place" || (name.margin < DOUBT && !people.has(hash[first]!)))
    );
  });
}

/** How far behind the names it may stand. */
const MAX_STRICKEN = 4;
const stricken = wordSet(
  "power water electricity cut flooded evacuated isolated snowbound blacked underwater swamped inundated submerged blackouts floods",
);

function isStricken(view: StoryView, last: number): boolean {
  for (let i = last + 1; i <= last + MAX_STRICKEN && inOneSentence(view, last, i); i++)
    if (stricken.has(view.tokens.hash[i]!)) return true;
  return false;
}

/** What the tagger took for somebody with less than this may be a town. */
const DOUBT = 400;

const BORNE = NameClass.givenName | NameClass.surname;
/** Below this the tagger was in doubt about a place. */
const SURE = 250;

/** A place that is nobody's name, or the first behind “in” within a clause: “schools in Bethany, Norman and Edmond”. */
function isSure(
  { cues, shapes, tokens }: StoryView,
  { first, margin }: TaggedName,
  isBorne: boolean,
): boolean {
  if (!isBorne) return margin >= SURE;
  const before = first - 2;
  const isInside = tokens.sentenceOf[before] === tokens.sentenceOf[first] && shapes[before] !== Shape.comma;
  return isInside && cues[first - 1] === Cue.location;
}
