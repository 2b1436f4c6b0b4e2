/** Storms and ships bear people's names and are none of ours: "Hurricane Ada", "the ferry Ada Obi", "HMS Ada". */
import { Cue } from "../cue-words.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, wordsOfFullNames } from "./name-rule.ts";

export const withoutStormsAndShips: NameRule = ({ view }, names) => {
  const isNamed = names.map((name) => isAfterStormOrShip(view, name));
  if (!isNamed.includes(true)) return names;
  const { hash } = view.tokens;
  const people = wordsOfFullNames(
    view,
    names.filter((_, i) => !isNamed[i]),
  );
  const storms = new Set<number>();
  names.forEach(({ last }, i) => {
    if (isNamed[i] && !people.has(hash[last]!)) storms.add(hash[last]!);
  });
  // The storm returns by its name alone.
  return names.filter(({ first, last }, i) => !isNamed[i] && !(first === last && storms.has(hash[first]!)));
};

/** Whether the name begins with the word for a storm or ship, or follows it. */
function isAfterStormOrShip(view: StoryView, { first, last }: TaggedName): boolean {
  if (first < last && isKind(view, first)) return true;
  return inOneSentence(view, first - 1, first) && isKind(view, first - 1);
}

function isKind({ cues, shapes }: StoryView, i: number): boolean {
  if (cues[i] === Cue.vessel) return true;
  // "storm" in lower case has no name: "the storm Tuesday".
  return cues[i] === Cue.storm && shapes[i] !== Shape.lower;
}
