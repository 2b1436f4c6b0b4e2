/** Which places of different stories are one. */
import type { PlaceDigest } from "../digest.ts";
import { placeKey } from "../tables/place-names.ts";
import { isSharedByTowns } from "../tables/shared-towns.ts";
import { holds } from "./bag.ts";
import { compareContexts, homeOf } from "./context.ts";
import type { Tell } from "./evidence.ts";
import { type Group, type Identity, isToldApart } from "./group.ts";
import { remembered } from "./remembered.ts";

export interface PlaceFacts {
  readonly keys: readonly string[];
  readonly isCountry: boolean;
  readonly country: string | null;
  readonly geonames: number | null;
  /** Whether it is known to be a city or a region: "New York" is both. */
  readonly level: "city" | "region" | null;
}

export type PlaceGroup = Group<PlaceFacts>;

const SAME_NAME = 1;
const SAME_COUNTRY = 1.2;
const SAME_GEONAMES = 1.5;
const OTHER_COUNTRY = -3;
/** "Georgia" the country, "Georgia" the state. */
const COUNTRY_AND_PART = -2.5;
const CITY_AND_REGION = -2.5;
const NAMED_THERE = 0.7;
/** A place that the run knows in one country alone. */
const LONE_NAME = 1;
const AT_HOME_ELSEWHERE = -0.9;
const TOLD_APART = -0.6;
const MIN_SCORE = 0.9;
const contextWeights = {
  sharedCountry: 0.5,
  otherCountry: -0.9,
  companion: 0.8,
  sharedTown: 0.3,
  outlet: 0.5,
};

function placeFacts(
  { name, kind, country, geonames, level }: PlaceDigest,
  keysOf: (name: string) => readonly string[],
): PlaceFacts {
  const known = kind === "region" ? "region" : geonames === null ? null : "city";
  return { keys: keysOf(name), isCountry: kind === "country", country, geonames, level: level ?? known };
}

/** How places are joined; it remembers the names it has folded. */
export function placeIdentity(): Identity<PlaceDigest, PlaceFacts> {
  const keysOf = remembered((name): readonly string[] => [placeKey(name)]);
  return {
    factsOf: (digest) => placeFacts(digest, keysOf),
    namesOf: () => [],
    keysOf: ({ facts }) => facts.keys,
    compare: comparePlaceGroups,
    needed: MIN_SCORE,
    joinFacts: (a, b) => ({
      keys: a.keys.includes(b.keys[0]!) ? a.keys : [...new Set([...a.keys, ...b.keys])],
      isCountry: a.isCountry || b.isCountry,
      country: a.country ?? b.country,
      geonames: a.geonames ?? b.geonames,
      level: a.level ?? b.level,
    }),
  };
}

/** A place of which its story says in which country it lies. */
export function isLocated({ facts }: PlaceGroup): boolean {
  return facts.country !== null;
}

/** How places without a country are joined to those that have one: easily where the run knows one place of the name. */
export function unlocatedIdentity(
  located: readonly PlaceGroup[],
  places: Identity<PlaceDigest, PlaceFacts>,
): Identity<PlaceDigest, PlaceFacts> {
  const bearers = new Map<string, number>();
  for (const { facts } of located)
    for (const key of facts.keys) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  const isAlone = ({ facts }: PlaceGroup) =>
    facts.keys.every((key) => (bearers.get(key) ?? 0) < 2 && !isSharedByTowns(key));
  return {
    ...places,
    compare: (a, b, tell) => {
      comparePlaceGroups(a, b, tell);
      const isLone = isLocated(a) !== isLocated(b) && isAlone(a) && isAlone(b);
      if (isLone) tell("the one place of the name", LONE_NAME);
      return true;
    },
  };
}

/** Tells what speaks for and against two places of one name being one. */
function comparePlaceGroups(a: PlaceGroup, b: PlaceGroup, tell: Tell): boolean {
  const [left, right] = [a.facts, b.facts];
  tell("one name", SAME_NAME);
  if (left.isCountry !== right.isCountry) tell("a country and a part of one", COUNTRY_AND_PART);
  else if (left.country !== null && right.country !== null) {
    if (left.country === right.country) tell("in one country", SAME_COUNTRY, left.country);
    else tell("in other countries of their own", OTHER_COUNTRY);
  } else if (isNamedThere(left, b) || isNamedThere(right, a)) tell("its country is named", NAMED_THERE);
  if (left.level !== null && right.level !== null && left.level !== right.level)
    tell("a city and a region", CITY_AND_REGION);
  else if (left.geonames !== null && left.geonames === right.geonames)
    tell("one GeoNames entry", SAME_GEONAMES);
  if (isElsewhere(left, b) || isElsewhere(right, a)) tell("at home elsewhere", AT_HOME_ELSEWHERE);
  if (isToldApart(a, b)) tell("a story names both", TOLD_APART);
  // Countries stand in stories of all the world.
  if (left.isCountry && right.isCountry) return true;
  compareContexts(a.context, b.context, (name) => left.keys.includes(name), contextWeights, tell);
  return true;
}

function isNamedThere({ country }: PlaceFacts, { facts, context }: PlaceGroup): boolean {
  if (country === null || facts.country !== null) return false;
  return holds(context.countries, context.names.find(country)) || homeOf(context) === country;
}

/** Whether nothing but its outlet says where a place may lie, and that is another country. */
function isElsewhere({ country }: PlaceFacts, { facts, context }: PlaceGroup): boolean {
  if (country === null || facts.country !== null || context.countries.length > 0) return false;
  const home = homeOf(context);
  return home !== null && home !== country;
}
