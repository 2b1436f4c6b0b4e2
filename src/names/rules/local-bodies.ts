/** Bodies of a town, as its paper calls them: "the Calder school board", "Teamsters Local 12", "Mapleton High". */
import { Word } from "../../english/words.ts";
import { wordSet } from "../../text/word-table.ts";
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { foundName, inOneSentence, type NameRule, revised, withFound } from "./name-rule.ts";
import { openedRuns, type UntaggedRun } from "./untagged.ts";

/** Before a number that belongs to the name: “Local 12”, “Engine Company 14”. */
const numbered = wordSet(
  "local lodge chapter post company ladder engine squadron battalion brigade precinct troop",
);
/** What towns have, in two words: “school board”, “district council”. */
const firstWords = wordSet(
  "school town city district county borough parish village municipal regional community",
);
const lastWords = wordSet("board council");
/** With which the names of schools end that have no “School”. */
const schools = wordSet("elementary high tech prep primary");

export const localBodies: NameRule = ({ view }, names) => {
  const found = openedRuns(view, names).filter(
    (run) => isSchool(view, run) || isNumbered(view, run) || isOfTown(view, run),
  );
  return withFound(
    names.map((name) => wholeBody(view, name)),
    found.map((run) => {
      const last = isOfTown(view, run) ? run.last + 2 : withNumber(view, run.last);
      return foundName({ first: run.first, last }, "organization", "body");
    }),
  );
};

function wholeBody(view: StoryView, name: TaggedName): TaggedName {
  if (name.type === "organization") {
    const last = withNumber(view, name.last);
    if (last > name.last) return revised(name, "body", { last });
  }
  return isOfTown(view, name) ? revised(name, "body", { last: name.last + 2, type: "organization" }) : name;
}

/** The last token, or the number behind it. */
function withNumber({ shapes, tokens }: StoryView, last: number): number {
  const isNumber =
    shapes[last + 1] === Shape.number && tokens.sentenceOf[last] === tokens.sentenceOf[last + 1];
  return isNumber && numbered.has(tokens.hash[last]!) ? last + 1 : last;
}

/** “Ladder 7 reached the fire”: one word and its number, not in a list of figures. */
function isNumbered(view: StoryView, { first, last }: UntaggedRun): boolean {
  return (
    last - first < 3 &&
    view.cues[first] !== Cue.month &&
    withNumber(view, last) > last &&
    view.shapes[last + 2] === Shape.lower
  );
}

/** “the Calder school board”: the town's name, and what it has in lower case. */
function isOfTown({ classes, shapes, tokens }: StoryView, { first, last }: UntaggedRun): boolean {
  const [word, head] = [last + 1, last + 2];
  if (tokens.hash[first - 1] !== Word.the || shapes[word] !== Shape.lower || shapes[head] !== Shape.lower)
    return false;
  if (tokens.sentenceOf[first - 1] !== tokens.sentenceOf[head]) return false;
  if ((classes[first]! & (NameClass.country | NameClass.demonym)) !== 0) return false;
  return firstWords.has(tokens.hash[word]!) && lastWords.has(tokens.hash[head]!);
}

/** “Mapleton High”: a capital before the word, and where a place or a body stands. */
function isSchool(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { cues, tokens } = view;
  if (last === first || last - first > 3 || !schools.has(tokens.hash[last]!)) return false;
  for (let i = first; i < last; i++)
    if (!isCapitalShape(view.shapes[i]!) || cues[i] === Cue.month || cues[i] === Cue.title) return false;
  return inOneSentence(view, first - 1, first) && tokens.hash[first - 1] !== Word.the;
}
