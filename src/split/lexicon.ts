import { commonWords } from "./common-words.ts";
import { BUCKETS } from "./words.ts";

/** What is known beforehand of the commonest words of news. */
export interface Lexicon {
  /** Log-odds that a paragraph whose head holds the word is the lead of a story. */
  readonly lead: ReadonlyMap<number, number>;
  /** How rare the words of each bucket are, from 0 (in every article) to 1. */
  readonly rarity: Float32Array;
}

/** A word: its hash, the share of articles that hold it in thousandths, its lead log-odds in hundredths. */
export type CommonWord = readonly [hash: number, share: number, lead: number];

/** Words in fewer articles than this share are as rare as any. */
const RAREST = 0.004;

export function lexiconOf(words: readonly CommonWord[]): Lexicon {
  const rarity = new Float32Array(BUCKETS).fill(1);
  const lead = new Map<number, number>();
  for (const [hash, share, odds] of words) {
    rarity[hash & (BUCKETS - 1)] = Math.min(1, Math.max(0.05, Math.log(share / 1000) / Math.log(RAREST)));
    if (odds !== 0) lead.set(hash, odds / 100);
  }
  return { lead, rarity };
}

export const lexicon: Lexicon = lexiconOf(commonWords);
