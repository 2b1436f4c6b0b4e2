/** Where a place lies by the countries that claim a town, district, province or landmark of its name. */
import type { Tokens } from "../text/tokens.ts";
import { LARGE } from "./contested-places.ts";
import { CLAIM_WEIGHT, type Evidence, isSpokenFor } from "./place-evidence.ts";
import type { KnownPlace, Location } from "./place-location.ts";

/** Of two countries in which a city of the name lies, the story means the one that it names so many times as often. */
export const OUTWEIGHS = 3;

/** What the story says of that country must be so many times what it says of any other. */
const SURE = 3;

/**
 * The country to which a story is sure to belong that has no town of the name, where it speaks of none that has: one that no
 * table has is meant, or no town at all; null where no other country is sure, undefined where the tables are to be believed. Of
 * thirty such in news and dumps, such as Ratanpur in Bangladesh and Delmas in Haiti, the table's country was right in two, and
 * the story's wherever it was sure.
 */
export function rivalCountry(
  { claims, kind, cluster, homonyms, isBeyondTowns }: KnownPlace,
  location: Location | undefined,
  evidence: Evidence,
): string | null | undefined {
  if (claims.length === 0 || isBeyondTowns || kind === "country" || kind === "site" || kind === "water")
    return undefined;
  const { all } = evidence;
  const own = (country: string) => (location?.country === country ? cluster.mentions.length : 0);
  if (claims.some((country) => (all.get(country) ?? 0) > own(country))) return undefined;
  const others = [...all].filter(([country]) => !claims.includes(country)).sort(([, a], [, b]) => b - a);
  const [first, second] = others;
  if (first === undefined || !isSpokenFor(evidence, first[0])) return undefined;
  const isSmall = (homonyms[0]?.population ?? 0) < LARGE;
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
