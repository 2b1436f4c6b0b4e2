/** Which organizations of different stories are one. */
import { isAcronymOf, isShortened, organizationWords } from "../../entities/organization-name.ts";
import { foldName } from "../../text/fold.ts";
import type { OrganizationDigest } from "../digest.ts";
import { type Context, compareContexts, type Evidence, homeOf, weigh } from "./context.ts";
import { type Group, type Identity, isToldApart } from "./group.ts";
import { isOfAnyCountry } from "./institutions.ts";
import { remembered } from "./remembered.ts";
import { type Sound, soundOf } from "./spelling.ts";

/** A name: its folded words, legal forms and articles left out. */
interface OrganizationForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly sounds: readonly Sound[];
  /** The words' consonants: what spellings of one name share. */
  readonly sound: string;
  /** Whether every country may have a body of this name. */
  readonly isCommon: boolean;
}

export interface OrganizationFacts {
  readonly forms: readonly OrganizationForm[];
}

export type OrganizationGroup = Group<OrganizationDigest, OrganizationFacts>;

type Likeness = "same" | "same-common" | "acronym" | "two-letters" | "holding" | "shortened" | "spelling";

const likenessWeights: Readonly<Record<Likeness, number>> = {
  same: 2,
  "same-common": 0.7,
  acronym: 1.2,
  "two-letters": 0.6,
  holding: 1.5,
  spelling: 1,
  shortened: 0.5,
};
const contextWeights = {
  sharedCountry: 0.4,
  otherCountry: -0.6,
  companion: 0.8,
  sharedTown: 0.4,
  outlet: 0.2,
};
const SAME_HOME = 0.6;
const OTHER_HOME = -1.6;
const TOLD_APART = -1.5;
const MIN_SCORE = 1.1;
const MAX_FORMS = 12;
/** A long name of common words is hardly borne twice: "Ministry of Economy, Trade and Industry". */
const MIN_WORDS_OF_ITS_OWN = 5;

/** What a company may leave off its name. */
const holdings = new Set(
  "group holding holdings company corporation corp international industries enterprises worldwide global co inc plc limited ltd".split(
    " ",
  ),
);

function organizationFacts(
  { name, aliases }: OrganizationDigest,
  formOf: (name: string) => OrganizationForm,
): OrganizationFacts {
  const acronyms = aliases.filter((alias) => /^\p{Lu}[\p{Lu}.&]{1,7}$/u.test(alias));
  return { forms: [name, ...acronyms].map(formOf).filter(({ words }) => words.length > 0) };
}

