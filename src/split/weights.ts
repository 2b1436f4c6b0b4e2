// Made by `npm run train:split`; do not edit. A line a feature, in hundredths; columns: plain, teasers, headed, levels.
import type { BorderModel } from "./borders.ts";
import type { Weights } from "./score.ts";

const gaps: Weights = [
  // bias
  [-300, -422, -428, -271],
  // section-break
  [-2, 16, 67, 32],
  // furniture
  [76, 97, 94, 89],
  // much-furniture
  [463, 412, 427, 402],
  // wide-gap
  [98, 98, 98, 111],
  // wide-gap-rare
  [440, 440, 440, 526],
  // narrow-gap
  [-356, -356, -356, -397],
  // headline
  [-166, -21, 235, 1],
  // headline-byline
  [333, 382, 435, 365],
  // headline-text
  [51, 108, 230, 74],
  // headline-wide-gap
  [-168, -168, -168, -200],
  // headline-capitals
  [-191, -227, -172, -187],
  // headline-title-case
  [-18, -11, 149, 55],
  // headline-as-first
  [130, 232, 70, 140],
  // headline-capitals-as-first
  [208, 208, 228, 208],
  // headline-taken-up
  [131, 194, 316, 205],
  // headline-next-dateline
  [165, 188, 212, 182],
  // headline-next-lead
  [37, -36, 100, 57],
  // headline-question-or-quote
  [74, 119, 47, 79],
  // after-headline
  [-212, -719, -440, -418],
  // after-credits
  [-456, -444, -437, -431],
  // credits
  [-184, -170, -171, -170],
  // credits-after-text
  [-147, -135, -135, -135],
  // tail
  [-524, -479, -485, -480],
  // after-tail
  [232, 197, 195, 197],
  // kicker
  [244, 385, 292, 296],
  // kicker-long
  [207, 328, 252, 255],
  // dateline
  [248, 45, 109, 114],
  // cut-open-before
  [205, 258, 205, 205],
  // cut-marked-before
  [240, 276, 240, 240],
  // cut-block-before
  [180, 201, 180, 180],
  // cut-open
  [235, 315, 235, 235],
  // cut-marked
  [133, 181, 133, 133],
  // cut-block
  [170, 235, 170, 170],
  // cut-both
  [-65, -85, -65, -65],
  // block
  [153, 83, 64, 62],
  // block-both
  [61, 21, 46, 20],
  // block-after-short
  [-64, 1, -16, -28],
  // block-before
  [43, 54, 88, 24],
  // length
  [66, 74, -25, 11],
  // length-before
  [38, 64, 3, 17],
  // one-long-sentence
  [20, -68, -26, -2],
  // quote
  [-375, -208, -298, -264],
  // lower-case
  [-197, -54, 67, -60],
  // pronoun
  [-29, -56, -66, -49],
  // connective
  [-136, -145, -168, -132],
  // indefinite
  [106, 33, 9, 46],
  // definite
  [20, 20, -71, -7],
  // titled-name
  [7, 37, -13, 9],
  // time-word
  [46, 76, 49, 38],
  // pronoun-speaker
  [-126, -84, -99, -100],
  // next-pronoun-or-quote
  [-27, 77, 15, 6],
  // clock
  [-239, -222, -227, -222],
  // colon-before
  [-259, -85, -60, -128],
  // quote-end-before
  [22, -54, -26, 0],
  // open-end-before
  [-238, -204, -204, -210],
  // likeness
  [-415, -458, -410, -386],
  // depth
  [120, 168, 219, 137],
  // lowest
  [57, 54, 20, 27],
  // near-likeness
  [-392, -452, -432, -400],
  // near-depth
  [56, 191, 162, 100],
  // near-lowest
  [44, 103, 77, 32],
  // unlike
  [124, 173, 141, 93],
  // lead
  [147, 124, 58, 92],
  // lead-unlike
  [-71, 4, -126, -59],
  // fresh-lead
  [-9, 2, 28, -6],
  // near-lead-unlike
  [289, 258, 173, 184],
  // lead-known-names
  [70, 84, 52, 55],
  // lead-next
  [70, 68, 76, 45],
  // known-words
  [-208, -294, -140, -184],
  // known-names
  [95, -21, -15, 0],
  // no-known-name
  [85, 16, -46, 15],
  // no-names
  [32, -43, -170, -57],
  // bare-name
  [-115, -64, -46, -57],
  // fresh-names
  [16, 3, -3, -17],
  // next-fresh-names
  [30, 48, -19, 7],
  // name-again
  [40, 25, -40, 4],
  // next-known-names
  [29, -6, 10, 9],
  // next-bare-name
  [-63, -37, -132, -20],
  // near-start
  [-314, -248, -208, -233],
  // last
  [-56, -18, -241, -102],
];

const neighbours: Weights = [
  // bias
  [-308, -335, -267, -195],
  // odds
  [55, 77, 125, 178],
  // odds-before
  [0, 6, 12, 0],
  // odds-after
  [-5, 2, -9, -11],
  // likeness
  [-876, -786, -748, -623],
  // contrast
  [47, 23, 141, 128],
  // apart
  [114, 40, -31, 39],
  // unlike
  [54, 178, 323, 90],
  // best-lead
  [-13, -60, -85, -11],
  // lead
  [80, 63, -54, 21],
  // lead-contrast
  [7, 17, 17, -20],
  // names-known
  [126, 128, -118, 49],
  // no-name-known
  [117, 108, 150, 65],
  // bare-names
  [-71, -40, -65, -19],
  // names-again
  [1, 19, 47, 25],
  // paragraphs-before
  [6, -46, -38, -43],
  // paragraphs-after
  [49, 72, 7, 78],
  // one-before
  [129, 22, -15, 27],
  // one-after
  [249, 232, 76, 137],
  // short-before
  [-191, -175, -81, -131],
  // short-after
  [-233, -159, -196, -176],
  // cut-before
  [24, 35, 24, 24],
  // cut-after
  [131, 229, 131, 131],
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
