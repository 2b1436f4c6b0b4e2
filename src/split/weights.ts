// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { BorderModel } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-229, -364, -404, -239],
  // section-break
  [7, 16, 78, 33],
  // furniture
  [80, 103, 105, 99],
  // much-furniture
  [494, 462, 471, 456],
  // wide-gap
  [101, 101, 101, 109],
  // wide-gap-rare
  [508, 508, 508, 585],
  // narrow-gap
  [-346, -346, -346, -381],
  // headline
  [-191, -22, 243, 8],
  // headline-byline
  [357, 403, 454, 389],
  // headline-text
  [70, 155, 267, 115],
  // headline-wide-gap
  [-186, -186, -186, -210],
  // headline-capitals
  [-103, -162, -48, -98],
  // headline-title-case
  [-23, -37, 131, 38],
  // headline-taken-up
  [128, 215, 331, 217],
  // headline-next-dateline
  [184, 216, 226, 201],
  // headline-next-lead
  [32, -56, 93, 49],
  // headline-question-or-quote
  [16, 49, -18, 25],
  // after-headline
  [-266, -746, -481, -465],
  // after-credits
  [-459, -444, -435, -433],
  // credits
  [-294, -266, -267, -266],
  // credits-after-text
  [-97, -89, -89, -89],
  // tail
  [-554, -502, -510, -506],
  // after-tail
  [481, 381, 377, 380],
  // kicker
  [168, 328, 235, 237],
  // kicker-long
  [238, 359, 284, 285],
  // dateline
  [251, 57, 120, 124],
  // cut-open-before
  [219, 275, 219, 219],
  // cut-marked-before
  [458, 573, 458, 458],
  // cut-block-before
  [128, 135, 128, 128],
  // cut-open
  [236, 320, 236, 236],
  // cut-marked
  [141, 185, 141, 141],
  // cut-block
  [168, 229, 168, 168],
  // cut-both
  [-102, -126, -102, -102],
  // block
  [171, 100, 86, 79],
  // block-both
  [44, 10, 47, 18],
  // block-after-short
  [-73, 1, -25, -28],
  // block-before
  [66, 85, 88, 43],
  // length
  [72, 61, -29, -6],
  // length-before
  [32, 46, 0, 8],
  // one-long-sentence
  [25, -56, -25, -3],
  // quote
  [-337, -213, -308, -262],
  // lower-case
  [-191, -70, 29, -76],
  // pronoun
  [-16, -82, -90, -56],
  // connective
  [-102, -144, -179, -127],
  // indefinite
  [122, 64, 40, 59],
  // definite
  [32, 28, -63, -4],
  // titled-name
  [14, 21, -17, 6],
  // time-word
  [41, 68, 56, 38],
  // pronoun-speaker
  [-127, -86, -105, -104],
  // next-pronoun-or-quote
  [-47, 65, -7, -4],
  // clock
  [-231, -214, -219, -214],
  // colon-before
  [-261, -85, -68, -123],
  // quote-end-before
  [11, -56, -18, -6],
  // open-end-before
  [-246, -182, -201, -208],
  // likeness
  [-353, -400, -380, -353],
  // depth
  [42, 98, 157, 86],
  // lowest
  [53, 53, 41, 43],
  // near-likeness
  [-708, -695, -675, -645],
  // near-depth
  [97, 249, 217, 151],
  // near-lowest
  [33, 90, 76, 21],
  // unlike
  [123, 148, 109, 77],
  // lead
  [136, 117, 78, 92],
  // lead-unlike
  [-14, 87, -71, -8],
  // lead-next
  [56, 59, 70, 43],
  // known-words
  [-201, -302, -130, -191],
  // known-names
  [92, -16, -14, 0],
  // no-known-name
  [89, 21, -49, 8],
  // no-names
  [21, -31, -166, -54],
  // bare-name
  [-91, -83, -107, -57],
  // fresh-names
  [18, 8, 5, -20],
  // next-fresh-names
  [36, 49, -20, 8],
  // name-again
  [46, 16, -37, 4],
  // next-known-names
  [30, -7, -6, 4],
  // next-bare-name
  [-59, -38, -147, -28],
  // near-start
  [-293, -234, -196, -222],
  // last
  [-49, -29, -233, -100],
];

const neighbours: Weights = [
  // bias
  [-269, -279, -236, -174],
  // odds
  [64, 81, 120, 197],
  // odds-before
  [0, 5, 13, -1],
  // odds-after
  [-3, 1, -17, 0],
  // likeness
  [-734, -804, -689, -597],
  // contrast
  [37, 23, 157, 109],
  // apart
  [105, 129, -14, 46],
  // unlike
  [65, 126, 332, 91],
  // best-lead
  [-34, -110, -155, -14],
  // lead
  [61, 51, -74, 15],
  // lead-contrast
  [6, 14, 36, 0],
  // names-known
  [80, 55, -134, 21],
  // no-name-known
  [110, 83, 170, 41],
  // bare-names
  [-72, -39, -98, -21],
  // names-again
  [11, 5, 71, 33],
  // paragraphs-before
  [5, -43, -22, -34],
  // paragraphs-after
  [47, 53, -24, 44],
  // one-before
  [105, 9, 87, 17],
  // one-after
  [233, 168, 30, 112],
  // short-before
  [-178, -144, -133, -132],
  // short-after
  [-227, -143, -150, -159],
  // cut-before
  [38, 58, 38, 38],
  // cut-after
  [127, 224, 127, 127],
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const borderModel: BorderModel = { gaps: turned(gaps), neighbours: turned(neighbours) };

/** Of the end of a deck. */
export const deckWeights: readonly number[] = [
  -0.84, // bias
  -1.87, // leaning-before
  -0.48, // capital-before
  -0.25, // verb-before
  -0.3, // possessive-before
  -0.05, // number-before
  2.74, // starting-after
  1.16, // plain-before
  -0.14, // plain-before-name
  1.38, // plural-before
  0.72, // verb-both
  1.88, // capitals-after
  1.05, // dash-soon
  -0.44, // title-after
  -1.37, // name-after
  -1.62, // one-capital-after
  0, // verb-after-run
  -0.12, // verb-ahead
  -0.1, // verb-in-deck
  -0.55, // name-again
  -1.86, // short
  -2.15, // long
  0.04, // length
];
