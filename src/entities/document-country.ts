/** In which country a document's stories play: what speaks for those that say nothing of it themselves. */
import type { Evidence } from "./place-evidence.ts";

/** What a story says of its country counts for no more than this: many mentions are still one story. */
const MAX_VOTE = 3;
/** The votes that the country needs: two stories with a little each, or one that is sure. */
const MIN_VOTES = 2;
/** It outvotes all others together by this. */
const MAJORITY = 2;

/**
 * The country that the story's neighbours in its document play in, where it names none itself, or that one no less than any other; else null.
 * Stories abroad name their country nearly always, and stories at home seldom do.
 */
export function homeOf({ all }: Evidence, neighbours: readonly Evidence[]): string | null {
  let most = 0;
  for (const weight of all.values()) most = Math.max(most, weight);
  if (most > 1 || neighbours.length < 2) return null;
  const home = countryOf(neighbours);
  return home !== null && (all.size === 0 || all.get(home) === most) ? home : null;
}

function countryOf(stories: readonly Evidence[]): string | null {
  const votes = new Map<string, number>();
  let sum = 0;
  for (const { all, dominant } of stories) {
    if (dominant === null) continue;
    const vote = Math.min(all.get(dominant)!, MAX_VOTE);
    votes.set(dominant, (votes.get(dominant) ?? 0) + vote);
    sum += vote;
  }
  const [first, most] = [...votes].reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
  return most >= MIN_VOTES && most >= MAJORITY * (sum - most) ? first : null;
}

/** The weight of the document beside what the story says itself. */
const HOME_WEIGHT = 1;

/** What a story says of countries, with the country of its document. */
export function withHome(evidence: Evidence, home: string): Evidence {
  const all = new Map(evidence.all).set(home, (evidence.all.get(home) ?? 0) + HOME_WEIGHT);
  return { ...evidence, all, dominant: home };
}
