/** Which organizations of different stories are one. */

import { rememberedOf } from "../../text/remembered-of.ts";
import type { OrganizationDigest } from "../digest.ts";
import { compareContexts, homeOf } from "./context.ts";
import type { Tell } from "./evidence.ts";
import { type Group, type Identity, isToldApart } from "./group.ts";
import {
  acronymKey,
  compareForms,
  isAcronym,
  keysOfForm,
  type OrganizationForm,
  type OrganizationLikeness,
  organizationForm,
} from "./organization-form.ts";
import { keysOfAll, remembered } from "./remembered.ts";

export interface OrganizationFacts {
  readonly forms: readonly OrganizationForm[];
  /** The country that its name or the words beside it give: "Kenya's Supreme Court". */
  readonly country: string | null;
}

export type OrganizationGroup = Group<OrganizationFacts>;

const likenessWeights: Readonly<Record<OrganizationLikeness, number>> = {
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

function organizationFacts(
  { name, aliases, country }: OrganizationDigest,
  formOf: (name: string) => OrganizationForm,
): OrganizationFacts {
  const forms = [name, ...aliases.filter(isAcronym)].map(formOf).filter(({ words }) => words.length > 0);
  return { forms, country: forms.find((form) => form.country !== null)?.country ?? country };
}

/** How organizations are joined; it remembers the names it has taken apart. */
export function organizationIdentity(): Identity<OrganizationDigest, OrganizationFacts> {
  const formOf = remembered(organizationForm);
  const keysOf = rememberedOf(keysOfForm);
  return {
    factsOf: (digest) => organizationFacts(digest, formOf),
    namesOf: ({ facts }) => facts.forms.map(({ text }) => text),
    keysOf: ({ facts }) => keysOfAll(facts.forms, keysOf),
    compare: (a, b, tell) => compareOrganizations(a, b, () => false, tell),
    needed: MIN_SCORE,
    joinFacts: (a, b) => {
      const known = new Set(a.forms.map(({ text }) => text));
      const news = b.forms.filter(({ text }) => !known.has(text));
      const country = a.country ?? b.country;
      if (news.length === 0 && country === a.country) return a;
      return { forms: [...a.forms, ...news].slice(0, MAX_FORMS), country };
    },
  };
}

/** An organization that is known by an acronym alone: which one it is must be seen from all that have a name. */
export function isAcronymAlone({ facts: { forms } }: OrganizationGroup): boolean {
  return forms.every((form) => form.isAcronym);
}

/** How those that are known by an acronym alone are joined to those with a name, and to one another. */
export function acronymIdentity(
  named: readonly OrganizationGroup[],
  organizations: Identity<OrganizationDigest, OrganizationFacts>,
): Identity<OrganizationDigest, OrganizationFacts> {
  const bearers = new Map<string, number>();
  for (const group of named)
    for (const key of organizations.keysOf(group))
      if (key.startsWith("=")) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  const isShared = (form: OrganizationForm) => (bearers.get(acronymKey(form)) ?? 0) > 1;
  return {
    ...organizations,
    namesOf: () => [],
    compare: (a, b, tell) => compareOrganizations(a, b, isShared, tell),
  };
}

function compareOrganizations(
  a: OrganizationGroup,
  b: OrganizationGroup,
  isShared: (form: OrganizationForm) => boolean,
  tell: Tell,
): boolean {
  const agreement = bestLikeness(a.facts.forms, b.facts.forms, isShared);
  if (agreement === null) return false;
  compareOrganizationGroups(a, b, agreement, tell);
  return true;
}

/** Tells what speaks for and against two organizations being one, whose names agree so. */
function compareOrganizationGroups(
  a: OrganizationGroup,
  b: OrganizationGroup,
  { likeness, isNational }: Agreement,
  tell: Tell,
): void {
  tell("names agree", likenessWeights[likeness], likeness);
  if (isNational) compareHomes(a, b, tell);
  const isShort = likeness === "acronym" || likeness === "two-letters";
  if (!isShort && isToldApart(a, b)) tell("a story names both", TOLD_APART);
  const isOwn = (name: string) => [a, b].some(({ facts }) => facts.forms.some(({ text }) => text === name));
  compareContexts(a.context, b.context, isOwn, contextWeights, tell);
}

/** A ministry, a court: it is that of the country which its name gives, or at which its stories are at home. */
function compareHomes(a: OrganizationGroup, b: OrganizationGroup, tell: Tell): void {
  const [left, right] = [a.facts.country ?? homeOf(a.context), b.facts.country ?? homeOf(b.context)];
  if (left === null || right === null) return;
  if (left === right) tell("at home in", SAME_HOME, left);
  else tell("at home in other countries", OTHER_HOME);
}

interface Agreement {
  readonly likeness: OrganizationLikeness;
  /** Whether other countries may have a body of this name. */
  readonly isNational: boolean;
  /** Whether only short forms agree. */
  readonly isByAcronyms: boolean;
}

/**
 * How the names agree best. A short form or an acronym may stand for many things: where both groups have longer names,
 * these must agree as well ("HP" is Hewlett-Packard here and the Huffington Post there).
 */
function bestLikeness(
  a: readonly OrganizationForm[],
  b: readonly OrganizationForm[],
  isShared: (form: OrganizationForm) => boolean,
): Agreement | null {
  let best: Agreement | null = null;
  for (const left of a)
    for (const right of b) {
      const agreement = compareNames(left, right, isShared);
      if (agreement === null) continue;
      if (best === null || likenessWeights[agreement.likeness] > likenessWeights[best.likeness])
        best = agreement;
    }
  const [left, right] = [longestOf(a), longestOf(b)];
  const isSure = best === null || left.isAcronym || right.isAcronym || isOwnName(best);
  return isSure || compareForms(left, right) !== null ? best : null;
}

function isOwnName({ likeness, isNational, isByAcronyms }: Agreement): boolean {
  return !isNational && !isByAcronyms && (likeness === "same" || likeness === "holding");
}

function compareNames(
  left: OrganizationForm,
  right: OrganizationForm,
  isShared: (form: OrganizationForm) => boolean,
): Agreement | null {
  const found = compareForms(left, right);
  if (found === null) return null;
  const isBoth = left.isAcronym && right.isAcronym;
  // Two bodies that have a short form alone in common.
  const likeness = isBoth && found === "same" && isShared(left) ? "same-common" : found;
  const isNational =
    likeness === "same-common" ||
    likeness === "shortened" ||
    ((likeness === "acronym" || likeness === "two-letters") &&
      (left.common !== null || right.common !== null || [left, right].some(isShared)));
  return { likeness, isNational, isByAcronyms: isBoth };
}

function longestOf(forms: readonly OrganizationForm[]): OrganizationForm {
  return forms.reduce((longest, form) => (form.words.length > longest.words.length ? form : longest));
}
