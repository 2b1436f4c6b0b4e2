/** Which organizations of different stories are one. */
import { isAcronymOf, isShortened, organizationWords } from "../../entities/organization-name.ts";
import { foldName } from "../../text/fold.ts";
import type { OrganizationDigest } from "../digest.ts";
import { type Context, compareContexts, type Evidence, homeOf, weigh } from "./context.ts";
import { type Group, type Identity, isToldApart } from "./group.ts";
import { isOfAnyCountry } from "./institutions.ts";
import { isSameSound, type Sound, soundOf } from "./spelling.ts";

/** A name: its folded words, legal forms and articles left out. */
interface OrganizationForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly sounds: readonly Sound[];
  /** Whether every country may have a body of this name. */
  readonly isCommon: boolean;
}

export interface OrganizationFacts {
  readonly forms: readonly OrganizationForm[];
}

export type OrganizationGroup = Group<OrganizationDigest, OrganizationFacts>;

type Likeness = "same" | "same-common" | "acronym" | "holding" | "shortened" | "spelling";

const likenessWeights: Readonly<Record<Likeness, number>> = {
  same: 2,
  "same-common": 0.7,
  acronym: 1.2,
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

function organizationFacts({ name, aliases }: OrganizationDigest): OrganizationFacts {
  const acronyms = aliases.filter((alias) => /^\p{Lu}[\p{Lu}.&]{1,7}$/u.test(alias));
  return { forms: [name, ...acronyms].map(formOf).filter(({ words }) => words.length > 0) };
}

function formOf(name: string): OrganizationForm {
  const bare = foldName(name)
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/[,'"“”]/g, " ");
  const words = organizationWords(bare.split(/\s+/).filter(Boolean));
  const isCommon = words.length < MIN_WORDS_OF_ITS_OWN && isOfAnyCountry(words);
  return { text: words.join(" "), words, sounds: words.map(soundOf), isCommon };
}

export const organizationIdentity: Identity<OrganizationDigest, OrganizationFacts> = {
  factsOf: organizationFacts,
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
    ...(likeness !== "acronym" && isToldApart(a, b)
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

function bestLikeness(a: readonly OrganizationForm[], b: readonly OrganizationForm[]): Likeness | null {
  let best: Likeness | null = null;
  for (const left of a)
    for (const right of b) {
      const likeness = compareForms(left, right) ?? compareForms(right, left);
      if (likeness !== null && (best === null || likenessWeights[likeness] > likenessWeights[best]))
        best = likeness;
    }
  return best;
}

function compareForms(short: OrganizationForm, full: OrganizationForm): Likeness | null {
  if (short.text === full.text) return short.isCommon ? "same-common" : "same";
  const [few, many] = [short.words, full.words];
  if (few.length === 1 && isAcronymOf(few[0]!, many)) return "acronym";
  if (few.length === many.length)
    return short.sounds.every((sound, i) => isSameSound(sound, full.sounds[i]!)) ? "spelling" : null;
  if (few.length > many.length || (short.isCommon && few.length < 2)) return null;
  const rest = many.slice(few.length);
  if (few.every((word, i) => word === many[i]) && rest.every((word) => holdings.has(word))) return "holding";
  return isShortened(few, many) ? "shortened" : null;
}

/** The whole name's sound, its first and last word that are no common ones, and its initials. */
function keysOfForm({ text, words, sounds }: OrganizationForm): readonly string[] {
  const ends = [sounds[0]!, sounds.at(-1)!].filter(
    ({ word }) => !holdings.has(word) && !isOfAnyCountry([word]),
  );
  const initials = words.length > 1 ? initialKeys(words) : [`=${text.replace(/[.&]/g, "")}`];
  const whole = sounds.map(({ skeleton }) => skeleton).join(" ");
  return [whole, ...ends.map(({ skeleton }) => skeleton), ...initials, ...bodyKeys(words)];
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
