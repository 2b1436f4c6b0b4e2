import type { NameMention } from "./name-mention.ts";

/** Mentions of one person, place or organization. */
export interface Cluster {
  readonly mentions: NameMention[];
}

/** Hears of an entity, by its first mention, what said its gender or where it lies, in words; for `--why`. */
export type ExplainFact = (first: NameMention, reason: string) => void;

/** Hears of every mention why it was joined to the mentions before it; for `--why`. */
export type Explain = (mention: NameMention, cluster: Cluster, rule: string) => void;

/** Clusters by the words of their names. A word has few clusters, and no more than a fixed number is kept. */
export class ClusterIndex<T extends Cluster> {
  static readonly #MAX_CLUSTERS = 12;
  readonly #byWord = new Map<string, T[]>();

  add(words: readonly string[], cluster: T): void {
    for (const word of words) {
      const known = this.#byWord.get(word);
      if (known === undefined) this.#byWord.set(word, [cluster]);
      else if (known.length < ClusterIndex.#MAX_CLUSTERS && !known.includes(cluster)) known.push(cluster);
    }
  }

  /** The clusters with a name that holds the word, oldest first. */
  with(word: string | undefined): readonly T[] {
    return word === undefined ? [] : (this.#byWord.get(word) ?? []);
  }
}
