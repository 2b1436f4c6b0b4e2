/** A large city that acts is no person: "Kyiv said". Nor is it one where the gazetteer knows the word for nothing else. */
import { NameClass } from "../gazetteer.ts";
import { phraseHash } from "../phrase-hash.ts";
import { type NameRule, revised, wordsOfFullNames } from "./name-rule.ts";

const PERSON_BITS = NameClass.givenName | NameClass.surname;

export const cities: NameRule = ({ view, gazetteer }, names) => {
  const people = wordsOfFullNames(view, names);
  return names.map((name) => {
    const { first, last, type } = name;
    if (type !== "person" || people.has(view.tokens.hash[last]!)) return name;
    const classes = gazetteer.classesOf(phraseHash(view.tokens, first, last));
    const isCity = (classes & NameClass.largeCity) !== 0 && (classes & PERSON_BITS) === 0;
    return isCity ? revised(name, "city", { type: "place" }) : name;
  });
};
