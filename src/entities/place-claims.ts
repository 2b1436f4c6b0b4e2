/** Where a place lies by the countries that claim a town, district, province or landmark of its name. */
import type { Tokens } from "../text/tokens.ts";
import { CLAIM_WEIGHT, type Evidence } from "./place-evidence.ts";
import type { KnownPlace, Location } from "./place-location.ts";

/** Of two countries in which a city of the name lies, the story means the one that it names so many times as often. */
export const OUTWEIGHS = 3;

/** What else the story must say of another country for a town to lie there, whatever country alone has one of its name. */
const CONTESTED = 2;
/** And so many times as much as of any other for that to be sure. */
const SURE = 3;
/** A namesake of so many people is too well known. */
const MAX_NAMESAKE = 100_000;

/**
 * The country to which a story is sure to belong that has not the only town of the name: one that no table has is meant, or no town
 * at all; null where no other country is sure, undefined where the table's is to be believed. Of thirty such in news and dumps, such as Ratanpur in
 * Bangladesh and Delmas in Haiti, the table's country was right in two, and the story's wherever it was sure.
 */
export function rivalCountry(
  { only, kind, cluster, homonyms, isBeyondTowns }: KnownPlace,
  location: Location | undefined,
  { all }: Evidence,
): string | null | undefined {
  if (only === null || isBeyondTowns || kind === "country" || kind === "site" || kind === "water")
    return undefined;
  const own = location?.country === only ? cluster.mentions.length : 0;
  if ((all.get(only) ?? 0) > own) return undefined;
  const others = [...all].filter(([country]) => country !== only).sort(([, a], [, b]) => b - a);
  const [first, second] = others;
  if (first === undefined || first[1] < CONTESTED) return undefined;
  const isSmall = (homonyms[0]?.population ?? 0) < MAX_NAMESAKE;
  return isSmall && first[1] >= SURE * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * Where a place lies whose name no other country has: there, where the story speaks of that country or of none. Towns that the
 * table of cities has are meant also in stories of other countries, unless the sentence names one.
 */
export function locationOfOnly(
  tokens: Tokens,
  { only, kind, cluster, isBeyondTowns }: KnownPlace,
  { weights, all, bySentence }: Evidence,
): Location | undefined {
  if (only === null || kind === "country") return undefined;
  const near = bySentence.get(tokens.sentenceOf[cluster.mentions[0]!.first]!);
  const isElsewhere = weights.size > 0 && (all.get(only) ?? 0) <= (isBeyondTowns ? CLAIM_WEIGHT : 0);
  if (isElsewhere && near !== undefined) return undefined;
  return { country: only, region: null, source: "name", clue: "only" };
}

/** Where a small town lies whose name several countries have: in the one that the story speaks of most by far. */
export function locationOfClaimed(
  { claims, only, isBeyondTowns }: KnownPlace,
  { all }: Evidence,
): Location | undefined {
  const own = only !== null && isBeyondTowns ? CLAIM_WEIGHT : 0;
  const [first, second] = claims
    .filter((country) => (all.get(country) ?? 0) > own)
    .sort((a, b) => all.get(b)! - all.get(a)!);
  if (first === undefined) return undefined;
  if (second !== undefined && all.get(first)! < OUTWEIGHS * all.get(second)!) return undefined;
  return { country: first, region: null, source: "story", clue: "homonym" };
}