function organizationForm(name: string): OrganizationForm {
  const bare = foldName(name)
    .replace(/\([^()]{0,80}\)$/, "")
    .replace(/[,'"“”]/g, " ");
  const words = organizationWords(bare.split(/\s+/).filter(Boolean));
  const isCommon = words.length < MIN_WORDS_OF_ITS_OWN && isOfAnyCountry(words);
  const sounds = words.map(soundOf);
  const sound = sounds.map(({ skeleton }) => skeleton).join(" ");
  return { text: words.join(" "), words, sounds, sound, isCommon };
}

/** How organizations are joined; it remembers the names it has taken apart. */
export function organizationIdentity(): Identity<OrganizationDigest, OrganizationFacts> {
  const formOf = remembered(organizationForm);
  return {
    factsOf: (digest) => organizationFacts(digest, formOf),
    keysOf: ({ facts }) => [...new Set(facts.forms.flatMap(keysOfForm))],
    score: (a, b) => {
      const evidence = compareOrganizationGroups(a, b);
      return evidence === null ? 0 : weigh(evidence) - MIN_SCORE;
    },
    joinFacts: (a, b) => {
      const known = new Set(a.forms.map(({ text }) => text));
      const news = b.forms.filter(({ text }) => !known.has(text));
      return news.length === 0 ? a : { forms: [...a.forms, ...news].slice(0, MAX_FORMS) };
    },
  };
}

/** What speaks for and against two organizations being one; null where their names have nothing in common. */
export function compareOrganizationGroups(
  a: OrganizationGroup,
  b: OrganizationGroup,
): readonly Evidence[] | null {
  const likeness = bestLikeness(a.facts.forms, b.facts.forms);
  if (likeness === null) return null;
  const own = new Set([...a.facts.forms, ...b.facts.forms].map(({ text }) => text));
  return [
    { sign: `names agree: ${likeness}`, weight: likenessWeights[likeness] },
    ...(likeness === "same-common" || likeness === "shortened" ? compareHomes(a.context, b.context) : []),
    ...(likeness !== "acronym" && likeness !== "two-letters" && isToldApart(a, b)
      ? [{ sign: "a story names both", weight: TOLD_APART }]
      : []),
    ...compareContexts(a.context, b.context, own, contextWeights),
  ];
}

/** A ministry, a court: it is that of the country at which its stories are at home. */
function compareHomes(a: Context, b: Context): readonly Evidence[] {
  const [left, right] = [homeOf(a), homeOf(b)];
  if (left === null || right === null) return [];
  if (left === right) return [{ sign: `at home in ${left}`, weight: SAME_HOME }];
  return [{ sign: "at home in other countries", weight: OTHER_HOME }];
}

/**
 * How the names agree best. A short form or an acronym may stand for many things: where both groups have longer names,
 * these must agree as well ("HP" is Hewlett-Packard here and the Huffington Post there).
 */
function bestLikeness(a: readonly OrganizationForm[], b: readonly OrganizationForm[]): Likeness | null {
  let best: Likeness | null = null;
  for (const left of a)
    for (const right of b) {
      const likeness = compareForms(left, right);
      if (likeness !== null && (best === null || likenessWeights[likeness] > likenessWeights[best]))
        best = likeness;
    }
  const isSure = best === null || best === "same" || best === "holding";
  return isSure || compareForms(longestOf(a), longestOf(b)) !== null ? best : null;
}

function longestOf(forms: readonly OrganizationForm[]): OrganizationForm {
  return forms.reduce((longest, form) => (form.words.length > longest.words.length ? form : longest));
}

function compareForms(a: OrganizationForm, b: OrganizationForm): Likeness | null {
  if (a.text === b.text) return a.isCommon ? "same-common" : "same";
  if (a.words.length === b.words.length) return a.sound === b.sound ? "spelling" : null;
  return a.words.length < b.words.length ? compareShort(a, b) : compareShort(b, a);
}

/** What a shorter name may be of a longer one. */
function compareShort(
  { words: few, isCommon }: OrganizationForm,
  { words: many }: OrganizationForm,
): Likeness | null {
  if (few.length === 1 && many[0] !== few[0]) {
    if (isAcronymOf(few[0]!, many)) return few[0]!.length > 2 ? "acronym" : "two-letters";
    if (many.at(-1) !== few[0]) return null;
  }
  if (isCommon && few.length < 2) return null;
  if (startsWith(many, few) && many.slice(few.length).every((word) => holdings.has(word))) return "holding";
  // "Democratic Party" is not the "Alabama Democratic Party".
  return !isCommon && isShortened(few, many) ? "shortened" : null;
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  for (let i = 0; i < start.length; i++) if (words[i] !== start[i]) return false;
  return true;
}

/** The whole name's sound, its first and last word that are no common ones, and its initials. */
function keysOfForm({ text, words, sounds, sound }: OrganizationForm): readonly string[] {
  const ends = [sounds[0]!, sounds.at(-1)!].filter(
    ({ word }) => !holdings.has(word) && !isOfAnyCountry([word]),
  );
  const initials = words.length > 1 ? initialKeys(words) : [`=${text.replace(/[.&]/g, "")}`];
  return [sound, ...ends.map(({ skeleton }) => skeleton), ...initials, ...bodyKeys(words)];
}

/** "Reserve Bank" and "Reserve Bank of India". */
function bodyKeys(words: readonly string[]): readonly string[] {
  return words.length > 1 ? [`${words[0]} ${words[1]}`] : [];
}

const joiners = new Set("of the for and on in to de du des la le les del y e und der".split(" "));

function initialKeys(words: readonly string[]): readonly string[] {
  const initials = (list: readonly string[]) => `=${list.map((word) => word[0]).join("")}`;
  const main = words.filter((word) => !joiners.has(word));
  return [initials(words), initials(main), initials(main.slice(1))];
}
