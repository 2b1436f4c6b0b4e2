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
  | "the one place of the name"
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

/** All that `compare` tells, in the order in which it does; null where it holds the two for strangers. */
export function evidenceOf(compare: (tell: Tell) => boolean): readonly Evidence[] | null {
  const evidence: Evidence[] = [];
  const mayBeOne = compare((sign, weight, of) => evidence.push({ sign, weight, of: of ?? null }));
  return mayBeOne ? evidence : null;
}
