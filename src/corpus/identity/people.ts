/** Which people of different stories are one. */
import type { Gender } from "../../model/result.ts";
import type { PersonDigest } from "../digest.ts";
import { sizeOf } from "./bag.ts";
import { type ContextWeights, compareContexts, type Evidence, weigh } from "./context.ts";
import { formGroupsOf } from "./given-names.ts";
import { type Group, type Identity, isToldApart } from "./group.ts";
import { areFarApart, occupationsOf } from "./occupations.ts";
import { comparePeople, type PersonForm, type PersonLikeness, personForm } from "./person-form.ts";
import { keysOfAll, remembered, rememberedOf } from "./remembered.ts";
import type { Sound } from "./spelling.ts";
import { nameWords } from "./words.ts";

export interface PersonFacts {
  readonly forms: readonly PersonForm[];
  /** How many stories say so. */
  readonly genders: Readonly<Record<Gender, number>>;
  /** The year that the ages given point to, and how many stories bear it out: one age may be misread. */
  readonly birth: { readonly year: number; readonly stories: number } | null;
  /** Words of the roles, small words left out. */
  readonly roleWords: ReadonlySet<string>;
  readonly occupations: readonly string[];
}

export type PersonGroup = Group<PersonDigest, PersonFacts>;

/** What the agreement of two names is worth by itself; below `MIN_SCORE` more must speak for it. */
const likenessWeights: Readonly<Record<Exclude<PersonLikeness, "different">, number>> = {
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
/** Ages are rounded, and birthdays lie between two stories. */
const MAX_YEARS_APART = 2;
/** Letters of a surname's sound in a key: one more letter may differ behind them. */
const MAX_KEY = 5;
/** Forms of a name that a group remembers. */
const MAX_FORMS = 12;

const smallWords = new Set(
  "the a an of for and in on at to s his her its their former ex late then new acting".split(" "),
);

function personFacts(
  { name, aliases, gender, birthYear, role, calling }: PersonDigest,
  formOf: (name: string) => PersonForm,
): PersonFacts {
  const words = nameWords(role ?? calling ?? "")
    .map(singular)
    .filter((word) => !smallWords.has(word));
  const form = formOf(name);
  return {
    forms: [form, ...aliases.map(formOf).filter((alias) => alias.isFull && form.isFull)],
    genders: { female: gender === "female" ? 1 : 0, male: gender === "male" ? 1 : 0 },
    birth: birthYear === null ? null : { year: birthYear, stories: 1 },
    roleWords: new Set(words),
    occupations: occupationsOf(words),
  };
}

/** "ministers" → "minister"; "congress" stays. */
function singular(word: string): string {
  const plain = word.replace(/^(?:ex|then)(?=.{3})/, "");
  return /[^s]s$/.test(plain) && plain.length > 4 ? plain.slice(0, -1) : plain;
}

/** A person by a name that may cross stories by itself. */
export function isNamedInFull({ facts }: PersonGroup): boolean {
  return facts.forms.some(({ isFull }) => isFull);
}

/** How people are joined; it remembers the names it has taken apart. */
export function personIdentity(): Identity<PersonDigest, PersonFacts> {
  const formOf = remembered(personForm);
  const keysOf = rememberedOf(keysOfForm);
  return {
    factsOf: (digest) => personFacts(digest, formOf),
    namesOf: ({ facts }) => facts.forms.filter(({ isFull }) => isFull).map(({ text }) => text),
    keysOf: ({ facts }) => keysOfAll(facts.forms, keysOf),
    score: (a, b) => {
      const evidence = comparePersonGroups(a, b);
      return evidence === null ? 0 : weigh(evidence) - MIN_SCORE;
    },
    joinFacts: (a, b) => ({
      forms: joinForms(a.forms, b.forms),
      genders: {
        female: a.genders.female + b.genders.female,
        male: a.genders.male + b.genders.male,
      },
      birth: joinBirths(a.birth, b.birth),
      roleWords: union(a.roleWords, b.roleWords),
      occupations: b.occupations.every((word) => a.occupations.includes(word))
        ? a.occupations
        : [...new Set([...a.occupations, ...b.occupations])],
    }),
  };
}

/** Roles that a group remembers. */
const MAX_ROLES = 100;

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a.size >= MAX_ROLES) return a;
  for (const word of b) if (!a.has(word)) return new Set([...a, ...b]);
  return a;
}

/** What speaks for and against two people being one; null where their names are not one person's. */
export function comparePersonGroups(a: PersonGroup, b: PersonGroup): readonly Evidence[] | null {
  const likeness = bestLikeness(a.facts.forms, b.facts.forms);
  if (likeness === "different") return null;
  const evidence: Evidence[] = [
    { sign: "names agree", of: likeness, weight: likenessWeights[likeness] },
    ...compareFame(likeness, a, b),
  ];
  if (areOtherGenders(a.facts, b.facts)) evidence.push({ sign: "of other genders", weight: OTHER_GENDER });
  if (hasLoneSuffix(a.facts, b.facts)) evidence.push({ sign: "Jr. or Sr.", weight: LONE_SUFFIX });
  compareRoles(a.facts, b.facts, evidence);
  compareAges(a.facts, b.facts, evidence);
  if (isToldApart(a, b)) evidence.push({ sign: "a story names both", weight: TOLD_APART });
  const isOwn = (name: string) => isNameOf(a.facts, name) || isNameOf(b.facts, name);
  compareContexts(a.context, b.context, isOwn, contextWeights, evidence);
  return evidence;
}

