/** Learns what the commonest words of news say before any text is seen: how common, how much of a lead. */

import type { Body } from "../split/body.ts";
import { leadFeatures, leadRow } from "../split/lead-features.ts";
import type { CommonWord } from "../split/lexicon.ts";
import { readParagraphs } from "../split/read-paragraphs.ts";
import { logOdds } from "../split/score.ts";
import { readTraits } from "../split/traits.ts";
import type { Words } from "../split/word-list.ts";
import { readWords } from "../split/words.ts";
import { fitLogistic } from "./logistic.ts";
import { fitSparse } from "./sparse-logistic.ts";
import type { Article } from "./split-articles.ts";

const KEPT = 3000;
const MAX_PARAGRAPHS = 25;

/** What is learned of leads and of the words of news. */
export interface LeadModel {
  readonly words: readonly CommonWord[];
  /** Weights of `leadFeatures`: of leads against all other paragraphs. */
  readonly weights: readonly number[];
}

const options = { groups: 1, epochs: 5, rate: 0.03, shrinkShared: 1e-4, shrinkOwn: 1, seed: 5 };

/**
 * A logistic model that tells first paragraphs from all others: first by classes of words, then, for what is left, by
 * the words at their heads. The words of most articles stand with the share of articles that hold them.
 */
export function leadModelOf(articles: readonly Article[]): LeadModel {
  const all = articles.flatMap(({ paragraphs }, article) =>
    headsOf(paragraphs.slice(0, MAX_PARAGRAPHS), article),
  );
  const heads = all.filter(({ isDeck }) => !isDeck);
  const counts = new Map<number, number>();
  const last = new Map<number, number>();
  for (const { article, words } of heads) {
    for (const word of words) {
      if (last.get(word) === article) continue;
      last.set(word, article);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const common = [...counts].sort(([a, x], [b, y]) => y - x || a - b).slice(0, KEPT);
  const weights = fitLogistic(
    heads.map(({ row, answer }) => ({ row, answer, group: 0, weight: 1 })),
    options,
  )[0]!;
  const ofWords = fitSparse(
    heads.map(({ words, row, answer }) => ({ features: words, answer, offset: logOdds(row, weights) })),
    new Set(common.map(([hash]) => hash)),
  );
  return {
    weights,
    words: common.map(([hash, count]) => [
      hash,
      Math.round((1000 * count) / articles.length),
      Math.round(100 * (ofWords.get(hash) ?? 0)),
    ]),
  };
}

interface Head {
  readonly article: number;
  readonly words: Int32Array;
  readonly row: Float64Array;
  /** Whether it stands first, but for a standfirst. */
  readonly answer: boolean;
  readonly isDeck: boolean;
}

/** The head of each paragraph: its words by hash, and its features. */
function headsOf(paragraphs: readonly string[], article: number): readonly Head[] {
  const { body } = readParagraphs(paragraphs.join("\n"));
  const words = readWords(body);
  const traits = readTraits(body);
  const isDecked = isDeck(body, words, 0);
  return Array.from({ length: body.count }, (_, i) => {
    const row = new Float64Array(leadFeatures.length);
    leadRow(body, words, traits, i, row);
    return {
      article,
      row,
      answer: i === (isDecked ? 1 : 0),
      isDeck: isDecked && i === 0,
      words: words.head.subarray(words.headFrom[i], words.headFrom[i + 1]),
    };
  });
}

/** Characters of a standfirst, and how much shorter than the lead below it is at least. */
const MAX_DECK = 110;
const DECK_RATIO = 0.75;

/** Whether the paragraph is a line such as some papers set above a lead: one short sentence above a longer one. */
function isDeck({ start, end }: Body, { sentences }: Words, p: number): boolean {
  const length = end[p]! - start[p]!;
  return length <= MAX_DECK && length < DECK_RATIO * (end[p + 1]! - start[p + 1]!) && sentences[p] === 1;
}
