// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { Model } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-276, -368, -441, -266],
  // section-break
  [33, 26, 95, 48],
  // furniture
  [113, 140, 158, 134],
  // much-furniture
  [520, 476, 493, 465],
  // wide-gap
  [98, 98, 98, 110],
  // wide-gap-rare
  [493, 493, 493, 598],
  // narrow-gap
  [-384, -384, -384, -428],
  // headline
  [-134, 15, 293, 4],
  // headline-byline
  [339, 395, 439, 346],
  // headline-text
  [28, 146, 220, 69],
  // headline-wide-gap
  [-122, -122, -122, -152],
  // headline-capitals
  [-81, -122, -33, -74],
  // headline-title-case
  [-41, -50, 114, 44],
  // headline-taken-up
  [154, 219, 312, 221],
  // headline-next-dateline
  [111, 184, 190, 160],
  // headline-next-lead
  [-3, -84, 84, 40],
  // headline-question-or-quote
  [-29, -6, -72, -4],
  // after-headline
  [-269, -787, -473, -469],
  // after-credits
  [-475, -452, -446, -444],
  // credits
  [-218, -199, -199, -199],
  // credits-after-text
  [-136, -125, -126, -125],
  // tail
  [-449, -414, -418, -413],
  // after-tail
  [347, 290, 261, 281],
  // kicker
  [55, 320, 175, 177],
  // kicker-long
  [146, 331, 227, 228],
  // dateline
  [226, 28, 127, 103],
  // cut-open-before
  [224, 280, 224, 224],
  // cut-marked-before
  [411, 530, 411, 411],
  // cut-block-before
  [135, 155, 135, 135],
  // cut-open
  [243, 346, 243, 243],
  // cut-marked
  [141, 200, 141, 141],
  // cut-block
  [170, 242, 170, 170],
  // cut-both
  [-141, -176, -141, -141],
  // block
  [188, 87, 13, 70],
  // block-both
  [39, 6, -18, 5],
  // block-after-short
  [-63, 7, -42, -30],
  // block-before
  [74, 87, 31, 39],
  // length
  [55, 71, -50, 0],
  // length-before
  [36, 50, 17, 16],
  // one-long-sentence
  [15, -84, -23, -1],
  // quote
  [-304, -197, -282, -211],
  // lower-case
  [-210, -83, 3, -92],
  // pronoun
  [-20, -86, -82, -53],
  // connective
  [-96, -158, -161, -121],
  // indefinite
  [122, 38, 29, 50],
  // definite
  [20, -9, -72, -17],
  // titled-name
  [-2, 35, -20, 5],
  // time-word
  [34, 57, 25, 30],
  // pronoun-speaker
  [-151, -108, -119, -118],
  // next-pronoun-or-quote
  [-41, 61, -32, -7],
  // clock
  [-205, -191, -197, -191],
  // colon-before
  [-234, -95, -109, -125],
  // quote-end-before
  [19, -39, -15, -2],
  // open-end-before
  [-219, -174, -175, -179],
  // likeness
  [-315, -324, -331, -302],
  // depth
  [55, 170, 188, 116],
  // lowest
  [38, 30, 41, 30],
  // near-likeness
  [-613, -623, -594, -565],
  // near-depth
  [102, 243, 228, 146],
  // near-lowest
  [44, 70, 37, -7],
  // unlike
  [142, 200, 104, 66],
  // lead
  [127, 111, 73, 78],
  // lead-unlike
  [28, 81, -83, -8],
  // lead-next
  [74, 71, 68, 62],
  // known-words
  [-184, -330, -129, -189],
  // known-names
  [45, -90, -76, -53],
  // no-known-name
  [77, 11, -78, 2],
  // no-names
  [-16, -10, -177, -64],
  // bare-name
  [-111, -90, -105, -68],
  // name-again
  [47, 12, -60, 3],
  // next-known-names
  [-23, -92, -17, -38],
  // next-bare-name
  [-56, 18, -132, -16],
  // near-start
  [-282, -230, -199, -214],
  // last
  [-82, -40, -237, -106],
];

const neighbours: Weights = [
  // bias
  [-362, -425, -336, -254],
  // odds
  [58, 76, 140, 156],
  // odds-before
  [4, 4, 38, 21],
  // odds-after
  [-4, 1, -31, -4],
  // likeness
  [-1146, -1088, -975, -851],
  // contrast
  [36, 36, 136, 158],
  // apart
  [163, 234, 4, 84],
  // unlike
  [41, 53, 287, 118],
  // lead
  [50, 15, -26, 26],
  // lead-contrast
  [10, 18, 26, -48],
  // names-known
  [43, 158, -199, -11],
  // no-name-known
  [99, 132, 218, 51],
  // bare-names
  [-74, -43, -111, -49],
  // names-again
  [10, -2, 62, 32],
  // paragraphs-before
  [9, -41, -47, -67],
  // paragraphs-after
  [41, 47, 39, 60],
  // one-before
  [132, 14, -50, 38],
  // one-after
  [253, 171, 17, 120],
  // short-before
  [-176, -147, -119, -134],
  // short-after
  [-231, -118, -161, -218],
  // cut-before
  [59, 97, 59, 59],
  // cut-after
  [94, 173, 94, 94],
];

/** Rows by layout, from columns of hundredths. */
function turned(lines: Weights): Weights {
  return lines[0]!.map((_, column) => lines.map((line) => line[column]! / 100));
}

export const model: Model = { gaps: turned(gaps), neighbours: turned(neighbours) };
