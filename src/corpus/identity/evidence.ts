/** What speaks for and against two names being one thing. */

/** One thing that speaks for (above 0) or against (below 0) it. */
export interface Evidence {
  readonly sign: Sign;
  readonly weight: number;
  /** Whom or what it names. */
  readonly of: string | null;
}

export type Sign =
  | "names agree"
  | "in many stories"
  | "of other genders"
  | "Jr. or Sr."
  | "of one age"
  | "of other ages"
  | "role"
  | "other roles"
  | "work in other fields"
  | "a story names both"
  | "the one of the name"
  | "others have the name"
  | "known by one name"
  | "one name"
  | "a country and a part of one"
  | "in other countries of their own"
  | "its country is named"
  | "a city and a region"
  | "one GeoNames entry"
  | "at home elsewhere"
  | "at home in"
  | "at home in other countries"
  | "in one country"
  | "in other countries"
  | "both with"
  | "in one town"
  | "in one outlet";

/** Takes a sign as it is found. */
export type Tell = (sign: Sign, weight: number, of?: string) => void;

/** The sum of what is told. Scores are asked for millions of times: no list is made of what speaks. */
export function weigh(tellAll: (tell: Tell) => void): number {
  let sum = 0;
  tellAll((_, weight) => {
    sum += weight;
  });
  return sum;
}

/** All that is told, in the order in which it is. */
export function listOf(tellAll: (tell: Tell) => void): readonly Evidence[] {
  const evidence: Evidence[] = [];
  tellAll((sign, weight, of) => evidence.push({ sign, weight, of: of ?? null }));
  return evidence;
}
