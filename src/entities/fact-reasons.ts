/** What joined a mention to its entity, and what said a gender, a role or a country, in words that a reader knows; for `--why`. */
import type { PersonGender } from "./person-gender.ts";
import type { Location, LocationClue } from "./place-location.ts";
import type { RoleRule } from "./roles/find-roles.ts";

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

/** "female: the role says so (“actress”)". */
export function genderReason(found: PersonGender | null): string {
  if (found === null) return "gender unknown: nothing says it";
  const words = found.words === null ? "" : ` (“${found.words}”)`;
  return `${found.gender}: ${genderSources[found.source]} says so${words}`;
}

const roleRules: Readonly<Record<RoleRule, string>> = {
  before: "right before the name",
  "set-off-before": "set off before the name",
  fronted: "at the front of the sentence whose subject the name is",
  "set-off-after": "set off after the name",
  predicate: "a verb such as “is” ties it to the name",
  appointment: "a verb such as “named” or “elected” ties it to the name",
  list: "said of several in a list",
  inferred: "said of somebody in the sentence before, who then speaks",
};

/** "role: right before the name". */
export function roleReason(rule: RoleRule): string {
  return `role: ${roleRules[rule]}`;
}

const locationSources = {
  name: "by its name alone",
  text: "by what stands beside it",
  story: "by what else the story names",
  document: "by the other stories of its document",
} as const;

const locationClues: Readonly<Record<LocationClue, string>> = {
  held: "a country, a region or a city within it",
  largest: "the largest city of that name",
  known: "known to lie there",
  after: "after it",
  owner: "its owner",
  sentence: "the one country with such a city that its sentence names",
  agreed: "the country that the story names most, or that stands nearby",
  only: "no other country has a place of the name",
  homonym: "the country with such a city that the story speaks of",
};

/** "in US by what stands beside it (“Ohio” after it)". */
export function locationReason(location: Location | undefined): string {
  if (location === undefined) return "no country: nothing is sure";
  const { country, source, clue, words } = location;
  if (source === "document") return `in ${country} ${locationSources[source]}`;
  const said = words === undefined ? "" : `“${words}” `;
  return `in ${country} ${locationSources[source]} (${said}${locationClues[clue]})`;
}
