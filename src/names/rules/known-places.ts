/** Known places are no people: a large city that acts ("Kyiv said"), an airport that one flies from. */
import { Cue } from "../cue-words.ts";
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { type NameRule, revised, wordsOfFullNames } from "./name-rule.ts";

/** Above this margin the tagger was sure: "Washington" is a person in many a story. */
const DOUBT = 250;
const PERSON_BITS = NameClass.givenName | NameClass.surname;

export const knownPlaces: NameRule = ({ view, gazetteer }, names) => {
  const people = wordsOfFullNames(view, names);
  return names.map((name) => {
    const { first, last, type } = name;
    if (type !== "person") return name;
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
