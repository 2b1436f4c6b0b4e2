import type { TopicTable } from "./topics.ts";
import { BUCKETS } from "./word-list.ts";

/** What is known beforehand of the commonest words of news. */
export interface Lexicon {
  readonly lead: LeadTable;
  /** Of the classes of words and the marks at the head of a paragraph: see `leadFeatures`. */
  readonly leadWeights: readonly number[];
  /** How rare the words of each bucket are, from 0 (in every article) to 1. */
  readonly rarity: Float32Array;
  /** What words are about. */
  readonly topics: TopicTable;
}

/** A word: its hash, the share of articles that hold it in thousandths, its lead log-odds in hundredths. */
export type CommonWord = readonly [hash: number, share: number, lead: number];

/** Words in fewer articles than this share are as rare as any. */
const MIN_FREQUENCY = 0.004;

/** Log-odds that a paragraph whose head holds the word is the lead of a story, open-addressed by its hash. */
export interface LeadTable {
  readonly hash: Int32Array;
  readonly odds: Float32Array;
}

/** Slots of the table, five times the words it holds and small enough to stay in a processor's cache. */
const SLOTS = 0x2000;
/** Of words alike in these bits of their hashes only the commonest, which comes first, counts: so it was learned. */
const TOLD_APART = 0xffff;

export function lexiconOf(
  words: readonly CommonWord[],
  leadWeights: readonly number[],
  topics: TopicTable,
): Lexicon {
  const rarity = new Float32Array(BUCKETS).fill(1);
  const lead = { hash: new Int32Array(SLOTS), odds: new Float32Array(SLOTS) };
  const known = new Set<number>();
  for (const [hash, share, odds] of words) {
    rarity[hash & (BUCKETS - 1)] = Math.min(
      1,
      Math.max(0.05, Math.log(share / 1000) / Math.log(MIN_FREQUENCY)),
    );
    if (known.has(hash & TOLD_APART)) continue;
    known.add(hash & TOLD_APART);
    const slot = slotOf(lead, hash);
    lead.hash[slot] = hash;
    lead.odds[slot] = odds / 100;
  }
  return { lead, leadWeights, rarity, topics };
}

/** The lead log-odds of a word; 0 where it is not among the common ones. */
export function leadOf(lead: LeadTable, word: number): number {
  return lead.odds[slotOf(lead, word)]!;
}

/** The slot of the word, or the free one where it would stand. */
function slotOf({ hash }: LeadTable, word: number): number {
  let slot = word & (SLOTS - 1);
  while (hash[slot] !== 0 && hash[slot] !== word) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
