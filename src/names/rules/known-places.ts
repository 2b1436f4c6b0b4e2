/** Known places are no people: a large city that acts ("Kyiv said"), an airport that one flies from. */
import { Cue } from "../cue-words.ts";
import { type Gazetteer, NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import type { StoryView } from "../story-view.ts";
import type { TaggedName } from "../tagged-name.ts";
import { inOneSentence, type NameRule, revised, wordsOfFullNames } from "./name-rule.ts";

/** Above this margin the tagger was sure: "Washington" is a person in many a story. */
const DOUBT = 250;
const PERSON_BITS = NameClass.givenName | NameClass.surname;

export const knownPlaces: NameRule = ({ view, gazetteer }, names) => {
  const people = wordsOfFullNames(view, names);
  return names.map((name) => {
    const { first, last, type } = name;
    if (type !== "person") return name;
    const titled = townOfTitle(view, gazetteer, name);
    if (titled) return revised(name, "known-place", { first: first - 1, type: "place" });
    const classes = gazetteer.classesOf(phraseHash(view.tokens, first, last));
    const isCity =
      (classes & NameClass.largeCity) !== 0 &&
      (classes & PERSON_BITS) === 0 &&
      name.margin < DOUBT &&
      !people.has(view.tokens.hash[last]!);
    const isSite = (classes & NameClass.site) !== 0 && view.cues[first - 1] === Cue.location;
    return isCity || isSite ? revised(name, "known-place", { type: "place" }) : name;
  });
};

/** “in Prince George”, where “Prince” is no title. */
function townOfTitle(view: StoryView, gazetteer: Gazetteer, { first, last }: TaggedName): boolean {
  if (view.cues[first - 1] !== Cue.title || !inOneSentence(view, first - 2, last)) return false;
  if (view.cues[first - 2] !== Cue.location) return false;
  const hash = phraseHash(view.tokens, first - 1, last);
  return (gazetteer.classesOf(hash) & NameClass.city) !== 0 || gazetteer.isTown?.(hash) === true;
}
