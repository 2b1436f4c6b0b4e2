import { commonWords } from "./common-words.ts";
import { BUCKETS } from "./words.ts";

/** What is known beforehand of the commonest words of news. */
export interface Lexicon {
  readonly lead: LeadTable;
  /** How rare the words of each bucket are, from 0 (in every article) to 1. */
  readonly rarity: Float32Array;
}

/** A word: its hash, the share of articles that hold it in thousandths, its lead log-odds in hundredths. */
export type CommonWord = readonly [hash: number, share: number, lead: number];

/** Words in fewer articles than this share are as rare as any. */
const RAREST = 0.004;

/** Log-odds, by hash, that a paragraph whose head holds the word is the lead of a story. */
export interface LeadTable {
  readonly hash: Uint32Array;
  readonly odds: Float32Array;
}

const SLOTS = 0x10000;

export function lexiconOf(words: readonly CommonWord[]): Lexicon {
  const rarity = new Float32Array(BUCKETS).fill(1);
  const lead = { hash: new Uint32Array(SLOTS), odds: new Float32Array(SLOTS) };
  for (const [hash, share, odds] of words) {
    rarity[hash & (BUCKETS - 1)] = Math.min(1, Math.max(0.05, Math.log(share / 1000) / Math.log(RAREST)));
    const slot = hash & (SLOTS - 1);
    // Of the few words that share a slot the commonest, which comes first, keeps it.
    if (lead.hash[slot] !== 0) continue;
    lead.hash[slot] = hash;
    lead.odds[slot] = odds / 100;
  }
  return { lead, rarity };
}

/** The lead log-odds of a word; 0 where it is not among the common ones. */
export function leadOf({ hash, odds }: LeadTable, word: number): number {
  const slot = word & (SLOTS - 1);
  return hash[slot] === word ? odds[slot]! : 0;
}

export const lexicon: Lexicon = lexiconOf(commonWords);
