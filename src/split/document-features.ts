/** What all judgements of a document's gaps look at. */
import { isHeadLine } from "./blocks.ts";
import type { Body } from "./body.ts";
import { type Cohesion, newCohesion, similarityCurve, type Window } from "./cohesion.ts";
import { type Continuity, readContinuity } from "./continuity.ts";
import { type Layout, readLayout } from "./layout.ts";
import { leadFeatures, leadRow } from "./lead-features.ts";
import { type Lexicon, leadOf } from "./lexicon.ts";
import { type NameLinks, readNameLinks } from "./name-links.ts";
import { logOdds } from "./score.ts";
import { readSeries } from "./series.ts";
import { readTeasers, type Teasers } from "./teasers.ts";
import { paragraphTopics, topicCurve, topicLean } from "./topics.ts";
import { readTraits } from "./traits.ts";
import type { Words } from "./word-list.ts";
import { readWords } from "./words.ts";

/** A document's paragraphs with what is known of them. Gap i lies before paragraph i. */
export interface DocumentFeatures {
  readonly body: Body;
  readonly traits: Int32Array;
  readonly layout: Layout;
  readonly cohesion: Cohesion;
  readonly teasers: Teasers;
  /** The first paragraph from each on that is no line of a head: no headline, label, byline or date. */
  readonly textBelow: Int32Array;
  /** Of each gap whether it lies within a live log, an interview or a numbered list. */
  readonly withinSeries: Uint8Array;
  readonly nameLinks: NameLinks;
  readonly continuity: Continuity;
  /** How like the words on both sides of each gap are, in wide windows and in narrow ones. */
  readonly wide: Float32Array;
  readonly near: Float32Array;
  /** What the paragraphs are about, as running sums, and how like that is on both sides of each gap. */
  readonly topics: Float64Array;
  readonly topicWide: Float32Array;
  readonly topicNear: Float32Array;
  /** How much more each paragraph is about what follows than about what stands before it. */
  readonly topicLean: Float64Array;
  /** Share of each paragraph's words that the wide window before it holds. */
  readonly known: Float32Array;
  /** Share of the gaps whose sides hardly share a word: how little the words of this document say. */
  readonly unlikeShare: number;
  /** How much the head of each paragraph reads like a lead, as log-odds. */
  readonly lead: Float32Array;
}

export const WIDE: Window = { words: 130, paragraphs: 10 };
const NEAR: Window = { words: 45, paragraphs: 4 };

export function documentFeatures(body: Body, lexicon: Lexicon): DocumentFeatures {
  const words = readWords(body);
  const traits = readTraits(body);
  const cohesion = newCohesion(words, lexicon.rarity);
  const known = new Float32Array(body.count + 1);
  const topics = paragraphTopics(words, lexicon.rarity, lexicon.topics);
  const wide = similarityCurve(cohesion, WIDE, known);
  const textBelow = readHeads(body);
  return {
    body,
    traits,
    layout: readLayout(body, traits, textBelow),
    textBelow,
    cohesion,
    teasers: readTeasers(body, traits, words),
    withinSeries: readSeries(body),
    nameLinks: readNameLinks(words),
    continuity: readContinuity(cohesion),
    wide,
    topics,
    topicWide: topicCurve(topics, 5),
    topicNear: topicCurve(topics, 2),
    topicLean: topicLean(topics),
    unlikeShare: shareBelow(wide, UNLIKE),
    near: similarityCurve(cohesion, NEAR),
    known,
    lead: leadOdds(body, words, traits, lexicon),
  };
}

function readHeads({ count, kind }: Body): Int32Array {
  const textBelow = new Int32Array(count + 1);
  for (let p = count; p >= 0; p--)
    textBelow[p] = p + 1 < count && isHeadLine(kind[p]!) ? textBelow[p + 1]! : p;
  return textBelow;
}

/** Similarity below which the sides of a gap share next to nothing. */
export const UNLIKE = 0.03;

function shareBelow(curve: Float32Array, limit: number): number {
  let below = 0;
  for (let gap = 1; gap + 1 < curve.length; gap++) if (curve[gap]! < limit) below++;
  return below / Math.max(1, curve.length - 2);
}

/** How much each paragraph reads like a lead: by its words and by the classes of its words. */
function leadOdds(
  body: Body,
  words: Words,
  traits: Int32Array,
  { lead, leadWeights }: Lexicon,
): Float32Array {
  const { head, headFrom } = words;
  const odds = new Float32Array(body.count);
  const row = new Float64Array(leadFeatures.length);
  for (let i = 0; i < body.count; i++) {
    leadRow(body, words, traits, i, row);
    odds[i] = logOdds(row, leadWeights);
    for (let w = headFrom[i]!; w < headFrom[i + 1]!; w++) odds[i]! += leadOf(lead, head[w]!);
  }
  return odds;
}
