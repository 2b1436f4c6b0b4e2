/** Towns that are where they are only because the largest of their name is there: Ludlow, Massachusetts. */
import type { KnownPlace, Location } from "./place-location.ts";

/** A city of more people is meant against all towns of its name. */
export const LARGE = 100_000;

/** Whether a place is where it is only because the largest town of its name is there, which is small, and others have one. */
export function isContested(
  { claims, homonyms, isFamous }: KnownPlace,
  { clue, country, source }: Location,
): boolean {
  return (
    source === "name" &&
    clue === "largest" &&
    !isFamous &&
    homonyms[0]!.population < LARGE &&
    claims.some((claim) => claim !== country)
  );
}

/** Whether the story says more, by surer things, of another country that has a town of the name: it speaks for none, then. */
export function isOutweighed(
  place: KnownPlace,
  location: Location | undefined,
  said: (country: string) => number,
): boolean {
  if (location === undefined || !isContested(place, location)) return false;
  return place.claims.some((claim) => said(claim) > said(location.country));
}
