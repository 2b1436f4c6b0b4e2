/** Sentences full of surnames: "Ferreira passed to Okonkwo, who found Lindström", "Wekesa replaces Barasa". */

import { Cue } from "../cue-words.ts";
import { NAME_BITS, NameClass, WordClass } from "../gazetteer.ts";
import { Shape } from "../shapes.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { foundName, inOneSentence, type NameRule, revised, withFound } from "./name-rule.ts";
import { untaggedRuns } from "./untagged.ts";

/** So many people of one word make a sentence one of surnames. */
const MIN_SURNAMES = 2;
/** The tagger was in doubt about places with less. */
const DOUBT = 160;

export const peopleOfRosters: NameRule = ({ view }, names) => {
  const { tokens } = view;
  const surnames = new Map<number, number>();
  for (const { type, first, last } of names)
    if (type === "person" && first === last && !isTitled(view, first)) {
      const sentence = tokens.sentenceOf[first]!;
      surnames.set(sentence, (surnames.get(sentence) ?? 0) + 1);
    }
  const isSurname = ({ first, last }: Pick<TaggedName, "first" | "last">): boolean =>
    first === last &&
    (surnames.get(tokens.sentenceOf[first]!) ?? 0) >= MIN_SURNAMES &&
    isUnknown(view, first) &&
    isObject(view, first);
  if (![...surnames.values()].some((count) => count >= MIN_SURNAMES)) return names;
  const found = untaggedRuns(view, names).filter(isSurname);
  const isMistaken = (name: TaggedName) => name.type !== "person" && name.margin < DOUBT && isSurname(name);
  return withFound(
    names.map((name) => (isMistaken(name) ? revised(name, "listed", { type: "person" }) : name)),
    found.map((run) => foundName(run, "person", "listed")),
  );
};

function isTitled({ cues }: StoryView, first: number): boolean {
  return cues[first - 1] === Cue.title || cues[first - 1] === Cue.honorific;
}

/** A word that is nothing but a surname, or nothing that is known. */
function isUnknown({ classes, cues, shapes }: StoryView, i: number): boolean {
  if (shapes[i] !== Shape.capital || cues[i] !== Cue.none) return false;
  const known = classes[i]!;
  return known === 0 || (known & (NAME_BITS | ORDINARY)) === NameClass.surname;
}

const ORDINARY = WordClass.noun | WordClass.verb | WordClass.adjective | WordClass.actor;

/** Right behind what somebody did: “found Lindström”, “replaces Barasa”. */
function isObject(view: StoryView, first: number): boolean {
  const before = first - 1;
  if (!inOneSentence(view, before, first) || view.shapes[before] !== Shape.lower) return false;
  // “forming Gupkar alliance”.
  const after = first + 1;
  const isNoun = view.cues[after] === Cue.organization || ((view.classes[after] ?? 0) & WordClass.noun) !== 0;
  if (view.shapes[after] === Shape.lower && isNoun) return false;
  return ((view.classes[before] ?? 0) & (WordClass.pastTense | WordClass.verb)) !== 0;
}
