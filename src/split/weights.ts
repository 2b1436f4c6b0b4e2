// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { BorderModel } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-303, -418, -421, -269],
  // section-break
  [3, 16, 72, 30],
  // furniture
  [78, 94, 88, 88],
  // much-furniture
  [487, 446, 457, 437],
  // wide-gap
  [81, 81, 81, 89],
  // wide-gap-rare
  [461, 461, 461, 540],
  // narrow-gap
  [-375, -375, -375, -412],
  // headline
  [-174, -36, 231, -3],
  // headline-byline
  [346, 395, 450, 381],
  // headline-text
  [58, 112, 232, 86],
  // headline-wide-gap
  [-163, -163, -163, -191],
  // headline-capitals
  [-172, -214, -146, -170],
  // headline-title-case
  [-15, -23, 149, 50],
  // headline-as-first
  [152, 266, 85, 161],
  // headline-capitals-as-first
  [190, 190, 216, 190],
  // headline-taken-up
  [135, 212, 324, 216],
  // headline-next-dateline
  [188, 214, 227, 204],
  // headline-next-lead
  [29, -40, 82, 48],
  // headline-question-or-quote
  [27, 50, 3, 34],
  // after-headline
  [-214, -708, -442, -420],
  // after-credits
  [-459, -443, -436, -430],
  // credits
  [-219, -199, -200, -199],
  // credits-after-text
  [-128, -117, -117, -117],
  // tail
  [-550, -500, -506, -502],
  // after-tail
  [436, 344, 332, 339],
  // kicker
  [237, 376, 285, 288],
  // kicker-long
  [201, 324, 248, 250],
  // dateline
  [241, 39, 107, 113],
  // cut-open-before
  [194, 245, 194, 194],
  // cut-marked-before
  [382, 447, 382, 382],
  // cut-block-before
  [145, 153, 145, 145],
  // cut-open
  [231, 311, 231, 231],
  // cut-marked
  [134, 182, 134, 134],
  // cut-block
  [169, 229, 169, 169],
  // cut-both
  [-68, -97, -68, -68],
  // block
  [150, 73, 56, 62],
  // block-both
  [59, 31, 43, 26],
  // block-after-short
  [-75, 1, -19, -31],
  // block-before
  [48, 55, 87, 27],
  // length
  [72, 73, -27, 6],
  // length-before
  [46, 64, 9, 13],
  // one-long-sentence
  [28, -67, -18, -4],
  // quote
  [-386, -231, -307, -273],
  // lower-case
  [-204, -64, 58, -71],
  // pronoun
  [-28, -66, -77, -54],
  // connective
  [-147, -163, -175, -140],
  // indefinite
  [112, 38, -1, 40],
  // definite
  [27, 29, -75, -3],
  // titled-name
  [11, 20, -21, 3],
  // time-word
  [40, 69, 45, 28],
  // pronoun-speaker
  [-123, -76, -94, -94],
  // next-pronoun-or-quote
  [-34, 73, 13, 3],
  // clock
  [-233, -217, -221, -217],
  // colon-before
  [-271, -98, -61, -127],
  // quote-end-before
  [18, -52, -18, -3],
  // open-end-before
  [-225, -176, -189, -195],
  // likeness
  [-404, -442, -395, -374],
  // depth
  [131, 184, 237, 145],
  // lowest
  [60, 60, 39, 33],
  // near-likeness
  [-381, -433, -410, -383],
  // near-depth
  [63, 200, 169, 104],
  // near-lowest
  [45, 104, 74, 25],
  // unlike
  [119, 169, 128, 94],
  // lead
  [146, 124, 53, 93],
  // lead-unlike
  [-68, 2, -133, -59],
  // fresh-lead
  [-7, 2, 30, -8],
  // near-lead-unlike
  [296, 260, 179, 189],
  // lead-known-names
  [64, 94, 42, 51],
  // lead-next
  [69, 65, 67, 53],
  // known-words
  [-205, -285, -137, -181],
  // known-names
  [94, -14, -14, 4],
  // no-known-name
  [87, 18, -39, 12],
  // no-names
  [25, -34, -173, -61],
  // bare-name
  [-115, -61, -55, -56],
  // fresh-names
  [16, 0, 2, -17],
  // next-fresh-names
  [29, 48, -24, 6],
  // name-again
  [39, 19, -39, 1],
  // next-known-names
  [36, -3, 3, 12],
  // next-bare-name
  [-62, -31, -134, -23],
  // near-start
  [-309, -257, -212, -233],
  // last
  [-56, -10, -233, -97],
];

const neighbours: Weights = [
  // bias
  [-314, -344, -278, -207],
  // odds
  [58, 80, 127, 170],
  // odds-before
  [1, 5, 16, 1],
  // odds-after
  [-5, 1, -11, -16],
  // likeness
  [-828, -739, -711, -599],
  // contrast
  [41, 18, 154, 127],
  // apart
  [113, 79, -32, 38],
  // unlike
  [57, 163, 328, 83],
  // best-lead
  [-19, -55, -80, -10],
  // lead
  [82, 60, -35, 21],
  // lead-contrast
  [6, 17, 14, -16],
  // names-known
  [107, 70, -144, 30],
  // no-name-known
  [111, 101, 140, 61],
  // bare-names
  [-73, -39, -65, -19],
  // names-again
  [4, 25, 39, 26],
  // paragraphs-before
  [10, -45, -39, -45],
  // paragraphs-after
  [49, 66, -5, 68],
  // one-before
  [122, 12, -9, 21],
  // one-after
  [239, 204, 19, 121],
  // short-before
  [-185, -160, -85, -129],
  // short-after
  [-223, -152, -183, -169],
  // cut-before
  [39, 59, 39, 39],
  // cut-after
  [129, 226, 129, 129],
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const borderModel: BorderModel = { gaps: turned(gaps), neighbours: turned(neighbours) };

/** Of the end of a deck. */
export const deckWeights: readonly number[] = [
  -0.84, // bias
  -1.86, // leaning-before
  -0.49, // capital-before
  -0.24, // verb-before
  -0.3, // possessive-before
  -0.07, // number-before
  2.76, // starting-after
  1.17, // plain-before
  -0.13, // plain-before-name
  1.38, // plural-before
  0.72, // verb-both
  1.87, // capitals-after
  1.05, // dash-soon
  -0.43, // title-after
  -1.35, // name-after
  -1.61, // one-capital-after
  0, // verb-after-run
  -0.12, // verb-ahead
  -0.11, // verb-in-deck
  -0.55, // name-again
  -1.86, // short
  -2.13, // long
  0.05, // length
];
