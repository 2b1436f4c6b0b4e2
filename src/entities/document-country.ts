/** In which country a document's stories play: what speaks for those that say nothing of it themselves. */
import type { Evidence } from "./place-evidence.ts";

/** What a story says of its country counts for no more than this: many mentions are still one story. */
const MAX_VOTE = 3;
/** The votes that the country needs: two stories with a little each, or one that is sure. */
const MIN_VOTES = 2;
/** It outvotes all others together by this. */
const MAJORITY = 2;

/** What the stories of a document say of countries: each votes as it is read, then any may ask for its home. */
export class DocumentCountry {
  readonly #votes = new Map<string, number>();
  #sum = 0;
  #stories = 0;

  /** Counts what a story says of its country. */
  add({ all, dominant }: Evidence): void {
    this.#stories++;
    if (dominant === null) return;
    const vote = Math.min(all.get(dominant)!, MAX_VOTE);
    this.#votes.set(dominant, (this.#votes.get(dominant) ?? 0) + vote);
    this.#sum += vote;
  }

  /**
   * The country that the document's stories play in, where this one of them names none itself, or that one no less than any
   * other; else null. Stories abroad name their country nearly always, and stories at home seldom do.
   */
  homeOf({ all }: Evidence): string | null {
    let most = 0;
    for (const weight of all.values()) most = Math.max(most, weight);
    if (most > 1 || this.#stories < 2) return null;
    const home = this.#country();
    return home !== null && (all.size === 0 || all.get(home) === most) ? home : null;
  }

  #country(): string | null {
    const [first, most] = [...this.#votes].reduce((best, each) => (each[1] > best[1] ? each : best), ["", 0]);
    return most >= MIN_VOTES && most >= MAJORITY * (this.#sum - most) ? first : null;
  }
}

/** The weight of the document beside what the story says itself. */
const HOME_WEIGHT = 1;

/** What a story says of countries, with the country of its document. */
export function withHome(evidence: Evidence, home: string): Evidence {
  const all = new Map(evidence.all).set(home, (evidence.all.get(home) ?? 0) + HOME_WEIGHT);
  return { ...evidence, all, dominant: home };
}
