/** Storms and ships bear people's names and are none of ours: "Hurricane Ada", "the ferry Ada Obi", "HMS Ada". */
import { Cue } from "../cue-words.ts";
import { isCapitalShape, Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, wordsOfFullNames } from "./name-rule.ts";

export const withoutStormsAndShips: NameRule = ({ view }, names) => {
  const storms = stormsIn(view);
  if (storms.size === 0) return names;
  const isNamed = names.map((name) => isAfterStormOrShip(view, name));
  const { hash } = view.tokens;
  const people = wordsOfFullNames(
    view,
    names.filter((_, i) => !isNamed[i]),
  );
  for (const word of people) storms.delete(word);
  // The storm returns by its name alone.
  return names.filter(({ first, last }, i) => !isNamed[i] && !(first === last && storms.has(hash[first]!)));
};

/** The names of storms and ships in the story: what follows their kind. */
function stormsIn(view: StoryView): Set<number> {
  const found = new Set<number>();
  for (let i = 0; i < view.cues.length; i++)
    if (view.cues[i]! >= Cue.storm && isKind(view, i) && inOneSentence(view, i, i + 1))
      found.add(view.tokens.hash[i + 1]!);
  return found;
}

/** Whether the name begins with the word for a storm or ship, or follows it; "HMS" may lie two words before. */
function isAfterStormOrShip(view: StoryView, { first, last }: TaggedName): boolean {
  if (first < last && isKind(view, first)) return true;
  if (inOneSentence(view, first - 1, first) && isKind(view, first - 1)) return true;
  return (
    inOneSentence(view, first - 2, first) &&
    isCapitalShape(view.shapes[first - 1]!) &&
    view.shapes[first - 2] === Shape.allCaps &&
    isKind(view, first - 2)
  );
}

function isKind({ cues, shapes }: StoryView, i: number): boolean {
  if (cues[i] === Cue.vessel) return true;
  // "storm" in lower case has no name: "the storm Tuesday".
  return cues[i] === Cue.storm && shapes[i] !== Shape.lower;
}
