/** Which organizations of different stories are one. */
import { isAcronymOf, isShortened, organizationWords } from "../../entities/organization-name.ts";
import { foldName } from "../../text/fold.ts";
import type { OrganizationDigest } from "../digest.ts";
import { type Context, compareContexts, type Evidence, homeOf, weigh } from "./context.ts";
import { type Group, type Identity, isToldApart } from "./group.ts";
import { isOfAnyCountry } from "./institutions.ts";
import { isSameSound, skeleton, soundKey } from "./spelling.ts";

/** A name: its folded words, legal forms and articles left out. */
type OrganizationForm = readonly string[];

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
const contextWeights = { sharedCountry: 0.4, otherCountry: -0.6, companion: 0.8, sharedTown: 0.4, outlet: 0.2 };
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
  return { forms: [name, ...acronyms].map(wordsOf).filter((words) => words.length > 0) };
}

function wordsOf(name: string): OrganizationForm {
  const bare = foldName(name)
    .replace(/\s*\([^)]*\)\s*$/, "")
    .replace(/[,'"“”]/g, " ");
  return organizationWords(bare.split(/\s+/).filter(Boolean));
}

export const organizationIdentity: Identity<OrganizationDigest, OrganizationFacts> = {
  factsOf: organizationFacts,
  keysOf: ({ facts }) => [...new Set(facts.forms.flatMap(keysOfForm))],
  score: (a, b) => {
    const evidence = compareOrganizationGroups(a, b);
    return evidence === null ? 0 : weigh(evidence) - MIN_SCORE;
  },
  joinFacts: (a, b) => {
    const known = new Set(a.forms.map((form) => form.join(" ")));
    const news = b.forms.filter((form) => !known.has(form.join(" ")));
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
  const own = new Set([...a.facts.forms, ...b.facts.forms].map((form) => form.join(" ")));
  return [
    { sign: `names agree: ${likeness}`, weight: likenessWeights[likeness] },
    ...(likeness === "same-common" || likeness === "shortened" ? compareHomes(a.context, b.context) : []),
    ...(likeness !== "acronym" && isToldApart(a, b) ? [{ sign: "a story names both", weight: TOLD_APART }] : []),
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
  if (short.join(" ") === full.join(" "))
    return isOfAnyCountry(short) && short.length < MIN_WORDS_OF_ITS_OWN ? "same-common" : "same";
  if (short.length === 1 && isAcronymOf(short[0]!, full)) return "acronym";
  if (short.length === full.length)
    return short.every((word, i) => isSameSound(word, full[i]!)) ? "spelling" : null;
  if (isOfAnyCountry(short) && short.length < 2) return null;
  const rest = full.slice(short.length);
  if (short.every((word, i) => word === full[i]) && rest.every((word) => holdings.has(word)))
    return "holding";
  return isShortened(short, full) ? "shortened" : null;
}

/** The first and last word's sound, and the initials. */
function keysOfForm(form: OrganizationForm): readonly string[] {
  const [first = ""] = form;
  const sounds = [first, form.at(-1) ?? ""].map((word) => skeleton(soundKey(word)));
  const initials = form.length > 1 ? initialKeys(form) : [`=${first.replace(/[.&]/g, "")}`];
  return [...sounds, ...initials, form.join(" ")];
}

const joiners = new Set("of the for and on in to de du des la les del y e und der".split(" "));

function initialKeys(form: OrganizationForm): readonly string[] {
  const initials = (words: readonly string[]) => `=${words.map((word) => word[0]).join("")}`;
  const main = form.filter((word) => !joiners.has(word));
  return [initials(form), initials(main), initials(main.slice(1))];
}
