/**
 * People whom a story names by one word only. Such a name crosses to another story only where its bearer is sure: one
 * person of the run alone bears it, and the story says something else of him (a role, the company he keeps).
 */
import type { Gender } from "../../model/result.ts";
import type { PersonDigest } from "../digest.ts";
import { compareContexts } from "./context.ts";
import type { Tell } from "./evidence.ts";
import type { Identity } from "./group.ts";
import { areOtherGenders, genderOf, type PersonFacts, type PersonGroup } from "./person-facts.ts";

const SAME_ROLE_WORD = 0.7;
const MAX_ROLE_WORDS = 2;
const LONE_NAME = 0.6;
/** A person of this many stories is known by the surname alone. */
const MIN_STORIES_WELL_KNOWN = 5;
const WELL_KNOWN = 0.6;
const AMBIGUOUS = -1;
/** Share of the stories with bearers of a name from which one of them is meant by it alone. */
const MIN_DOMINANCE = 0.6;
const MIN_SCORE = 1.4;
const contextWeights = {
  sharedCountry: 0.3,
  otherCountry: -0.8,
  companion: 0.6,
  sharedTown: 0.4,
  outlet: 0.2,
};

/** How people of one word are joined to those named in full, and to one another. */
export function singleNameIdentity(
  full: readonly PersonGroup[],
  people: Identity<PersonDigest, PersonFacts>,
): Identity<PersonDigest, PersonFacts> {
  const bearers = countBearers(full);
  return {
    ...people,
    namesOf: () => [],
    keysOf: ({ facts }) => [...new Set(facts.forms.flatMap(({ words }) => [words[0]!, words.at(-1)!]))],
    needed: MIN_SCORE,
    compare: (a, b, tell) => {
      const single = [a, b].find(isSingle);
      const other = single === a ? b : a;
      if (single === undefined || !isBorneBy(single, other) || areOtherGenders(a.facts, b.facts))
        return false;
      const others = bearers(wordOf(single), genderOf(single.facts));
      compareSingle(single, other, others, tell);
      return true;
    },
  };
}

export function isSingle({ facts }: PersonGroup): boolean {
  return facts.forms.every(({ words }) => words.length < 2);
}

function wordOf({ facts }: PersonGroup): string {
  return facts.forms[0]?.words[0] ?? "";
}

/** Tells in how many stories people named in full, of this gender or of none, bear a word as first or last name. */
function countBearers(full: readonly PersonGroup[]): (word: string, gender: Gender | null) => number {
  const counts = new Map<string, number>();
  const keyOf = (word: string, gender: Gender | null) => `${word} ${gender ?? ""}`;
  for (const { facts, stories } of full)
    for (const word of new Set(facts.forms.flatMap(({ words }) => [words[0]!, words.at(-1)!]))) {
      const key = keyOf(word, genderOf(facts));
      counts.set(key, (counts.get(key) ?? 0) + stories.length);
    }
  const count = (word: string, gender: Gender | null) => counts.get(keyOf(word, gender)) ?? 0;
  return (word, gender) =>
    gender === null
      ? count(word, null) + count(word, "female") + count(word, "male")
      : count(word, null) + count(word, gender);
}

function isBorneBy(single: PersonGroup, other: PersonGroup): boolean {
  const word = wordOf(single);
  return other.facts.forms.some(({ words }) => words.at(-1) === word || words[0] === word);
}

/** Tells what speaks for and against one word meaning somebody; `bearers` is the number of stories of all whom it may mean. */
function compareSingle(single: PersonGroup, other: PersonGroup, bearers: number, tell: Tell): void {
  const shared = [...single.facts.roleWords].filter((word) => other.facts.roleWords.has(word));
  for (const word of shared.slice(0, MAX_ROLE_WORDS)) tell("role", SAME_ROLE_WORD, word);
  if (isSingle(other) || other.stories.length >= bearers * MIN_DOMINANCE)
    tell("the one of the name", LONE_NAME);
  else tell("others have the name", AMBIGUOUS);
  if (other.stories.length >= MIN_STORIES_WELL_KNOWN) tell("known by one name", WELL_KNOWN);
  const word = wordOf(single);
  compareContexts(single.context, other.context, (name) => name === word, contextWeights, tell);
}
