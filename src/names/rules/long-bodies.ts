/** Bodies with long names: "Adair Nurses, Midwives and Carers Union", "Agency for Roads", "Centre for Science in the Public Interest". */
import { Word } from "../../english/words.ts";
import { wordAt } from "../../text/tokens.ts";
import { wordSet } from "../../text/word-table.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import {
  firstOverlapping,
  foundName,
  inOneSentence,
  type NameRule,
  revised,
  withFound,
} from "./name-rule.ts";
import { type UntaggedRun, untaggedRuns, withoutOpening } from "./untagged.ts";

/** What many together are. */
const unions = wordSet(
  "union unions association federation society league council network alliance guild congress forum confederation board trust",
);
/** What bodies for or of something are. */
const heads = wordSet(`
  agency authority board bureau centre center commission committee council department directorate federation foundation
  fund institute ministry office society association league alliance network campaign coalition forum inspectorate academy
  confederation initiative secretariat tribunal registry ombudsman taskforce`);
const purposes = wordSet("for of on against");
const MAX_PARTS = 4;

export const longBodies: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  for (const name of names) {
    if (name.type !== "organization") {
      found.push(name);
      continue;
    }
    const first = startOfMembers(view, name);
    while (found.length > 0 && found.at(-1)!.last >= first) found.pop();
    found.push(first === name.first ? name : revised(name, "body", { first }));
  }
  const missed = bodiesWithPurpose(view, found);
  return withFound(found, missed).map((name) => withRest(view, names, name));
};

/** Where “Adair Nurses, Midwives and” begins before a body of members. */
function startOfMembers(view: StoryView, { first, last }: TaggedName): number {
  const { tokens } = view;
  if (first === last || !unions.has(tokens.hash[last]!) || tokens.hash[first - 1] !== Word.and) return first;
  let start = first;
  let mark = view.shapes[first - 2] === Shape.comma ? first - 2 : first - 1;
  for (let parts = 0; parts < MAX_PARTS && isMember(view, mark - 1); parts++) {
    start = mark - 1;
    while (isWord(view, start - 1) && inOneSentence(view, start - 1, first)) start--;
    if (view.shapes[start - 1] !== Shape.comma) break;
    mark = start - 1;
  }
  return start;
}

/** Several of a trade: “Nurses”. */
function isMember(view: StoryView, i: number): boolean {
  return isWord(view, i) && /[a-z]s$/.test(wordAt(view.tokens, i)) && (view.classes[i]! & NO_MEMBER) === 0;
}

const NO_MEMBER =
  NameClass.country | NameClass.region | NameClass.city | NameClass.organization | NameClass.givenName;

function isWord({ cues, shapes, tokens }: StoryView, i: number): boolean {
  return (
    isCapitalShape(shapes[i] ?? Shape.none) && cues[i] !== Cue.title && !functionWords.has(tokens.hash[i]!)
  );
}

/** “the Federal Agency for Roads”, in which the tagger read nothing. */
function bodiesWithPurpose(view: StoryView, names: readonly TaggedName[]): readonly TaggedName[] {
  const { tokens } = view;
  const runs = untaggedRuns(view, names);
  const found: TaggedName[] = [];
  for (const [k, run] of runs.entries()) {
    const next = runs[k + 1];
    if (next === undefined || !heads.has(tokens.hash[run.last]!) || !purposes.has(tokens.hash[run.last + 1]!))
      continue;
    const { first } = withoutOpening(view, run);
    const start = tokens.hash[run.last + 2] === Word.the ? run.last + 3 : run.last + 2;
    // “Council for” alone is anybody's.
    const isNamed = first < run.last || tokens.hash[first - 1] === Word.the;
    if (
      next.first === start &&
      isNamed &&
      inOneSentence(view, first, next.last) &&
      view.cues[first] !== Cue.title
    )
      found.push(foundName({ first, last: next.last }, "organization", "body"));
  }
  return found;
}

/** A body for something goes on: “in the Public Interest”, “and Paramedics”. */
function withRest(view: StoryView, names: readonly TaggedName[], name: TaggedName): TaggedName {
  const { tokens } = view;
  if (name.type !== "organization" || !hasPurpose(view, name)) return name;
  const joiner = name.last + 1;
  const isAnd = tokens.hash[joiner] === Word.and;
  if (!isAnd && !rests.has(tokens.hash[joiner] ?? 0)) return name;
  const start = tokens.hash[joiner + 1] === Word.the && !isAnd ? joiner + 2 : joiner + 1;
  const rest: UntaggedRun = { first: start, last: endOfWords(view, start) };
  if (rest.last < start || !inOneSentence(view, name.last, rest.last)) return name;
  if (firstOverlapping(names, rest.first, rest.last) !== undefined) return name;
  const isPart = isAnd
    ? isMember(view, rest.last) && isMember(view, name.last)
    : isOrdinary(view, rest) && (rest.first < rest.last || tokens.hash[joiner] === Word.of);
  return isPart ? revised(name, "body", { last: rest.last }) : name;
}

const rests = wordSet("in on of for");

function hasPurpose({ tokens }: StoryView, { first, last }: TaggedName): boolean {
  for (let i = first + 1; i < last; i++)
    if (purposes.has(tokens.hash[i]!)) return heads.has(tokens.hash[i - 1]!) || tokens.hash[i] === Word.of;
  return false;
}

function endOfWords(view: StoryView, start: number): number {
  let end = start - 1;
  while (view.shapes[end + 1] === Shape.capital && view.cues[end + 1] !== Cue.month) end++;
  return end;
}

/** Words that are no names of anything. */
function isOrdinary({ classes }: StoryView, { first, last }: UntaggedRun): boolean {
  for (let i = first; i <= last; i++) if ((classes[i]! & PLACE) !== 0) return false;
  return true;
}

const PLACE = NameClass.country | NameClass.region | NameClass.largeCity | NameClass.area | NameClass.demonym;
