/** Learns what the commonest words of news say before any text is seen: how common, how much of a lead. */
import { type Blocks, Kind } from "../split/blocks.ts";
import type { CommonWord } from "../split/lexicon.ts";
import type { Words } from "../split/word-list.ts";

/** A story's paragraphs: what stands first that is text is its lead. */
export interface Article {
  readonly paragraphs: Blocks;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

const KEPT = 1500;
/** Paragraphs a word must stand in, lest chance speak. */
const SHRINK = 25;

interface Count {
  articles: number;
  leads: number;
  others: number;
}

/**
 * The words of most articles. The lead log-odds are those of naive Bayes, shrunk towards 0 and halved, since words
 * are not independent of each other.
 */
export function commonWordsOf(articles: readonly Article[]): readonly CommonWord[] {
  const counts = new Map<number, Count>();
  let paragraphs = 0;
  for (const article of articles) paragraphs += countWords(article, counts);
  const rate = articles.length / (paragraphs - articles.length);
  return [...counts]
    .sort(([a, x], [b, y]) => y.articles - x.articles || a - b)
    .slice(0, KEPT)
    .map(([hash, count]) => {
      const odds = Math.log((count.leads + SHRINK) / (count.others * rate + SHRINK)) / 2;
      return [hash, Math.round((1000 * count.articles) / articles.length), Math.round(100 * odds)];
    });
}

/** Counts an article's words at the heads of its paragraphs; returns how many paragraphs it has. */
function countWords({ paragraphs, words, from, to }: Article, counts: Map<number, Count>): number {
  const seen = new Set<number>();
  let read = 0;
  for (let i = from; i < to; i++) {
    if (paragraphs.kind[i] !== Kind.text) continue;
    for (const word of words.head.subarray(words.headFrom[i], words.headFrom[i + 1])) {
      const count = counts.get(word) ?? { articles: 0, leads: 0, others: 0 };
      counts.set(word, count);
      if (!seen.has(word)) count.articles++;
      seen.add(word);
      if (read === 0) count.leads++;
      else count.others++;
    }
    read++;
  }
  return read;
}
