/** Given names that are titles or days elsewhere: "Major Wilson, a plumber", "Ada Obi and Prince Adjei", "Sunday Okafor". */
import { weekdays } from "../../english/calendar.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, isAged, isListMark, type NameRule, wordsOfFullNames } from "./name-rule.ts";

const royal = wordSet("prince princess king queen");
const military = wordSet("major general sergeant marshal");
const titles = wordSet(
  "prince princess king queen major general sergeant marshal justice judge bishop baron duke earl dean deacon pope noble baby angel",
);
const articles = wordSet("a an");
const verbs = wordSet("was is has had will would says said");

export const wholeTitleNames: NameRule = ({ view }, names) => {
  const people = wordsOfFullNames(view, names);
  return names.map((name, i) => {
    const { first, last, type } = name;
    if (type !== "person" || first !== last || people.has(view.tokens.hash[first]!)) return name;
    const before = first - 1;
    if (!inOneSentence(view, before, first) || view.shapes[before] !== Shape.capital) return name;
    if ((names[i - 1]?.last ?? -1) >= before) return name;
    const isWhole = isTitleName(view, names, i) || isDayName(view, first);
    return isWhole ? { first: before, last, type, rule: "person-words", margin: name.margin } : name;
  });
};

/** A title that nothing but a given name can be: where others have full names, with an age, or before a trade. */
function isTitleName(view: StoryView, names: readonly TaggedName[], i: number): boolean {
  const { first, last } = names[i]!;
  const title = view.tokens.hash[first - 1]!;
  if (!titles.has(title)) return false;
  if (royal.has(title) && (view.classes[first]! & NameClass.givenName) !== 0) return false;
  if (isBesideFullName(view, names[i - 1], names[i]!) || isBesideFullName(view, names[i]!, names[i + 1]))
    return true;
  const { shapes, tokens } = view;
  if (shapes[last + 1] !== Shape.comma || !inOneSentence(view, last, last + 2)) return false;
  if (articles.has(tokens.hash[last + 2]!)) return true;
  return isAged(view, last) && !military.has(title) && !royal.has(title);
}

/** Whether only a comma or "and" stands between two people, of whom the other has a full name without a title. */
function isBesideFullName(view: StoryView, a: TaggedName | undefined, b: TaggedName | undefined): boolean {
  if (a?.type !== "person" || b?.type !== "person") return false;
  const { cues } = view;
  const isShortAfter = b.first === b.last;
  const start = isShortAfter ? b.first - 1 : b.first;
  const other = isShortAfter ? a : b;
  const mark = a.last + 1;
  const isList = start === mark + 1 && isListMark(view, mark);
  if (!isList || other.first === other.last || !inOneSentence(view, a.last, b.first)) return false;
  const before = cues[other.first - 1];
  return before !== Cue.title && before !== Cue.honorific;
}

/** "Wednesday Adomako was born": a sentence that begins with a day goes on with a comma. */
function isDayName(view: StoryView, first: number): boolean {
  const { tokens, shapes } = view;
  if (!weekdays.has(tokens.hash[first - 1]!) || tokens.sentenceOf[first - 2] === tokens.sentenceOf[first])
    return false;
  return shapes[first + 1] === Shape.lower && verbs.has(tokens.hash[first + 1]!);
}
