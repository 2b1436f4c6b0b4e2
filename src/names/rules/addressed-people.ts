/** "Mr. Vale", "MR. REED": what an honorific stands before is a person, whatever the tagger made of it. */
import { functionWords } from "../candidates.ts";
import { Cue } from "../cue-words.ts";
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

const MAX_WORDS = 3;

export const addressedPeople: NameRule = ({ view }, names) => {
  const found: TaggedName[] = [];
  const corrected = names.map((name) =>
    name.type !== "person" && isAddressed(view, name.first) && isSomebody(view, name)
      ? revised(name, "person-words", { type: "person" })
      : name,
  );
  const { segments } = view;
  for (let k = 0; k < segments.length; k += 2)
    for (let i = segments[k]! + 1; i <= segments[k + 1]!; i++) {
      if (!isAddressed(view, i) || !isWord(view, i) || firstOverlapping(names, i, i) !== undefined) continue;
      const last = endOfName(view, names, i, segments[k + 1]!);
      found.push(foundName({ first: i, last }, "person", "person-words"));
    }
  return withFound(corrected, found);
};

function isAddressed(view: StoryView, first: number): boolean {
  const { cues, shapes } = view;
  return (
    cues[first - 1] === Cue.honorific &&
    isCapitalShape(shapes[first - 1]!) &&
    inOneSentence(view, first - 1, first)
  );
}

/** A shop may be called so: "Mr Price Group", "Mr Kallo’s". */
function isSomebody({ shapes }: StoryView, { type, first, last }: TaggedName): boolean {
  return first === last && (type === "place" || shapes[last + 1] !== Shape.possessive);
}

function isWord({ cues, shapes, tokens }: StoryView, i: number): boolean {
  return isCapitalShape(shapes[i]!) && cues[i] === Cue.none && !functionWords.has(tokens.hash[i]!);
}

function endOfName(view: StoryView, names: readonly TaggedName[], first: number, limit: number): number {
  let last = first;
  const isOpen = (i: number): boolean =>
    i <= limit && i - first < MAX_WORDS && isWord(view, i) && firstOverlapping(names, i, i) === undefined;
  while (isOpen(last + 1)) last++;
  return last;
}
