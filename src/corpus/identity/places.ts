/** Which places of different stories are one. */
import type { PlaceDigest } from "../digest.ts";
import { holds } from "./bag.ts";
import { compareContexts, type Evidence, weigh } from "./context.ts";
import { type Group, type Identity, isToldApart } from "./group.ts";
import { placeKey } from "./place-names.ts";

export interface PlaceFacts {
  readonly keys: readonly string[];
  readonly isCountry: boolean;
  readonly country: string | null;
  readonly geonames: number | null;
}

export type PlaceGroup = Group<PlaceDigest, PlaceFacts>;

const SAME_NAME = 1;
const SAME_COUNTRY = 1.2;
const SAME_GEONAMES = 1.5;
const OTHER_COUNTRY = -3;
/** "Georgia" the country, "Georgia" the state. */
const COUNTRY_AND_PART = -2.5;
const NAMED_THERE = 0.7;
const TOLD_APART = -0.6;
const MIN_SCORE = 0.9;
const contextWeights = {
  sharedCountry: 0.5,
  otherCountry: -0.9,
  companion: 0.8,
  sharedTown: 0.3,
  outlet: 0.5,
};

function placeFacts({ name, kind, country, geonames }: PlaceDigest): PlaceFacts {
  return { keys: [placeKey(name)], isCountry: kind === "country", country, geonames };
}

export const placeIdentity: Identity<PlaceDigest, PlaceFacts> = {
  factsOf: placeFacts,
  keysOf: ({ facts }) => facts.keys,
  score: (a, b) => weigh(comparePlaceGroups(a, b)) - MIN_SCORE,
  joinFacts: (a, b) => ({
    keys: a.keys.includes(b.keys[0]!) ? a.keys : [...new Set([...a.keys, ...b.keys])],
    isCountry: a.isCountry || b.isCountry,
    country: a.country ?? b.country,
    geonames: a.geonames ?? b.geonames,
  }),
};

/** What speaks for and against two places of one name being one. */
export function comparePlaceGroups(a: PlaceGroup, b: PlaceGroup): readonly Evidence[] {
  const evidence: Evidence[] = [{ sign: "one name", weight: SAME_NAME }];
  const add = (sign: string, weight: number) => evidence.push({ sign, weight });
  const [left, right] = [a.facts, b.facts];
  if (left.isCountry !== right.isCountry) add("a country and a part of one", COUNTRY_AND_PART);
  else if (left.country !== null && right.country !== null) {
    if (left.country === right.country) add(`both in ${left.country}`, SAME_COUNTRY);
    else add("in other countries", OTHER_COUNTRY);
  } else if (isNamedThere(left, b) || isNamedThere(right, a)) add("its country is named", NAMED_THERE);
  if (left.geonames !== null && left.geonames === right.geonames) add("one GeoNames entry", SAME_GEONAMES);
  if (isToldApart(a, b)) add("a story names both", TOLD_APART);
  // Countries stand in stories of all the world.
  if (left.isCountry && right.isCountry) return evidence;
  return [...evidence, ...compareContexts(a.context, b.context, new Set(left.keys), contextWeights)];
}

function isNamedThere({ country }: PlaceFacts, { facts, context }: PlaceGroup): boolean {
  return country !== null && facts.country === null && holds(context.countries, country);
}
