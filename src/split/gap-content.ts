/** Features of what is said on both sides of a gap: words, names, leads, and what goes on over it. */
import { type DocumentFeatures, UNLIKE } from "./document-features.ts";
import { always, type Group } from "./gap-feature.ts";
import {
  bareNames,
  freshNames,
  isFresh,
  leadOdds,
  namesAnew,
  shareOfKnownNames,
} from "./paragraph-features.ts";
import { depthAt, isLowest } from "./similarity-curve.ts";

/** What the words and the names say. */
export const content: Group = {
  when: always,
  features: [
    ["similarity", ({ doc, after }) => doc.wide[after]!],
    ["depth", ({ doc, after }) => depthAt(doc.wide, after)],
    ["lowest", ({ doc, after }) => isLowest(doc.wide, after)],
    ["near-similarity", ({ doc, after }) => doc.near[after]!],
    ["near-depth", ({ doc, after }) => depthAt(doc.near, after)],
    ["near-lowest", ({ doc, after }) => isLowest(doc.near, after)],
    ["unlike", ({ doc, after }) => doc.wide[after]! < UNLIKE],
    ["unlike-share", ({ doc }) => doc.unlikeShare],
    ["unlike-often", ({ doc, after }) => (doc.wide[after]! < UNLIKE ? doc.unlikeShare : 0)],
    ["lowest-unlike-often", ({ doc, after }) => (isLowest(doc.wide, after) ? doc.unlikeShare : 0)],
    ["lead-unlike-often", ({ doc, after }) => leadOdds(doc, after) * doc.unlikeShare],
    ["lead-next-unlike-often", ({ doc, next }) => leadOdds(doc, next) * doc.unlikeShare],
    ["known-often", ({ doc, after }) => doc.known[after]! * doc.unlikeShare],
    ["lead", ({ doc, after }) => leadOdds(doc, after)],
    ["lead-unlike", ({ doc, after }) => leadTimesContrast(doc, after, 0.2 - doc.wide[after]!)],
    ["fresh-lead", ({ doc, after }) => (isFresh(doc, after) ? leadOdds(doc, after) : -4)],
    ["near-lead-unlike", ({ doc, after }) => leadTimesContrast(doc, after, 0.1 - doc.near[after]!)],
    ["lead-known-names", ({ doc, after }) => leadOdds(doc, after) * shareOfKnownNames(doc, after)],
    ["lead-next", ({ doc, next }) => leadOdds(doc, next)],
    ["known-words", ({ doc, after }) => doc.known[after]!],
    ["known-names", ({ doc, after }) => shareOfKnownNames(doc, after)],
    ["no-known-name", ({ doc, after }) => doc.nameLinks.known[after] === 0],
    ["no-names", ({ doc, after }) => doc.nameLinks.known[after]! < 0],
    ["bare-name", ({ doc, after }) => bareNames(doc, after)],
    ["fresh-names", ({ doc, after }) => freshNames(doc, after)],
    ["next-fresh-names", ({ doc, next }) => freshNames(doc, next)],
    ["name-again", ({ doc, after }) => Math.min(doc.nameLinks.again[after]!, 2)],
    ["name-anew", ({ doc, after }) => namesAnew(doc, after)],
    ["next-name-anew", ({ doc, next }) => namesAnew(doc, next)],
    ["next-known-names", ({ doc, next }) => shareOfKnownNames(doc, next)],
    ["next-bare-name", ({ doc, next }) => bareNames(doc, next)],
    ["near-start", ({ after }) => after <= 2],
    ["last", ({ doc, after }) => after === doc.body.count - 1],
  ],
};

/** The log-odds of a lead of an ordinary paragraph: one in twenty is the first of a story. */
export const LEAD_PRIOR = -3;

/** How much more than an ordinary one the paragraph reads like a lead, times how little the words on both sides share. */
function leadTimesContrast({ lead }: DocumentFeatures, p: number, contrast: number): number {
  return Math.max(0, Math.min(4, lead[p]! - LEAD_PRIOR)) * Math.max(0, contrast);
}

/** What both sides are about. */
export const topics: Group = {
  when: always,
  features: [
    ["topic", ({ doc, after }) => doc.topicWide[after]!],
    ["topic-depth", ({ doc, after }) => depthAt(doc.topicWide, after)],
    ["topic-lowest", ({ doc, after }) => isLowest(doc.topicWide, after)],
    ["topic-near", ({ doc, after }) => doc.topicNear[after]!],
    ["topic-near-depth", ({ doc, after }) => depthAt(doc.topicNear, after)],
    ["topic-near-lowest", ({ doc, after }) => isLowest(doc.topicNear, after)],
    ["topic-unlike-often", ({ doc, after }) => doc.topicWide[after]! * doc.unlikeShare],
    ["topic-lead", ({ doc, after }) => leadTimesContrast(doc, after, 0.5 - doc.topicWide[after]!)],
    ["topic-joins", ({ doc, after }) => doc.topicLean[after]!],
    ["topic-leaves", ({ doc, before }) => doc.topicLean[before]!],
  ],
};

/** What goes on over the gap: mentions after it that hang on mentions before it. */
export const continuity: Group = {
  when: always,
  features: [
    ["words-over", ({ doc, after }) => Math.log1p(doc.continuity.words[after]!)],
    ["words-over-relative", ({ doc, after }) => relativeContinuity(doc, after)],
    ["names-over", ({ doc, after }) => Math.log1p(doc.continuity.names[after]!)],
    ["bare-over", ({ doc, after }) => Math.log1p(doc.continuity.bare[after]!)],
    ["definite-over", ({ doc, after }) => Math.log1p(doc.continuity.definite[after]!)],
    ["lead-before", ({ doc, before }) => leadOdds(doc, before)],
  ],
};

/** How much goes on over the gap against the median gap, as a logarithm. */
function relativeContinuity({ continuity }: DocumentFeatures, p: number): number {
  return Math.log((continuity.words[p]! + 1) / (continuity.median + 1));
}
