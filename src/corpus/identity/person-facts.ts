/** What stories say of a person besides the name's own words, and how what several say is joined. */
import { kin } from "../../entities/person-words.ts";
import type { Gender } from "../../model/result.ts";
import type { PersonDigest } from "../digest.ts";
import { occupationsOf } from "../tables/occupations.ts";
import type { Group } from "./group.ts";
import type { PersonForm } from "./person-form.ts";
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

export type PersonGroup = Group<PersonFacts>;

/** Ages are rounded, and birthdays lie between two stories. */
const MAX_YEARS_APART = 2;
/** Forms of a name that a group remembers. */
const MAX_FORMS = 12;
/** Roles that a group remembers. */
const MAX_ROLES = 100;

const smallWords = new Set(
  "the a an of for and in on at to s his her its their former ex late then new acting".split(" "),
);

/** What one story says of a person; `formOf` takes names apart, `workOf` what is said of one's work. */
export function personFacts(
  { name, aliases, gender, birthYear, role, calling }: PersonDigest,
  formOf: (name: string) => PersonForm,
  workOf: (role: string) => Work,
): PersonFacts {
  const form = formOf(name);
  return {
    forms: form.isFull ? [form, ...fullAmong(aliases, formOf)] : [form],
    genders: gendersOf(gender),
    birth: birthYear === null ? null : { year: birthYear, stories: 1 },
    ...workOf(role ?? calling ?? ""),
  };
}

/** What parts the words of a name. */
const wordBreak = /[\s,/.]/;

/** A single word, as most aliases are, is no full name: it is not taken apart. */
function fullAmong(aliases: readonly string[], formOf: (name: string) => PersonForm): readonly PersonForm[] {
  return aliases
    .filter((alias) => wordBreak.test(alias))
    .map(formOf)
    .filter(({ isFull }) => isFull);
}

type Work = Pick<PersonFacts, "roleWords" | "occupations">;

/** The words of a role, and what they say that somebody does; whose relative one is says nothing of that. */
export function workIn(role: string): Work {
  const all = nameWords(role).map(plainWord);
  const words = all.some((word) => kin.has(word)) ? [] : all.filter((word) => !smallWords.has(word));
  return { roleWords: new Set(words), occupations: occupationsOf(words) };
}

const unsaid: PersonFacts["genders"] = { female: 0, male: 0 };
const saidOnce: Readonly<Record<Gender, PersonFacts["genders"]>> = {
  female: { female: 1, male: 0 },
  male: { female: 0, male: 1 },
};

function gendersOf(gender: Gender | null): PersonFacts["genders"] {
  return gender === null ? unsaid : saidOnce[gender];
}

/** "ministers" → "minister", "ex-minister" → "minister"; "congress" stays. */
function plainWord(word: string): string {
  const plain = word.replace(/^(?:ex|then)(?=.{3})/, "");
  return /[^s]s$/.test(plain) && plain.length > 4 ? plain.slice(0, -1) : plain;
}

/** What the stories of two groups say together. */
export function joinPersonFacts(a: PersonFacts, b: PersonFacts): PersonFacts {
  const forms = joinForms(a.forms, b.forms);
  const roleWords = union(a.roleWords, b.roleWords);
  const isKnownWork = b.occupations.every((word) => a.occupations.includes(word));
  const isSameWork = roleWords === a.roleWords && isKnownWork;
  if (isSameWork && forms === a.forms && b.genders === unsaid && b.birth === null) return a;
  return {
    forms,
    genders: {
      female: a.genders.female + b.genders.female,
      male: a.genders.male + b.genders.male,
    },
    birth: joinBirths(a.birth, b.birth),
    roleWords,
    occupations: isKnownWork ? a.occupations : [...new Set([...a.occupations, ...b.occupations])],
  };
}

function joinForms(a: readonly PersonForm[], b: readonly PersonForm[]): readonly PersonForm[] {
  if (b.length === 1 && a.includes(b[0]!)) return a;
  const news = b.filter(
    ({ text, suffix }) => !a.some((form) => form.text === text && form.suffix === suffix),
  );
  return news.length === 0 ? a : [...a, ...news].slice(0, MAX_FORMS);
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a.size >= MAX_ROLES) return a;
  for (const word of b) if (!a.has(word)) return new Set([...a, ...b]);
  return a;
}

/** A vote by majority (Boyer and Moore, 1981): a year that others bear out stays against one that none does. */
function joinBirths(a: PersonFacts["birth"], b: PersonFacts["birth"]): PersonFacts["birth"] {
  if (a === null || b === null) return a ?? b;
  const isSame = isOfOneAge(a, b);
  const [more, less] = a.stories >= b.stories ? [a, b] : [b, a];
  return { year: more.year, stories: Math.max(1, more.stories + (isSame ? less.stories : -less.stories)) };
}

/** Whether two years of birth may be one. */
export function isOfOneAge(a: { readonly year: number }, b: { readonly year: number }): boolean {
  return Math.abs(a.year - b.year) <= MAX_YEARS_APART;
}

/** A person by a name that may cross stories by itself. */
export function isNamedInFull({ facts }: PersonGroup): boolean {
  return facts.forms.some(({ isFull }) => isFull);
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
