/** Learns what the commonest words of news say before any text is seen: how common, how much of a lead. */
import type { CommonWord } from "../split/lexicon.ts";
import { readParagraphs } from "../split/read-paragraphs.ts";
import { readWords } from "../split/words.ts";
import { type Example, fitSparse } from "./sparse-logistic.ts";
import type { Article } from "./split-articles.ts";

const KEPT = 3000;
const MAX_PARAGRAPHS = 25;

/**
 * The words of most articles, each with the share of articles that hold it at the head of a paragraph, and with its
 * weight in a logistic model that tells first paragraphs from all others by the words at their heads.
 */
export function commonWordsOf(articles: readonly Article[]): readonly CommonWord[] {
  const counts = new Map<number, number>();
  const examples: Example[] = [];
  for (const { paragraphs } of articles) {
    const heads = headsOf(paragraphs.slice(0, MAX_PARAGRAPHS));
    for (const word of new Set(heads.flatMap((head) => [...head])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
    heads.forEach((head, k) => {
      examples.push({ features: head, answer: k === 0 });
    });
  }
  const common = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, KEPT);
  const weights = fitSparse(examples, new Set(common.map(([hash]) => hash)));
  return common.map(([hash, count]) => [
    hash,
    Math.round((1000 * count) / articles.length),
    Math.round(100 * (weights.get(hash) ?? 0)),
  ]);
}

/** The words at the head of each paragraph, by hash. */
function headsOf(paragraphs: readonly string[]): readonly Uint32Array[] {
  const { body } = readParagraphs(paragraphs.join("\n"));
  const { head, headFrom } = readWords(body);
  return Array.from({ length: body.count }, (_, i) => head.subarray(headFrom[i], headFrom[i + 1]));
}
