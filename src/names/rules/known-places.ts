/** Known places are no people: a large city that acts ("Kyiv said"), an airport that one flies from. */
import { hashWord } from "../../text/hash.ts";
import { wordSet } from "../../text/word-table.ts";
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
    if (isRegionAtWork(view, name)) return revised(name, "known-place", { type: "place" });
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

const regionsDo = wordSet("will has had plans wants hopes may must is was");
const ITS = hashWord("its");
/** How far behind the verb a region's “its” may stand. */
const MAX_OBJECT = 4;

/** “Victoria will scrap its trains”: a region with what it has; a team has “their”. */
function isRegionAtWork({ classes, tokens }: StoryView, { type, first, last, rule }: TaggedName): boolean {
  if (type !== "organization" || rule !== "tagger" || first !== last) return false;
  const known = classes[first]! & (NameClass.region | NameClass.organization);
  if (known !== NameClass.region || !regionsDo.has(tokens.hash[last + 1] ?? 0)) return false;
  for (let i = last + 2; i <= last + MAX_OBJECT; i++) if (tokens.hash[i] === ITS) return true;
  return false;
}

/** “in Prince George”, where “Prince” is no title. */
function townOfTitle(view: StoryView, gazetteer: Gazetteer, { first, last }: TaggedName): boolean {
  if (view.cues[first - 1] !== Cue.title || !inOneSentence(view, first - 2, last)) return false;
  if (view.cues[first - 2] !== Cue.location) return false;
  const hash = phraseHash(view.tokens, first - 1, last);
  return (gazetteer.classesOf(hash) & NameClass.city) !== 0 || gazetteer.isTown?.(hash) === true;
}