function isNameOf({ forms }: PersonFacts, name: string): boolean {
  return forms.some(({ text }) => text === name);
}

/** Who bears the name in hundreds of stories is meant in one more, even where that one is misread. */
function compareFame(
  likeness: PersonLikeness,
  { stories: a }: PersonGroup,
  { stories: b }: PersonGroup,
): readonly Evidence[] {
  const most = Math.max(sizeOf(a), sizeOf(b));
  if (likeness !== "same" || most < MIN_STORIES_FAMOUS) return [];
  return [{ sign: "in many stories", weight: Math.min(1, Math.log10(most) * FAME) }];
}

function compareAges({ birth: a }: PersonFacts, { birth: b }: PersonFacts, evidence: Evidence[]): void {
  if (a === null || b === null) return;
  evidence.push(
    Math.abs(a.year - b.year) > MAX_YEARS_APART
      ? { sign: "of other ages", weight: OTHER_AGE }
      : { sign: "of one age", weight: SAME_BIRTH_YEAR },
  );
}

/** A vote by majority (Boyer and Moore, 1981): a year that others bear out stays against one that none does. */
function joinBirths(a: PersonFacts["birth"], b: PersonFacts["birth"]): PersonFacts["birth"] {
  if (a === null || b === null) return a ?? b;
  const isSame = Math.abs(a.year - b.year) <= MAX_YEARS_APART;
  const [more, less] = a.stories >= b.stories ? [a, b] : [b, a];
  return { year: more.year, stories: Math.max(1, more.stories + (isSame ? less.stories : -less.stories)) };
}

/** What most stories say; null where none does, or as many one as the other. */
export function genderOf({ genders: { female, male } }: PersonFacts): Gender | null {
  if (female === male) return null;
  return female > male ? "female" : "male";
}

/** A pronoun is misread now and then: this speaks against, and only hardly rules out. */
export function areOtherGenders(a: PersonFacts, b: PersonFacts): boolean {
  const [left, right] = [genderOf(a), genderOf(b)];
  return left !== null && right !== null && left !== right;
}

function compareRoles(a: PersonFacts, b: PersonFacts, evidence: Evidence[]): void {
  if (a.roleWords.size === 0 || b.roleWords.size === 0) return;
  const shared = [...a.roleWords].filter((word) => b.roleWords.has(word));
  const occupation = shared.find((word) => a.occupations.includes(word));
  const others = shared.filter((word) => !a.occupations.includes(word)).slice(0, MAX_ROLE_WORDS);
  if (occupation !== undefined) evidence.push({ sign: "role", of: occupation, weight: SAME_OCCUPATION });
  for (const word of others) evidence.push({ sign: "role", of: word, weight: SAME_ROLE_WORD });
  if (occupation !== undefined) return;
  if (areFarApart(a.occupations, b.occupations))
    evidence.push({ sign: "work in other fields", weight: FAR_OCCUPATION });
  else if (others.length === 0) {
    const isNear = a.occupations.length > 0 && b.occupations.length > 0;
    evidence.push({ sign: "other roles", weight: isNear ? NEAR_OCCUPATION : OTHER_ROLE });
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

function hasLoneSuffix(a: PersonFacts, b: PersonFacts): boolean {
  const has = ({ forms }: PersonFacts) => forms.some(({ suffix }) => suffix !== null);
  return has(a) !== has(b);
}

/** Whether given name and surname are the same, and only what stands between them can be another. */
function areNamesakes({ words: a }: PersonForm, { words: b }: PersonForm): boolean {
  return a.length > 2 && b.length > 2 && a[0] === b[0] && a.at(-1) === b.at(-1);
}

function joinForms(a: readonly PersonForm[], b: readonly PersonForm[]): readonly PersonForm[] {
  const news = b.filter(
    ({ text, suffix }) => !a.some((form) => form.text === text && form.suffix === suffix),
  );
  return news.length === 0 ? a : [...a, ...news].slice(0, MAX_FORMS);
}

/** A surname's sound with the given name's first letter, or with the names it is another form of; both orders. */
function keysOfForm({ sounds }: PersonForm): readonly string[] {
  if (sounds.length < 2) return [];
  const [first, second] = [sounds[0]!, sounds[1]!];
  const last = sounds.at(-1)!;
  const other = sounds.length === 2 ? keysOfPair(first, last) : keysOfPair(second, first);
  return [...keysOfPair(last, first), ...other];
}

function keysOfPair(surname: Sound, given: Sound): readonly string[] {
  const sound = surname.skeleton.slice(0, MAX_KEY);
  const forms = formGroupsOf(given.word).map((line) => `${sound} #${line}`);
  return [`${sound} ${given.key.charAt(0)}`, ...forms];
}
