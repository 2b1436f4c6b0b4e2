/** Which people of different stories are one. */

import type { PersonDigest } from "../digest.ts";
import { areFarApart } from "../tables/occupations.ts";
import { type ContextWeights, compareContexts } from "./context.ts";
import type { Tell } from "./evidence.ts";
import { type Identity, isToldApart } from "./group.ts";
import {
  areOtherGenders,
  isOfOneAge,
  joinPersonFacts,
  type PersonFacts,
  type PersonGroup,
  personFacts,
  workIn,
} from "./person-facts.ts";
import {
  areNamesakes,
  comparePeople,
  keysOfForm,
  type PersonForm,
  type PersonLikeness,
  personForms,
} from "./person-form.ts";
import { keysOfAll, remembered } from "./remembered.ts";

type Agreeing = Exclude<PersonLikeness, "different">;

/** What the agreement of two names is worth by itself; below `MIN_SCORE` more must speak for it. */
const likenessWeights: Readonly<Record<Agreeing, number>> = {
  same: 2,
  "other-order": 1.6,
  "short-form": 1.2,
  spelling: 1,
  part: 0.55,
  initials: 0.5,
};
const contextWeights: ContextWeights = {
  sharedCountry: 0.6,
  otherCountry: -0.8,
  companion: 0.8,
  sharedTown: 0.3,
  outlet: 0.2,
};
const SAME_OCCUPATION = 0.9;
const SAME_ROLE_WORD = 0.5;
const MAX_ROLE_WORDS = 2;
const OTHER_ROLE = -0.8;
/** Of a minister and a bank's chairman: careers cross fields that are near. */
const NEAR_OCCUPATION = -0.4;
const FAR_OCCUPATION = -2.6;
const SAME_BIRTH_YEAR = 1;
const OTHER_AGE = -3;
const OTHER_GENDER = -1.5;
/** Fathers and sons; and "Joseph R. Biden Jr.", whom most call Joe Biden. */
const LONE_SUFFIX = -0.8;
const TOLD_APART = -1.5;
/** What a tenfold number of stories is worth. */
const FAME = 0.4;
const MIN_STORIES_FAMOUS = 10;
/** What must speak for two names being one person. */
const MIN_SCORE = 1.2;
/** How people are joined; it remembers the names it has taken apart. */
export function personIdentity(): Identity<PersonDigest, PersonFacts> {
  const formOf = remembered(personForms());
  const workOf = remembered(workIn);
  return {
    factsOf: (digest) => personFacts(digest, formOf, workOf),
    namesOf: ({ facts }) => facts.forms.filter(({ isFull }) => isFull).map(({ text }) => text),
    keysOf: ({ facts }) => keysOfAll(facts.forms, keysOfForm),
    compare: (a, b, tell) => {
      const likeness = bestLikeness(a.facts.forms, b.facts.forms);
      if (likeness === "different" || isOtherGeneration(a.facts, b.facts, likeness)) return false;
      comparePersonGroups(a, b, likeness, tell);
      return true;
    },
    needed: MIN_SCORE,
    joinFacts: joinPersonFacts,
  };
}

/** Tells what speaks for and against two people being one, whose names agree so. */
function comparePersonGroups(a: PersonGroup, b: PersonGroup, likeness: Agreeing, tell: Tell): void {
  tell("names agree", likenessWeights[likeness], likeness);
  compareFame(likeness, a, b, tell);
  if (areOtherGenders(a.facts, b.facts)) tell("of other genders", OTHER_GENDER);
  if (hasLoneSuffix(a.facts, b.facts)) tell("Jr. or Sr.", LONE_SUFFIX);
  compareRoles(a.facts, b.facts, tell);
  compareAges(a.facts, b.facts, tell);
  if (isToldApart(a, b)) tell("a story names both", TOLD_APART);
  const isOwn = (name: string) => isNameOf(a.facts, name) || isNameOf(b.facts, name);
  compareContexts(a.context, b.context, isOwn, contextWeights, tell);
}

function isNameOf({ forms }: PersonFacts, name: string): boolean {
  return forms.some(({ text }) => text === name);
}

/** Who bears the name in hundreds of stories is meant in one more, even where that one is misread. */
function compareFame(likeness: Agreeing, a: PersonGroup, b: PersonGroup, tell: Tell): void {
  const most = Math.max(a.stories.length, b.stories.length);
  if (likeness !== "same" || most < MIN_STORIES_FAMOUS) return;
  tell("in many stories", Math.min(1, Math.log10(most) * FAME), String(most));
}

function compareAges({ birth: a }: PersonFacts, { birth: b }: PersonFacts, tell: Tell): void {
  if (a === null || b === null) return;
  if (isOfOneAge(a, b)) tell("of one age", SAME_BIRTH_YEAR);
  else tell("of other ages", OTHER_AGE);
}

function compareRoles(a: PersonFacts, b: PersonFacts, tell: Tell): void {
  if (a.roleWords.size === 0 || b.roleWords.size === 0) return;
  const shared = [...a.roleWords].filter((word) => b.roleWords.has(word));
  const occupation = shared.find((word) => a.occupations.includes(word));
  const others = shared.filter((word) => !a.occupations.includes(word)).slice(0, MAX_ROLE_WORDS);
  if (occupation !== undefined) tell("role", SAME_OCCUPATION, occupation);
  for (const word of others) tell("role", SAME_ROLE_WORD, word);
  if (occupation !== undefined) return;
  if (areFarApart(a.occupations, b.occupations)) tell("work in other fields", FAR_OCCUPATION);
  else if (others.length === 0) {
    const isNear = a.occupations.length > 0 && b.occupations.length > 0;
    tell("other roles", isNear ? NEAR_OCCUPATION : OTHER_ROLE);
  }
}

const likenesses = Object.keys(likenessWeights);

function bestLikeness(a: readonly PersonForm[], b: readonly PersonForm[]): PersonLikeness {
  let best: PersonLikeness = "different";
  for (const left of a)
    for (const right of b) {
      if (!left.isFull || !right.isFull) continue;
      const likeness = comparePeople(left, right);
      // "George W. Bush" and "George H. W. Bush", whatever shorter forms they share; fathers and sons.
      if (likeness === "different" && areNamesakes(left, right)) return likeness;
      if (left.suffix !== null && right.suffix !== null && left.suffix !== right.suffix) return "different";
      if (
        likeness !== "different" &&
        (best === "different" || likenesses.indexOf(likeness) < likenesses.indexOf(best))
      )
        best = likeness;
    }
  return best;
}

/**
 * Whether one of the two is Jr. and nothing but the rest of the name says that the other is: Donald Trump is not Donald Trump
 * Jr.; a president who is Ferdinand Marcos Jr. in one story and Ferdinand Marcos in the next is one.
 */
function isOtherGeneration(a: PersonFacts, b: PersonFacts, likeness: Agreeing): boolean {
  if (likeness !== "same" || !hasLoneSuffix(a, b)) return false;
  const isOfAge = a.birth !== null && b.birth !== null && isOfOneAge(a.birth, b.birth);
  return !isOfAge && ![...a.roleWords].some((word) => b.roleWords.has(word));
}

function hasLoneSuffix(a: PersonFacts, b: PersonFacts): boolean {
  const has = ({ forms }: PersonFacts) => forms.some(({ suffix }) => suffix !== null);
  return has(a) !== has(b);
}
