/** What joined a mention to its entity, and what said a gender or a country, in words that a reader knows; for `--why`. */
import type { PersonGender } from "./person-gender.ts";
import type { Location } from "./place-location.ts";

const joined: Readonly<Record<string, string>> = {
  same: "the same words as",
  surname: "the surname of",
  "given-name": "the given name of",
  nickname: "the nickname of",
  initials: "initials or a short form of",
  spelling: "another spelling of",
  "part-of-name": "a part of the name of",
  couple: "shares the surname after it:",
  acronym: "the first letters of",
  "acronym-in-brackets": "in brackets after",
  shortened: "short for",
  "same-words": "the same words as",
  country: "another name of",
};

/** "the surname of Ana Holt"; null where nothing but its own words made the entity. */
export function joinReason(rule: string, name: string): string | null {
  const words = joined[rule];
  return words === undefined ? null : `${words} ${name}`;
}

const genderSources = {
  title: "a title or a word of kin before the name",
  role: "the role",
  pronoun: "“he”, “she” or the like after the name",
  name: "the given name alone",
} as const;

/** "female: the role says so". */
export function genderReason(found: PersonGender | null): string {
  return found === null
    ? "gender unknown: nothing says it"
    : `${found.gender}: ${genderSources[found.source]} says so`;
}

const locationSources = {
  name: "by its name alone",
  text: "by what stands beside it",
  story: "by what else the story names",
} as const;

/** "in US by what stands beside it". */
export function locationReason(location: Location | undefined): string {
  return location === undefined
    ? "no country: nothing is sure"
    : `in ${location.country} ${locationSources[location.source]}`;
}
