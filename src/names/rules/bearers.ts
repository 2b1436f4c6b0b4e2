/** People whom the story names in full and alone: "Will Sharp never … Sharp put", "Fran English … English, 63,". */
import { Word } from "../../english/words.ts";
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import {
  foundName,
  inOneSentence,
  isAged,
  isGivenName,
  type NameRule,
  type RuleContext,
  withFound,
} from "./name-rule.ts";
import { doings } from "./person-verbs.ts";
import { openedRuns, type UntaggedRun } from "./untagged.ts";

export const bearersAgain: NameRule = (context, names) => {
  const { view } = context;
  const { hash } = view.tokens;
  const people = names.filter(({ type }) => type === "person");
  const alone = new Set(people.filter(({ first, last }) => first === last).map(({ last }) => hash[last]!));
  const surnames = new Set(people.filter(({ first, last }) => first < last).map(({ last }) => hash[last]!));
  const isThing = ({ first }: UntaggedRun) =>
    hash[first - 1] === Word.the || view.shapes[first - 1] === Shape.quote;
  const found = openedRuns(view, names)
    .filter((run) => !isThing(run))
    .filter((run) =>
      run.first === run.last
        ? surnames.has(hash[run.last]!) && isSomebody(view, run)
        : isFullName(context, run, alone),
    );
  return withFound(
    names,
    found.map((run) => foundName(run, "person", "person-words")),
  );
};

/** A given name, be it a word of English too, before one that is somebody's elsewhere in the story. */
function isFullName(context: RuleContext, { first, last }: UntaggedRun, alone: ReadonlySet<number>): boolean {
  const { shapes, cues, tokens } = context.view;
  if (last !== first + 1 || shapes[first] !== Shape.capital || shapes[last] !== Shape.capital) return false;
  if (cues[first] === Cue.title || cues[first] === Cue.honorific) return false;
  return alone.has(tokens.hash[last]!) && isGivenName(context, first);
}

/** The surname of somebody in the story with an age, speech or possession: "English, 63, says"; in any other place a word that is none else. */
function isSomebody(view: StoryView, { first, last }: UntaggedRun): boolean {
  const { shapes, tokens, classes, cues } = view;
  const next = last + 1;
  if (shapes[first] !== Shape.capital || functionWords.has(tokens.hash[first]!)) return false;
  if (!inOneSentence(view, first, next)) return false;
  if (shapes[next] === Shape.lower && doings.has(tokens.hash[next]!)) return true;
  if (isAged(view, last)) return true;
  if (cues[first - 1] === Cue.honorific && inOneSentence(view, first - 1, first)) return true;
  return classes[first] === 0 && cues[first] === Cue.none;
}
