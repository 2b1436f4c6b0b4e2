/** Bodies of which the tagger saw a part: "Royal [Society of Adair]", "[Department of Food] and the Marine", "J. B. Hale & Sons". */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, type RuleContext, revised } from "./name-rule.ts";

/** Words with which the names of bodies begin. */
const openings = wordSet(
  "royal saint st st. national federal united king queen prince princess emperor all joint supreme imperial",
);
const ministries = wordSet("ministry department bureau office directorate secretariat committee commission");
/** Unions and the like end with the country whose they are; a company “of” a place is none. */
const nationalBodies = wordSet(`
  union federation association confederation congress society institute council commission academy league chamber guild
  alliance`);
const successors = wordSet("sons son daughters brothers bros co co. company partners associates cie");

export const wholeBodies: NameRule = (context, names) => {
  const found: TaggedName[] = [];
  for (const [i, name] of names.entries()) {
    if (found.length > 0 && name.first <= found.at(-1)!.last) continue;
    const before = (found.at(-1)?.last ?? -1) + 1;
    found.push(
      name.type === "organization"
        ? wholeBody(context, name, before, names[i + 1])
        : wholeFirm(context, name),
    );
  }
  return found;
};

function wholeBody(
  { view }: RuleContext,
  name: TaggedName,
  floor: number,
  next: TaggedName | undefined,
): TaggedName {
  const first = startOfBody(view, name, floor);
  const end = endOfBody(view, name);
  // “the Ministry of Lands and Water Ada Eze”: who holds the office comes next.
  const isHolder =
    next?.type === "person" && next.first <= end && isCapitalShape(view.shapes[next.first - 1]!);
  const last = isHolder ? next.first - 1 : end;
  return first === name.first && last === name.last ? name : revised(name, "body", { first, last });
}

function startOfBody(view: StoryView, { first }: TaggedName, floor: number): number {
  const before = first - 1;
  if (before < floor || !inOneSentence(view, before, first) || view.shapes[before] !== Shape.capital)
    return first;
  return openings.has(view.tokens.hash[before]!) ? before : first;
}

/** The last token of “Department of Agriculture, Food and the Marine”, “National Union of Teachers of Ghana”. */
function endOfBody(view: StoryView, { first, last }: TaggedName): number {
  const { tokens, classes } = view;
  const head = tokens.hash[first]!;
  const isMinistry =
    ministries.has(head) && (tokens.hash[first + 1] === Word.of || tokens.hash[first + 1] === Word.for);
  if (isMinistry) return endOfList(view, last);
  const isCountry = (classes[last + 2] ?? 0) & (NameClass.country | NameClass.region);
  const hasOf =
    tokens.hash[last + 1] === Word.of &&
    inOneSentence(view, last, last + 2) &&
    isCapitalShape(view.shapes[last + 2]!);
  if (!hasOf || !isCountry || tokens.hash[last - 1] !== Word.of) return last;
  for (let i = first; i < last; i++) if (nationalBodies.has(tokens.hash[i]!)) return last + 2;
  return last;
}

const MAX_FIELDS = 4;

/** Where “, Posts and Telecommunications” ends after a ministry; only the "and" shows that it is a list. */
function endOfList(view: StoryView, last: number): number {
  const { tokens, shapes } = view;
  let end = last;
  for (let parts = 0; parts < MAX_FIELDS; parts++) {
    const mark = end + 1;
    const isLast =
      tokens.hash[mark] === Word.and || (shapes[mark] === Shape.comma && tokens.hash[mark + 1] === Word.and);
    if (!isLast && shapes[mark] !== Shape.comma) return last;
    const field = endOfField(view, shapes[mark] === Shape.comma ? mark + 1 : mark);
    if (field < 0 || !inOneSentence(view, last, field)) return last;
    if (isLast) return field;
    end = field;
  }
  return last;
}

/** The last token of what a ministry cares for, "and" and "the" before it passed over; -1 where it is something else. */
function endOfField({ tokens, shapes, cues, classes }: StoryView, start: number): number {
  let word = start;
  if (tokens.hash[word] === Word.and) word++;
  if (tokens.hash[word] === Word.the) word++;
  if (shapes[word] !== Shape.capital || ministries.has(tokens.hash[word]!) || cues[word] === Cue.title)
    return -1;
  if ((classes[word]! & NOT_FIELD) !== 0) return -1;
  while (shapes[word + 1] === Shape.capital && cues[word + 1] === Cue.none) word++;
  return word;
}

/** What a ministry does not care for. */
const NOT_FIELD =
  NameClass.country | NameClass.region | NameClass.city | NameClass.givenName | NameClass.organization;

/** “J. B. Hale & Sons”, of which the tagger read the person. */
function wholeFirm({ view }: RuleContext, name: TaggedName): TaggedName {
  const { last, type } = name;
  const end = last + 2;
  const isFirm =
    type === "person" &&
    view.tokens.hash[last + 1] === Word.ampersand &&
    inOneSentence(view, last, end) &&
    view.shapes[end] !== Shape.lower;
  return isFirm && successors.has(view.tokens.hash[end]!)
    ? revised(name, "partners", { last: end, type: "organization" })
    : name;
}
